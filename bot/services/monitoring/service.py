"""Who may have the file, and what is in it: the same figures that screens are made of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.calendars import Calendars
from bot.services.monitoring.figures import Figures, figures_of
from bot.services.monitoring.lights import PairLight, lights_of
from bot.services.monitoring.people import People, people_of
from bot.services.monitoring.said import SaidParts, said_of
from bot.services.monitoring.years import years_of
from bot.services.overview import Commission
from bot.services.overview.scene import Scene
from bot.services.ports import Clock
from bot.storage.engine import Storage
from bot.storage.programmes.board import Board


@dataclass(frozen=True, slots=True)
class Parts:
    """All that the file holds, read while one transaction is open.

    `count`: pairs of the school; `lights`: read once, while the parts are open.
    """

    scene: Scene
    count: int
    said: SaidParts
    figures: Figures
    lights: AsyncIterator[PairLight]
    people: People


class Monitoring:
    """Reads only; what screens hide from their reader is in no part."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def commission(self, by: Actor) -> Commission:
        """Curators, heads and organizers; NotAllowed for others."""
        calendar = self._calendars.of_organisation(require_role(by, OVERSEERS).organisation)
        scene = Scene(by.organisation, calendar, self._clock(), by.person_id)
        return Commission(by.organisation_id, by.person_id, scene.now, scene.period)

    async def size(self, order: Commission) -> int:
        """How many pairs the school has."""
        async with self._storage.read() as desk:
            return await Board(desk.connection).count(order.organisation, order.period)

    @property
    def place(self) -> str:
        """Where the database is, for another process of this machine."""
        return self._storage.url

    @asynccontextmanager
    async def commissioned(self, order: Commission) -> AsyncIterator[Parts]:
        """A constant number of statements; the history of lights is read as it is written."""
        async with self._storage.read() as desk:
            organisation = await desk.people.organisation(order.organisation)
            calendar = self._calendars.of_organisation(organisation)
            scene = Scene(organisation, calendar, order.now, order.viewer, order.period)
            years = await years_of(desk, scene)
            yield Parts(
                scene,
                count=await Board(desk.connection).count(organisation.id, scene.period),
                said=await said_of(desk, scene, years),
                figures=await figures_of(desk, scene, years),
                lights=lights_of(desk, scene),
                people=await people_of(desk, scene),
            )
