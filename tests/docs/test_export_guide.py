"""docs/export.md and docs/monitoring.md name the columns of the files, in their order."""

import re
from pathlib import Path
from typing import Final

import openpyxl

from bot.clock import RunningClock
from bot.documents.monitoring import SHEETS
from bot.documents.status import write_xlsx
from bot.documents.xlsx.printing import HEADER_ROW
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.overview import Overview
from bot.storage.engine import Storage
from bot.texts import Texts

DOCS: Final = Path(__file__).parents[2] / "docs"


def told(page: str) -> dict[str, list[str]]:
    """Columns by sheet, as the page lists them."""
    text = (DOCS / page).read_text(encoding="utf-8")
    sections = re.findall(r"^## «(.+)»\n\n(`.+`)$", text, flags=re.MULTILINE)
    return {sheet: re.findall(r"`([^`]+)`", columns) for sheet, columns in sections}


async def test_the_workbook_is_what_the_guide_says(
    storage: Storage, clock: RunningClock, tmp_path: Path
) -> None:
    await load_demo(storage, Calendars(), clock)
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    file = tmp_path / "status.xlsx"
    overview = Overview(storage, clock, Calendars())
    async with overview.commissioned(overview.operators_commission(school)) as report:
        await write_xlsx(report, file, Texts.load(), "ru")

    book = openpyxl.load_workbook(file, data_only=True)
    assert {sheet.title: [cell.value for cell in sheet[HEADER_ROW + 1]] for sheet in book} == told(
        "export.md"
    )
    summary = {row[0]: row[1] for row in book["Сводка"].iter_rows(values_only=True)}
    assert summary["Действующие пары"] == 7
    assert (summary["Участников программ"], summary["Охват"]) == (15, 0.3125)
    assert book["Пары"].max_row == HEADER_ROW + 1 + 8 + 1, "and a row of totals"


def test_the_monitoring_workbook_is_what_its_page_says() -> None:
    texts = Texts.load()
    assert {
        texts.render("ru", sheet.key): [texts.render("ru", one.key) for one in sheet.columns]
        for sheet in SHEETS
    } == told("monitoring.md")
