"""Figures by form, by kind and by role; which forms of work close difficulties."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.ids import PersonId
from bot.domain.indicators.facts import Facts, PairFact
from bot.domain.plans import WorkForm


class By(StrEnum):
    """What pairs are told apart by."""

    FORM = "form"
    KIND = "kind"


@dataclass(frozen=True, slots=True)
class Helped:
    """Difficulties that items of one form of work were about, each once, and those closed."""

    form: WorkForm
    worked: int
    closed: int

    @property
    def share(self) -> float:
        return 100.0 * self.closed / self.worked if self.worked else 0.0


def best_first(found: Iterable[Helped]) -> tuple[Helped, ...]:
    """By the share of closed ones, then by how many there were."""
    return tuple(sorted(found, key=lambda one: (-one.share, -one.worked, one.form)))


def values_of(pair: PairFact, by: By) -> tuple[str, ...]:
    """A programme of several kinds stands under each of them."""
    return (pair.form,) if by is By.FORM else tuple(pair.kinds)


def sliced(facts: Facts, by: By) -> dict[str, Facts]:
    """The same facts of the pairs of each form or kind; difficulties of their mentees."""
    found: dict[str, list[PairFact]] = {}
    for pair in facts.pairs:
        for value in values_of(pair, by):
            found.setdefault(value, []).append(pair)
    return {value: only(facts, pairs) for value, pairs in sorted(found.items())}


def only(facts: Facts, pairs: Iterable[PairFact]) -> Facts:
    """Facts of these pairs alone."""
    kept = tuple(pairs)
    mentees: set[PersonId] = {one for pair in kept for one in pair.mentees}
    needs = tuple(need for need in facts.needs if need.person in mentees)
    return replace(facts, pairs=kept, needs=needs)
