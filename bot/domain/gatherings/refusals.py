"""Refusals of meetings of every kind."""

from dataclasses import dataclass
from datetime import date

from bot.domain.errors import Refusal, Told


class NotALink(Refusal):
    """A link begins with https:// and holds no spaces."""


@dataclass
class SeriesTooShort(Told):
    """Fewer than two meetings fit before the programme's end."""

    end: date


@dataclass
class NumberOutside(Told):
    """A number outside its bounds, or no number at all."""

    least: int
    most: int


class GuestOfOwn(Refusal):
    """Members of the pair need no invitation to their own meeting."""


@dataclass
class TooManyGuests(Told):
    """More than a meeting may have."""

    most: int


class NobodyMet(Refusal):
    """A single meeting needs somebody to have met."""
