"""What the rules of indicators refuse."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class BadFigure(Told):
    """Not a number from 0 on with two digits after the comma at most."""

    most: int


@dataclass
class BadYear(Told):
    """A target is set for a year to come, or for this one."""

    earliest: int


class NotByHand(Refusal):
    """The number is counted: nobody enters it."""


class PartTooLarge(Refusal):
    """A part can't be larger than the whole."""


class NothingBefore(Refusal):
    """There was no entry to take back."""


@dataclass
class TooManyCorrections(Told):
    """A list of corrections is read at a glance."""

    most: int


class TooLateToDiscard(Refusal):
    """A checkpoint of an earlier day stays: the next one is compared with it."""
