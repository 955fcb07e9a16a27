"""School years: calendars/*.yaml, one file a year, over the public holidays of Russia.

A year without a file is not an error: the public holidays stand alone then, and
`SchoolYear.known` says that the school's own days are missing. School holidays of the pupils are
working days of the teachers; they are told apart by `lessons_on`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from pathlib import Path

from holidays.countries.russia import Russia
from holidays.holiday_base import HolidayBase

from bot.catalog.reading import FILES, Origin, Record, read_yaml

# In August a school already works for the year to come: orders, bases, pairs.
_FIRST_MONTH = 8


@dataclass(frozen=True, slots=True)
class Span:
    """Days from first to last, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def __iter__(self) -> Iterator[date]:
        return (self.first + timedelta(n) for n in range((self.last - self.first).days + 1))


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """One school year; without an origin it is 1 September to 31 May (seed 002), no more."""

    start: date
    end: date
    origin: Origin | None = None
    pupil_holidays: tuple[Span, ...] = ()
    first_grade_holidays: tuple[Span, ...] = ()
    days_off: frozenset[date] = frozenset()
    working_days: frozenset[date] = frozenset()

    @property
    def known(self) -> bool:
        """Whether a file of the catalogue tells its days."""
        return self.origin is not None

    @property
    def code(self) -> str:
        """«2025/26», the name of the year in any language."""
        return f"{self.start.year}/{(self.start.year + 1) % 100:02}"


@cache
def calendars() -> tuple[SchoolYear, ...]:
    """The years that have a file, in order; CatalogError names what is wrong."""
    years = (_year(path) for path in (FILES / "calendars").glob("*.yaml"))
    return tuple(sorted(years, key=lambda year: year.start))


def school_year(day: date) -> SchoolYear:
    """The school year that a day belongs to (August belongs to the year to come)."""
    first = day.year if day.month >= _FIRST_MONTH else day.year - 1
    for year in calendars():
        if year.start.year == first:
            return year
    return SchoolYear(date(first, 9, 1), date(first + 1, 5, 31))


def calendar_known(first: date, last: date) -> bool:
    """Whether files tell all school years from first to last."""
    starts = {year.start.year for year in calendars()}
    span = range(school_year(first).start.year, school_year(last).start.year + 1)
    return starts.issuperset(span)


@lru_cache(maxsize=32)
def days_off(first: date, last: date) -> frozenset[date]:
    """Days without work from first to last, besides usual weekends.

    Public holidays and their moved days off (library), with the school's days off, without the
    days on which the school works all the same.
    """
    span = Span(first, last)
    off = set(_public(first, last).keys())
    for year in calendars():
        off |= year.days_off
        off -= year.working_days
    return frozenset(day for day in off if day in span)


@lru_cache(maxsize=32)
def working_weekends(first: date, last: date) -> frozenset[date]:
    """Saturdays and Sundays that the state (library) or the school made working days."""
    span = Span(first, last)
    working = set(_public(first, last).weekend_workdays)
    for year in calendars():
        working |= {day for day in year.working_days if day.weekday() > 4}
        working -= year.days_off
    return frozenset(day for day in working if day in span)


def lessons_on(day: date) -> bool:
    """Whether pupils are at school that day, weekends aside; unknown years say yes."""
    return not any(day in span for span in school_year(day).pupil_holidays)


def _public(first: date, last: date) -> HolidayBase:
    russia: type[HolidayBase] = Russia
    return russia(years=range(first.year, last.year + 1))


def _year(path: Path) -> SchoolYear:
    record = read_yaml(path)
    year = SchoolYear(
        start=record.day("start"),
        end=record.day("end"),
        origin=record.origin(),
        pupil_holidays=_spans(record, "pupil_holidays"),
        first_grade_holidays=_spans(record, "first_grade_holidays"),
        days_off=frozenset(day for span in _spans(record, "days_off") for day in span),
        working_days=record.days("working_days"),
    )
    if not year.start < year.end:
        raise record.fault("end", "lies before the start")
    return record.close(year)


def _spans(record: Record, field: str) -> tuple[Span, ...]:
    return tuple(_span(row) for row in record.records(field))


def _span(row: Record) -> Span:
    span = Span(row.day("first"), row.day("last"))
    if span.last < span.first:
        raise row.fault("last", "lies before the first")
    return row.close(span)
