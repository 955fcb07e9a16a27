"""An item's words, day and resources."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Column

from bot.dialogs.dates import DayPicker, ahead, day_input
from bot.dialogs.lists import named
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.roadmap.item import item
from bot.dialogs.rows import back_row
from bot.dialogs.states import Roadmap
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.school.roadmap import Resource
from bot.domain.spoken import Toward

_FURTHEST = timedelta(days=2 * 365)


async def retitle(message: Message, _: MessageInput, manager: DialogManager) -> None:
    known, words = Entry.read(manager).item_id, message.text or ""
    await services_of(manager).roadmapping.retitle(known, words, speaker(manager))
    await manager.switch_to(Roadmap.item)


async def expect(message: Message, _: MessageInput, manager: DialogManager) -> None:
    known, words = Entry.read(manager).item_id, message.text or ""
    await services_of(manager).roadmapping.expect(known, words, speaker(manager))
    await manager.switch_to(Roadmap.item)


async def add(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The new item's card is shown, so that day and holder may follow."""
    entry = Entry.read(manager)
    new = await services_of(manager).roadmapping.add(
        entry.stage, message.text or "", speaker(manager)
    )
    entry.item, entry.removed, entry.came = new.id, None, "stage"
    entry.write(manager)
    await manager.switch_to(Roadmap.item)


async def pick_day(manager: DialogManager, day: date) -> None:
    await _dated(manager, day)


async def no_day(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _dated(manager, None)


async def _dated(manager: DialogManager, day: date | None) -> None:
    known = Entry.read(manager).item_id
    await services_of(manager).roadmapping.set_due(known, day, speaker(manager))
    await manager.switch_to(Roadmap.item)


async def resources(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    known = Entry.read(dialog_manager).item_id
    found = await services_of(dialog_manager).roadmapping.item(known, by)
    said = found.resources or {}
    rows = [
        {
            "code": str(one),
            "name": words.say(
                f"roadmap-resource-{said.get(one, 'unasked')}",
                name=words.label("resource", one),
            ),
        }
        for one in Resource
    ]
    return {"title": found.title, "resources": rows}


async def supply(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    try:
        resource = Resource(code)
    except ValueError:
        raise UnknownWord from None
    known = Entry.read(manager).item_id
    await services_of(manager).roadmapping.supply(known, resource, speaker(manager))


_ahead = ahead(_FURTHEST)


def windows() -> list[Window]:
    shown = {"title": "…", "dated": True}
    return [
        ask_window(
            Roadmap.title, "roadmap-ask-title", retitle, Roadmap.item, getter=item, preview=shown
        ),
        ask_window(
            Roadmap.expected,
            "roadmap-ask-expected",
            expect,
            Roadmap.item,
            getter=item,
            preview=shown,
        ),
        ask_window(Roadmap.new, "roadmap-ask-new", add, Roadmap.stage),
        Window(
            Say("roadmap-ask-due"),
            day_input(pick_day, Toward.FUTURE),
            DayPicker("due_day", pick_day, _ahead, quick=(7, 14)),
            Button(Label("button-roadmap-no-due"), id="never", on_click=no_day, when="dated"),
            back_row(Roadmap.item),
            state=Roadmap.due,
            getter=item,
            preview_data=shown,
        ),
        resources_window(),
    ]


def resources_window() -> Window:
    return Window(
        Say("roadmap-ask-resources"),
        Column(named("resources", supply)),
        back_row(Roadmap.item),
        state=Roadmap.resources,
        getter=resources,
        preview_data={"title": "…", "resources": []},
    )
