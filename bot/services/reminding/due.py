"""The round of what is due: plan items, meetings and their tasks, surveys that close."""

from datetime import datetime, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_meetings import SurveyClosing
from bot.domain.programme.reminding import remind_of_milestone
from bot.domain.rounds import Whose, remind_of_item, remind_of_meeting
from bot.domain.tasks import remind_of_task
from bot.services.reminding.clockwork import Clockwork
from bot.storage.desk import Desk
from bot.storage.ledger.silences import Closing

BATCH: Final = 1000
_CLOSING_HOURS: Final = (48, 24)


class Due(Clockwork):
    async def due_round(self) -> int:
        """Everything due by now goes into the outbox; how many rows of plan and meetings.

        In batches, a transaction each, so that taps get in between.
        """
        now, total = self._clock(), 0
        for batch in (self._items, self._meetings, self._tasks, self._milestones):
            taken = BATCH
            while taken == BATCH:
                async with self._storage.change() as desk:
                    taken = await batch(desk, now)
                total += taken
        await self._surveys(now)
        return total

    async def next_due(self, until: datetime) -> datetime | None:
        """When the first row of plan and meetings is due, if that is not after `until`."""
        async with self._storage.read() as desk:
            items = await desk.reminders.due_items(until, 1)
            meetings = await desk.reminders.due_meetings(until, 1)
            tasks = await desk.reminders.due_tasks(until, 1)
            milestones = await desk.programme.reminders.due(until, 1)
            notices = await desk.queue.due(until, 1)
        found = [it.remind_at for it in items] + [it.remind_at for it in meetings]
        found += [it.remind_at for it in milestones]
        found += [it.petition.effect_at for it in notices if it.petition.effect_at]
        return min(found + [it.remind_at for it in tasks], default=None)

    async def _items(self, desk: Desk, now: datetime) -> int:
        due = await desk.reminders.due_items(now, BATCH)
        following = []
        for item in due:
            notes, after = remind_of_item(item, now, self._calendar(item.whose))
            following.append(after)
            for note in notes:
                desk.outbox.add(item.whose.organisation_id, note, now, item.remind_at)
        await desk.reminders.advance_items(following)
        return len(due)

    async def _meetings(self, desk: Desk, now: datetime) -> int:
        due = await desk.reminders.due_meetings(now, BATCH)
        following = []
        for meeting in due:
            notes, after = remind_of_meeting(meeting, now, self._calendar(meeting.whose))
            following.append(after)
            for note in notes:
                desk.outbox.add(meeting.whose.organisation_id, note, now, meeting.remind_at)
        await desk.reminders.advance_meetings(following)
        return len(due)

    async def _tasks(self, desk: Desk, now: datetime) -> int:
        due = await desk.reminders.due_tasks(now, BATCH)
        following = []
        for task in due:
            notes, after = remind_of_task(task, now, self._calendar(task.whose))
            following.append(after)
            for note in notes:
                desk.outbox.add(task.whose.organisation_id, note, now, task.remind_at)
        await desk.reminders.advance_tasks(following)
        return len(due)

    async def _milestones(self, desk: Desk, now: datetime) -> int:
        due = await desk.programme.reminders.due(now, BATCH)
        following = []
        for one in due:
            calendar = self._calendars.of(one.zone, six_days=one.six_days)
            notes, after = remind_of_milestone(one, now, calendar)
            following.append(after)
            for note in notes:
                desk.outbox.add(one.organisation_id, note, now, one.remind_at)
        await desk.programme.reminders.advance(following)
        return len(due)

    async def _surveys(self, now: datetime) -> None:
        """One reminder 48 and one 24 hours before closing, to those who have not finished."""
        first = timedelta(hours=_CLOSING_HOURS[0])
        async with self._storage.read() as desk:
            waiting = [
                one
                # One closed before its time ends in a minute: nobody is hurried.
                for one in await desk.silences.closing(now + UNDO_WINDOW, now + first)
                if one.reminded < _rounds_due(one, now)
            ]
        for one in waiting:
            rounds = _rounds_due(one, now)
            hours = _CLOSING_HOURS[rounds - 1]
            wanted = one.closes_at - timedelta(hours=hours)
            async with self._storage.change() as desk:
                for person in await desk.silences.unfinished(one.id):
                    note = SurveyClosing(person, one.id, hours, one.closes_at.isoformat())
                    desk.outbox.add(one.organisation_id, note, now, wanted)
                await desk.silences.mark_reminded(one.id, rounds)

    def _calendar(self, whose: Whose) -> SchoolCalendar:
        return self._calendars.of(whose.zone, six_days=whose.six_days)


def _rounds_due(one: Closing, now: datetime) -> int:
    """How many of the two reminders should have been told by `now`."""
    return sum(now >= one.closes_at - timedelta(hours=hours) for hours in _CLOSING_HOURS)
