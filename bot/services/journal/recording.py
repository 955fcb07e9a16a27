"""Recording what was: from the card, by one tap of a reminder, corrected and taken back."""

from dataclasses import replace

from bot.domain.errors import AlreadyDone, NotYours, PairNotActive, WorldChanged
from bot.domain.gatherings.habit import usual
from bot.domain.ids import MeetingId, PairId
from bot.domain.journal import (
    USUAL_MINUTES,
    asked_to_confirm,
    correct,
    hold,
    withdraw,
)
from bot.domain.meetings import (
    HELD,
    Meeting,
    MeetingDraft,
    MeetingStatus,
    check_draft,
)
from bot.domain.pairs import Pair, PairStatus, require_active, require_member
from bot.domain.people import Actor
from bot.domain.posts import dedup_key
from bot.domain.posts.about_meetings import PleaseConfirm
from bot.services.journal.desk_work import DeskWork, Entry, require_open
from bot.storage.desk import Desk

_RECORD = "meeting.record"


class Recording(DeskWork):
    async def habit(self, by: Actor, pair: PairId | None = None) -> MeetingDraft:
        """The card as it opens: today, like the last meeting; of `pair`, or of the usual one.

        PairNotActive when the person is in no active pair, NotYours when not in `pair`.
        """
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id, PairStatus.ACTIVE)
            known = [one for one in pairs if pair in (None, one.id)]
            if not known:
                raise PairNotActive if pair is None else NotYours
            habit = await desk.meetings.habit([one.id for one in known], by.person_id)
            if habit is not None:
                chosen = next(one for one in known if one.id == habit.last.pair_id)
                return usual(habit.last, self.today(by), chosen, habit.nearest)
            nearest = await desk.meetings.nearest_item(known[0].id)
            return usual(None, self.today(by), known[0], nearest)

    def check(self, draft: MeetingDraft, pair: Pair, by: Actor) -> MeetingDraft:
        """The draft as it would be recorded, or the refusal that names the line to change."""
        return check_draft(draft, pair, self.today(by))

    async def record(self, draft: MeetingDraft, by: Actor) -> Entry:
        """Held, by the words of one side; the other side is asked after a minute.

        What was planned for that day is what took place. Refusals: those of `check_draft`,
        PairNotActive, NotYours; WorldChanged when the planned meeting was settled meanwhile.
        """
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done(_RECORD)) is not None:
                return await self._told(desk, await self._entry(desk, MeetingId(done), by))
            around = await desk.meetings.around(
                draft.pair_id, draft.day, draft.items, also=draft.scheduled_id
            )
            if around is None:
                raise NotYours
            pair = require_member(around.pair, by.person_id)
            held = await self._hold(desk, draft, pair, _planned(draft, around.same_day), by)
            return replace(held, titles=around.titles)

    async def held(self, known: MeetingId, by: Actor) -> Entry:
        """«Состоялась» under a reminder: as planned and as usual, by one tap.

        AlreadyDone when the other side was quicker; whoever recorded it sees it again.
        """
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            planned, pair = entry.meeting, entry.pair
            if planned.status in HELD and planned.recorded_by == by.person_id:
                return await self._told(desk, entry)
            if planned.status is not MeetingStatus.SCHEDULED:
                raise AlreadyDone
            draft = MeetingDraft(
                pair_id=pair.id,
                day=planned.day,
                minutes=planned.minutes or USUAL_MINUTES,
                format=planned.format,
                items=tuple(entry.nearest),
            )
            held = await self._hold(desk, draft, pair, planned, by)
            return await self._told(desk, replace(held, nearest=entry.nearest))

    async def held_today(self, known: PairId, by: Actor) -> Entry:
        """«Состоялась» where nothing was planned; a second tap finds the record of the first."""
        async with self._storage.change(by) as desk:
            pair = require_member(await desk.pairs.get(known), by.person_id)
            today = self.today(by)
            habit, same_day = await desk.meetings.habit_and_day(known, by.person_id, today)
            for meeting in same_day:
                if meeting.status in HELD and meeting.recorded_by == by.person_id:
                    return await self._told(desk, Entry(meeting, pair))
            nearest = habit.nearest if habit else await desk.meetings.nearest_item(known)
            draft = usual(habit.last if habit else None, today, pair, nearest)
            held = await self._hold(desk, draft, pair, _planned(draft, same_day), by)
            return await self._told(desk, replace(held, nearest=habit.titles if habit else {}))

    async def correct(self, known: MeetingId, draft: MeetingDraft, by: Actor) -> Entry:
        """Other lines of one's own record; the other side is asked anew."""
        async with self._storage.change(by) as desk:
            entry = await self._entry(desk, known, by)
            if desk.audit.done("meeting.correct") is not None:
                return await self._told(desk, entry)
            pair = require_open(entry.pair)
            checked = check_draft(replace(draft, pair_id=pair.id), pair, self.today(by))
            changed = correct(entry.meeting, checked, by.person_id)
            await desk.meetings.save(changed, was=entry.meeting, **self._wait(changed, by))
            self._ask(desk, changed, pair, by)
            self._note(desk, "meeting.correct", entry.meeting, changed)
            return await self._told(desk, Entry(changed, pair))

    async def withdraw(self, known: MeetingId, by: Actor) -> None:
        """Take back what nobody has confirmed yet; whoever was to be asked is not."""
        async with self._storage.change(by) as desk:
            if desk.audit.done("meeting.withdraw") is not None:
                return
            entry = await self._entry(desk, known, by)
            meeting, pair = entry.meeting, require_open(entry.pair)
            left = withdraw(meeting, by.person_id)
            if left is None:
                await desk.meetings.remove(known)
            else:
                await desk.meetings.save(left, was=meeting, remind_at=None, task_remind_at=None)
            waiting = (
                PleaseConfirm(person, known, 0, str(meeting.version))
                for person in asked_to_confirm(meeting, pair)
            )
            await desk.outbox.drop([dedup_key(note) for note in waiting], "withdrawn")
            self._note(desk, "meeting.withdraw", meeting, left)

    async def _hold(
        self, desk: Desk, draft: MeetingDraft, pair: Pair, planned: Meeting | None, by: Actor
    ) -> Entry:
        checked = check_draft(draft, require_active(pair), self.today(by))
        meeting = hold(checked, by.person_id, self._clock(), planned)
        if planned is None:
            known = await desk.meetings.add(by.organisation_id, meeting, **self._wait(meeting, by))
            meeting = replace(meeting, id=known)
        else:
            await desk.meetings.save(meeting, was=planned, **self._wait(meeting, by))
        self._ask(desk, meeting, pair, by)
        self._note(desk, _RECORD, planned, meeting)
        return Entry(meeting, pair)


def _planned(draft: MeetingDraft, found: list[Meeting]) -> Meeting | None:
    """What was planned is what took place: nobody is asked about it again."""
    planned = [one for one in found if one.status is MeetingStatus.SCHEDULED]
    named = [one for one in planned if one.id == draft.scheduled_id]
    if draft.scheduled_id is not None and not named:
        raise WorldChanged
    return next(iter(named or planned), None)
