"""What Para says first: a closed union of notes, each to one person, and what becomes of them.

A note holds ids only: when it is sent, the world is asked whether it is still true.
"""

from dataclasses import dataclass, fields
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any, get_args

from bot.domain.ids import PersonId, PostId
from bot.domain.posts.about_bases import Told as AboutBases
from bot.domain.posts.about_checkins import Told as AboutCheckins
from bot.domain.posts.about_closing import Told as AboutClosing
from bot.domain.posts.about_community import Told as AboutCommunity
from bot.domain.posts.about_digests import Told as AboutDigests
from bot.domain.posts.about_gatherings import Told as AboutGatherings
from bot.domain.posts.about_indicators import Told as AboutIndicators
from bot.domain.posts.about_matching import Told as AboutMatching
from bot.domain.posts.about_meetings import Told as AboutMeetings
from bot.domain.posts.about_pairs import Told as AboutPairs
from bot.domain.posts.about_people import Told as AboutPeople
from bot.domain.posts.about_petitions import Told as AboutPetitions
from bot.domain.posts.about_programme import Told as AboutProgramme
from bot.domain.posts.about_school import Told as AboutSchool
from bot.domain.posts.about_signals import Told as AboutSignals
from bot.domain.posts.about_surveys import Told as AboutSurveys

# A tap can be taken back for this long; others hear of it afterwards.
UNDO_WINDOW = timedelta(minutes=1)


class PostStatus(StrEnum):
    WAITING = "waiting"
    SENT = "sent"
    DROPPED = "dropped"
    FAILED = "failed"


Note = (
    AboutBases
    | AboutCheckins
    | AboutClosing
    | AboutCommunity
    | AboutDigests
    | AboutGatherings
    | AboutIndicators
    | AboutMatching
    | AboutMeetings
    | AboutPairs
    | AboutPeople
    | AboutPetitions
    | AboutProgramme
    | AboutSchool
    | AboutSignals
    | AboutSurveys
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
