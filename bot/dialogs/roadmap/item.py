"""An item's card: its status in one tap, its lines for the curator to change."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.roadmap import wording
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.rows import menu_button
from bot.dialogs.states import Roadmap
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.people import MANAGERS, OVERSEERS
from bot.domain.school.roadmap import RoadmapStatus, may_mark

OnTap = Callable[[CallbackQuery, Button, DialogManager], Awaitable[None]]


async def item(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, entry = tongue(dialog_manager), speaker(dialog_manager), Entry.read(dialog_manager)
    roadmapping = services_of(dialog_manager).roadmapping
    found = await roadmapping.item(entry.item_id, by)
    status, may = found.status, may_mark(found, by)
    return {
        "text": wording.card(words, found, roadmapping.today(by)),
        "title": found.title,
        "may_begin": may and status is RoadmapStatus.PLANNED,
        "may_finish": may and status is not RoadmapStatus.DONE,
        "may_leave": may and status is RoadmapStatus.IN_WORK,
        "may_undo": may and status is RoadmapStatus.DONE,
        "curator": bool(by.roles & MANAGERS),
        "dated": found.due is not None,
    }


def _marks(status: RoadmapStatus) -> OnTap:
    async def mark(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        known = Entry.read(manager).item_id
        await services_of(manager).roadmapping.mark(known, status, speaker(manager))

    return mark


async def remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Out of the roadmap; the stage offers to bring it back."""
    entry = Entry.read(manager)
    gone = await services_of(manager).roadmapping.remove(entry.item_id, speaker(manager))
    entry.stage, entry.removed, entry.item = gone.stage, gone.id, None
    entry.write(manager)
    await manager.switch_to(Roadmap.stage)


async def back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """To where one came from; from a reminder, to the item's stage."""
    entry, by = Entry.read(manager), speaker(manager)
    if not by.roles & OVERSEERS or entry.came == "mine":
        await manager.switch_to(Roadmap.mine)
        return
    if entry.came == "lacking":
        await manager.switch_to(Roadmap.lacking)
        return
    found = await services_of(manager).roadmapping.item(entry.item_id, by)
    entry.stage = found.stage
    entry.write(manager)
    await manager.switch_to(Roadmap.stage)


def window() -> Window:
    begin, finish = _marks(RoadmapStatus.IN_WORK), _marks(RoadmapStatus.DONE)
    leave = _marks(RoadmapStatus.PLANNED)
    return Window(
        Shown("text"),
        Row(
            Button(Label("button-roadmap-begin"), id="begin", on_click=begin, when="may_begin"),
            Button(Label("button-roadmap-leave"), id="leave", on_click=leave, when="may_leave"),
            Button(Label("button-roadmap-done"), id="done", on_click=finish, when="may_finish"),
        ),
        Button(Label("button-undo"), id="undo", on_click=begin, when="may_undo"),
        *_changing(),
        Row(Button(Label("button-back"), id="back", on_click=back), menu_button()),
        state=Roadmap.item,
        getter=item,
        preview_data={"text": "…", "may_begin": True, "may_finish": True, "curator": True},
    )


def _changing() -> tuple[Row, ...]:
    """What a curator changes."""
    return (
        Row(_to("due", Roadmap.due), _to("holder", Roadmap.holder)),
        Row(_to("resources", Roadmap.resources), _to("expected", Roadmap.expected)),
        Row(
            _to("title", Roadmap.title),
            Button(Label("button-roadmap-remove"), id="remove", on_click=remove, when="curator"),
        ),
    )


def _to(name: str, state: State) -> SwitchTo:
    return SwitchTo(Label(f"button-roadmap-{name}"), id=name, state=state, when="curator")
