"""A mentor for everybody: the assignment of the greatest sum, mentors repeated by their places.

The Hungarian method with potentials, O(rows² x columns): H. Kuhn, "The Hungarian Method for the
Assignment Problem", 1955, in the form of shortest augmenting paths (R. Jonker, A. Volgenant,
1987).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf

from bot.domain.matching.drafts import Caution
from bot.domain.matching.shortlist import Candidate, Need, Suggestion, suggestion

# Better nobody than these: a curator may still choose them by hand.
_NEVER = frozenset({Caution.SUPERIOR, Caution.OFFERED, Caution.HOURS_SPENT})
# Dearer than any real pair: somebody is left without a mentor only where places run out.
_NOBODY = 10_000
_FORBIDDEN = 10 * _NOBODY


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a mentee might be given; None where no mentor has room or none may be."""

    need: Need
    chosen: Suggestion | None


def assign(costs: Sequence[Sequence[int]]) -> list[int]:
    """The column of each row so that the sum is least; as many columns as rows at least."""
    width = len(costs[0]) if costs else 0
    of_row, of_column = [0.0] * (len(costs) + 1), [0.0] * (width + 1)
    row_at, came_from = [0] * (width + 1), [0] * (width + 1)
    for row in range(1, len(costs) + 1):
        row_at[0], column = row, 0
        least, seen = [inf] * (width + 1), [False] * (width + 1)
        while row_at[column]:
            column = _step(costs, (of_row, of_column), (row_at, came_from), (least, seen), column)
        while column:
            row_at[column] = row_at[came_from[column]]
            column = came_from[column]
    found = [0] * len(costs)
    for column in range(1, width + 1):
        if row_at[column]:
            found[row_at[column] - 1] = column - 1
    return found


def _step(
    costs: Sequence[Sequence[int]],
    potentials: tuple[list[float], list[float]],
    path: tuple[list[int], list[int]],
    search: tuple[list[float], list[bool]],
    column: int,
) -> int:
    """Reach one column more on the way from `column`; the potentials keep costs above zero."""
    (of_row, of_column), (row_at, came_from), (least, seen) = potentials, path, search
    seen[column] = True
    row, nearest, delta = row_at[column], 0, inf
    line, base = costs[row - 1], of_row[row]
    for other in range(1, len(seen)):
        if seen[other]:
            continue
        cost = line[other - 1] - base - of_column[other]
        if cost < least[other]:
            least[other], came_from[other] = cost, column
        if least[other] < delta:
            delta, nearest = least[other], other
    _lift(potentials, row_at, search, delta)
    return nearest


def _lift(
    potentials: tuple[list[float], list[float]],
    row_at: list[int],
    search: tuple[list[float], list[bool]],
    delta: float,
) -> None:
    """Costs of what was reached stay zero, those of the rest come nearer by `delta`."""
    (of_row, of_column), (least, seen) = potentials, search
    for other, done in enumerate(seen):
        if done:
            of_row[row_at[other]] += delta
            of_column[other] -= delta
        else:
            least[other] -= delta


def match_all(needs: Sequence[Need], candidates: Sequence[Candidate]) -> list[Match]:
    """One mentor at most for each need, none beyond own capacity, the best sum of weights.

    Of ways as good as each other, the one in which mentors share the work.
    """
    found = [[suggestion(need, one) for one in candidates] for need in needs]
    rooms = [range(min(one.places, len(needs))) for one in candidates]
    places = [(at, nth) for at, room in enumerate(rooms) for nth in room]
    # All the sharing together weighs less than one point of a weight.
    point = len(needs) ** 2 + 1
    costs = [
        [point * _cost(need, row[at]) + nth for at, nth in places] + [point * _NOBODY] * len(needs)
        for need, row in zip(needs, found, strict=True)
    ]
    return [
        Match(need, row[places[column][0]] if column < len(places) else None)
        for need, row, column in zip(needs, found, assign(costs), strict=True)
    ]


def _cost(need: Need, one: Suggestion) -> int:
    others = {need.person, *need.present}
    barred = one.candidate.person in others or _NEVER.intersection(one.cautions)
    return _FORBIDDEN if barred else -one.weight
