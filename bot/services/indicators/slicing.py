"""The year's work by form, kind and role (source: seed 002, monitoring of effectiveness)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure, Hidden, summarise
from bot.domain.indicators.names import Number
from bot.domain.indicators.numbers import counted
from bot.domain.indicators.satisfaction import Settled
from bot.domain.indicators.slices import By, sliced
from bot.domain.surveys import Audience
from bot.domain.surveys.blocks import by_place
from bot.domain.surveys.said import FORM, KIND
from bot.services.indicators.loading import Loaded
from bot.services.indicators.measuring import rules_of

_PLACES: Final = {By.FORM: FORM, By.KIND: KIND}


@dataclass(frozen=True, slots=True)
class Slice:
    """Pairs of one form or kind. `satisfied`: per cent by role, hidden for too few people."""

    code: str
    values: Mapping[Number, float | None]
    satisfied: Mapping[Audience, Figure] = field(default_factory=dict)

    def number(self, number: Number) -> int:
        return round(self.values.get(number) or 0)


def slices_of(loaded: Loaded, what: By) -> tuple[Slice, ...]:
    rules, named = rules_of(loaded.entered), _PLACES[what]
    shares = {role: _shares(answered) for role, answered in loaded.voices.by_role.items()}
    hidden = Hidden(limits().suppression.slice)
    made = (
        Slice(
            code,
            counted(facts, rules),
            {role: figures.get(named + code, hidden) for role, figures in shares.items()},
        )
        for code, facts in sliced(loaded.facts, what).items()
    )
    return tuple(sorted(made, key=lambda one: (-one.number(Number.PROGRAMMES), one.code)))


def _shares(answered: Settled) -> Mapping[str, Figure]:
    """By the places kept with the sheets, so that who changes the form changes no figure."""
    needed = limits().suppression.slice
    return {
        place: summarise({n: (value,) for n, value in enumerate(said)}, needed)
        for place, said in by_place(answered, needed).items()
    }
