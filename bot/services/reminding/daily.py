"""The round of a day: silences, orders still in the making; and the digests.

Once a working day an organisation, at 09:00 of its zone, or as soon as Para is up again. Which
days are done is kept in memory only: what was told is remembered with its row, so that the round
may run again after a restart.
"""

from datetime import date, datetime

from bot.catalog.thresholds import limits
from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import REMINDER_HOUR, SilenceStage, silence_stage
from bot.domain.ids import OrganisationId, PairId
from bot.domain.people import Organisation, Role
from bot.domain.posts.about_pairs import OrderMissing
from bot.domain.rounds import (
    PairRhythm,
    first_working_day_of_week,
    silence_mark,
    tell_silence,
    week_of,
)
from bot.services.calendars import Calendars
from bot.services.checkins.rounds import ask_how_it_goes
from bot.services.closing.rounds import Morning
from bot.services.community.calling.fair import tell_of_fair
from bot.services.community.careers import tell_of_careers
from bot.services.ports import Clock
from bot.services.reminding.checkpoints import tell_of_checkpoint
from bot.services.reminding.digests import Digests
from bot.services.reminding.school import tell_of_school
from bot.services.surveys.automatic import send_by_themselves
from bot.storage.desk import Desk
from bot.storage.engine import Storage


class Daily(Digests):
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        super().__init__(storage, clock, calendars)
        self._days: dict[OrganisationId, date] = {}

    async def daily_round(self) -> int:
        """For organisations whose day has begun and is not done yet; how many."""
        now, done = self._clock(), 0
        async with self._storage.read() as desk:
            organisations = await desk.people.organisations()
        for organisation in organisations:
            calendar = self._calendars.of_organisation(organisation)
            await self.tell_digests(organisation, calendar, now)
            done += await self._day(organisation, calendar, now)
        return done

    async def _day(
        self, organisation: Organisation, calendar: SchoolCalendar, now: datetime
    ) -> bool:
        today = calendar.day(now)
        nine = calendar.moment(today, REMINDER_HOUR)
        if self._days.get(organisation.id) == today or now < nine:
            return False
        if calendar.is_working(today):
            async with self._storage.change() as desk:
                await desk.programme.standing.begin(organisation.id, today)
                await _tell_of_pairs(desk, organisation.id, today, calendar, nine)
                await tell_of_school(desk, organisation.id, today, calendar, nine)
                await ask_how_it_goes(desk, organisation.id, today, calendar, nine)
                await send_by_themselves(desk, organisation.id, today, calendar, nine)
                await tell_of_checkpoint(desk, organisation.id, today, calendar, nine)
                await tell_of_careers(desk, organisation.id, today, nine)
                await tell_of_fair(desk, organisation.id, today, nine)
                await Morning(desk, organisation.id, today, nine, calendar).of_closing()
        self._days[organisation.id] = today
        return True


async def _tell_of_pairs(
    desk: Desk, known: OrganisationId, today: date, calendar: SchoolCalendar, nine: datetime
) -> None:
    pairs = await desk.silences.active(known)
    curators = tuple(person.id for person in await desk.people.with_role(known, Role.CURATOR))
    marks: dict[PairId, str] = {}
    for pair in pairs:
        stage = _stage(pair, today)
        notes = tell_silence(pair, stage, curators)
        for note in notes:
            desk.outbox.add(known, note, nine)
        if notes:
            marks[pair.pair_id] = silence_mark(stage, pair.since)
    await desk.silences.mark(marks)
    if today == first_working_day_of_week(today, calendar):
        for pair in pairs:
            for curator in curators if pair.order_missing else ():
                note = OrderMissing(curator, pair.pair_id, week_of(today))
                desk.outbox.add(known, note, nine)


def _stage(pair: PairRhythm, today: date) -> SilenceStage:
    days = max(0, (today - pair.since).days)
    return silence_stage(days, pair.rhythm or limits().rhythm_days)
