"""A meeting and its row: out of the table with what hangs on it, and back."""

from typing import Any

from sqlalchemy import func, select

from bot.domain.bases.diagnoses import MentorTool
from bot.domain.gatherings.details import (
    Details,
    Mood,
    packed_observation,
    unpacked_observation,
)
from bot.domain.ids import ItemId, MeetingId, PairId, PersonId, SeriesId
from bot.domain.likeness import note_mark
from bot.domain.meetings import Meeting
from bot.storage.tables import meeting, meeting_absence, meeting_item

_ITEMS = (
    select(func.group_concat(meeting_item.c.item_id, ","))
    .where(meeting_item.c.meeting_id == meeting.c.id)
    .correlate(meeting)
    .scalar_subquery()
)
_ABSENT = (
    select(func.group_concat(meeting_absence.c.person_id, ","))
    .where(meeting_absence.c.meeting_id == meeting.c.id)
    .correlate(meeting)
    .scalar_subquery()
)
ITEMS = _ITEMS.label("items")
ABSENT = _ABSENT.label("absent")
MEETING_ITEMS, MEETING_ABSENT = _ITEMS.label("meeting_items"), _ABSENT.label("meeting_absent")


def _numbers(joined: str | None) -> list[int]:
    return sorted(int(number) for number in (joined or "").split(",") if number)


def meeting_of(row: Any) -> Meeting:
    return Meeting(
        id=MeetingId(row.id),
        pair_id=PairId(row.pair_id),
        status=row.status,
        day=row.day,
        kind=row.kind,
        format=row.format,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
        minutes=row.minutes,
        starts_at=row.starts_at,
        place=row.place,
        note=row.note,
        voice=row.voice,
        visibility=row.visibility,
        next_task=row.next_task,
        next_task_due=row.next_task_due,
        missed_reason=row.missed_reason,
        confirmed_by=row.confirmed_by,
        confirmed_at=row.confirmed_at,
        dispute=row.dispute,
        imported=row.imported,
        version=row.version,
        items=tuple(ItemId(number) for number in _numbers(row.items)),
        absent=tuple(PersonId(number) for number in _numbers(row.absent)),
        details=_details(row),
        series=SeriesId(row.series_id) if row.series_id else None,
    )


def meeting_columns(of: Meeting) -> dict[str, Any]:
    return {
        "status": of.status,
        "day": of.day,
        "starts_at": of.starts_at,
        "kind": of.kind,
        "format": of.format,
        "minutes": of.minutes,
        "place": of.place,
        "note": of.note,
        "note_mark": note_mark(of.note),
        "voice": of.voice,
        "visibility": of.visibility,
        "next_task": of.next_task,
        "next_task_due": of.next_task_due,
        "missed_reason": of.missed_reason,
        "recorded_by": of.recorded_by,
        "recorded_at": of.recorded_at,
        "confirmed_by": of.confirmed_by,
        "confirmed_at": of.confirmed_at,
        "dispute": of.dispute,
        "version": of.version,
        "series_id": of.series,
        **_detail_columns(of.details),
    }


def _details(row: Any) -> Details:
    return Details(
        topic=row.topic,
        result=row.result,
        mentor_gain=row.mentor_gain,
        tool=MentorTool(row.tool) if row.tool else None,
        form=row.work_form,
        link=row.link,
        mood=Mood(row.mood) if row.mood else None,
        observation=unpacked_observation(row.observation),
    )


def _detail_columns(of: Details) -> dict[str, Any]:
    seen = of.observation
    return {
        "topic": of.topic,
        "result": of.result,
        "mentor_gain": of.mentor_gain,
        "tool": of.tool.value if of.tool else None,
        "work_form": of.form,
        "link": of.link,
        "mood": int(of.mood) if of.mood else None,
        "observation": packed_observation(seen) if seen else None,
    }
