"""The task of a meeting with a day: its mentees are reminded of it before, and on the day.

At 09:00 of the organisation, on the working day before the due one and on the due one. A day off
comes earlier: the task of a Sunday is spoken of on Friday.
"""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import ONE_DAY, SchoolCalendar
from bot.domain.deadlines import REMINDER_HOUR
from bot.domain.ids import MeetingId
from bot.domain.pairs import PairStatus
from bot.domain.posts import Note
from bot.domain.posts.about_meetings import TaskDue
from bot.domain.rounds import Whose


@dataclass(frozen=True, slots=True)
class DueTask:
    """A task with a reminder; `standing`: the meeting's record is in force."""

    meeting: MeetingId
    due: date
    remind_at: datetime
    standing: bool
    whose: Whose


@dataclass(frozen=True, slots=True)
class NextTask:
    """When to remind of the task of `meeting` next; without a time, never again."""

    meeting: MeetingId
    at: datetime | None


def next_task_reminder(
    due: date | None, after: datetime, calendar: SchoolCalendar
) -> datetime | None:
    """The first of the two reminders strictly after `after`; None for a task without a day."""
    if due is None:
        return None
    days = (calendar.previous_working(due - ONE_DAY), calendar.previous_working(due))
    moments = (calendar.moment(day, REMINDER_HOUR) for day in days)
    return next((at for at in moments if at > after), None)


def remind_of_task(
    task: DueTask, now: datetime, calendar: SchoolCalendar
) -> tuple[list[Note], NextTask]:
    """A paused pair or a disputed record is told nothing, but the reminders go on."""
    if task.whose.status is PairStatus.CLOSED:
        return [], NextTask(task.meeting, None)
    after = NextTask(task.meeting, next_task_reminder(task.due, now, calendar))
    if not task.standing or task.whose.status is not PairStatus.ACTIVE:
        return [], after
    due, on = task.due.isoformat(), calendar.day(task.remind_at).isoformat()
    return [TaskDue(person, task.meeting, due, on) for person in task.whose.mentees], after
