"""A file against what the school has: reads what rows may refer to, asks the domain."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from bot.catalog.thresholds import limits
from bot.domain.ids import PairId
from bot.domain.importing.faults import Unfit
from bot.domain.importing.fitting.items import Around, Plans, fit_items
from bot.domain.importing.fitting.meetings import fit_meetings
from bot.domain.importing.fitting.outcome import Notes, Outcome, School
from bot.domain.importing.fitting.pairs import fit_pairs
from bot.domain.importing.fitting.people import Directory, fit_people
from bot.domain.importing.fitting.register import Register
from bot.domain.importing.fitting.roadmap import fit_roadmap
from bot.domain.importing.reading import Book
from bot.domain.importing.rows import Named
from bot.domain.importing.words import Labels
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.domain.people import Organisation
from bot.domain.plans import PlanItem
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.storage.desk import Desk

T = TypeVar("T", PlanItem, Meeting)
# SQLite counts the values of a statement.
_AT_ONCE = 5_000


@dataclass(frozen=True, slots=True)
class Fitted:
    """`pairs`: those whose plans and meetings the file touches, new ones too."""

    outcome: Outcome
    school: School
    pairs: dict[PairId, Pair]


def school_at(organisation: Organisation, now: datetime, calendars: Calendars) -> School:
    most = limits().capacity.group_most
    return School(organisation, now, calendars.of_organisation(organisation), most)


async def fit(desk: Desk, book: Book, roles: Labels, school: School) -> Fitted:
    """Off the loop where it is long: others are answered meanwhile."""
    within = school.organisation.id
    notes = Notes(list(book.faults), list(book.remarks))
    outcome = Outcome(notes=notes, count=book.count)
    people = await desk.importing.everybody(within)
    known = await desk.pairs.of_organisation(within) if _names_pairs(book) else []
    outcome.people, directory = await asyncio.to_thread(
        fit_people, book.people, people, school, notes
    )
    outcome.pairs, register = await asyncio.to_thread(
        fit_pairs, book.pairs, known, directory, school, notes
    )
    touched = _touched([*book.plan, *book.meetings], register, directory)
    around = Around(directory, register, await _plans(desk, touched), school)
    outcome.plan = await asyncio.to_thread(fit_items, book.plan, around, notes)
    held = await _meetings(desk, _touched(book.meetings, register, directory))
    outcome.meetings = await asyncio.to_thread(fit_meetings, book.meetings, held, around, notes)
    if book.roadmap:
        year = SchoolYear.of(school.today).first
        board = await desk.roadmaps.of_year(within, year)
        outcome.roadmap = fit_roadmap(book.roadmap, board, around, roles, notes)
    notes.faults.sort(key=lambda one: (_order(book, one.at.sheet), one.at.row))
    return Fitted(outcome, school, touched)


def _names_pairs(book: Book) -> bool:
    return bool(book.pairs or book.plan or book.meetings)


def _order(book: Book, sheet: str) -> int:
    """As the sheets stand in the file."""
    rows = (book.people, book.pairs, book.plan, book.meetings, book.roadmap)
    titles = [part[0].at.sheet for part in rows if part]
    return titles.index(sheet) if sheet in titles else -1


def _touched(
    rows: Sequence[Named], register: Register, directory: Directory
) -> dict[PairId, Pair]:
    found: dict[PairId, Pair] = {}
    seen: set[object] = set()
    for row in rows:
        named = (row.pair_code, row.mentor, row.mentees, row.start)
        if named in seen:
            continue
        seen.add(named)
        try:
            pair = register.find(row, directory)
        except Unfit:
            # Told where the row itself is looked at.
            continue
        if pair is not None:
            found[pair.id] = pair
    return found


async def _plans(desk: Desk, touched: dict[PairId, Pair]) -> Plans:
    stored: dict[PairId, list[PlanItem]] = {}
    for known in _stored(touched):
        stored |= await desk.plans.of_pairs(known)
    return Plans.known(stored)


async def _meetings(desk: Desk, touched: dict[PairId, Pair]) -> dict[PairId, list[Meeting]]:
    stored: dict[PairId, list[Meeting]] = {}
    for known in _stored(touched):
        stored |= await desk.meetings.of_pairs(known)
    return stored


def _stored(touched: dict[PairId, Pair]) -> list[list[PairId]]:
    known = [pair for pair in touched if pair > 0]
    return [known[first : first + _AT_ONCE] for first in range(0, len(known), _AT_ONCE)]
