"""What Para says first: a closed union of notes, each to one person, and what becomes of them.

A note holds ids only: when it is sent, the world is asked whether it is still true.
"""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, get_args

from bot.domain.ids import CampaignId, ItemId, MeetingId, PairId, PersonId, PostId

# A tap can be taken back for this long; others hear of it afterwards.
UNDO_WINDOW = timedelta(minutes=1)


class PostStatus(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Joined:
    """To the curator: somebody came by an invitation."""

    to: PersonId
    person: PersonId


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """To the curators: somebody took the consent back and is out."""

    to: PersonId
    person: PersonId
    at: str


@dataclass(frozen=True, slots=True)
class PairProposed:
    to: PersonId
    pair: PairId


@dataclass(frozen=True, slots=True)
class PairAgreed:
    """To the curator: all agreed, the order is missing."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairStarted:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairNotFormed:
    """«Не состоялась»: nobody is told who said no."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairClosed:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairPaused:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class PairResumed:
    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class GoalChanged:
    """The other side wrote the goal of the plan anew."""

    to: PersonId
    pair: PairId
    at: str


@dataclass(frozen=True, slots=True)
class OrderMissing:
    """To the curator, weekly: a pair is active while its order is still being prepared."""

    to: PersonId
    pair: PairId
    week: str


@dataclass(frozen=True, slots=True)
class ItemsProposed:
    """One or more items of a pair wait for the other side's yes."""

    to: PersonId
    pair: PairId
    after: ItemId
    at: str


@dataclass(frozen=True, slots=True)
class ItemDone:
    """Please confirm or return."""

    to: PersonId
    item: ItemId
    on: str


@dataclass(frozen=True, slots=True)
class ItemReturned:
    to: PersonId
    item: ItemId
    at: str
    words: str


@dataclass(frozen=True, slots=True)
class ItemMoved:
    to: PersonId
    item: ItemId
    moves: int


@dataclass(frozen=True, slots=True)
class ItemCancelled:
    to: PersonId
    item: ItemId


@dataclass(frozen=True, slots=True)
class ItemDue:
    """A reminder; `days` from the due date: -7 … 0 … +57. Several of one day are one message."""

    to: PersonId
    item: ItemId
    days: int
    due: str


@dataclass(frozen=True, slots=True)
class ItemsOverdue:
    """To a curator's nudge: what is late in a pair."""

    to: PersonId
    pair: PairId
    nudge: str


@dataclass(frozen=True, slots=True)
class MeetingPlanned:
    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class MeetingSoon:
    """On the morning of the day: a meeting is planned for today."""

    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class WasItHeld:
    """At planned time + duration, to the mentor; to the mentee after a silent day."""

    to: PersonId
    meeting: MeetingId
    at: str


@dataclass(frozen=True, slots=True)
class MeetingMissed:
    to: PersonId
    meeting: MeetingId


@dataclass(frozen=True, slots=True)
class PleaseConfirm:
    """The other side's card with 1–5; `round`: 0 at once, then the reminders' numbers."""

    to: PersonId
    meeting: MeetingId
    round: int
    version: str


@dataclass(frozen=True, slots=True)
class MeetingDisputed:
    to: PersonId
    meeting: MeetingId
    version: str


@dataclass(frozen=True, slots=True)
class LongSilence:
    """No meeting for long: mentor first, then both, then the curator."""

    to: PersonId
    pair: PairId
    since: str
    stage: str


@dataclass(frozen=True, slots=True)
class SurveyOpened:
    to: PersonId
    campaign: CampaignId


@dataclass(frozen=True, slots=True)
class SurveyClosing:
    """48 and 24 hours before closing, only to those who did not finish."""

    to: PersonId
    campaign: CampaignId
    hours: int


@dataclass(frozen=True, slots=True)
class Unreachable:
    """To the curator, once: the messenger says that the person blocked Para."""

    to: PersonId
    person: PersonId
    since: str


@dataclass(frozen=True, slots=True)
class WeeklyDigest:
    to: PersonId
    monday: str


@dataclass(frozen=True, slots=True)
class DraftWaits:
    """An unfinished record is a day old; or it was dropped after thirty days."""

    to: PersonId
    touched: str
    dropped: bool


@dataclass(frozen=True, slots=True)
class HelpAsked:
    to: PersonId
    petition: int


@dataclass(frozen=True, slots=True)
class HelpAnswered:
    to: PersonId
    petition: int


Note = (
    Joined
    | ConsentWithdrawn
    | PairProposed
    | PairAgreed
    | PairStarted
    | PairNotFormed
    | PairClosed
    | PairPaused
    | PairResumed
    | GoalChanged
    | OrderMissing
    | ItemsProposed
    | ItemDone
    | ItemReturned
    | ItemMoved
    | ItemCancelled
    | ItemDue
    | ItemsOverdue
    | MeetingPlanned
    | MeetingSoon
    | WasItHeld
    | MeetingMissed
    | PleaseConfirm
    | MeetingDisputed
    | LongSilence
    | SurveyOpened
    | SurveyClosing
    | Unreachable
    | WeeklyDigest
    | DraftWaits
    | HelpAsked
    | HelpAnswered
)
KINDS: dict[str, type[Note]] = {kind.__name__: kind for kind in get_args(Note)}


def packed(note: Note) -> dict[str, Any]:
    """The note's fields but its receiver, fit for JSON."""
    return {f.name: getattr(note, f.name) for f in fields(note) if f.name != "to"}


def unpacked(kind: str, to: PersonId, payload: dict[str, Any]) -> Note:
    """The note back; KeyError or TypeError for one of another version of the code."""
    return KINDS[kind](to=to, **payload)


def dedup_key(note: Note) -> str:
    """The same thing is told to the same person once."""
    parts = (str(value) for value in packed(note).values())
    return ":".join((type(note).__name__, str(note.to), *parts))[:120]


def key_beginning(kind: type[Note], to: PersonId, subject: int) -> str:
    """What the dedup keys of all notes of this kind about one subject begin with."""
    return f"{kind.__name__}:{to}:{subject}:"


@dataclass(frozen=True, slots=True)
class Post:
    """A note on its way; `wanted_at`: when it should have come, for saying that it is late."""

    id: PostId
    note: Note
    due_at: datetime
    wanted_at: datetime
    attempts: int
