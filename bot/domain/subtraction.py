"""What can be worked out from sums that are shown together: never that of too few people.

Whoever sees several figures may add and subtract them at will. Each kind of people (those who
stand in the same ones of the shown sets) is an unknown of its own; a combination that leaves out
all kinds of enough people and keeps another one would be a figure of a few.
"""

from collections import Counter
from collections.abc import Hashable, Sequence, Set
from typing import TypeVar

P = TypeVar("P", bound=Hashable)

# Larger than any determinant of so few rows of noughts and ones: the rank is the exact one.
_PRIME = 2_147_483_647


def gives_away(shown: Sequence[Set[P]], needed: int) -> bool:
    """Whether some combination of the sums over these sets could be of fewer than `needed`.

    Careful to the safe side: small kinds count even where only several of them come together.
    """
    people = frozenset[P]().union(*shown)
    kinds = Counter(tuple(int(one in part) for part in shown) for one in people)
    large = [kind for kind, count in kinds.items() if count >= needed]
    return _rank(large) < _rank(list(kinds))


def _rank(rows: Sequence[tuple[int, ...]]) -> int:
    """By elimination modulo a large prime."""
    left, rank = [list(row) for row in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        pivot = next((row for row in left if row[column]), None)
        if pivot is None:
            continue
        left.remove(pivot)
        rank += 1
        inverse = pow(pivot[column], -1, _PRIME)
        left = [_reduced(row, pivot, row[column] * inverse % _PRIME) for row in left]
    return rank


def _reduced(row: list[int], pivot: list[int], times: int) -> list[int]:
    pairs = zip(row, pivot, strict=True)
    return [(one - times * other) % _PRIME for one, other in pairs]
