"""Signals: what the rules answer about a pair, each with the figures that explain it.

A signal is a question to the curator («Проверьте…»), never a verdict. `code` names its rule.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from bot.domain.ids import MeetingId
from bot.domain.signals.light import Light


@dataclass(frozen=True, slots=True)
class Silence:
    """No meeting for `days`: since the last one, the start, or the end of a pause."""

    code: ClassVar[str] = "pause"
    light: Light
    days: int
    limit: int
    ever_met: bool


@dataclass(frozen=True, slots=True)
class Overdue:
    """Days past due of every overdue item, longest first, those below the limit included."""

    code: ClassVar[str] = "overdue"
    light: Light
    days: tuple[int, ...]
    limit: int


@dataclass(frozen=True, slots=True)
class SameNotes:
    """`count` equal notes; `on` when two or more of them are of meetings of one date."""

    code: ClassVar[str] = "same_notes"
    light: Light
    count: int
    meetings: tuple[MeetingId, ...]
    on: date | None


@dataclass(frozen=True, slots=True)
class BulkMeetings:
    """`count` meetings recorded on one date, each at least a day after it was held."""

    code: ClassVar[str] = "bulk_meetings"
    light: Light
    count: int
    on: date
    limit: int


@dataclass(frozen=True, slots=True)
class BulkItems:
    """`closed` of `total` items marked as done since `since`, in the programme's last days."""

    code: ClassVar[str] = "bulk_items"
    light: Light
    closed: int
    total: int
    since: date


@dataclass(frozen=True, slots=True)
class OneSided:
    """The last `count` meetings wait for a confirmation."""

    code: ClassVar[str] = "one_sided"
    light: Light
    count: int
    meetings: tuple[MeetingId, ...]


@dataclass(frozen=True, slots=True)
class OpenPetition:
    """A reason to tell, no light by itself. Whose eyes it is for, the services decide."""

    code: ClassVar[str] = "open_petition"
    light: Light = Light.GREEN


@dataclass(frozen=True, slots=True)
class UnansweredRequest:
    """A question to the mentor has waited too long; its words are nobody's business."""

    code: ClassVar[str] = "unanswered_request"
    light: Light = Light.YELLOW


@dataclass(frozen=True, slots=True)
class StraightLine:
    """An identified questionnaire whose scales all have one value.

    `survey`: its id; `by_mentor`: which side filled it in; `value`: the one that was chosen.
    """

    code: ClassVar[str] = "straight_line"
    light: Light
    survey: str
    by_mentor: bool
    value: int


@dataclass(frozen=True, slots=True)
class Overload:
    """What the mentor carries beyond the stated; None for what is within it.

    `pairs` of `capacity` at work at once; `minutes` of the last `days` with `hours` stated a
    month; `group`: mentees of this one.
    """

    code: ClassVar[str] = "overload"
    light: Light
    pairs: int | None = None
    capacity: int = 0
    minutes: int | None = None
    hours: int = 0
    days: int = 0
    group: int | None = None


class Paper(StrEnum):
    """What an active pair must have on paper."""

    ORDER = "order"
    MENTOR_CONSENT = "mentor_consent"
    DATA_CONSENT = "data_consent"


@dataclass(frozen=True, slots=True)
class MissingPapers:
    code: ClassVar[str] = "missing_papers"
    light: Light
    papers: tuple[Paper, ...]


Signal = (
    Silence
    | Overdue
    | SameNotes
    | BulkMeetings
    | BulkItems
    | OneSided
    | StraightLine
    | OpenPetition
    | UnansweredRequest
    | Overload
    | MissingPapers
)
