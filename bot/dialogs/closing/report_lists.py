"""Reports in a list: the mentor's own, those of the school."""

from typing import Any

from aiogram_dialog import DialogManager, Window

from bot.dialogs.closing import report_steps as steps
from bot.dialogs.lists import named, paged
from bot.dialogs.pairs.wording import line
from bot.dialogs.rows import back_row
from bot.dialogs.states import Report
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Say
from bot.domain.closing import reports as rules
from bot.domain.closing.reports import ReportStatus
from bot.domain.names import cut
from bot.domain.pairs import Pair

ROW_WIDTH = 40


async def mine(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.reports.mine(by)
    return {"count": len(found), **_rows(words, found)}


async def school(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).closing.reports.of_school(by)
    waiting = sum(one.status is ReportStatus.SUBMITTED for _, one in found)
    return {"count": len(found), "waiting": waiting, **_rows(words, list(found))}


def _rows(words: Tongue, found: list[Any]) -> dict[str, Any]:
    rows = [{"code": pair.id, "name": _row(words, pair, report)} for pair, report in found]
    return {"of": rows, "of_page_rows": len(rows)}


def _row(words: Tongue, pair: Pair, report: rules.Report | None) -> str:
    status = report.status if report else ReportStatus.DRAFT
    said = words.label("report-status", status, short=True)
    return cut(f"{line(pair)} · {said}", ROW_WIDTH)


def mine_window() -> Window:
    return Window(
        Say("closing-reports-mine"),
        *paged(named("of", steps.choose, number_of), "of_page"),
        back_row(),
        state=Report.mine,
        getter=mine,
        preview_data={"count": 2, "of": [], "of_page_rows": 0},
    )


def school_window() -> Window:
    return Window(
        Say("closing-reports-school"),
        *paged(named("of", steps.choose, number_of), "of_page"),
        back_row(),
        state=Report.school,
        getter=school,
        preview_data={"count": 2, "waiting": 1, "of": [], "of_page_rows": 0},
    )
