"""The card itself: what is known, and what can be done with it."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column, SwitchTo

from bot.catalog import choices as catalogue
from bot.dialogs.bases.card.wording import card_text, stay_part
from bot.dialogs.bases.choices import typed
from bot.dialogs.lists import named
from bot.dialogs.openers import bases as openers
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import BaseCard
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.bases.parts import BASES, Part
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.people import Role
from bot.domain.plans import LONGEST_REASON
from bot.services.bases.cards import Looked

_REASONS = "leave_reasons"


def person_of(manager: DialogManager) -> PersonId:
    """Whose card is open; whoever looks is authorised again by the service."""
    given: Any = manager.start_data or {}
    return PersonId(int(given.get("person", 0)))


async def looked_at(manager: DialogManager) -> Looked:
    cards = services_of(manager).bases.cards
    return await cards.look(person_of(manager), speaker(manager))


async def card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    removed = dialog_manager.dialog_data.get("removed")
    if removed:
        return {"text": tongue(dialog_manager).html("bases-removed", name=removed["name"])} | {
            "removed": True
        }
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    one = looked.card
    return {
        "text": card_text(words, looked),
        "needs_count": len(looked.needs),
        "may_change": bool(looked.lines),
        "has_needs": one.is_mentee,
        "has_training": one.is_mentor and (looked.overseer or looked.own),
        "has_criteria": looked.overseer or (looked.own and one.is_mentor),
        "may_leave": looked.manager and (one.is_mentor or one.is_mentee),
        "may_remove": looked.manager and not one.joined and one.left_on is None,
        "undo": bool(dialog_manager.dialog_data.get("left")),
        "removed": False,
    }


async def leaving(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    looked, words = await looked_at(dialog_manager), tongue(dialog_manager)
    parts = [part for part in BASES if part.role in looked.card.roles]
    part = dialog_manager.dialog_data.get("part")
    if part not in parts and parts:
        dialog_manager.dialog_data["part"] = part = str(parts[0])
    others = [one for one in parts if one != part]
    reasons = catalogue(_REASONS)
    return {
        "name": looked.card.name,
        "part": stay_part(words, Part(part)) if part else "",
        "parts": [{"id": str(one), "name": stay_part(words, one)} for one in others],
        "reasons": [{"id": one.code, "name": one.say(words.lang)} for one in reasons],
    }


def card_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-undo"), id="undo", on_click=come_back, when="undo"),
        Button(Label("button-bases-restore"), id="restore", on_click=restore, when="removed"),
        _ways(),
        back_row(),
        state=BaseCard.card,
        getter=card,
        preview_data={"text": "…", "may_change": True, "has_needs": True, "needs_count": 2},
    )


def _ways() -> Fitted:
    return Fitted(
        SwitchTo(
            Label("button-bases-change"), id="change", state=BaseCard.lines, when="may_change"
        ),
        Button(Label("button-bases-needs"), id="needs", on_click=to_needs, when="has_needs"),
        SwitchTo(
            Label("button-bases-trainings"),
            id="train",
            state=BaseCard.trainings,
            when="has_training",
        ),
        SwitchTo(
            Label("button-bases-criteria"),
            id="criteria",
            state=BaseCard.criteria,
            when="has_criteria",
        ),
        SwitchTo(Label("button-bases-leave"), id="leave", state=BaseCard.leave, when="may_leave"),
        Button(Label("button-bases-remove"), id="remove", on_click=remove, when="may_remove"),
        width=2,
    )


def leave_window() -> Window:
    return Window(
        Say("bases-ask-leave"),
        typed(leave_typed),
        Column(named("why", leave_chosen, items="reasons")),
        Column(named("part", other_part, items="parts")),
        back_row(BaseCard.card),
        state=BaseCard.leave,
        getter=leaving,
        preview_data={"name": "Maria", "part": "…", "parts": [], "reasons": []},
    )


async def to_needs(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_needs_above(manager, person_of(manager))


async def other_part(_: CallbackQuery, __: Any, manager: DialogManager, part: str) -> None:
    if part not in set(BASES):
        raise UnknownWord
    manager.dialog_data["part"] = part


async def leave_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _leave(manager, words_of(message, LONGEST_REASON))


async def leave_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    known = {one.code: one.say(tongue(manager).lang) for one in catalogue(_REASONS)}
    if code not in known:
        raise UnknownWord
    await _leave(manager, known[code])


async def _leave(manager: DialogManager, why: str) -> None:
    part = Part(manager.dialog_data["part"])
    staying = services_of(manager).bases.staying
    await staying.leave(person_of(manager), part, why, speaker(manager))
    manager.dialog_data["left"] = str(part)
    await manager.switch_to(BaseCard.card)


async def come_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    part = Part(manager.dialog_data.pop("left"))
    staying = services_of(manager).bases.staying
    await staying.come_back(person_of(manager), part, speaker(manager))


async def remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    gone = await services_of(manager).bases.cards.remove(person_of(manager), speaker(manager))
    roles = sorted(str(role) for role in gone.roles)
    manager.dialog_data["removed"] = {"name": gone.name, "roles": roles}


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Entered anew, as before; the card is that of a new entry."""
    gone = manager.dialog_data["removed"]
    role = Role(gone["roles"][0]) if gone["roles"] else Role.MENTEE
    inviting = services_of(manager).inviting
    known = await inviting.enter_person(gone["name"], role, speaker(manager))
    await openers.open_card(manager, known)
