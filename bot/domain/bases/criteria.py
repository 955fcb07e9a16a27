"""The checklist of a mentor's selection: two looks at it, and advice in words, never a score."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Advice(StrEnum):
    """What the two checklists say together; the decision stays with people."""

    NOTHING = "nothing"
    ONE_SIDE = "one_side"
    TALK = "talk"
    AGREE = "agree"


@dataclass(frozen=True, slots=True)
class Recommendation:
    """`both`: what both see; `differ`: worth talking about; `missing`: ticked by nobody."""

    advice: Advice
    both: tuple[str, ...] = ()
    differ: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


def recommend(
    codes: Sequence[str], own: frozenset[str], curator: frozenset[str]
) -> Recommendation:
    """From the codes of the list, what the person and what a curator ticked (source: seed 001)."""
    both = tuple(code for code in codes if code in own and code in curator)
    differ = tuple(code for code in codes if (code in own) is not (code in curator))
    missing = tuple(code for code in codes if code not in own and code not in curator)
    known = frozenset(codes)
    if not known & (own | curator):
        return Recommendation(Advice.NOTHING)
    if not known & own or not known & curator:
        return Recommendation(Advice.ONE_SIDE, both, differ, missing)
    return Recommendation(Advice.TALK if differ else Advice.AGREE, both, differ, missing)
