"""Questionnaires that go out by themselves: when each is planned, and what a curator may do."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from bot.domain.calendar import ONE_DAY, SchoolCalendar
from bot.domain.errors import WorldChanged
from bot.domain.forms import Form
from bot.domain.ids import OrganisationId, PairId
from bot.domain.pairs import PairStatus
from bot.domain.school.year import SchoolYear

# Whatever happened longer ago is past: a school that comes with its history is not asked of it.
FRESH = timedelta(days=14)


class PlanState(StrEnum):
    PLANNED = "planned"
    SENT = "sent"
    CALLED_OFF = "called_off"


@dataclass(frozen=True, slots=True)
class Rule:
    """One automatic sending.

    `surveys`: codes of questionnaires in order of choice. `agreed`, `closed`: of a pair whose
    programme was agreed, that ended its work. `opens`, `closes`: (month, day) of every school
    year, for all pairs at work; `days`: how long one that has no such end is open.
    """

    code: str
    surveys: tuple[str, ...]
    days: int
    agreed: bool = False
    closed: bool = False
    opens: tuple[int, int] | None = None
    closes: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Planned:
    """A sending that was planned; `year`: the school year's first; no pair: for all of them."""

    id: int
    organisation_id: OrganisationId
    kind: str
    year: int
    opens_on: date
    closes_on: date
    pair_id: PairId | None = None
    state: PlanState = PlanState.PLANNED


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of a pair here."""

    pair_id: PairId
    status: PairStatus
    form: Form
    agreed_on: date | None
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class Morning:
    """An organisation's working day: its pairs, what was planned for them and what is on."""

    organisation_id: OrganisationId
    today: date
    calendar: SchoolCalendar
    pairs: tuple[Standing, ...]
    planned: tuple[Planned, ...]

    @property
    def year(self) -> SchoolYear:
        return SchoolYear.of(self.today)

    @property
    def tomorrow(self) -> date:
        """The next working day: whatever is planned today goes out then at the earliest."""
        return self.calendar.next_working(self.today + ONE_DAY)


def to_plan(morning: Morning, rules: Iterable[Rule]) -> list[Planned]:
    """What is new this morning; each sending is planned once."""
    return [
        new
        for rule in rules
        for new in (_of_dates(morning, rule), *_of_pairs(morning, rule))
        if new is not None
    ]


def _of_dates(morning: Morning, rule: Rule) -> Planned | None:
    """For all pairs at work, from the working day before its first day until its last."""
    if rule.opens is None or rule.closes is None:
        return None
    first, last = morning.year.on(*rule.opens), morning.year.on(*rule.closes)
    opens = max(morning.calendar.next_working(first), morning.tomorrow)
    told = morning.calendar.previous_working(morning.calendar.next_working(first) - ONE_DAY)
    at_work = any(one.status is PairStatus.ACTIVE for one in morning.pairs)
    if not at_work or morning.today < told or opens > last or _whole(morning, rule):
        return None
    return _planned(morning, rule, opens, last)


def _of_pairs(morning: Morning, rule: Rule) -> list[Planned]:
    """Of single pairs: what was agreed or ended these days."""
    seen = {one.pair_id for one in morning.planned if one.kind == rule.code}
    whole = _whole(morning, rule)
    opens = morning.tomorrow
    found = []
    for pair in morning.pairs:
        asked_with_all = whole is not None and _ended_after(pair, whole)
        if (
            pair.pair_id not in seen
            and not asked_with_all
            and _is_fresh(pair, rule, morning.today)
        ):
            closes = opens + timedelta(days=rule.days)
            found.append(_planned(morning, rule, opens, closes, pair.pair_id))
    return found


def _is_fresh(pair: Standing, rule: Rule, today: date) -> bool:
    agreed = rule.agreed and pair.status is PairStatus.ACTIVE and pair.agreed_on
    closed = rule.closed and pair.status is PairStatus.CLOSED and pair.closed_on
    return any(day and today - FRESH <= day <= today for day in (agreed, closed))


def _ended_after(pair: Standing, whole: Planned) -> bool:
    # It was at work on the day when all were asked.
    return pair.closed_on is None or pair.closed_on >= whole.opens_on


def _whole(morning: Morning, rule: Rule) -> Planned | None:
    year = morning.year.first
    return next(
        (
            one
            for one in morning.planned
            if one.kind == rule.code and one.pair_id is None and one.year == year
        ),
        None,
    )


def _planned(
    morning: Morning, rule: Rule, opens: date, closes: date, pair: PairId | None = None
) -> Planned:
    year = morning.year.first
    return Planned(0, morning.organisation_id, rule.code, year, opens, closes, pair)


def due(morning: Morning, on: Collection[str]) -> list[Planned]:
    """What goes out this morning: planned for today or before, and its kind is still on."""
    return [
        one
        for one in morning.planned
        if one.state is PlanState.PLANNED
        and one.kind in on
        and one.opens_on <= morning.today <= one.closes_on
    ]


def alike(plans: Iterable[Planned]) -> list[tuple[Planned, ...]]:
    """Those that go out together: of one kind and end, of single pairs; each other by itself.

    One sending of them is one line of a curator's list, one set of figures, one file of answers.
    """
    groups: dict[tuple[str, date, bool], list[Planned]] = {}
    for one in plans:
        groups.setdefault((one.kind, one.closes_on, one.pair_id is None), []).append(one)
    return [tuple(group) for group in groups.values()]


def must_wait(plan: Planned) -> None:
    """WorldChanged when it has gone out already."""
    if plan.state is PlanState.SENT:
        raise WorldChanged
