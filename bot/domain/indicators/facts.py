"""What is stored of a school year, as far as indicators are counted from it.

Pairs are those of the year: at work, paused or ended in it; pairs that were never formed are none.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final, NamedTuple

from bot.domain.community.careers import Staying
from bot.domain.difficulties import DifficultyStatus
from bot.domain.forms import Form, Kind
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.school.year import SchoolYear

# «В первые три года работы»: years of service 0 to 2 (source: reporting 6.5a); a setting.
YOUNG_YEARS: Final = 3
# After how many years it is still asked who has stayed.
LONGEST_STAY: Final = 3


def years_between(start: date, day: date) -> int:
    """Whole years; 0 for a start that is still to come."""
    years = day.year - start.year - ((day.month, day.day) < (start.month, start.day))
    return max(years, 0)


class PersonFact(NamedTuple):
    """`under_35`: 34 and younger, as their card says; None: not said. `qualification`: a code."""

    id: PersonId
    kind: str
    under_35: bool | None = None
    career_start: date | None = None
    methodist: bool = False
    trained: bool = False
    qualification: str | None = None


class Work(NamedTuple):
    """One pair's plan and meetings, added up. Items without cancelled and merely proposed ones.

    `in_time`: done not later than the due date in force when it was done. Meetings: held ones of
    the school year, disputed ones left out; `last`: the last one held at all.
    """

    items: int = 0
    done: int = 0
    in_time: int = 0
    moved: int = 0
    meetings: int = 0
    minutes: int = 0
    last: date | None = None


class PairFact(NamedTuple):
    id: PairId
    mentor: PersonId
    mentees: tuple[PersonId, ...]
    status: PairStatus
    programme: ProgrammeStatus
    approved: bool
    form: Form
    kinds: tuple[Kind, ...]
    start: date
    end: date
    closed_on: date | None = None
    pause_ended: date | None = None
    work: Work = Work()

    @property
    def members(self) -> tuple[PersonId, ...]:
        return (self.mentor, *self.mentees)


@dataclass(frozen=True, slots=True)
class NeedFact:
    """A difficulty that was open on a day of the year; levels are 0 (none) to 10."""

    person: PersonId
    status: DifficultyStatus
    before: int | None
    after: int | None
    opened_on: date
    closed_on: date | None


class StayFact(NamedTuple):
    """Somebody taught from the school year `started` on, and what was said this year."""

    person: PersonId
    started: int
    said: Staying | None


@dataclass(frozen=True, slots=True)
class Tallies:
    """What needs no more than a count."""

    roadmap: int = 0
    roadmap_done: int = 0
    roadmap_in_time: int = 0
    awards: int = 0
    materials: int = 0
    partners: int = 0


@dataclass(frozen=True, slots=True)
class Facts:
    """`today`: the day of counting, the last one of a year that is over."""

    year: SchoolYear
    today: date
    people: Mapping[PersonId, PersonFact]
    pairs: tuple[PairFact, ...]
    needs: tuple[NeedFact, ...] = ()
    stays: tuple[StayFact, ...] = ()
    tallies: Tallies = field(default_factory=Tallies)

    @property
    def involved(self) -> frozenset[PersonId]:
        """Members of a pair that was active at any time of the year, each once."""
        return frozenset(person for pair in self.pairs for person in pair.members)
