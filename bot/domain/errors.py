"""Refusals: what a person asked for and can't have, said by a text key; one router answers them.

The key of a refusal is `error-` and its name in kebab case; values for the text are its fields.
"""

import re
from dataclasses import dataclass, fields
from datetime import date
from typing import Any, ClassVar

_WORD = re.compile(r"(?<!^)(?=[A-Z])")


class Refusal(Exception):
    """A rule said no. Nothing was changed."""

    key: ClassVar[str] = ""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        cls.key = "error-" + _WORD.sub("-", cls.__name__).lower()

    def values(self) -> dict[str, Any]:
        """Values for the text; none unless the refusal is a dataclass."""
        return {}


@dataclass
class Told(Refusal):
    """A refusal whose text needs values: its fields."""

    def values(self) -> dict[str, Any]:
        return {field.name: getattr(self, field.name) for field in fields(self)}


class NotYours(Refusal):
    """Missing and foreign look alike: a stranger learns nothing."""


class NotAllowed(Refusal):
    """The role doesn't permit it."""


class NotJoined(Refusal):
    """The account takes part nowhere yet."""


class WorldChanged(Refusal):
    """What the screen was about was decided, closed or changed meanwhile."""


class AlreadyDone(Refusal):
    """The same step was made before; nothing to do."""


class InvitationInvalid(Refusal):
    """Unknown, spent, expired and foreign codes answer alike."""


class AlreadyMember(Refusal):
    """This account already takes part in the organisation that invites."""


class OwnMeeting(Refusal):
    """The one who recorded a meeting can't confirm it."""


class OwnItem(Refusal):
    """Both sides have a say: the other one accepts or confirms."""


class PairNotActive(Refusal):
    """Meetings and plans wait until the pair is active."""


class FutureMeeting(Refusal):
    """What has not been can't be held."""


@dataclass
class BeforeTerm(Told):
    """Held before the programme began."""

    start: date


class TooLongAgo(Refusal):
    """More than a year back."""


@dataclass
class BadMinutes(Told):
    """Outside 5–600 minutes."""

    least: int
    most: int


class NobodyPresent(Refusal):
    """A held meeting needs at least one mentee who was there."""


class NothingToUndo(Refusal):
    """Too late, or taken back already."""


class ReasonNeeded(Refusal):
    """A move or a cancelling says why."""


class TextNeeded(Refusal):
    """An empty line was sent where words are needed."""


@dataclass
class TextTooLong(Told):
    """Longer than the field holds."""

    most: int


class UnknownWord(Refusal):
    """A code that the catalogue doesn't hold: a screen of another version."""


class NotAPeriod(Refusal):
    """Words in which no two days were found, the first before the last."""


class SamePerson(Refusal):
    """Nobody mentors oneself."""


@dataclass
class GroupTooLarge(Told):
    """More mentees than a group may have."""

    most: int


class NobodyChosen(Refusal):
    """A pair needs a mentee."""


class TermTooShort(Refusal):
    """The end lies before the start or less than a month after it."""


class DateInPast(Refusal):
    """A due date or a planned meeting lies ahead."""


class CalendarFormat(Refusal):
    """A date couldn't be read from the words."""


class SurveyClosed(Refusal):
    """The survey takes no answers any more."""


class UnknownZone(Refusal):
    """No such city or zone is known."""


class UnknownHours(Refusal):
    """Two hours couldn't be read from the words."""


@dataclass
class BadHeadcount(Told):
    """Not a number of teachers."""

    most: int


class NobodyToAsk(Refusal):
    """A question goes to the mentor of an active pair, and there is none."""
