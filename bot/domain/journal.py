"""What may become of a meeting: recorded, corrected, withdrawn, planned, put off."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from bot.domain.errors import DateInPast, NotYours, TextTooLong, UnknownWord, WorldChanged
from bot.domain.gatherings.details import NO_DETAILS
from bot.domain.ids import MeetingId, PairId, PersonId
from bot.domain.meetings import (
    Meeting,
    MeetingDraft,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
    Visibility,
)
from bot.domain.pairs import Pair

LONGEST_TASK = 500
LONGEST_PLACE = 300
LONGEST_REASON = 300
USUAL_MINUTES = 45
WORST, BEST = 1, 5
# Stages of `remind_stage` that a meeting begins with; later ones are counted by the rounds.
STAGE_MORNING, STAGE_ASK_MENTOR, STAGE_ASK_MENTEE, STAGE_CONFIRM = 0, 1, 2, 10
# A planned meeting can't lie further away: a slip of the year is likelier.
FURTHEST = timedelta(days=366)

_RECORDED = frozenset({MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.DISPUTED})


@dataclass(frozen=True, slots=True)
class Appointment:
    """A meeting that lies ahead; `starts_at` aware UTC."""

    pair_id: PairId
    starts_at: datetime
    format: MeetingFormat
    place: str | None = None


def hold(draft: MeetingDraft, by: PersonId, now: datetime, planned: Meeting | None) -> Meeting:
    """A checked draft as a held meeting; of the planned one its time and place are kept."""
    if planned is not None and planned.status is not MeetingStatus.SCHEDULED:
        raise WorldChanged
    return Meeting(
        id=planned.id if planned else MeetingId(0),
        pair_id=draft.pair_id,
        status=MeetingStatus.HELD,
        recorded_by=by,
        recorded_at=now,
        starts_at=planned.starts_at if planned else None,
        place=planned.place if planned else None,
        version=planned.version if planned else 1,
        series=planned.series if planned else None,
        **_lines(draft),
    )


def correct(meeting: Meeting, draft: MeetingDraft, by: PersonId) -> Meeting:
    """Other lines; whatever the other side had said of the former ones is asked anew."""
    _own_record(meeting, by)
    return replace(
        meeting,
        status=MeetingStatus.HELD,
        confirmed_by=None,
        confirmed_at=None,
        dispute=None,
        version=meeting.version + 1,
        **_lines(draft),
    )


def withdraw(meeting: Meeting, by: PersonId) -> Meeting | None:
    """Take an unconfirmed record back: nothing remains, or the plan it was made from."""
    _own_record(meeting, by)
    if meeting.status is MeetingStatus.CONFIRMED:
        raise WorldChanged
    if meeting.starts_at is None:
        return None
    return as_planned(meeting)


def as_planned(meeting: Meeting) -> Meeting:
    """The planned meeting that a record or a miss was made from."""
    return replace(
        meeting,
        status=MeetingStatus.SCHEDULED,
        note=None,
        voice=None,
        next_task=None,
        next_task_due=None,
        dispute=None,
        missed_reason=None,
        version=meeting.version + 1,
        items=(),
        absent=(),
        details=NO_DETAILS,
    )


def annotate(meeting: Meeting, by: PersonId, note: str | None, voice: str | None) -> Meeting:
    """The author's own words on a recorded meeting; nobody needs to agree to them."""
    _own_record(meeting, by)
    return replace(meeting, note=note, voice=voice)


def show_note(meeting: Meeting, by: PersonId, to: Visibility) -> Meeting:
    _own_record(meeting, by)
    return replace(meeting, visibility=to)


def asked_to_confirm(meeting: Meeting, pair: Pair) -> tuple[PersonId, ...]:
    """The other side: the mentor, or the mentees who were there."""
    if meeting.recorded_by is None:
        return ()
    others = pair.others(meeting.recorded_by)
    return tuple(m.person_id for m in others if m.person_id not in meeting.absent)


def check_score(score: int) -> int:
    if not WORST <= score <= BEST:
        raise UnknownWord
    return score


def check_appointment(wanted: Appointment, now: datetime) -> Appointment:
    """With a trimmed place; DateInPast for what is over, or a year and more away."""
    if wanted.starts_at <= now or wanted.starts_at - now > FURTHEST:
        raise DateInPast
    return replace(wanted, place=cleaned(wanted.place, LONGEST_PLACE))


def cleaned(words: str | None, most: int) -> str | None:
    """Trimmed words on one line, None for none; TextTooLong."""
    said = " ".join((words or "").split())
    if len(said) > most:
        raise TextTooLong(most=most)
    return said or None


def appoint(wanted: Appointment, day: date, by: PersonId, now: datetime) -> Meeting:
    return Meeting(
        id=MeetingId(0),
        pair_id=wanted.pair_id,
        status=MeetingStatus.SCHEDULED,
        day=day,
        kind=MeetingKind.WORK,
        format=wanted.format,
        recorded_by=by,
        recorded_at=now,
        starts_at=wanted.starts_at,
        place=wanted.place,
    )


def put_off(meeting: Meeting, wanted: Appointment, day: date, by: PersonId) -> Meeting:
    """The same meeting at another time or place; whoever moved it is the one who planned it."""
    if meeting.status not in (MeetingStatus.SCHEDULED, MeetingStatus.MISSED):
        raise WorldChanged
    if meeting.pair_id != wanted.pair_id:
        raise NotYours
    return replace(
        as_planned(meeting),
        day=day,
        starts_at=wanted.starts_at,
        format=wanted.format,
        place=wanted.place,
        recorded_by=by,
    )


def _own_record(meeting: Meeting, by: PersonId) -> None:
    if meeting.recorded_by != by:
        raise NotYours
    if meeting.status not in _RECORDED:
        raise WorldChanged


def _lines(draft: MeetingDraft) -> dict[str, Any]:
    return {
        "day": draft.day,
        "minutes": draft.minutes,
        "kind": draft.kind,
        "format": draft.format,
        "note": draft.note,
        "voice": draft.voice,
        "visibility": draft.visibility,
        "next_task": cleaned(draft.next_task, LONGEST_TASK),
        "next_task_due": draft.next_task_due,
        "items": draft.items,
        "absent": draft.absent,
        "details": draft.details,
    }
