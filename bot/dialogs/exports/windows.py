"""The short list of what a person may take away, by role."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from aiogram.types import CallbackQuery
from aiogram_dialog import Dialog, DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.exports.monitoring import send_monitoring
from bot.dialogs.exports.own import send_journal, send_own
from bot.dialogs.kept import Kept
from bot.dialogs.lists import numbered, paged
from bot.dialogs.openers.community import open_above
from bot.dialogs.openers.papers import open_papers_above
from bot.dialogs.overview.files import Kind, Wanted, send_page, send_status
from bot.dialogs.pairs.wording import line
from bot.dialogs.papers.sending import send_paper
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Exports, Path
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.words import Label, Say
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.names import cut
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS, Actor, Role

REPORT: Final = "mentor_report"
PROGRAMME: Final = "programme"
PLAN: Final = "individual_plan"
RESULT: Final = "pair_result"
_WIDTH: Final = 44


@dataclass
class Chosen(Kept):
    """`code`: of the paper whose pair is asked for."""

    code: str = ""


async def files(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by = speaker(dialog_manager)
    return {
        "overseer": bool(by.roles & OVERSEERS),
        "mentor": Role.MENTOR in by.roles,
        "mentee": Role.MENTEE in by.roles,
        "home": not by.organisation.named_files,
    }


async def send_summary(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager)


async def send_printed(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_page(manager)


async def send_rows(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager, Wanted(Kind.CSV))


async def to_periods(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await openers.open_periods_above(manager)


async def to_papers(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_papers_above(manager)


async def to_path(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_above(manager, Path.line)


def of_pair(code: str, label: str, when: str) -> Button:
    """The paper at once where there is one pair, else the pair is asked for."""

    async def send(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
        found = await _pairs(manager, code)
        if len(found) == 1:
            await send_paper(manager, code, found[0].id)
            return
        Chosen.keep(manager, code=code)
        await manager.switch_to(Exports.pairs)

    return Button(Label(label), id=code, on_click=send, when=when)


async def _pairs(manager: DialogManager, code: str) -> list[Pair]:
    by = speaker(manager)
    mine = await services_of(manager).pairing.mine(by)
    return [one for one in mine if _sides()[code](one, by)]


def _sides() -> dict[str, Callable[[Pair, Actor], bool]]:
    """On which side of a pair one makes the paper here."""
    return {REPORT: _mentors, PROGRAMME: _mentors, PLAN: _mentees, RESULT: _mentees}


def _mentors(pair: Pair, by: Actor) -> bool:
    return pair.mentor.person_id == by.person_id


def _mentees(pair: Pair, by: Actor) -> bool:
    return not _mentors(pair, by)


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    code = Chosen.read(dialog_manager).code
    found = await _pairs(dialog_manager, code) if code in _sides() else []
    rows = [{"id": one.id, "name": cut(line(one), _WIDTH)} for one in found]
    return {"pairs": rows, "export_pair_rows": len(rows), "empty": not rows}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    code = Chosen.read(manager).code
    if code not in _sides():
        raise UnknownWord
    await send_paper(manager, code, PairId(known))


def dialog() -> Dialog:
    return Dialog(files_window(), pairs_window())


def files_window() -> Window:
    return Window(
        Say("exports-title"),
        Say("exports-home", when="home"),
        _taken_away(),
        back_row(),
        state=Exports.files,
        getter=files,
        preview_data={"overseer": True, "mentor": True, "mentee": True, "home": True},
    )


def _taken_away() -> Fitted:
    return Fitted(
        Button(Label("button-exports-xlsx"), id="xlsx", on_click=send_summary, when="overseer"),
        Button(Label("button-exports-pdf"), id="pdf", on_click=send_printed, when="overseer"),
        Button(Label("button-exports-csv"), id="csv", on_click=send_rows, when="overseer"),
        Button(
            Label("button-exports-monitoring"),
            id="monitoring",
            on_click=send_monitoring,
            when="overseer",
        ),
        Button(Label("button-exports-period"), id="period", on_click=to_periods, when="overseer"),
        Button(
            Label("button-exports-journal"), id="journal", on_click=send_journal, when="mentor"
        ),
        of_pair(REPORT, "button-exports-report", "mentor"),
        of_pair(PROGRAMME, "button-exports-programme", "mentor"),
        Button(Label("button-exports-path"), id="path", on_click=to_path, when="mentee"),
        of_pair(PLAN, "button-exports-plan", "mentee"),
        of_pair(RESULT, "button-exports-result", "mentee"),
        Button(Label("button-papers"), id="papers", on_click=to_papers),
        Button(Label("button-exports-own"), id="own", on_click=send_own),
        width=2,
    )


def pairs_window() -> Window:
    return Window(
        Say("exports-ask-pair"),
        Say("exports-no-pair", when="empty"),
        *paged(numbered("pairs", pick), "export_pair"),
        back_row(Exports.files),
        state=Exports.pairs,
        getter=pairs,
        preview_data={"pairs": [], "export_pair_rows": 0, "empty": True},
    )
