"""One's own pairs as a workbook: pairs, plans, meetings with the notes that the pair reads."""

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from bot.documents.xlsx.columns import Cell, Column, Row, Sheet, Total
from bot.documents.xlsx.looks import looks_of, open_book
from bot.documents.xlsx.page import Page
from bot.domain.closing.results import results_of
from bot.services.exports.room import Work
from bot.services.overview.telling import pair_name

PAIRS: Final = Sheet(
    "pairs",
    (
        Column("mentor", 26, total=Total.WORD),
        Column("mentees", 30),
        Column("form", 20),
        Column("start", 11, Cell.DATE),
        Column("end", 11, Cell.DATE),
        Column("status", 14),
        Column("items", 8, Cell.NUMBER, Total.SUM),
        Column("done", 12, Cell.NUMBER, Total.SUM),
        Column("meetings_all", 9, Cell.NUMBER, Total.SUM),
        Column("minutes", 8, Cell.NUMBER, Total.SUM),
        Column("closed", 11, Cell.DATE),
    ),
)
PLAN: Final = Sheet(
    "plan",
    (
        Column("pair", 30, total=Total.WORD),
        Column("number", 6, Cell.NUMBER, Total.COUNT),
        Column("direction", 24),
        Column("title", 44),
        Column("work_form", 22),
        Column("due", 11, Cell.DATE),
        Column("done_on", 11, Cell.DATE),
        Column("item_status", 18),
        Column("move_reason", 24),
    ),
)
MEETINGS: Final = Sheet(
    "meetings",
    (
        Column("pair", 30, total=Total.WORD),
        Column("day", 11, Cell.DATE, Total.COUNT),
        Column("meeting_kind", 16),
        Column("meeting_format", 14),
        Column("minutes", 8, Cell.NUMBER, Total.SUM),
        Column("topic", 26),
        Column("note", 44),
        Column("plan_items", 10),
        Column("task", 24),
        Column("meeting_status", 14),
    ),
)


class Words(Protocol):
    """What the workbook speaks."""

    def say(self, key: str, /) -> str: ...

    def label(self, enum: str, code: str, /) -> str: ...


@dataclass(frozen=True, slots=True)
class Head:
    """Above each sheet: the organisation, whose it is, made when."""

    lines: tuple[str, str, str]


async def write_work(works: Sequence[Work], head: Head, path: Path, words: Words) -> None:
    """Write the workbook to `path`, off the loop."""
    await asyncio.to_thread(_write, works, head, path, words)


def _write(works: Sequence[Work], head: Head, path: Path, words: Words) -> None:
    sheets: dict[Sheet, Callable[[Work, Words], Iterable[Row]]] = {
        PAIRS: _pair,
        PLAN: _items,
        MEETINGS: _meetings,
    }
    with open_book(path) as book:
        looks = looks_of(book)
        for sheet, rows_of in sheets.items():
            page = Page(book, sheet, words.say, looks)
            page.begin(head.lines)
            for work in works:
                page.write(rows_of(work, words))
            page.end()


def _pair(work: Work, words: Words) -> Iterator[Row]:
    pair, held = work.pair, [one for one in work.meetings if one.held]
    came_to = results_of(work.items, held, ())
    yield (
        pair.mentor.name,
        ", ".join(one.name for one in pair.mentees),
        words.label("mentoring-form", pair.programme.form),
        pair.programme.start,
        pair.programme.end,
        words.label("pair-status", pair.status),
        came_to.items,
        came_to.done,
        came_to.meetings,
        came_to.minutes,
        pair.closed_on,
    )


def _items(work: Work, words: Words) -> Iterator[Row]:
    name = pair_name(work.pair)
    for item in work.items:
        yield (
            name,
            item.number,
            words.label("plan-direction", item.direction),
            item.title,
            item.details.form or words.label("work-form", item.work_form),
            item.due,
            item.done_on,
            words.label("item-status", item.status),
            item.move_reason,
        )


def _meetings(work: Work, words: Words) -> Iterator[Row]:
    name = pair_name(work.pair)
    numbers = {item.id: str(item.number) for item in work.items}
    for meeting in work.meetings:
        yield (
            name,
            meeting.day,
            words.label("meeting-kind", meeting.kind),
            words.label("meeting-format", meeting.format),
            meeting.minutes,
            meeting.details.topic,
            meeting.note,
            ", ".join(numbers[one] for one in meeting.items if one in numbers),
            meeting.next_task,
            words.label("meeting-status", meeting.status),
        )
