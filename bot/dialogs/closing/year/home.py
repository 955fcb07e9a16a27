"""The end of the school's year at a glance; who stays; years that are over."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.closing.place import Place
from bot.dialogs.lists import named, paged
from bot.dialogs.openers import open_pair_above
from bot.dialogs.openers.bases import open_card_above
from bot.dialogs.openers.closing import open_school_reports_above
from bot.dialogs.pairs.wording import line
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import YearEnd
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say
from bot.domain.closing.reports import HANDED_IN, ReportStatus
from bot.domain.ids import PairId, PersonId
from bot.domain.names import cut, short_name
from bot.domain.people import MANAGERS
from bot.domain.school.year import SchoolYear

_WIDTH = 40


async def home(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, closing = speaker(dialog_manager), services_of(dialog_manager).closing
    reports = [one for _, one in await closing.reports.of_school(by)]
    answers = (await closing.staying.answers(by))[1]
    return {
        "all": str(len(reports)),
        "handed": str(sum(one.status in HANDED_IN for one in reports)),
        "waiting": sum(one.status is ReportStatus.SUBMITTED for one in reports),
        "stay": str(sum(one.stays is True for one in answers)),
        "leave": str(sum(one.stays is False for one in answers)),
        "manager": bool(by.roles & MANAGERS),
    }


async def staying(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    year, answers = await services_of(dialog_manager).closing.staying.answers(by)
    rows = list[dict[str, Any]]()
    for one in answers:
        said = {True: "yes", False: "no", None: "waits"}[one.stays]
        name = f"{short_name(one.name)} · {words.say(f'closing-stays-{said}')}"
        rows.append({"code": one.person_id, "name": cut(name, _WIDTH)})
    return {"year": year.code, "count": len(rows), "mentor": rows, "mentor_page_rows": len(rows)}


async def archive(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.years.archive(by)
    rows = [
        {"code": one.first, "name": words.say("closing-year-row", year=one.code, count=count)}
        for one, count in found
    ]
    return {"count": len(rows), "past": rows, "past_page_rows": len(rows)}


async def of_year(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, first = speaker(dialog_manager), Place.read(dialog_manager).year
    found = await services_of(dialog_manager).closing.years.pairs_of(first, by)
    rows = [{"code": pair.id, "name": line(pair)} for pair in found]
    return {
        "year": SchoolYear.starting(first).code,
        "pair": rows,
        "pair_page_rows": len(rows),
    }


async def reports(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_school_reports_above(manager)


async def choose_year(_: CallbackQuery, __: object, manager: DialogManager, first: int) -> None:
    place = Place.read(manager)
    # A year of the calendar: a forged one would fail as a date.
    place.year = min(max(first, 2000), 2100)
    place.write(manager)
    await manager.switch_to(YearEnd.year)


async def choose_pair(_: CallbackQuery, __: object, manager: DialogManager, pair: int) -> None:
    await open_pair_above(manager, PairId(pair))


async def choose_mentor(_: CallbackQuery, __: object, manager: DialogManager, known: int) -> None:
    """The card of the mentor, with what was said and since when."""
    await open_card_above(manager, PersonId(known))


def windows() -> list[Window]:
    return [home_window(), staying_window(), archive_window(), year_window()]


def home_window() -> Window:
    return Window(
        Say("closing-home"),
        Fitted(
            Button(Label("button-closing-reports"), id="reports", on_click=reports),
            SwitchTo(Label("button-closing-staying"), id="staying", state=YearEnd.staying),
            SwitchTo(Label("button-closing-archive"), id="archive", state=YearEnd.archive),
            SwitchTo(
                Label("button-closing-new-year"), id="new", state=YearEnd.opening, when="manager"
            ),
            width=2,
        ),
        back_row(),
        state=YearEnd.home,
        getter=home,
        preview_data={
            "all": "7",
            "handed": "3",
            "waiting": 1,
            "stay": "4",
            "leave": "1",
            "manager": True,
        },
    )


def staying_window() -> Window:
    return Window(
        Say("closing-staying"),
        *paged(named("mentor", choose_mentor, number_of), "mentor_page"),
        back_row(YearEnd.home),
        state=YearEnd.staying,
        getter=staying,
        preview_data={"year": "2026/27", "count": 3, "mentor": [], "mentor_page_rows": 0},
    )


def archive_window() -> Window:
    return Window(
        Say("closing-archive"),
        *paged(named("past", choose_year, number_of), "past_page"),
        back_row(YearEnd.home),
        state=YearEnd.archive,
        getter=archive,
        preview_data={"count": 1, "past": [], "past_page_rows": 0},
    )


def year_window() -> Window:
    return Window(
        Say("closing-year"),
        *paged(named("pair", choose_pair, number_of), "pair_page"),
        back_row(YearEnd.archive),
        state=YearEnd.year,
        getter=of_year,
        preview_data={"year": "2024/25", "pair": [], "pair_page_rows": 0},
    )
