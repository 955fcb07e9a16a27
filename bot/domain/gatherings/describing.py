"""Who may say what of a recorded meeting, and whose mood is shown to whom."""

from collections.abc import Mapping
from dataclasses import replace

from bot.domain.errors import NotYours, WorldChanged
from bot.domain.gatherings.details import Details, Mood
from bot.domain.ids import PersonId
from bot.domain.meetings import Meeting, MeetingFormat, MeetingKind, MeetingStatus
from bot.domain.pairs import Pair

_RECORDED = frozenset({MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.DISPUTED})


def may_describe(meeting: Meeting, pair: Pair, person: PersonId) -> bool:
    """Whoever recorded it, and the mentor."""
    return meeting.status in _RECORDED and person in (meeting.recorded_by, pair.mentor.person_id)


def is_visit(kind: MeetingKind, form: MeetingFormat) -> bool:
    """Where the scheme of observation has its place."""
    return kind is MeetingKind.OBSERVATION or form is MeetingFormat.CLASS_VISIT


def describe(meeting: Meeting, pair: Pair, by: PersonId, details: Details) -> Meeting:
    """Other details; nobody needs to agree to them. What the mentor learned is the mentor's."""
    if meeting.status not in _RECORDED:
        raise WorldChanged
    if not may_describe(meeting, pair, by):
        raise NotYours
    if by != pair.mentor.person_id:
        details = replace(details, mentor_gain=meeting.details.mentor_gain)
    return replace(meeting, details=replace(details, mood=meeting.details.mood))


def may_feel(meeting: Meeting, pair: Pair, person: PersonId) -> bool:
    """Everybody who was there, once it is recorded."""
    return meeting.status in _RECORDED and pair.has(person) and person not in meeting.absent


def moods_seen(
    meeting: Meeting, pair: Pair, others: Mapping[PersonId, Mood], reader: PersonId
) -> dict[PersonId, Mood]:
    """Moods stay in the pair; mentees of a group don't read each other's."""
    given = dict(others)
    if meeting.recorded_by is not None and meeting.details.mood is not None:
        given[meeting.recorded_by] = meeting.details.mood
    mentor = pair.mentor.person_id
    return {
        person: mood
        for person, mood in given.items()
        if pair.has(person) and (reader == mentor or person in (reader, mentor))
    }
