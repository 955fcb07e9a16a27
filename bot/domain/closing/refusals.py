"""What closing refuses, by its own rules."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


class ReadinessNeeded(Refusal):
    """A report says whether the mentee is ready: nobody else can say it."""


class ReportTaken(Refusal):
    """What was accepted stays as it was accepted."""


class NotFinished(Refusal):
    """Results are published after the end alone (source: seed 002)."""


class NotCarriedOut(Refusal):
    """A programme that was broken off has no results to publish."""


@dataclass
class ConsentsMissing(Told):
    """Somebody has not agreed to the publication."""

    count: int


class AddressNeeded(Refusal):
    """A published text stands at an address of the site."""


class YearOver(Refusal):
    """The history of a year that is over is read, not written."""


class YearOpened(Refusal):
    """The new school year was opened already."""


class TooEarly(Refusal):
    """The next school year is opened when this one is over."""
