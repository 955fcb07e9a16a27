"""status.xlsx: twelve sheets written row by row, so that memory does not grow with the pairs."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.documents.bases_rows import MENTEES, MENTORS, BaseRows
from bot.documents.status.monitoring import INDICATORS, SURVEYS, indicator_rows, survey_rows
from bot.documents.status.risks import RISKS, risk_rows
from bot.documents.status.rows import StatusRows
from bot.documents.status.school import (
    DOCUMENTS,
    LOG,
    ROADMAP,
    document_row,
    log_row,
    roadmap_row,
)
from bot.documents.status.sheets import MEETINGS, PAIRS, PLAN, SUMMARY
from bot.documents.status.summary import StatusSummary
from bot.documents.xlsx.book import Heading, Workbook
from bot.documents.xlsx.writing import Progress, aside, chunks, whole_or_none
from bot.domain.bases.parts import Part
from bot.domain.overview import PairRecord, PairState
from bot.services.indicators.sheet import Indicator
from bot.services.overview import Report
from bot.texts import Texts

SHEETS: Final = (
    SUMMARY,
    PAIRS,
    PLAN,
    MEETINGS,
    SURVEYS,
    INDICATORS,
    RISKS,
    MENTORS,
    MENTEES,
    ROADMAP,
    DOCUMENTS,
    LOG,
)
Line = tuple[PairRecord, PairState]


async def write_xlsx(
    report: Report, path: Path, texts: Texts, lang: str, progress: Progress | None = None
) -> None:
    """Write the workbook to `path`; `progress` is told how many pairs of how many are written.

    Rows come from the database while a thread writes the earlier ones. Cancelled, it waits for
    that thread and leaves no file.
    """
    rows = StatusRows(report, texts, lang)
    book = _Book(report, path, rows)
    with whole_or_none(path, book.give_up):
        await _fill(report, book, progress)
        await _write_beside(report, book, rows, texts, lang)
        await aside(book.finish)


async def _fill(report: Report, book: "_Book", progress: Progress | None) -> None:
    written = 0
    async for lines in chunks(report.lines):
        await aside(book.add, lines)
        written += len(lines)
        if progress:
            progress(written, report.count)


async def _write_beside(
    report: Report, book: "_Book", rows: StatusRows, texts: Texts, lang: str
) -> None:
    beside, scene = report.beside, report.scene
    for sheet, part in ((MENTORS, Part.MENTOR), (MENTEES, Part.MENTEE)):
        people = BaseRows(sheet, texts, lang)
        async for found in chunks(beside.base(part)):
            await aside(book.write, sheet, [people.row(line) for line in found])
    answered = survey_rows(await beside.surveys(), rows)
    measured = await beside.indicators()
    book.measured(measured)
    figures = indicator_rows(measured, rows)
    roadmap = [roadmap_row(item, rows) for item in await beside.roadmap()]
    documents = [document_row(one, rows) for one in await beside.documents()]
    local = scene.calendar.local
    deeds = [log_row(deed, local(deed.at), rows) for deed in await beside.deeds()]
    for sheet, made in (
        (SURVEYS, answered),
        (INDICATORS, figures),
        (ROADMAP, roadmap),
        (DOCUMENTS, documents),
        (LOG, deeds),
    ):
        await aside(book.write, sheet, made)


class _Book(Workbook):
    """Its summary is written last: it is made of what the other sheets hold."""

    def __init__(self, report: Report, path: Path, rows: StatusRows) -> None:
        super().__init__(path, SHEETS, rows.say, heading(report, rows))
        self._report = report
        self._rows = rows
        self._summary = StatusSummary(report, rows)

    def add(self, lines: Iterable[Line]) -> None:
        pairs, plan, meetings = (self.pages[one] for one in (PAIRS, PLAN, MEETINGS))
        for record, state in lines:
            self._summary.add(record, state)
            pairs.write([self._rows.pair(record, state)])
            plan.write(self._rows.items(record))
            meetings.write(self._rows.meetings(record))
            self.pages[RISKS].write(risk_rows(state, self._report.book, self._rows))

    def measured(self, indicators: Iterable[Indicator]) -> None:
        self._summary.measured(indicators)

    def finish(self) -> None:
        others = (self.pages[one] for one in (PAIRS, PLAN, MEETINGS))
        self.pages[SUMMARY].write(self._summary.lines(*others))
        super().finish()


def heading(report: Report, rows: StatusRows) -> Heading:
    """Of the days that were asked for and have begun."""
    scene = report.scene
    start, end = (f"{day:%d.%m.%Y}" for day in (scene.period.start, report.until))
    made = f"{scene.calendar.local(scene.now):%d.%m.%Y %H:%M}"
    return Heading(
        title=rows.say("export-title"),
        whose=scene.organisation.name,
        span=rows.say("export-period", start=start, end=end),
        made=rows.say("export-made", at=made),
        at=scene.now,
    )
