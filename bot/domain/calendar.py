"""The organisation's days: its zone, its working days and its school years.

Moments are aware UTC, days are local dates of the organisation. A working day is neither a weekend
(Sunday alone in a six-day school) nor one of `days_off` (public holidays and the school's own).
Pupils' holidays are working days of teachers and are not in `days_off`.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

ONE_DAY: Final = timedelta(days=1)
_SATURDAY: Final = 5
_SUNDAY: Final = 6
_SHORTEST_TERM: Final = timedelta(days=28)
_FIRST_MONTH: Final = 8


def require_aware(at: datetime) -> datetime:
    """`at` unchanged; ValueError when it carries no zone."""
    if at.utcoffset() is None:
        raise ValueError("A naive time: nobody knows whose clock it is.")
    return at


def moment_in(zone: ZoneInfo, day: date, at: time) -> datetime:
    """The UTC moment when clocks in `zone` show `at` on `day`.

    An hour that clocks skip becomes the hour they jump to; of an hour shown twice, the first.
    """
    if at.tzinfo is not None:
        raise ValueError("The zone is the calendar's; the time of day comes without one.")
    return datetime.combine(day, at, tzinfo=zone).astimezone(UTC)


@dataclass(frozen=True, slots=True)
class SchoolYear:
    """First and last day of the lessons, both inside."""

    start: date
    end: date

    def __contains__(self, day: date) -> bool:
        return self.start <= day <= self.end

    @property
    def opens(self) -> date:
        """From the first of August on all that is done is done for this year."""
        return self.start.replace(month=_FIRST_MONTH, day=1)

    @property
    def closes(self) -> date:
        """June and July still belong to it, so that whatever ends has a year it ended in."""
        return self.opens.replace(year=self.opens.year + 1) - ONE_DAY


@dataclass(frozen=True, slots=True)
class SchoolCalendar:
    zone: ZoneInfo
    days_off: frozenset[date] = frozenset()
    six_days: bool = False

    def local(self, at: datetime) -> datetime:
        return require_aware(at).astimezone(self.zone)

    def day(self, at: datetime) -> date:
        return self.local(at).date()

    def offset_between(self, first: date, last: date) -> timedelta | None:
        """Of local clocks from UTC, the night after `last` included; None when it changed."""
        days = range((last - first).days + 2)
        nights = (datetime.combine(first + n * ONE_DAY, time(), self.zone) for n in days)
        offsets = {night.utcoffset() for night in nights}
        return offsets.pop() if len(offsets) == 1 else None

    def moment(self, day: date, at: time) -> datetime:
        return moment_in(self.zone, day, at)

    def is_working(self, day: date) -> bool:
        first_of_weekend = _SUNDAY if self.six_days else _SATURDAY
        return day.weekday() < first_of_weekend and day not in self.days_off

    def previous_working(self, day: date) -> date:
        """`day` itself when it is working, else the nearest working day before it."""
        while not self.is_working(day):
            day -= ONE_DAY
        return day

    def next_working(self, day: date) -> date:
        """`day` itself when it is working, else the nearest working day after it."""
        while not self.is_working(day):
            day += ONE_DAY
        return day

    def add_working_days(self, day: date, count: int) -> date:
        """The `count`-th working day after `day`; `day` itself for 0, be it working or not."""
        if count < 0:
            raise ValueError("Working days are counted forward.")
        for _ in range(count):
            day = self.next_working(day + ONE_DAY)
        return day

    def add_working_time(self, at: datetime, days: int) -> datetime:
        """The same local hour `days` working days later: 48 h of a deadline are 2 days."""
        local = self.local(at)
        return self.moment(self.add_working_days(local.date(), days), local.time())


def school_year_of(day: date) -> SchoolYear:
    """The school year `day` belongs to; June and July, when it is reported on, to the one over."""
    first = day.year if day.month >= _FIRST_MONTH else day.year - 1
    return SchoolYear(date(first, 9, 1), date(first + 1, 5, 31))


def default_term(today: date) -> SchoolYear:
    """A new pair's term: today to the end of the school year, of the next when this one is ending.

    Less than four weeks is no term (`programme.term.SHORTEST_TERM`), so May offers the year after.
    """
    end = school_year_of(today).end
    if end - today < _SHORTEST_TERM:
        end = school_year_of(end + timedelta(days=100)).end
    return SchoolYear(today, end)
