"""The organisation's clocks for whoever plans: moments, working days, unusual hours."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.domain.calendar import school_year_of
from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.people import Actor
from bot.services.journal.desk_work import MORNING, DeskWork

EVENING = time(20)
# Of the first shift: the sixth lesson ends about then.
LESSONS_OVER = time(13, 30)


class Unusual(StrEnum):
    """Why somebody may want to look again at a planned time."""

    DAY_OFF = "day_off"
    QUIET_HOUR = "quiet_hour"
    LESSONS = "lessons"


class Hours(DeskWork):
    def now(self) -> datetime:
        """The moment, aware UTC."""
        return self._clock()

    def moment(self, day: date, at: time, by: Actor) -> datetime:
        """UTC of a time of day in the organisation's zone: meetings are planned by its clocks."""
        return self._calendar(by).moment(day, at)

    def local(self, at: datetime, by: Actor) -> datetime:
        """The other way round."""
        return self._calendar(by).local(at)

    def working_days(self, by: Actor, count: int) -> tuple[date, ...]:
        """The next working days after today, for buttons."""
        calendar, today = self._calendar(by), self.today(by)
        return tuple(calendar.add_working_days(today, n) for n in range(1, count + 1))

    async def next_day(self, known: PairId, by: Actor) -> date:
        """When a pair of one's own meets next by its rhythm; else the next working day."""
        calendar, soonest = self._calendar(by), self.working_days(by, 1)[0]
        async with self._storage.read() as desk:
            pair = await desk.silences.of_pair(known)
        if pair is None or by.person_id not in (pair.mentor, *pair.mentees):
            raise NotYours
        if pair.rhythm is None:
            return soonest
        return max(soonest, calendar.next_working(pair.since + timedelta(days=pair.rhythm)))

    def unusual(self, starts_at: datetime, by: Actor) -> Unusual | None:
        """What a planned time deserves a warning for; it never hinders."""
        local = self.local(starts_at, by)
        if not self._calendar(by).is_working(local.date()):
            return Unusual.DAY_OFF
        if not MORNING <= local.time() < EVENING:
            return Unusual.QUIET_HOUR
        in_year = local.date() in school_year_of(local.date())
        return Unusual.LESSONS if in_year and local.time() < LESSONS_OVER else None
