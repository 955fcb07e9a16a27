"""What stands in pictures, counted: days by month, a plan growing, items by direction, lights."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.plans import Direction, ItemStatus, PlanItem
from bot.domain.signals import Light
from bot.domain.signals.history import LightChange, lights_on

# So many columns a phone shows with their numbers.
MOST_COLUMNS = 12
_UNCOUNTED = frozenset({ItemStatus.PROPOSED, ItemStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class Growth:
    """By the end of each month: items due by then, and done by then (None: still ahead)."""

    month: date
    due: int
    done: int | None


@dataclass(frozen=True, slots=True)
class Served:
    """One of the seven directions: its items, and those that are done."""

    direction: Direction
    items: int
    done: int


@dataclass(frozen=True, slots=True)
class Lasted:
    """A light of a pair: from which day on, for how many days."""

    since: date
    light: Light
    days: int


def counted(items: Iterable[PlanItem]) -> list[PlanItem]:
    """Without cancelled and merely proposed ones, as everywhere."""
    return [item for item in items if item.status not in _UNCOUNTED]


def months(start: date, end: date) -> list[date]:
    """First days of the months from one day to another."""
    found, month = list[date](), start.replace(day=1)
    while month <= end:
        found.append(month)
        month = _next(month)
    return found


def by_month(days: Iterable[tuple[date, int]], start: date, end: date) -> list[tuple[date, int]]:
    """Sums of each month between two days, empty months too."""
    sums = Counter[date]()
    for day, count in days:
        sums[day.replace(day=1)] += count
    return [(month, sums[month]) for month in months(start, end)]


def growth(items: Sequence[PlanItem], start: date, end: date, today: date) -> list[Growth]:
    """How the plan was to grow and how it grew; what was done without a day counts as of today."""
    known = counted(items)
    last = max([end, *(item.due for item in known)])
    found = []
    for month in months(start, last):
        until = _next(month) - timedelta(days=1)
        done = sum(one.fulfilled and (one.done_on or today) <= until for one in known)
        due = sum(one.due <= until for one in known)
        found.append(Growth(month, due, done if month <= today else None))
    return found


def by_direction(rows: Iterable[tuple[Direction, bool]]) -> list[Served]:
    """All seven, those without an item too; each row: an item's direction, whether it is done."""
    items, done = Counter[Direction](), Counter[Direction]()
    for direction, fulfilled in rows:
        items[direction] += 1
        done[direction] += fulfilled
    return [Served(one, items[one], done[one]) for one in Direction]


def sampled(start: date, end: date) -> list[date]:
    """At most MOST_COLUMNS days, whole weeks apart, the last one `end`."""
    weeks = max(0, (end - start).days) // 7
    step = max(1, -(-(weeks + 1) // MOST_COLUMNS))
    count = min(MOST_COLUMNS, weeks // step + 1)
    return [end - timedelta(weeks=step * back) for back in reversed(range(count))]


def lights_over(
    changes: Sequence[LightChange], start: date, end: date
) -> list[tuple[date, Counter[Light]]]:
    """How many pairs had each light on sampled days, from the first that was noted."""
    if not changes:
        return []
    first = max(start, min(one.day for one in changes))
    return [(day, lights_on(changes, day)) for day in sampled(first, end)]


def lasted(changes: Iterable[LightChange], today: date) -> list[Lasted]:
    """How many days each light of one pair stood, the last MOST_COLUMNS of them, oldest first.

    The last one stands today still; days without a light are in no row.
    """
    ordered = sorted(changes, key=lambda one: one.day)
    ends = [*(one.day for one in ordered[1:]), today + timedelta(days=1)]
    found = [
        Lasted(one.day, one.light, (end - one.day).days)
        for one, end in zip(ordered, ends, strict=False)
        if one.light is not None
    ]
    return found[-MOST_COLUMNS:]


def _next(month: date) -> date:
    return date(month.year + month.month // 12, month.month % 12 + 1, 1)
