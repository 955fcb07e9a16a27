"""What can't be asked for or decided, and why."""

from dataclasses import dataclass
from datetime import date

from bot.domain.errors import Refusal, Told


class PetitionOpen(Refusal):
    """The same was asked for already and is not decided yet."""


class NobodyDecides(Refusal):
    """Whoever would decide stands in the pair, or has not joined."""


class NeverDeclined(Refusal):
    """A mentor may lay the duties down: it can be accepted earlier, never refused (351.8)."""


class NoPsychologist(Refusal):
    """Support is given by a psychologist, and none has joined."""


class NothingAsked(Refusal):
    """There is no question that waits for a reply."""


@dataclass
class EndNotLater(Told):
    """An extension ends after the programme does now."""

    end: date


class TooLongTerm(Refusal):
    """More than three years in all is not a programme any more."""
