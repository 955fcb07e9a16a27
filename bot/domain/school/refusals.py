"""What the rules of the school's programme refuse."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


class RoadmapThere(Refusal):
    """It was created already, perhaps by another curator."""


class LastOfThem(Refusal):
    """A school works in at least one form and one format."""


class BadTarget(Refusal):
    """Coverage is aimed at in whole per cent, 0 to 100."""


class BadLink(Refusal):
    """Neither a public address nor a name of Telegram."""


@dataclass
class TooManyLinks(Told):
    """A list of links is read at a glance."""

    most: int


@dataclass
class ProfileUnreadable(Told):
    """A file of a profile says something that can't be used.

    `place`: which of line and field are known: both, line, field, none. `fault`: a code of the
    text; `said`: what was found or is expected.
    """

    place: str
    fault: str
    line: str
    field: str
    said: str


@dataclass
class FileTooLarge(Told):
    """In kilobytes."""

    most: int


@dataclass
class GuardianConsentNeeded(Told):
    """A pupil takes part only with the guardian's consent."""

    name: str


class FormNotUsed(Refusal):
    """The school has not turned this form on."""
