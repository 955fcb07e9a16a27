"""Who may say what of a pair's signals, and what a screen about them tells."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.catalog import choices
from bot.domain.errors import NotYours, TextTooLong, UnknownWord
from bot.domain.ids import PairId
from bot.domain.outlines import AnyPair, Outline
from bot.domain.overview import PairState
from bot.domain.pairs import Pair
from bot.domain.people import Actor, Role
from bot.domain.signals.checks import LONGEST_REASON
from bot.domain.signals.kinds import Signal
from bot.domain.signals.refusals import OwnSignals, SignalGone
from bot.services.signals.offering import BETWEEN_OFFERS
from bot.storage.desk import Desk

CHECKERS: Final = frozenset({Role.CURATOR, Role.HEAD})


@dataclass(frozen=True, slots=True)
class Reading:
    """What one screen tells. `may_check`: the reader decides and stands outside the pair.

    `may_offer`: and the pair was not offered help lately; `offered`: the day of the last offer.
    """

    state: PairState
    may_check: bool
    may_offer: bool
    offered: date | None = None

    @property
    def pair(self) -> Outline:
        return self.state.pair


@dataclass(frozen=True, slots=True)
class Why:
    """A code of the catalogue's `check_reasons`, or own words."""

    code: str = ""
    words: str = ""


def lately(offered: date | None, today: date) -> bool:
    return offered is not None and today - offered < BETWEEN_OFFERS


def may_check(pair: AnyPair, by: Actor) -> bool:
    return bool(by.roles & CHECKERS) and not pair.has(by.person_id)


async def to_check(desk: Desk, known: PairId, by: Actor) -> Pair:
    pair = await desk.pairs.get(known)
    if pair is None or pair.organisation_id != by.organisation_id:
        raise NotYours
    if pair.has(by.person_id):
        raise OwnSignals
    return pair


def found(state: PairState, code: str) -> Signal:
    """The signal as it is now, checked before or not; a mere reason can't be checked."""
    known = (*state.verdict.signals, *(one.signal for one in state.verdict.checked))
    for signal in known:
        if signal.code == code and signal.light.severity:
            return signal
    raise SignalGone


def sound(why: Why) -> None:
    if why.code and why.code not in {one.code for one in choices("check_reasons")}:
        raise UnknownWord
    if len(why.words) > LONGEST_REASON:
        raise TextTooLong(LONGEST_REASON)
    if not (why.code or why.words):
        raise UnknownWord
