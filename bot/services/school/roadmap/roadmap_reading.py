"""The roadmap as it is read: all of it by overseers, one's own items by everybody."""

from dataclasses import dataclass
from datetime import date

from bot.domain.errors import NotYours
from bot.domain.ids import RoadmapItemId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Person, require_role
from bot.domain.school import roadmap as rules
from bot.domain.school.roadmap import RoadmapItem
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Board:
    """The roadmap of a school year; `today` is the organisation's."""

    year: SchoolYear
    items: tuple[RoadmapItem, ...]
    today: date

    @property
    def stages(self) -> tuple[rules.Stage, ...]:
        return rules.stages(self.items, self.today)

    @property
    def lacking(self) -> tuple[RoadmapItem, ...]:
        """Items that need something."""
        return tuple(item for item in self.items if item.needs)


class RoadmapReading:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def board(self, by: Actor, year: SchoolYear | None = None) -> Board:
        """All of it for overseers, of the present year unless told; NotAllowed for others."""
        require_role(by, OVERSEERS)
        today = self.today(by)
        year = year or SchoolYear.of(today)
        async with self._storage.read() as desk:
            items = await desk.roadmaps.of_year(by.organisation_id, year.first)
        return Board(year, tuple(items), today)

    async def mine(self, by: Actor) -> Board:
        """What this person holds."""
        today = self.today(by)
        year = SchoolYear.of(today)
        async with self._storage.read() as desk:
            items = await desk.roadmaps.held_by(by, year.first)
        return Board(year, tuple(items), today)

    async def item(self, known: RoadmapItemId, by: Actor) -> RoadmapItem:
        """NotYours for what is missing, foreign or somebody else's."""
        async with self._storage.read() as desk:
            return seen(await desk.roadmaps.get(known), by)

    async def people(self, by: Actor) -> list[Person]:
        """To whom an item may be given, by name."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.memberships.everybody(by.organisation_id)

    def today(self, by: Actor) -> date:
        """The organisation's."""
        return self._calendars.today(by.organisation, self._clock())


def seen(item: RoadmapItem | None, by: Actor) -> RoadmapItem:
    """The one door to an item: NotYours for what is missing, foreign or somebody else's."""
    if item is None or not rules.may_see(item, by):
        raise NotYours
    return item
