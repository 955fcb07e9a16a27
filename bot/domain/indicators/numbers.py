"""The named numbers that are counted: a pure function of the facts each.

Whoever wants to check one finds its name on the screen and in the file, and its rule here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from statistics import median
from typing import Final

from bot.domain.community.careers import Staying
from bot.domain.difficulties import DifficultyStatus
from bot.domain.ids import PersonId
from bot.domain.indicators.facts import (
    YOUNG_YEARS,
    Facts,
    NeedFact,
    PairFact,
    PersonFact,
    years_between,
)
from bot.domain.indicators.names import Number, Values
from bot.domain.indicators.statistics import statistics
from bot.domain.pairs import PairStatus
from bot.domain.programme.life import APPROVED, ENDED, ProgrammeStatus

_TEACHER: Final = "teacher"
_PUPIL: Final = "pupil"


@dataclass(frozen=True, slots=True)
class Rules:
    """`young_years`: service of fewer years is young; `met_within`: days of «встречались»."""

    met_within: int
    young_years: int = YOUNG_YEARS


def counted(facts: Facts, rules: Rules) -> Values:
    """All numbers at once; None: it can't be known yet."""
    values: Values = {}
    parts: tuple[Callable[[Facts, Rules], Values], ...] = (
        _people,
        _programmes,
        _plan,
        _rhythm,
        _needs,
        _stays,
        _tallies,
    )
    for part in parts:
        values.update(part(facts, rules))
    return values


def is_young(person: PersonFact, facts: Facts, rules: Rules) -> bool:
    """34 and younger, in the first years of service on the first day of the school year."""
    if not person.under_35 or person.career_start is None:
        return False
    return years_between(person.career_start, facts.year.start) < rules.young_years


def _people(facts: Facts, rules: Rules) -> Values:
    involved = [facts.people[one] for one in facts.involved if one in facts.people]
    mentors = {pair.mentor for pair in facts.pairs}
    mentees = {one for pair in facts.pairs for one in pair.mentees}
    teachers = _of_kind(involved, _TEACHER)
    pupils = _of_kind(involved, _PUPIL)
    young = {one.id for one in involved if is_young(one, facts, rules)} & teachers
    led = _methodist_led(facts)
    return {
        Number.TEACHERS_INVOLVED: len(teachers),
        Number.PUPILS_INVOLVED: len(pupils),
        Number.PUPIL_MENTEES: len(pupils & mentees),
        Number.PUPIL_MENTORS: len(pupils & mentors),
        Number.YOUNG_INVOLVED: len(young),
        Number.METHODIST_LED: len(led & teachers),
        Number.YOUNG_METHODIST_LED: len(led & young),
        Number.MENTORS: len(mentors),
        Number.MENTEES: len(mentees),
        Number.MENTORS_TRAINED: sum(one.trained for one in involved if one.id in mentors),
        **statistics([one for one in involved if one.id in teachers], facts),
    }


def _of_kind(people: Iterable[PersonFact], kind: str) -> set[PersonId]:
    return {one.id for one in people if one.kind == kind}


def _methodist_led(facts: Facts) -> set[PersonId]:
    methodists = {one.id for one in facts.people.values() if one.methodist}
    return {one for pair in facts.pairs if pair.mentor in methodists for one in pair.mentees}


def _programmes(facts: Facts, _: Rules) -> Values:
    finished = (ProgrammeStatus.COMPLETED, ProgrammeStatus.PUBLISHED)
    return {
        Number.PROGRAMMES: len(facts.pairs),
        Number.PROGRAMMES_APPROVED: sum(_approved(pair) for pair in facts.pairs),
        Number.PROGRAMMES_FINISHED: sum(pair.programme in finished for pair in facts.pairs),
    }


def _approved(pair: PairFact) -> bool:
    """«Утверждена» and everything that comes after it, an early end after it too."""
    if pair.programme in APPROVED or pair.approved:
        return True
    return pair.programme in ENDED and pair.programme is not ProgrammeStatus.TERMINATED


def _plan(facts: Facts, _: Rules) -> Values:
    work = [pair.work for pair in facts.pairs]
    return {
        Number.ITEMS: sum(one.items for one in work),
        Number.ITEMS_DONE: sum(one.done for one in work),
        Number.ITEMS_IN_TIME: sum(one.in_time for one in work),
        Number.ITEMS_MOVED: sum(one.moved for one in work),
    }


def _rhythm(facts: Facts, rules: Rules) -> Values:
    active = [pair for pair in facts.pairs if pair.status is PairStatus.ACTIVE]
    silences = [(facts.today - _last_word(pair, facts.today)).days for pair in active]
    met = [
        pair.work.last is not None and (facts.today - pair.work.last).days <= rules.met_within
        for pair in active
    ]
    return {
        Number.MEETINGS_HELD: sum(pair.work.meetings for pair in facts.pairs),
        Number.PAIR_DAYS: sum(_days_at_work(pair, facts) for pair in facts.pairs),
        Number.PAIRS_ACTIVE: len(active),
        Number.PAIRS_MET: sum(met),
        Number.SILENCE_DAYS: float(median(silences)) if silences else None,
    }


def _last_word(pair: PairFact, today: date) -> date:
    """From when its silence is counted: a pause that is over restarts the count at its end."""
    last, ended = pair.work.last or pair.start, pair.pause_ended
    return max(last, ended) if ended is not None and ended <= today else last


def _days_at_work(pair: PairFact, facts: Facts) -> int:
    """Days of the programme that lie in the year and are over; both ends are days."""
    first = max(pair.start, facts.year.start)
    last = min(pair.closed_on or facts.today, facts.today)
    return max((last - first).days + 1, 0)


def _needs(facts: Facts, _: Rules) -> Values:
    closed = [need for need in facts.needs if need.status is DifficultyStatus.CLOSED]
    eased = [one for need in closed if (one := _eased(need)) is not None]
    days = [
        (need.closed_on - need.opened_on).days for need in closed if need.closed_on is not None
    ]
    return {
        Number.NEEDS: len(facts.needs),
        Number.NEEDS_CLOSED: len(closed),
        Number.NEEDS_MEASURED: len(eased),
        Number.LEVELS_EASED: sum(eased),
        Number.DAYS_TO_CLOSE: float(median(days)) if days else None,
    }


def _eased(need: NeedFact) -> int | None:
    """By how many levels it weighs less: a level of 0 is no difficulty at all."""
    if need.before is None or need.after is None:
        return None
    return need.before - need.after


_STARTED: Final[Mapping[int, tuple[Number, Number]]] = {
    1: (Number.STARTED_1, Number.STAYED_1),
    2: (Number.STARTED_2, Number.STAYED_2),
    3: (Number.STARTED_3, Number.STAYED_3),
}


def _stays(facts: Facts, _: Rules) -> Values:
    """Who works still; unknown while somebody of those who began is not marked yet."""
    values: Values = {}
    for years, (started, stayed) in _STARTED.items():
        began = [one for one in facts.stays if one.started == facts.year.first - years]
        said = [one.said for one in began]
        values[started] = len(began)
        values[stayed] = None if None in said else said.count(Staying.WORKS)
    return values


def _tallies(facts: Facts, _: Rules) -> Values:
    found = facts.tallies
    return {
        Number.ROADMAP_ITEMS: found.roadmap,
        Number.ROADMAP_DONE: found.roadmap_done,
        Number.ROADMAP_IN_TIME: found.roadmap_in_time,
        Number.AWARDS: found.awards,
        Number.MATERIALS: found.materials,
        Number.PARTNERS: found.partners,
    }
