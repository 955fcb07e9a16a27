"""Letters about meetings: planned, today, was it held, missed, please confirm, disputed."""

from dataclasses import replace
from typing import assert_never

from bot.domain.ids import MeetingId
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair, PairStatus
from bot.domain.posts.about_meetings import (
    MeetingDisputed,
    MeetingMissed,
    MeetingPlanned,
    MeetingSoon,
    PleaseConfirm,
    TaskDue,
    WasItHeld,
)
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded, Drop, Minutes, View
from bot.services.speaking.work.meeting_extras import Lines, left_for, to_calendar
from bot.services.speaking.work.meeting_question import question
from bot.services.speaking.work.reminders import put_off_row
from bot.services.taps import Tap
from bot.storage.desk import Desk

Planned = MeetingPlanned | MeetingSoon | WasItHeld
Told = Planned | MeetingMissed | PleaseConfirm | MeetingDisputed | TaskDue


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    """The letter to a member of the pair, or why the world has moved on."""
    meeting = await desk.meetings.get(note.meeting)
    pair = await desk.pairs.get(meeting.pair_id) if meeting else None
    if meeting is None or pair is None or not pair.has(view.me):
        return Drop("withdrawn")
    if pair.status is PairStatus.CLOSED:
        return Drop("pair closed")
    return await _told(desk, meeting, pair, note, view)


async def _told(desk: Desk, meeting: Meeting, pair: Pair, note: Told, view: View) -> Letter | Drop:
    match note:
        case MeetingPlanned() | MeetingSoon() | WasItHeld():
            return await _with_questions(desk, planned(meeting, pair, note, view), pair, note)
        case MeetingMissed():
            return missed(meeting, pair, view)
        case PleaseConfirm():
            return await please_confirm(desk, meeting, pair, note, view)
        case MeetingDisputed():
            return disputed(meeting, pair, note, view)
        case TaskDue():
            return task_due(meeting, pair, note)
        case _:
            assert_never(note)


def planned(meeting: Meeting, pair: Pair, note: Planned, view: View) -> Letter | Drop:
    """What lies ahead, or was to be: the buttons are the form."""
    if meeting.status is not MeetingStatus.SCHEDULED or meeting.starts_at is None:
        return Drop("settled already")
    if meeting.starts_at.isoformat() != note.at:
        return Drop("moved")
    values: dict[str, object] = {
        "who": _others(pair, view),
        "at": meeting.starts_at,
        "format": Coded("meeting-format", meeting.format),
    }
    held, other_way = _answers(meeting.id)
    place: Lines = (("meeting-told-place", {"place": meeting.place}),) if meeting.place else ()
    match note:
        case MeetingPlanned():
            rows = (other_way, to_calendar(meeting))
            return Letter("meeting-told-planned", values, place, rows)
        case MeetingSoon():
            return Letter("meeting-told-soon", values, place, ((held,), other_way))
        case WasItHeld():
            return Letter(
                "meeting-told-was-it", values, (), ((held,), put_off_row(view), other_way)
            )
        case _:
            assert_never(note)


async def _with_questions(
    desk: Desk, letter: Letter | Drop, pair: Pair, note: Planned
) -> Letter | Drop:
    """On the morning of the day: what was left for this meeting."""
    if isinstance(letter, Drop) or not isinstance(note, MeetingSoon):
        return letter
    return replace(letter, lines=letter.lines + await left_for(desk, pair.id))


def _answers(known: MeetingId) -> tuple[Button, tuple[Button, Button]]:
    """«Состоялась»; «Перенести» and «Не состоялась»."""
    return Button("button-meeting-held", Tap("mh", known).pack()), (
        Button("button-meeting-reschedule", Tap("mp", known).pack()),
        Button("button-meeting-missed", Tap("mm", known).pack()),
    )


def missed(meeting: Meeting, pair: Pair, view: View) -> Letter | Drop:
    """The other side hears that it did not take place, and why."""
    if meeting.status is not MeetingStatus.MISSED:
        return Drop("taken back")
    values: dict[str, object] = {
        "who": _others(pair, view),
        "day": meeting.day,
        "reason": meeting.missed_reason or "",
    }
    again = Tap("mp", meeting.id) if meeting.starts_at else Tap("mp", pair.id, "p")
    another = Button("button-meeting-plan-another", again.pack())
    rows = ((another,), *filter(None, (to_calendar(meeting),)))
    return Letter("meeting-told-missed", values, rows=rows)


async def please_confirm(
    desk: Desk, meeting: Meeting, pair: Pair, note: PleaseConfirm, view: View
) -> Letter | Drop:
    """One tap confirms and says how it was. In a group each one present may say how it was."""
    if str(meeting.version) != note.version:
        return Drop("corrected")
    settled = meeting.status is MeetingStatus.CONFIRMED
    if not meeting.held or (settled and note.round > 0) or view.me in meeting.absent:
        return Drop("settled already")
    # A corrected record is asked about anew, whatever was said of the former one.
    if settled and await desk.meetings.scored_at(meeting.id, view.me) is not None:
        return Drop("answered")
    titles = await desk.meetings.titles(meeting.items)
    key = "meeting-told-confirm" if note.round == 0 else "meeting-told-confirm-again"
    letter = question(meeting, _others(pair, view), list(titles.values()), key)
    scores, *others = letter.rows
    return replace(letter, rows=(scores, put_off_row(view), *others))


def disputed(meeting: Meeting, pair: Pair, note: MeetingDisputed, view: View) -> Letter | Drop:
    """To the one who recorded: what the other side says, and what may be done about it."""
    if meeting.status is not MeetingStatus.DISPUTED or str(meeting.version) != note.version:
        return Drop("settled already")
    values: dict[str, object] = {
        "who": _others(pair, view),
        "day": meeting.day,
        "minutes": Minutes(meeting.minutes or 0),
        "words": meeting.dispute or "",
    }
    rows = (
        (
            Button("button-meeting-correct", Tap("mf", meeting.id).pack()),
            Button("button-meeting-withdraw", Tap("mw", meeting.id).pack()),
        ),
    )
    return Letter("meeting-told-disputed", values, rows=rows)


def task_due(meeting: Meeting, pair: Pair, note: TaskDue) -> Letter | Drop:
    """To a mentee, in the words that the task has now."""
    if not meeting.held or pair.status is not PairStatus.ACTIVE:
        return Drop("paused or disputed")
    if not meeting.next_task or meeting.next_task_due is None:
        return Drop("no task any more")
    if meeting.next_task_due.isoformat() != note.due:
        return Drop("moved")
    values: dict[str, object] = {"task": meeting.next_task, "day": meeting.next_task_due}
    return Letter("meeting-told-task", values)


def _others(pair: Pair, view: View) -> list[str]:
    return [member.name for member in pair.others(view.me)]
