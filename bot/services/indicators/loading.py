"""Loading what a sheet is made of: a constant number of statements for any school."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Final

from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure
from bot.domain.calendar import ONE_DAY, SchoolCalendar
from bot.domain.indicators.facts import Facts
from bot.domain.people import Organisation
from bot.domain.pulses import Pulse, first_day, recent_pulses
from bot.domain.school.year import SchoolYear
from bot.services.indicators.measuring import Entered, measured, satisfied_from
from bot.services.indicators.sheet import Sheet
from bot.services.indicators.voices import ASKED, Voices, asked_of, voices_of
from bot.storage.desk import Desk
from bot.storage.programmes.board import Board

MIDNIGHT: Final = time()
Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Moment:
    """Whose figures, on which day, of which year (this one unless an earlier one is asked)."""

    school: Organisation
    calendar: SchoolCalendar
    now: datetime
    first: int | None = None

    @property
    def current(self) -> SchoolYear:
        return SchoolYear.of(self.calendar.day(self.now))

    @property
    def year(self) -> SchoolYear:
        return self.current if self.first is None else SchoolYear.starting(self.first)

    @property
    def today(self) -> date:
        """The day of counting: the last one of a year that is over."""
        return min(self.calendar.day(self.now), self.year.closes)

    @property
    def span(self) -> Span:
        """From the first moment of the year to now, or to the end of the year."""
        begins = self.calendar.moment(self.year.opens, MIDNIGHT)
        ends = self.calendar.moment(self.year.closes + ONE_DAY, MIDNIGHT)
        return begins, min(ends, self.now)


@dataclass(frozen=True, slots=True)
class Loaded:
    facts: Facts
    entered: Entered
    voices: Voices

    @property
    def sheet(self) -> Sheet:
        return measured(self.facts, self.entered, self.voices)


async def load(desk: Desk, moment: Moment) -> Loaded:
    """Nine statements."""
    home, year = moment.school.id, moment.year
    facts = await desk.indicators.facts.of_year(home, year, moment.today, moment.span)
    rows = await desk.indicators.values.all(home)
    entered = Entered(moment.school, rows, year.first, this=year == moment.current)
    said = await desk.indicators.answers.said(home, asked_of(), ASKED, moment.span)
    voices = voices_of(said, satisfied_from(entered), await _pulses(desk, moment))
    return Loaded(facts, entered, voices)


async def _pulses(desk: Desk, moment: Moment) -> Figure:
    since = moment.calendar.moment(first_day(moment.today), MIDNIGHT)
    found = await Board(desk.connection).pulses(moment.school.id, since)
    pulses = (Pulse(who, moment.calendar.day(at), score) for who, at, score in found)
    return recent_pulses(pulses, moment.today, limits().suppression.pulse)
