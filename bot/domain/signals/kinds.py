"""Traffic lights: what the rules ask about a pair, and what they answer.

A signal is a question to the curator («Проверьте…»), never a verdict. Every number is a default
that the catalog may replace. Days are local dates of the organisation. `judge` is in `rules.py`.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from bot.domain.ids import MeetingId


class Light(StrEnum):
    GREEN = "green"
    YELLOW = "yellow"
    RED = "red"

    @property
    def severity(self) -> int:
        return list(Light).index(self)


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Limits of the rules; days unless the name says otherwise."""

    pause_yellow: int = 30  # more than
    pause_red: int = 60
    overdue_yellow: int = 7  # more than
    overdue_red: int = 30
    overdue_red_items: int = 2  # each by more than overdue_yellow
    same_notes_yellow: int = 2  # notes
    same_notes_red: int = 3
    same_notes_red_one_day: int = 2
    short_note: int = 5  # letters; a shorter note is never compared
    bulk_meetings: int = 4  # recorded on one date, each a day or more after it was held
    bulk_before_end: int = 5
    bulk_items: int = 4  # the least items a programme must have
    bulk_percent: int = 50
    one_sided_meetings: int = 3
    one_sided_after: int = 3  # more than
    look_back: int = 60  # of bulk entry and one-sidedness


@dataclass(frozen=True, slots=True)
class MeetingFact:
    """A held meeting. `note_key` is `likeness.note_key` of its note, empty when there is none.

    An imported one comes confirmed unless the file says otherwise. Disputed ones stay outside.
    """

    id: MeetingId
    day: date
    recorded_day: date
    note_key: str = ""
    confirmed: bool = False
    imported: bool = False


@dataclass(frozen=True, slots=True)
class PairFacts:
    """All that the rules need of a pair; items without the cancelled ones.

    `items_closed` are the days on which items were marked as done (not the days they were done).
    `last_held` and `meetings` are of held meetings of the whole programme.
    """

    active: bool
    start: date
    end: date
    last_held: date | None = None
    pause_ended: date | None = None
    overdue_due: tuple[date, ...] = ()
    items_total: int = 0
    items_closed: tuple[date, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    open_petition: bool = False
    unanswered_request: bool = False


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
    """A reason to tell, no light by itself."""

    code: ClassVar[str] = "unanswered_request"
    light: Light = Light.GREEN


Signal = (
    Silence
    | Overdue
    | SameNotes
    | BulkMeetings
    | BulkItems
    | OneSided
    | OpenPetition
    | UnansweredRequest
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """The worst of the signals, None for a pair that gets no light; signals worst first."""

    light: Light | None
    signals: tuple[Signal, ...] = ()
