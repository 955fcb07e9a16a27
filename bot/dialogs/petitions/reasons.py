"""Which reason, by a button or in one's own words; then it is on its way."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, Row

from bot.catalog import choices
from bot.dialogs.lists import named
from bot.dialogs.petitions import wording
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.ways import home_row
from bot.dialogs.rows import menu_button
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.errors import UnknownWord
from bot.domain.petitions import Details
from bot.domain.petitions.details import NOTHING
from bot.domain.petitions.filing import Draft
from bot.domain.petitions.steps import LONGEST_WORDS
from bot.services.petitions import REASONS


async def reasons(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, of = tongue(dialog_manager), Asking.read(dialog_manager).of
    if of not in REASONS:
        raise UnknownWord
    return {
        "text": words.html(f"petitions-reason-{of.replace('_', '-')}"),
        "reasons": [
            {"code": one.code, "name": one.say(words.lang)} for one in choices(REASONS[of])
        ],
    }


async def pick_reason(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    await send(manager, reason=code)


async def typed_reason(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await send(manager, words=words_of(message, LONGEST_WORDS))


async def send(
    manager: DialogManager,
    *,
    reason: str | None = None,
    words: str = "",
    details: Details = NOTHING,
    sure: bool = False,
) -> None:
    """File it; what was sent takes the place of the form."""
    asking = Asking.read(manager)
    draft = Draft(asking.pair_id, asking.of, reason, words, details, sure)
    filed = await services_of(manager).petitioning.file(draft, speaker(manager))
    asking.petition = filed.id
    asking.write(manager)
    await manager.switch_to(Requests.sent)


async def shown_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    known = Asking.read(dialog_manager).petition
    seen = await services_of(dialog_manager).petitioning.see(known, speaker(dialog_manager))
    return {
        "text": wording.sent(tongue(dialog_manager), seen),
        "may_withdraw": seen.own and seen.petition.open,
    }


async def say_more(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The next text is what explains it."""
    known, said = Asking.read(manager).petition, words_of(message, LONGEST_WORDS)
    await services_of(manager).petitioning.add_words(known, said, speaker(manager))


async def withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = Asking.read(manager).petition
    await services_of(manager).petitioning.withdraw(known, speaker(manager))
    await manager.switch_to(Requests.card)


def reason_windows() -> list[Window]:
    return [reason_window(), sent_window()]


def reason_window() -> Window:
    select = named("reason", pick_reason, items="reasons")
    return Window(
        Shown("text"),
        MessageInput(typed_reason, content_types=[ContentType.TEXT]),
        Column(select),
        home_row(),
        state=Requests.reason,
        getter=reasons,
        preview_data={"text": "…", "reasons": []},
    )


def sent_window() -> Window:
    return Window(
        Shown("text"),
        Say("petitions-say-more", when="may_withdraw"),
        MessageInput(say_more, content_types=[ContentType.TEXT]),
        Row(
            Button(
                Label("button-petition-withdraw"),
                id="withdraw",
                on_click=withdraw,
                when="may_withdraw",
            ),
            menu_button(),
        ),
        state=Requests.sent,
        getter=shown_sent,
        preview_data={"text": "…", "may_withdraw": True},
    )
