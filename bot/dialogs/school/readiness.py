"""Readiness before the start: what is there, what lacks, by whom and by when."""

from datetime import date, timedelta
from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Row, SwitchTo

from bot.dialogs.dates import DayPicker, ahead, day_input
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.school.entry import Entry
from bot.dialogs.states import School
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.ids import PersonId
from bot.domain.names import cut, short_name
from bot.domain.people import MANAGERS
from bot.domain.spoken import Toward
from bot.services.school.roadmap.readiness import Line, Standing
from bot.texts import Html

_WIDTH = 32


async def standing(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).readiness.standing(speaker(dialog_manager))
    head = words.html("readiness-title", met=str(found.met), all=str(len(found.lines)))
    lines = [_line(words, one, found) for one in found.lines]
    rows = [
        {
            "code": one.condition.code,
            "name": cut(f"{_mark(one)} {one.condition.title.say(words.lang)}", _WIDTH),
        }
        for one in found.lines
    ]
    return {
        "text": Html("\n".join([head, "", *lines])),
        "conditions": rows,
        "condition_page_rows": len(rows),
    }


def _mark(line: Line) -> str:
    return "✓" if line.check.met else "○"


def _line(words: Tongue, line: Line, found: Standing) -> Html:
    late = line.check.overdue(found.today)
    key = "readiness-line-late" if late else "readiness-line"
    return words.html(
        key,
        mark=_mark(line),
        title=line.condition.title.say(words.lang),
        whose=_whose(words, line),
        due=_due(words, line),
    )


def _whose(words: Tongue, line: Line) -> str:
    if line.check.person_id is not None:
        return short_name(line.check.person_name)
    role = line.condition.role
    return words.label("role", role, short=True) if role else "–"


def _due(words: Tongue, line: Line) -> str:
    check = line.check
    if check.met_on:
        return words.say("readiness-met-on", day=words.day(check.met_on))
    if check.due is None:
        return words.say("readiness-no-due")
    day = words.texts.say_date(words.lang, check.due, words.today)
    return words.say("readiness-until", day=day)


async def condition(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).readiness.standing(by)
    line = found.line(Entry.read(dialog_manager).condition)
    curator = bool(by.roles & MANAGERS)
    return {
        "title": line.condition.title.say(words.lang),
        "mark": _mark(line),
        "whose": _whose(words, line),
        "due": _due(words, line),
        "may_meet": curator and not line.check.met,
        "may_undo": curator and line.check.met,
        "curator": curator,
    }


async def people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    shown = await condition(dialog_manager)
    found = await services_of(dialog_manager).readiness.people(speaker(dialog_manager))
    rows = [{"code": one.id, "name": cut(one.name, _WIDTH)} for one in found]
    return {**shown, "people": rows, "people_page_rows": len(rows)}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    Entry(condition=code).write(manager)
    await manager.switch_to(School.condition)


async def meet(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _meet(manager, met=True)
    await manager.switch_to(School.readiness)


async def unmeet(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _meet(manager, met=False)


async def _meet(manager: DialogManager, *, met: bool) -> None:
    code = Entry.read(manager).condition
    await services_of(manager).readiness.meet(code, speaker(manager), met=met)


async def pick_person(_: CallbackQuery, __: Any, manager: DialogManager, person: int) -> None:
    code = Entry.read(manager).condition
    await services_of(manager).readiness.give_to(code, PersonId(person), speaker(manager))
    await manager.switch_to(School.condition)


async def pick_day(manager: DialogManager, day: date) -> None:
    code = Entry.read(manager).condition
    await services_of(manager).readiness.set_due(code, day, speaker(manager))
    await manager.switch_to(School.condition)


_ahead = ahead(timedelta(days=365))


_SHOWN = {"title": "…", "mark": "○", "whose": "–", "due": "–", "may_meet": True, "curator": True}


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            *paged(named("conditions", pick), "condition_page"),
            back_row(),
            state=School.readiness,
            getter=standing,
            preview_data={"text": "…", "conditions": [], "condition_page_rows": 0},
        ),
        condition_window(),
        Window(
            Say("readiness-ask-due"),
            day_input(pick_day, Toward.FUTURE),
            DayPicker("condition_day", pick_day, _ahead, quick=(7, 14)),
            back_row(School.condition),
            state=School.condition_due,
            getter=condition,
            preview_data=_SHOWN,
        ),
        Window(
            Say("readiness-ask-person"),
            *paged(named("people", pick_person, number_of), "people_page"),
            back_row(School.condition),
            state=School.condition_person,
            getter=people,
            preview_data={**_SHOWN, "people": [], "people_page_rows": 0},
        ),
    ]


def condition_window() -> Window:
    return Window(
        Say("readiness-condition"),
        Button(Label("button-readiness-met"), id="met", on_click=meet, when="may_meet"),
        Button(Label("button-readiness-unmet"), id="unmet", on_click=unmeet, when="may_undo"),
        Row(
            SwitchTo(
                Label("button-readiness-person"),
                id="person",
                state=School.condition_person,
                when="curator",
            ),
            SwitchTo(
                Label("button-readiness-due"),
                id="due",
                state=School.condition_due,
                when="may_meet",
            ),
        ),
        back_row(School.readiness),
        state=School.condition,
        getter=condition,
        preview_data=_SHOWN,
    )
