"""monitoring.xlsx: the parts of every figure that monitoring screens show, nineteen sheets."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from bot.documents.monitoring import asked, measured
from bot.documents.monitoring.lights import light_row
from bot.documents.monitoring.people import SHEETS as OF_PEOPLE
from bot.documents.monitoring.people import people_pages
from bot.documents.monitoring.rows import Numbered, Speech
from bot.documents.monitoring.sheets import (
    ANSWERS,
    CHECKPOINTS,
    ENTERED,
    HELPED,
    INDICATORS,
    LIGHTS,
    NUMBERS,
    PULSES,
    RULES,
    SATISFIED,
    SENDINGS,
    SLICES,
    YEARLY,
)
from bot.documents.xlsx.book import Heading, Workbook
from bot.documents.xlsx.columns import Row, Sheet
from bot.documents.xlsx.writing import Progress, aside, chunks, whole_or_none
from bot.domain.school.year import SchoolYear
from bot.services.monitoring import Parts
from bot.texts import Texts

SHEETS: Final = (
    SENDINGS,
    ANSWERS,
    SATISFIED,
    PULSES,
    INDICATORS,
    NUMBERS,
    SLICES,
    HELPED,
    ENTERED,
    CHECKPOINTS,
    LIGHTS,
    RULES,
    YEARLY,
    *OF_PEOPLE,
)


async def write_monitoring(
    parts: Parts, path: Path, texts: Texts, lang: str, progress: Progress | None = None
) -> None:
    """Write the workbook to `path`; `progress` is told when all pairs are in it.

    Cancelled, it waits for the thread that writes and leaves no file.
    """
    speech = Speech(texts, lang, parts.scene)
    book = Workbook(path, SHEETS, speech.say, heading(parts, speech))
    with whole_or_none(path, book.give_up):
        for sheet, rows in _told(parts, speech):
            await aside(book.write, sheet, rows)
        await _write_beside(parts, book, speech)
        if progress:
            progress(parts.count, parts.count)
        await aside(book.finish)


async def _write_beside(parts: Parts, book: Workbook, speech: Speech) -> None:
    """What grows with the school, some rows at a time."""
    pairs, calendar = Numbered(), parts.scene.calendar
    async for sheet, some in people_pages(parts.people, calendar, speech, pairs):
        await aside(book.write, sheet, some)
    async for changes in chunks(parts.lights):
        await aside(book.write, LIGHTS, [light_row(one, speech, pairs) for one in changes])


def _told(parts: Parts, speech: Speech) -> Iterator[tuple[Sheet, Iterable[Row]]]:
    said, figures = parts.said, parts.figures
    yield SENDINGS, asked.sending_rows(said, speech)
    yield ANSWERS, asked.answer_rows(said, speech)
    yield SATISFIED, asked.satisfied_rows(said, speech)
    yield PULSES, asked.pulse_rows(said, speech)
    yield INDICATORS, measured.indicator_rows(figures, speech)
    yield NUMBERS, measured.number_rows(figures, speech)
    yield SLICES, measured.slice_rows(figures, speech)
    yield HELPED, measured.helped_rows(figures, speech)
    yield ENTERED, measured.entered_rows(figures, speech)
    yield CHECKPOINTS, measured.checkpoint_rows(figures, speech)
    yield RULES, measured.rule_rows(figures, speech)
    yield YEARLY, asked.yearly_rows(said, speech)


def heading(parts: Parts, speech: Speech) -> Heading:
    """Of the two school years that screens compare."""
    scene = parts.scene
    year = SchoolYear.of(scene.today)
    last = SchoolYear.starting(year.first - 1)
    made = f"{scene.calendar.local(scene.now):%d.%m.%Y %H:%M}"
    return Heading(
        title=speech.say("exports-monitoring-title"),
        whose=scene.organisation.name,
        span=speech.say("exports-monitoring-years", year=year.code, last=last.code),
        made=speech.say("export-made", at=made),
        at=scene.now,
    )
