"""Notes about check-ins."""

from dataclasses import dataclass

from bot.domain.ids import PairId, PersonId


@dataclass(frozen=True, slots=True)
class CheckinAsked:
    """To each side of a pair, on the days of the plan: how does it go?"""

    to: PersonId
    pair: PairId
    due: str


@dataclass(frozen=True, slots=True)
class HelpWanted:
    """To whom a person chose to tell that they need help, and to nobody else."""

    to: PersonId
    checkin: int
    whom: str
    at: str


Told = CheckinAsked | HelpWanted
