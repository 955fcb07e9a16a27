"""Meetings: planned, held, missed; recorded by one side and confirmed by the other."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.errors import (
    BadMinutes,
    BeforeTerm,
    FutureMeeting,
    NobodyPresent,
    OwnMeeting,
    ReasonNeeded,
    TextNeeded,
    TextTooLong,
    TooLongAgo,
    WorldChanged,
)
from bot.domain.gatherings.details import NO_DETAILS, Details
from bot.domain.ids import ItemId, MeetingId, PairId, PersonId, SeriesId
from bot.domain.pairs import Pair

LEAST_MINUTES, MOST_MINUTES = 5, 600
LONGEST_NOTE = 2000
OLDEST = timedelta(days=365)


class MeetingKind(StrEnum):
    ACQUAINTANCE = "acquaintance"
    TRIAL = "trial"
    PLANNING = "planning"
    WORK = "work"
    FINAL = "final"
    HELP = "help"
    GROUP = "group"
    SPEED = "speed"
    OBSERVATION = "observation"


class MeetingFormat(StrEnum):
    IN_PERSON = "in_person"
    VIDEO = "video"
    PHONE = "phone"
    CHAT = "chat"
    CLASS_VISIT = "class_visit"
    MIXED = "mixed"


class MeetingStatus(StrEnum):
    SCHEDULED = "scheduled"
    HELD = "held"
    CONFIRMED = "confirmed"
    MISSED = "missed"
    DISPUTED = "disputed"


class Visibility(StrEnum):
    """Who reads the note: the pair alone, or the curator as well."""

    PAIR = "pair"
    CURATOR = "curator"


HELD = frozenset({MeetingStatus.HELD, MeetingStatus.CONFIRMED})


@dataclass(frozen=True, slots=True)
class MeetingDraft:
    """The card: everything has a value from habit, each line may be changed."""

    pair_id: PairId
    day: date
    minutes: int
    format: MeetingFormat
    kind: MeetingKind = MeetingKind.WORK
    items: tuple[ItemId, ...] = ()
    absent: tuple[PersonId, ...] = ()
    note: str | None = None
    voice: str | None = None
    visibility: Visibility = Visibility.PAIR
    next_task: str | None = None
    next_task_due: date | None = None
    scheduled_id: MeetingId | None = None
    details: Details = NO_DETAILS


@dataclass(frozen=True, slots=True)
class Meeting:
    """One meeting; `day` is the organisation's local date, `starts_at` only of planned ones."""

    id: MeetingId
    pair_id: PairId
    status: MeetingStatus
    day: date
    kind: MeetingKind
    format: MeetingFormat
    recorded_by: PersonId | None
    recorded_at: datetime
    minutes: int | None = None
    starts_at: datetime | None = None
    place: str | None = None
    note: str | None = None
    voice: str | None = None
    visibility: Visibility = Visibility.PAIR
    next_task: str | None = None
    next_task_due: date | None = None
    missed_reason: str | None = None
    confirmed_by: PersonId | None = None
    confirmed_at: datetime | None = None
    dispute: str | None = None
    imported: bool = False
    version: int = 1
    items: tuple[ItemId, ...] = ()
    absent: tuple[PersonId, ...] = ()
    details: Details = NO_DETAILS
    series: SeriesId | None = None

    @property
    def held(self) -> bool:
        """Counts as a meeting; a disputed one doesn't until it is settled."""
        return self.status in HELD


def check_draft(draft: MeetingDraft, pair: Pair, today: date) -> MeetingDraft:
    """The draft with a trimmed note, or the refusal that says which line to change."""
    if draft.day > today:
        raise FutureMeeting
    if today - draft.day > OLDEST:
        raise TooLongAgo
    if draft.day < pair.programme.start:
        raise BeforeTerm(start=pair.programme.start)
    if not LEAST_MINUTES <= draft.minutes <= MOST_MINUTES:
        raise BadMinutes(least=LEAST_MINUTES, most=MOST_MINUTES)
    mentees = {member.person_id for member in pair.mentees}
    if mentees <= set(draft.absent):
        raise NobodyPresent
    return replace(
        draft,
        note=clean_note(draft.note),
        absent=tuple(p for p in draft.absent if p in mentees),
    )


def clean_note(note: str | None) -> str | None:
    """Trimmed words, None for none."""
    if note is None or not note.strip():
        return None
    if len(note.strip()) > LONGEST_NOTE:
        raise TextTooLong(most=LONGEST_NOTE)
    return note.strip()


def may_confirm(meeting: Meeting, pair: Pair, person: PersonId) -> bool:
    """The other side: the mentor, or a mentee who was present."""
    recorder_is_mentor = meeting.recorded_by == pair.mentor.person_id
    if recorder_is_mentor:
        return person != pair.mentor.person_id and person not in meeting.absent
    return person == pair.mentor.person_id


def confirm(meeting: Meeting, pair: Pair, by: PersonId, now: datetime) -> Meeting:
    """The other side agrees that it was so."""
    if not may_confirm(meeting, pair, by):
        raise OwnMeeting
    if meeting.status is MeetingStatus.CONFIRMED:
        return meeting
    if meeting.status not in (MeetingStatus.HELD, MeetingStatus.DISPUTED):
        raise WorldChanged
    return replace(
        meeting,
        status=MeetingStatus.CONFIRMED,
        confirmed_by=by,
        confirmed_at=now,
        dispute=None,
    )


def dispute(meeting: Meeting, pair: Pair, by: PersonId, words: str) -> Meeting:
    """«Было не так», in a sentence; the first side may correct."""
    if not may_confirm(meeting, pair, by):
        raise OwnMeeting
    if meeting.status not in (MeetingStatus.HELD, MeetingStatus.DISPUTED):
        raise WorldChanged
    said = clean_note(words)
    if said is None:
        raise TextNeeded
    return replace(meeting, status=MeetingStatus.DISPUTED, dispute=said)


def miss(meeting: Meeting, reason: str) -> Meeting:
    """«Не состоялась», with a reason; kept as well."""
    if meeting.status is not MeetingStatus.SCHEDULED:
        raise WorldChanged
    if not reason.strip():
        raise ReasonNeeded
    return replace(meeting, status=MeetingStatus.MISSED, missed_reason=reason.strip())
