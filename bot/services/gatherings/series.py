"""Series of meetings: planned at once by a schedule, told once, called off or brought back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from bot.domain.errors import NothingToUndo, NotYours, WorldChanged
from bot.domain.gatherings.guests import GuestAnswer
from bot.domain.gatherings.series import LEAST_TIMES, Series, SeriesDraft, check_series, days_of
from bot.domain.ids import SeriesId
from bot.domain.journal import LONGEST_PLACE, USUAL_MINUTES, Appointment, appoint, cleaned
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair, require_active, require_member
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW, dedup_key, key_beginning
from bot.domain.posts.about_gatherings import GuestOff, SeriesCalledOff, SeriesPlanned
from bot.services.journal.desk_work import DeskWork, others, require_open, tell
from bot.services.journal.planning_ahead import first_reminder
from bot.storage.desk import Desk

_PLAN, _CALL_OFF = "series.plan", "series.call_off"


@dataclass(frozen=True, slots=True)
class SeriesView:
    """A series as a member of its pair reads it: its meetings ahead."""

    series: Series
    pair: Pair
    ahead: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class SeriesPreview:
    """What a draft would become; `fits`: fewer days than asked for end with the programme."""

    pair: Pair
    days: tuple[date, ...]
    end: date

    @property
    def enough(self) -> bool:
        return len(self.days) >= LEAST_TIMES


class SeriesPlanning(DeskWork):
    async def preview(self, draft: SeriesDraft, by: Actor) -> SeriesPreview:
        async with self._storage.read() as desk:
            pair = require_member(await desk.pairs.get(draft.pair_id), by.person_id)
        end = pair.programme.end
        return SeriesPreview(pair, days_of(draft, self._calendar(by), end), end)

    async def plan(self, draft: SeriesDraft, by: Actor) -> SeriesView:
        """All meetings at once; the others hear of them in one message after a minute.

        Refusals: those of `check_series`, PairNotActive, NotYours.
        """
        now, calendar = self._clock(), self._calendar(by)
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done(_PLAN)) is not None:
                return await self._view(desk, SeriesId(done), by)
            pair = require_active(
                require_member(await desk.pairs.get(draft.pair_id), by.person_id)
            )
            checked, days = check_series(draft, calendar, self.today(by), pair.programme.end)
            checked = replace(checked, place=cleaned(checked.place, LONGEST_PLACE))
            moments = (calendar.moment(day, draft.at) for day in days)
            starts = [moment for moment in moments if moment > now]
            known = await desk.series.add(
                by.organisation_id, checked, len(starts), by.person_id, now
            )
            await self._add(desk, known, _appointments(checked, starts), by)
            notes = (
                SeriesPlanned(person, known, now.isoformat())
                for person in others(pair, by.person_id)
            )
            tell(desk, by, notes, now)
            desk.audit.add(_PLAN, known, now, after={"pair": pair.id, "times": len(starts)})
            return await self._view(desk, known, by)

    async def view(self, known: SeriesId, by: Actor) -> SeriesView:
        async with self._storage.read() as desk:
            return await self._view(desk, known, by)

    async def call_off(self, known: SeriesId, by: Actor) -> None:
        """What is ahead is taken away; in the first minute nobody hears of the series at all."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done(_CALL_OFF) is not None:
                return
            view = await self._view(desk, known, by)
            require_open(view.pair)
            if not view.ahead:
                raise WorldChanged
            await self._tell_guests(desk, view.ahead, by)
            await desk.series.remove_meetings([one.id for one in view.ahead])
            members = others(view.pair, by.person_id)
            keys = [key_beginning(SeriesPlanned, person, known) for person in members]
            fresh = await desk.audit.before(_PLAN, known, now - UNDO_WINDOW) is not None
            if fresh:
                await desk.outbox.drop_about(keys, "withdrawn")
            else:
                at = now.isoformat()
                tell(desk, by, (SeriesCalledOff(one, known, at) for one in members), now)
            starts = [one.starts_at.isoformat() for one in view.ahead if one.starts_at]
            before = {"starts": starts, "at": now.isoformat(), "told": not fresh}
            desk.audit.add(_CALL_OFF, known, now, before=before)

    async def restore(self, wanted: Appointment, known: SeriesId, by: Actor) -> SeriesView:
        """Undo of calling off, within a minute; `wanted`: how and where. NothingToUndo."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("series.restore") is not None:
                return await self._view(desk, known, by)
            view = await self._view(desk, known, by)
            before = await desk.audit.before(_CALL_OFF, known, now - UNDO_WINDOW)
            if not before or view.ahead:
                raise NothingToUndo
            pair = require_active(view.pair)
            starts = [datetime.fromisoformat(at) for at in before["starts"]]
            again = [replace(wanted, pair_id=pair.id, starts_at=at) for at in starts if at > now]
            await self._add(desk, known, again, by)
            members, at = others(pair, by.person_id), str(before["at"])
            if before["told"]:
                notes = (SeriesCalledOff(person, known, at) for person in members)
                await desk.outbox.drop([dedup_key(note) for note in notes], "withdrawn")
            else:
                at = now.isoformat()
                tell(desk, by, (SeriesPlanned(one, known, at) for one in members), now)
            desk.audit.add("series.restore", known, now)
            return await self._view(desk, known, by)

    async def _view(self, desk: Desk, known: SeriesId, by: Actor) -> SeriesView:
        series = await desk.series.get(known)
        if series is None:
            raise NotYours
        pair = require_member(await desk.pairs.get(series.pair_id), by.person_id)
        return SeriesView(series, pair, tuple(await desk.series.ahead(known, self._clock())))

    async def _add(
        self, desk: Desk, known: SeriesId, wanted: Sequence[Appointment], by: Actor
    ) -> None:
        if not wanted:
            return
        now, calendar = self._clock(), self._calendar(by)
        habit = await desk.meetings.habit([wanted[0].pair_id], by.person_id)
        minutes = (habit.last.minutes if habit else None) or USUAL_MINUTES
        rows: list[tuple[Meeting, dict[str, Any]]] = []
        for one in wanted:
            meeting = appoint(one, calendar.day(one.starts_at), by.person_id, now)
            remind = first_reminder(calendar, one.starts_at, minutes, now)
            rows.append((replace(meeting, minutes=minutes, series=known), remind))
        await desk.series.add_meetings(by.organisation_id, rows)

    async def _tell_guests(self, desk: Desk, ahead: Sequence[Meeting], by: Actor) -> None:
        off = {one.id: one for one in ahead}
        agreed = [
            GuestOff(guest.person_id, guest.meeting_id, _at(off[guest.meeting_id]))
            for guest in await desk.guests.of_meetings(list(off))
            if guest.answer is GuestAnswer.AGREED
        ]
        tell(desk, by, agreed, self._clock())


def _appointments(draft: SeriesDraft, starts: Sequence[datetime]) -> list[Appointment]:
    return [Appointment(draft.pair_id, at, draft.format, draft.place) for at in starts]


def _at(meeting: Meeting) -> str:
    return meeting.starts_at.isoformat() if meeting.starts_at else ""
