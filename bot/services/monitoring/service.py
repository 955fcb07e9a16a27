"""Who may have the file, and what is in it: the same figures that screens are made of."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.monitoring.figures import Figures, figures_of
from bot.services.monitoring.lights import PairLight, lights_of
from bot.services.monitoring.people import People, people_of
from bot.services.monitoring.said import SaidParts, said_of
from bot.services.monitoring.years import years_of
from bot.services.overview import Commission, Ordered
from bot.services.overview.scene import Scene
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


class Monitoring(Ordered):
    """Reads only; what screens hide from their reader is in no part."""

    async def commission(self, by: Actor) -> Commission:
        """Curators, heads and organizers; NotAllowed for others."""
        scene = self._scene(require_role(by, OVERSEERS))
        return Commission(by.organisation_id, by.person_id, scene.now, scene.period)

    @asynccontextmanager
    async def commissioned(self, order: Commission) -> AsyncIterator[Parts]:
        """A constant number of statements; the history of lights is read as it is written."""
        async with self._opened(order) as (desk, scene):
            years = await years_of(desk, scene)
            yield Parts(
                scene,
                count=await Board(desk.connection).count(order.organisation, scene.period),
                said=await said_of(desk, scene, years),
                figures=await figures_of(desk, scene, years),
                lights=lights_of(desk, scene),
                people=await people_of(desk, scene),
            )
