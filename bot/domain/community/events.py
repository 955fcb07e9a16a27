"""Events: who is called, who comes, who was there."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.community.audiences import Audience
from bot.domain.community.refusals import EventAhead, EventOver
from bot.domain.ids import EventId, OrganisationId, PersonId

LONGEST_TITLE: Final = 200
LONGEST_PLACE: Final = 300
MOST_HOURS: Final = 72
# Latecomers may still say that they come.
_SIGN_UP_AFTER: Final = timedelta(hours=1)


class EventKind(StrEnum):
    """Sources: seeds 001 (stages 4 and 5) and 003 (the final event)."""

    COUNCIL = "council"
    SEMINAR = "seminar"
    ROUND_TABLE = "round_table"
    FORUM = "forum"
    DEFENCE = "defence"
    FINAL = "final"
    OTHER = "other"


# What counts as a mentor's training, when the event has hours.
TRAINING: Final = frozenset(
    {EventKind.COUNCIL, EventKind.SEMINAR, EventKind.ROUND_TABLE, EventKind.FORUM}
)


@dataclass(frozen=True, slots=True)
class EventDraft:
    """What is about to be announced. `place`: a room, an address or a link."""

    kind: EventKind
    title: str
    starts_at: datetime
    place: str
    audience: Audience
    hours: int = 0


@dataclass(frozen=True, slots=True)
class Event:
    id: EventId
    organisation_id: OrganisationId
    draft: EventDraft
    made_by: PersonId | None
    cancelled: bool = False
    going: int = 0
    came: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One person's answer; `came`: None until somebody marks it."""

    person_id: PersonId
    name: str
    going: bool
    came: bool | None = None
    training_id: int | None = None


def kind_of(title: str, named: Iterable[tuple[EventKind, tuple[str, ...]]]) -> EventKind:
    """What a title calls itself; OTHER when it says nothing. `named`: stems in lower case."""
    said = title.casefold()
    found = (kind for kind, stems in named if any(stem in said for stem in stems))
    return next(found, EventKind.OTHER)


def require_open(event: Event, now: datetime) -> None:
    """EventOver once it was cancelled or has been."""
    if event.cancelled or now > event.draft.starts_at + _SIGN_UP_AFTER:
        raise EventOver


def require_begun(event: Event, now: datetime) -> None:
    """EventAhead before its hour, EventOver for a cancelled one."""
    if event.cancelled:
        raise EventOver
    if now < event.draft.starts_at:
        raise EventAhead


def counts_as_training(draft: EventDraft) -> bool:
    return draft.hours > 0 and draft.kind in TRAINING
