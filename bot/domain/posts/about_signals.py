"""Notes about signals: they never name a light, nor why."""

from dataclasses import dataclass

from bot.domain.ids import PairId, PersonId


@dataclass(frozen=True, slots=True)
class HelpOffered:
    """To a member of a pair, in private; `due`: the day of the check-in that goes with it."""

    to: PersonId
    pair: PairId
    due: str


Told = HelpOffered
