"""Whom the numbers of indicators count: rows of people, pairs, difficulties, awards, materials."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

from bot.domain.ids import PersonId
from bot.services.community.careers import READERS
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk
from bot.storage.indicators.kept import Honour, Mark, Material, Need
from bot.storage.indicators.roster import Counted, Stand


@dataclass(frozen=True, slots=True)
class People:
    """Of all years. `stands` and `needs`: read once, while the parts are open."""

    people: tuple[Counted, ...]
    stands: AsyncIterator[Stand]
    needs: AsyncIterator[Need]
    marks: tuple[Mark, ...]
    honours: tuple[Honour, ...]
    materials: tuple[Material, ...]

    def numbers(self) -> Mapping[PersonId, int]:
        """Each one's number in the file, from 1: names may be equal."""
        return {one.id: place for place, one in enumerate(self.people, 1)}


async def people_of(desk: Desk, scene: Scene) -> People:
    """Six statements; marks only for those who read «Кто остался работать»."""
    within = scene.organisation.id
    roster, kept = desk.indicators.roster(within), desk.indicators.kept(within)
    return People(
        people=tuple([one async for one in roster.people()]),
        stands=roster.stands(),
        needs=kept.needs(),
        marks=tuple(await kept.marks()) if await _reads_marks(desk, scene) else (),
        honours=tuple(await kept.honours()),
        materials=tuple(await kept.materials()),
    )


async def _reads_marks(desk: Desk, scene: Scene) -> bool:
    if scene.viewer is None:
        return True
    reader = await desk.people.get(scene.viewer, scene.organisation.id)
    return reader is not None and bool(reader.roles & READERS)
