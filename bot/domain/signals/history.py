"""Lights over time: what changed, and how many pairs had which light on a day."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.ids import PairId
from bot.domain.signals.checks import Verdict
from bot.domain.signals.light import Light


@dataclass(frozen=True, slots=True)
class LightChange:
    """From `day` on; `light`: None for a pair without one; `codes`: what spoke, worst first."""

    pair: PairId
    day: date
    light: Light | None
    codes: tuple[str, ...] = ()

    @property
    def severity(self) -> int:
        return self.light.severity if self.light else 0


def change(
    pair: PairId, verdict: Verdict, before: LightChange | None, today: date
) -> LightChange | None:
    """What is to be noted today; None when the light is as it was, or there was never one."""
    if before is None and verdict.light is None:
        return None
    if before is not None and (before.light is verdict.light or before.day >= today):
        return None
    codes = tuple(signal.code for signal in verdict.signals if signal.light.severity)
    return LightChange(pair, today, verdict.light, codes)


def ended(left: Iterable[LightChange], today: date) -> list[LightChange]:
    """`left`: the last lights of pairs that are on no board any more: they have none.

    A pair may end on the last day of a school year, or while nobody looked for months.
    """
    return [
        LightChange(one.pair, today, None)
        for one in left
        if one.light is not None and one.day < today
    ]


def lights_on(changes: Iterable[LightChange], day: date) -> Counter[Light]:
    """How many pairs had each light on `day`; `changes` oldest first, as storage gives them."""
    known: dict[PairId, Light | None] = {}
    for one in changes:
        if one.day <= day:
            known[one.pair] = one.light
    return Counter(light for light in known.values() if light is not None)
