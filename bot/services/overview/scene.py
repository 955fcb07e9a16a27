"""Whose pairs are looked at, by whom, on which day."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import SchoolCalendar, SchoolYear, school_year_of
from bot.domain.ids import PersonId
from bot.domain.people import Organisation
from bot.domain.periods import Period, Span, period_of


@dataclass(frozen=True, slots=True)
class Scene:
    """`viewer`: who looks; None for the machine's operator and for the clock.

    `chosen`: the days that are reported on, where they are not the school year.
    """

    organisation: Organisation
    calendar: SchoolCalendar
    now: datetime
    viewer: PersonId | None = None
    chosen: Period | None = None

    @property
    def today(self) -> date:
        return self.calendar.day(self.now)

    @property
    def year(self) -> SchoolYear:
        return school_year_of(self.today)

    @property
    def period(self) -> Period:
        return self.chosen or period_of(Span.SCHOOL_YEAR, self.today)
