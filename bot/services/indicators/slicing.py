"""The year's work by form, kind and role (source: seed 002, monitoring of effectiveness)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure, breakdown
from bot.domain.ids import PersonId
from bot.domain.indicators.facts import Facts
from bot.domain.indicators.names import Number
from bot.domain.indicators.numbers import counted
from bot.domain.indicators.satisfaction import Answered
from bot.domain.indicators.slices import By, sliced
from bot.domain.surveys import Audience
from bot.services.indicators.loading import Loaded
from bot.services.indicators.measuring import rules_of


@dataclass(frozen=True, slots=True)
class Slice:
    """Pairs of one form or kind. `satisfied`: per cent by role, hidden for too few people."""

    code: str
    values: Mapping[Number, float | None]
    satisfied: Mapping[Audience, Figure] = field(default_factory=dict)

    def number(self, number: Number) -> int:
        return round(self.values.get(number) or 0)


def slices_of(loaded: Loaded, what: By) -> tuple[Slice, ...]:
    parts = sliced(loaded.facts, what)
    rules = rules_of(loaded.entered)
    shares = {role: _shares(answered, parts) for role, answered in loaded.voices.by_role.items()}
    made = (
        Slice(
            code,
            counted(facts, rules),
            {role: figures[code] for role, figures in shares.items()},
        )
        for code, facts in parts.items()
    )
    return tuple(sorted(made, key=lambda one: (-one.number(Number.PROGRAMMES), one.code)))


def _shares(answered: Answered, parts: Mapping[str, Facts]) -> Mapping[str, Figure]:
    """Of those who answered under their names: an anonymous sheet belongs to no pair."""
    named = {who: said for who, said in answered.items() if not isinstance(who, str)}
    members: dict[str, set[PersonId]] = {
        code: set(facts.involved) for code, facts in parts.items()
    }
    needed = limits().suppression.slice
    return breakdown(named, members, needed, needed).parts
