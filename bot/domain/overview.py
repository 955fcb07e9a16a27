"""The state of all pairs of a school year: each pair on its own, and added up.

Counting follows one rule everywhere: items without cancelled and merely proposed ones, of all
pairs of the year; overdue in active programmes only; meetings held or confirmed, disputed ones
apart until settled; a school's percentage is a sum over a sum, never a mean of percentages.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from bot.domain.board import PairRecord, gist_of
from bot.domain.gists import Due, Gist, Rules, facts_of
from bot.domain.outlines import Outline
from bot.domain.pairs import PairStatus
from bot.domain.percents import percent
from bot.domain.signals import Light, Silence, Verdict, judge


@dataclass(frozen=True, slots=True)
class PairState:
    """One pair with its light; `days`: since the last held meeting or the start."""

    pair: Outline
    verdict: Verdict
    items: int
    done: int
    verified: int
    overdue: tuple[Due, ...]
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


def state_of(gist: Gist, rules: Rules) -> PairState:
    """Count and judge one pair."""
    pair, plan, held = gist.pair, gist.plan, gist.held
    active = pair.status is PairStatus.ACTIVE
    overdue = plan.overdue(rules.today) if active else ()
    ahead = plan.open[len(overdue) :] if active else ()
    checks = rules.around.checks.get(pair.id, ())
    return PairState(
        pair=pair,
        verdict=judge(facts_of(gist, rules), rules.today, rules.book, checks),
        items=plan.items,
        done=plan.done,
        verified=plan.verified,
        overdue=overdue,
        ahead=tuple([item.due for item in ahead]),
        meetings=held.meetings,
        minutes=held.minutes,
        recent=held.recent,
        last_held=held.last,
        days=(rules.today - (held.last or pair.start)).days,
        petitions=len(gist.petitions),
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
        return percent(self.done, self.items)

    @property
    def nearest(self) -> tuple[date, int] | None:
        """The next due date of active pairs and how many items are due on it."""
        day = min(self.ahead, default=None)
        return None if day is None else (day, self.ahead[day])


__all__ = ["Gist", "PairRecord", "PairState", "Rules", "Totals", "gist_of", "state_of"]
