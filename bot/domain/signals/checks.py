"""«Проверено, всё в порядке»: a curator has looked, so a signal waits for a while.

It waits until its term is over or it has become worse: a more severe colour speaks at once.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.ids import PairId, PersonId
from bot.domain.signals.kinds import Signal
from bot.domain.signals.light import Light

LONGEST_REASON: Final = 300


class Term(StrEnum):
    """How long a checked signal waits; WEEK: it was put off without being looked at."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    YEAR = "year"


_DAYS: Final = {Term.WEEK: 7, Term.TWO_WEEKS: 14, Term.MONTH: 30}


def last_day(term: Term, today: date, year_end: date) -> date:
    """The last day on which the signal is silent; never past the end of the school year."""
    if term is Term.YEAR:
        return max(today, year_end)
    return today + timedelta(days=_DAYS[term])


@dataclass(frozen=True, slots=True)
class Check:
    """`light`: how severe the signal was; `reason`: a code of the catalogue, or own `words`.

    `put_off`: nobody has looked yet, it is to be shown again in a week.
    """

    pair: PairId
    code: str
    light: Light
    until: date
    by: PersonId | None
    at: datetime
    reason: str = ""
    words: str = ""
    put_off: bool = False

    def covers(self, signal: Signal, today: date) -> bool:
        return (
            self.code == signal.code
            and today <= self.until
            and signal.light.severity <= self.light.severity
        )


@dataclass(frozen=True, slots=True)
class Checked:
    """A signal that is true and waits."""

    signal: Signal
    check: Check


@dataclass(frozen=True, slots=True)
class Verdict:
    """The worst of the signals, None for a pair that gets no light; signals worst first.

    `checked` ones are no part of the light.
    """

    light: Light | None
    signals: tuple[Signal, ...] = ()
    checked: tuple[Checked, ...] = ()


def weigh(signals: Sequence[Signal], checks: Iterable[Check], today: date) -> Verdict:
    """The light of an active pair; `signals` come worst first."""
    known = {check.code: check for check in checks}
    if not known:
        return Verdict(signals[0].light if signals else Light.GREEN, tuple(signals))
    checked = {
        signal.code: Checked(signal, check)
        for signal in signals
        if (check := known.get(signal.code)) is not None and check.covers(signal, today)
    }
    heard = tuple([signal for signal in signals if signal.code not in checked])
    light = heard[0].light if heard else Light.GREEN
    return Verdict(light, heard, tuple(checked.values()))
