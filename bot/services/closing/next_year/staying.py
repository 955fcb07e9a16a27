"""Who stays a mentor for the next year: asked in May, answered by each for themselves."""

from bot.domain.closing.years import Answer, year_spoken_of
from bot.domain.errors import NotYours
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.school.year import SchoolYear
from bot.services.closing.doors import local_day
from bot.services.ports import Clock
from bot.storage.engine import Storage


class Staying:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def answer(self, year: int, by: Actor, *, stays: bool) -> SchoolYear:
        """A new consent for a new year, or none; NotYours for a year nobody asked about."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            asked, before = await desk.closing.years.answer_of(by.person_id, year)
            if not asked:
                raise NotYours
            if desk.audit.done("staying.answer") is None:
                await desk.closing.years.answer(by.person_id, year, now, stays=stays)
                within = by.organisation_id
                await desk.bases.cards.change(by.person_id, within, keep_next_year=stays)
                after = {"stays": stays}
                desk.audit.add("staying.answer", by.person_id, now, {"stays": before}, after)
        return SchoolYear.starting(year)

    async def answers(self, by: Actor) -> tuple[SchoolYear, list[Answer]]:
        """For overseers: of the year to come, or of this one while it is young."""
        require_role(by, OVERSEERS)
        year = year_spoken_of(local_day(self._clock(), by))
        async with self._storage.read() as desk:
            return year, await desk.closing.years.answers(by.organisation_id, year.first)
