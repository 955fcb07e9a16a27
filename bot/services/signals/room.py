"""All services of the signals, built together."""

from dataclasses import dataclass

from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.signals.pairs import PairSignals
from bot.services.signals.rules import SchoolRules
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Signals:
    """One class a subject."""

    pairs: PairSignals
    rules: SchoolRules


def signals(storage: Storage, clock: Clock, calendars: Calendars) -> Signals:
    return Signals(pairs=PairSignals(storage, clock, calendars), rules=SchoolRules(storage, clock))
