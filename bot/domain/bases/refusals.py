"""What the bases say no to."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


class AlreadyInBase(Refusal):
    """Is there already."""


class NotInBase(Refusal):
    """Isn't there (any more)."""


@dataclass
class StillInPair(Told):
    """The pair is closed or paused first: its programme would be left without a side."""

    pairs: int


class LastCurator(Refusal):
    """Somebody has to stay who can invite another one."""


class AlreadyNominated(Refusal):
    """An application of the same person for the same part waits already."""


class MotiveNeeded(Refusal):
    """Who is declined is told why."""


class StillAttached(Refusal):
    """Somebody who joined, or of whom something is kept, is archived and never removed."""


@dataclass
class BadNumber(Told):
    """Not a whole number between these two."""

    least: int
    most: int


class BadLevel(Refusal):
    """Levels of a difficulty are 0–10."""


class OwnSuperior(Refusal):
    """Nobody is their own superior."""


class MinorsOff(Refusal):
    """Forms with pupils are off: a curator turns them on in the settings first."""


class DayAhead(Refusal):
    """What was found out lies behind."""
