"""Meetings by a schedule set beforehand (source: seed 001, short-term mentoring)."""

from dataclasses import dataclass, replace
from datetime import date, time, timedelta

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import DateInPast, TextTooLong
from bot.domain.gatherings.refusals import NumberOutside, SeriesTooShort
from bot.domain.ids import PairId, SeriesId
from bot.domain.meetings import MeetingFormat

LEAST_EVERY, MOST_EVERY = 1, 92
LEAST_TIMES, MOST_TIMES = 2, 40
LONGEST_PURPOSE = 300
USUAL_EVERY, USUAL_TIMES = 7, 4


@dataclass(frozen=True, slots=True)
class SeriesDraft:
    """The card of a series: `first` day, `at` by the organisation's clocks, `every` days."""

    pair_id: PairId
    first: date
    at: time
    format: MeetingFormat = MeetingFormat.IN_PERSON
    place: str | None = None
    every: int = USUAL_EVERY
    times: int = USUAL_TIMES
    purpose: str | None = None


@dataclass(frozen=True, slots=True)
class Series:
    """A series as it is kept; its meetings are rows of their own."""

    id: SeriesId
    pair_id: PairId
    every: int
    times: int
    purpose: str | None = None


def days_of(draft: SeriesDraft, calendar: SchoolCalendar, end: date) -> tuple[date, ...]:
    """The working days of the series up to `end`, at most `times` of them.

    A day off moves its meeting to the next working day; where the next meeting stands already,
    the moved one is left out.
    """
    found: list[date] = []
    day, step = draft.first, timedelta(days=draft.every)
    while len(found) < draft.times and day <= end:
        working = calendar.next_working(day)
        if working < day + step and working <= end:
            found.append(working)
        day += step
    return tuple(found)


def check_series(
    draft: SeriesDraft, calendar: SchoolCalendar, today: date, end: date
) -> tuple[SeriesDraft, tuple[date, ...]]:
    """The draft with a trimmed purpose and its days, or the refusal that names the line."""
    check_number(draft.every, LEAST_EVERY, MOST_EVERY)
    check_number(draft.times, LEAST_TIMES, MOST_TIMES)
    if draft.first < today:
        raise DateInPast
    days = days_of(draft, calendar, end)
    if len(days) < LEAST_TIMES:
        raise SeriesTooShort(end=end)
    purpose = " ".join((draft.purpose or "").split())
    if len(purpose) > LONGEST_PURPOSE:
        raise TextTooLong(LONGEST_PURPOSE)
    return replace(draft, purpose=purpose or None), days


def check_number(number: int | None, least: int, most: int) -> int:
    if number is None or not least <= number <= most:
        raise NumberOutside(least=least, most=most)
    return number
