"""Kinds of reward of the school's own: added by their name, taken out by a tap."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Awards
from bot.dialogs.turn import Tongue, services_of, speaker
from bot.dialogs.typed import number_of, words_of
from bot.dialogs.words import Say
from bot.domain.community.awards import LONGEST_KIND, Award
from bot.domain.names import cut
from bot.services.community.award_kinds import AwardKinds

_WIDTH = 40


def kind_words(words: Tongue, of: Award, *, short: bool = False) -> str:
    """What an award is called: by the school, or by the catalogue."""
    return of.own_kind or words.label("award-kind", of.kind, short=short)


def _kinds(manager: DialogManager) -> AwardKinds:
    return services_of(manager).community.award_kinds


async def own(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    found = await _kinds(dialog_manager).all(speaker(dialog_manager))
    return {
        "none": not found,
        "own_kinds": [{"code": one.id, "name": cut(f"✕ {one.words}", _WIDTH)} for one in found],
        "own_kind_page_rows": len(found),
    }


async def add(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _kinds(manager).add(words_of(message, LONGEST_KIND), speaker(manager))
    await manager.switch_to(Awards.kind)


async def remove(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    await _kinds(manager).remove(known, speaker(manager))


def window() -> Window:
    return Window(
        Say("awards-own-kinds"),
        Say("awards-own-kinds-remove", when=lambda data, *_: not data["none"]),
        *paged(named("own_kinds", remove, number_of), "own_kind_page"),
        MessageInput(add, content_types=ContentType.TEXT),
        back_row(Awards.kind),
        state=Awards.own_kinds,
        getter=own,
        preview_data={"own_kinds": [], "own_kind_page_rows": 0, "none": True},
    )
