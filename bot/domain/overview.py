"""The state of all pairs of a school year: each pair on its own, and added up.

Counting follows one rule everywhere: items without cancelled and merely proposed ones, of all
pairs of the year; overdue in active programmes only; meetings held or confirmed, disputed ones
apart until settled; a school's percentage is a sum over a sum, never a mean of percentages.
"""

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from bot.domain.likeness import note_key
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair, PairStatus
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.plans import ItemStatus, PlanItem
from bot.domain.signals import Light, MeetingFact, PairFacts, Silence, Thresholds, Verdict, judge

_UNCOUNTED = frozenset({ItemStatus.PROPOSED, ItemStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class PairRecord:
    """What is stored of one pair: its whole plan, its meetings, its open petitions."""

    pair: Pair
    items: tuple[PlanItem, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    petitions: tuple[Petition, ...] = ()


@dataclass(frozen=True, slots=True)
class Rules:
    """What a pair is judged by. `recently`: days in which an active pair should have met.

    `late`: whether a request for help has waited too long, by working days.
    """

    today: date
    year_start: date
    thresholds: Thresholds
    recently: int
    late: Callable[[Petition], bool]
    day_of: Callable[[Meeting], date]
    """The organisation's local date on which a meeting was recorded."""


@dataclass(frozen=True, slots=True)
class PairState:
    """One pair with its light; `days`: since the last held meeting or the start."""

    pair: Pair
    verdict: Verdict
    items: int
    done: int
    verified: int
    overdue: tuple[PlanItem, ...]
    ahead: tuple[date, ...]
    meetings: int
    minutes: int
    recent: int
    last_held: date | None
    days: int
    petitions: int

    @property
    def active(self) -> bool:
        return self.pair.status is PairStatus.ACTIVE

    @property
    def concern(self) -> tuple[int, int]:
        """Worst first, then the longest without a meeting: a key for sorting."""
        severity = self.verdict.light.severity if self.verdict.light else -1
        return (-severity, -self.days)

    @property
    def silence(self) -> Silence | None:
        return next((s for s in self.verdict.signals if isinstance(s, Silence)), None)


def state_of(record: PairRecord, rules: Rules) -> PairState:
    """Count and judge one pair."""
    pair, active = record.pair, record.pair.status is PairStatus.ACTIVE
    items = [item for item in record.items if item.status not in _UNCOUNTED]
    held = [meeting for meeting in record.meetings if meeting.held]
    last = max((meeting.day for meeting in held), default=None)
    late = tuple(item for item in items if active and item.overdue(rules.today))
    this_year = [meeting for meeting in held if meeting.day >= rules.year_start]
    since = rules.today - timedelta(days=rules.recently)
    return PairState(
        pair=pair,
        verdict=judge(_facts(record, items, held, rules), rules.today, rules.thresholds),
        items=len(items),
        done=sum(item.fulfilled for item in items),
        verified=sum(item.status is ItemStatus.VERIFIED for item in items),
        overdue=late,
        ahead=tuple(i.due for i in items if active and i.open and i.due >= rules.today),
        meetings=len(this_year),
        minutes=sum(meeting.minutes or 0 for meeting in this_year),
        recent=sum(meeting.day >= since for meeting in held),
        last_held=last,
        days=(rules.today - (last or pair.programme.start)).days,
        petitions=len(record.petitions),
    )


def _facts(
    record: PairRecord, items: list[PlanItem], held: list[Meeting], rules: Rules
) -> PairFacts:
    pair = record.pair
    if pair.status is not PairStatus.ACTIVE:
        return PairFacts(active=False, start=pair.programme.start, end=pair.programme.end)
    asked = [p for p in record.petitions if p.kind is PetitionKind.HELP_REQUEST]
    return PairFacts(
        active=True,
        start=pair.programme.start,
        end=pair.programme.end,
        last_held=max((meeting.day for meeting in held), default=None),
        pause_ended=pair.pause_ended_on,
        overdue_due=tuple(item.due for item in items if item.overdue(rules.today)),
        items_total=len(items),
        items_closed=tuple(item.done_on for item in items if item.done_on),
        meetings=tuple(_meeting_fact(meeting, rules) for meeting in held),
        open_petition=len(asked) < len(record.petitions),
        unanswered_request=any(rules.late(petition) for petition in asked),
    )


def _meeting_fact(meeting: Meeting, rules: Rules) -> MeetingFact:
    return MeetingFact(
        id=meeting.id,
        day=meeting.day,
        recorded_day=rules.day_of(meeting),
        note_key=note_key(meeting.note) if meeting.note else "",
        confirmed=meeting.status is MeetingStatus.CONFIRMED or meeting.imported,
        imported=meeting.imported,
    )


@dataclass
class Totals:
    """The school's sums, gathered pair by pair."""

    statuses: Counter[PairStatus] = field(default_factory=Counter)
    lights: Counter[Light] = field(default_factory=Counter)
    items: int = 0
    done: int = 0
    verified: int = 0
    overdue: int = 0
    meetings: int = 0
    minutes: int = 0
    met: int = 0
    ahead: Counter[date] = field(default_factory=Counter)

    @classmethod
    def of(cls, states: Iterable[PairState]) -> "Totals":
        totals = cls()
        for state in states:
            totals.add(state)
        return totals

    def add(self, state: PairState) -> None:
        self.statuses[state.pair.status] += 1
        if state.verdict.light is not None:
            self.lights[state.verdict.light] += 1
        self.items += state.items
        self.done += state.done
        self.verified += state.verified
        self.overdue += len(state.overdue)
        self.meetings += state.meetings
        self.minutes += state.minutes
        self.met += state.active and state.recent > 0
        self.ahead.update(state.ahead)

    @property
    def active(self) -> int:
        return self.statuses[PairStatus.ACTIVE]

    @property
    def percent(self) -> int:
        """Done of all items, 0 when there are none."""
        return (200 * self.done + self.items) // (2 * self.items) if self.items else 0

    @property
    def nearest(self) -> tuple[date, int] | None:
        """The next due date of active pairs and how many items are due on it."""
        day = min(self.ahead, default=None)
        return None if day is None else (day, self.ahead[day])
