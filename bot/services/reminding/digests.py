"""Of the daily round: the digest of a week and the summary of a month, to curators and heads.

At 08:30 of the first working day; where both fall on one day they are one message. What was told
is remembered by the outbox, so the round may run again.
"""

from datetime import datetime, time, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.digest_days import first_working_day_of_month, month_before
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Organisation, Role
from bot.domain.posts.about_digests import MonthlySummary
from bot.domain.posts.about_people import WeeklyDigest
from bot.domain.rounds import first_working_day_of_week, week_of
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.reminding.clockwork import Clockwork
from bot.storage.desk import Desk
from bot.storage.engine import Storage

DIGEST_HOUR: Final = time(8, 30)
# A digest that is older is of no use: the week has gone on.
_KEEPS: Final = timedelta(days=2)


class Digests(Clockwork):
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        super().__init__(storage, clock, calendars)
        self._told: set[tuple[OrganisationId, str]] = set()

    async def tell_digests(
        self, organisation: Organisation, calendar: SchoolCalendar, now: datetime
    ) -> None:
        today = calendar.day(now)
        week, month = week_of(today), month_before(today).start.isoformat()
        of_week = calendar.moment(first_working_day_of_week(today, calendar), DIGEST_HOUR)
        of_month = calendar.moment(first_working_day_of_month(today, calendar), DIGEST_HOUR)
        both = of_week == of_month
        if not both and self._is_time(organisation.id, week, of_week, now):
            await self._add(organisation.id, of_week, now, week=week)
        if self._is_time(organisation.id, month, of_month, now):
            await self._add(organisation.id, of_month, now, month=month, week=week if both else "")

    def _is_time(self, known: OrganisationId, what: str, due: datetime, now: datetime) -> bool:
        """Once in the life of the process: the outbox would refuse a second one anyway."""
        if (known, what) in self._told or not due <= now < due + _KEEPS:
            return False
        self._told.add((known, what))
        return True

    async def _add(
        self, known: OrganisationId, due: datetime, now: datetime, *, week: str, month: str = ""
    ) -> None:
        async with self._storage.change() as desk:
            for person in await _overseers(desk, known):
                note = MonthlySummary(person, month, week) if month else WeeklyDigest(person, week)
                desk.outbox.add(known, note, now, due)


async def _overseers(desk: Desk, known: OrganisationId) -> list[PersonId]:
    found = [
        person.id
        for role in (Role.CURATOR, Role.HEAD)
        for person in await desk.people.with_role(known, role)
    ]
    return list(dict.fromkeys(found))
