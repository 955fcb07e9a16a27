"""The roadmap's stages, the items of one, what is lacking."""

from collections.abc import Sequence
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.lists import named, paged
from bot.dialogs.papers.sending import paper_button, school
from bot.dialogs.roadmap import wording
from bot.dialogs.roadmap.entry import Entry
from bot.dialogs.roadmap.filing import open_advice, send_roadmap
from bot.dialogs.rows import back_row
from bot.dialogs.states import Roadmap, School
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.errors import NotYours
from bot.domain.ids import RoadmapItemId
from bot.domain.people import MANAGERS
from bot.domain.school.roadmap import RoadmapItem

_EMPTY: dict[str, Any] = {
    "text": "…",
    "stages": [],
    "stage_page_rows": 0,
    "items": [],
    "item_page_rows": 0,
    "curator": True,
}


async def board(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    services = services_of(dialog_manager)
    found = await services.roadmapping.board(by)
    curator = bool(by.roles & MANAGERS)
    stages = found.stages
    rows = [{"code": one.number, "name": wording.stage_button(one, stages)} for one in stages]
    chosen = await services.profiles.of(by.organisation)
    text = (
        wording.head(words, found)
        if rows
        else words.html(
            "roadmap-none",
            year=found.year.code,
            profile=chosen.title.say(words.lang),
            stages=len(chosen.stages),
            items=sum(len(stage.items) for stage in chosen.stages),
        )
    )
    return {
        "text": text,
        "stages": rows,
        "stage_page_rows": len(rows),
        "none": not rows and curator,
        "there": bool(rows),
        "lacking": len(found.lacking),
    }


async def stage(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, entry = tongue(dialog_manager), speaker(dialog_manager), Entry.read(dialog_manager)
    found = await services_of(dialog_manager).roadmapping.board(by)
    items = [item for item in found.items if item.stage == entry.stage]
    if not items and entry.removed is None:
        raise NotYours
    title = items[0].stage_title if items else ""
    head = words.html("roadmap-stage", number=str(entry.stage), title=title)
    return {
        "text": head + "\n\n" + wording.lines(words, items, found.today),
        "curator": bool(by.roles & MANAGERS),
        "removed": entry.removed is not None,
        **buttons(items),
    }


async def lacking(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).roadmapping.board(speaker(dialog_manager))
    items = found.lacking
    text = wording.lacking(words, items) if items else words.html("roadmap-lacks-nothing")
    return {"text": words.html("roadmap-lacking") + "\n\n" + text, **buttons(items)}


def buttons(items: Sequence[RoadmapItem]) -> dict[str, Any]:
    rows = [{"code": item.id, "name": wording.item_button(item, items)} for item in items]
    return {"items": rows, "item_page_rows": len(rows)}


async def create(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All stages at once; the board shows them."""
    lang = tongue(manager).lang
    await services_of(manager).roadmapping.create(lang, speaker(manager))


async def pick_stage(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    Entry(stage=number).write(manager)
    await manager.switch_to(Roadmap.stage)


async def pick_item(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    entry = Entry.read(manager)
    entry.item, entry.removed = known, None
    entry.came = str(manager.current_context().state.state).partition(":")[2]
    entry.write(manager)
    await manager.switch_to(Roadmap.item)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """What was just taken out is there again."""
    entry = Entry.read(manager)
    if entry.removed is not None:
        known = RoadmapItemId(entry.removed)
        await services_of(manager).roadmapping.restore(known, speaker(manager))
    entry.removed = None
    entry.write(manager)


async def to_readiness(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Назад» returns here."""
    await manager.start(School.readiness)


def windows() -> list[Window]:
    return [board_window(), stage_window(), lacking_window()]


def board_window() -> Window:
    return Window(
        Shown("text"),
        Button(Label("button-roadmap-create"), id="create", on_click=create, when="none"),
        *paged(named("stages", pick_stage, number_of), "stage_page"),
        Row(
            SwitchTo(
                Label("button-roadmap-lacking"),
                id="lacking",
                state=Roadmap.lacking,
                when="lacking",
            ),
            Button(Label("button-roadmap-file"), id="file", on_click=_file, when="there"),
            paper_button("roadmap", school, "button-paper-word", when="there"),
        ),
        Row(
            SwitchTo(Label("button-roadmap-mine"), id="mine", state=Roadmap.mine, when="there"),
            Button(Label("menu-readiness"), id="readiness", on_click=to_readiness),
        ),
        back_row(),
        state=Roadmap.board,
        getter=board,
        preview_data={**_EMPTY, "there": True, "lacking": 2},
    )


async def _file(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_roadmap(manager)


def stage_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("items", pick_item, number_of), "item_page"),
        Button(Label("button-roadmap-restore"), id="restore", on_click=restore, when="removed"),
        SwitchTo(Label("button-roadmap-add"), id="add", state=Roadmap.new, when="curator"),
        Button(Label("button-roadmap-materials"), id="materials", on_click=open_advice),
        back_row(Roadmap.board),
        state=Roadmap.stage,
        getter=stage,
        preview_data=_EMPTY,
    )


def lacking_window() -> Window:
    return Window(
        Shown("text"),
        *paged(named("items", pick_item, number_of), "item_page"),
        back_row(Roadmap.board),
        state=Roadmap.lacking,
        getter=lacking,
        preview_data=_EMPTY,
    )
