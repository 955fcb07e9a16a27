"""Naming a colleague: the name from its first letters, the base, a line of why."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.bases.choices import typed
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row, menu_button
from bot.dialogs.states import Naming
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import name_of, number_of, words_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.bases.candidacies import LONGEST_WHY, Stage
from bot.domain.bases.parts import BASES, Part
from bot.domain.errors import UnknownWord
from bot.domain.ids import PersonId
from bot.domain.names import cut
from bot.services.bases.entering.naming import Named

_LONGEST = 40
_MOST = 8


async def colleagues(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    letters = str(dialog_manager.dialog_data.get("name", ""))
    found = await services_of(dialog_manager).bases.rolls.colleagues(letters, by)
    return {
        "text": words.html("bases-name-found" if found else "bases-name", name=letters),
        "found": [
            {"id": str(one.person_id), "name": cut(one.name, _LONGEST)}
            for one in found[:_MOST]
            if one.person_id != by.person_id
        ],
        "named": cut(words.say("bases-name-new", name=letters), _LONGEST) if letters else "",
    }


async def parts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, data = tongue(dialog_manager), dialog_manager.dialog_data
    return {
        "name": data.get("name", ""),
        "parts": [{"id": str(one), "name": words.label("base", one)} for one in BASES],
    }


async def sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, data = tongue(dialog_manager), dialog_manager.dialog_data
    key = f"bases-sent-{data.get('stage', Stage.NEW)}"
    return {
        "text": words.html(key, name=data.get("name", "")),
        "may_withdraw": data.get("stage") in (Stage.NEW, Stage.CONFIRMED),
    }


def windows() -> list[Window]:
    return [
        _name_window(),
        _part_window(),
        _why_window(),
        _sent_window(),
    ]


def _name_window() -> Window:
    return Window(
        Shown("text"),
        typed(name_typed),
        Column(named("person", person_chosen, items="found")),
        Button(Shown("named"), id="new", on_click=new_person, when="named"),
        back_row(),
        state=Naming.name,
        getter=colleagues,
        preview_data={"text": "…", "found": [], "named": "…"},
    )


def _part_window() -> Window:
    return Window(
        Say("bases-ask-base"),
        Column(named("part", part_chosen, items="parts")),
        back_row(Naming.name),
        state=Naming.part,
        getter=parts,
        preview_data={"name": "Maria", "parts": []},
    )


def _why_window() -> Window:
    return Window(
        Say("bases-ask-why"),
        typed(told),
        Button(Label("button-bases-no-words"), id="silent", on_click=without_words),
        back_row(Naming.part),
        state=Naming.why,
        getter=parts,
        preview_data={"name": "Maria"},
    )


def _sent_window() -> Window:
    return Window(
        Shown("text"),
        Button(
            Label("button-bases-withdraw"), id="withdraw", on_click=take_back, when="may_withdraw"
        ),
        menu_button(),
        state=Naming.sent,
        getter=sent,
        preview_data={"text": "…", "may_withdraw": True},
    )


async def name_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["name"] = name_of(message)


async def person_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    data, by = manager.dialog_data, speaker(manager)
    found = await services_of(manager).bases.rolls.colleagues(str(data["name"]), by)
    names = {one.person_id: one.name for one in found}
    person = PersonId(number_of(code))
    if person not in names:
        raise UnknownWord
    data.update(name=names[person], person=person)
    await manager.switch_to(Naming.part)


async def new_person(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Not in the list: by name alone, a curator enters them later."""
    manager.dialog_data["person"] = None
    await manager.switch_to(Naming.part)


async def part_chosen(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(BASES):
        raise UnknownWord
    manager.dialog_data["part"] = code
    await manager.switch_to(Naming.why)


async def told(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _send(manager, words_of(message, LONGEST_WHY))


async def without_words(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _send(manager, "")


async def _send(manager: DialogManager, why: str) -> None:
    data = manager.dialog_data
    named_one = Named(Part(data["part"]), data["name"], data.get("person"), why)
    new = await services_of(manager).bases.naming.nominate(named_one, speaker(manager))
    data.update(candidacy=new.id, stage=str(new.stage))
    await manager.switch_to(Naming.sent)


async def take_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    data = manager.dialog_data
    naming = services_of(manager).bases.naming
    gone = await naming.take_back(int(data["candidacy"]), speaker(manager))
    data["stage"] = str(gone.stage)
