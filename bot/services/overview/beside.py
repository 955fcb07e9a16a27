"""What stands in a report beside the pairs: bases, roadmap, documents, figures, the log."""

from collections.abc import AsyncIterator, Sequence
from datetime import time, timedelta
from typing import Final

from bot.domain.bases.parts import Part
from bot.domain.bases.rolls import BaseLine
from bot.domain.deeds import Deed
from bot.domain.school.documents import SchoolDocument
from bot.domain.school.roadmap import RoadmapItem
from bot.domain.school.year import SchoolYear
from bot.services.bases.filing import lines_of_base
from bot.services.indicators.loading import Moment, load
from bot.services.indicators.sheet import Sheet
from bot.services.overview.answered import Answered, answered
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk
from bot.storage.programmes.deeds import Deeds

MOST_DEEDS: Final = 10_000


class Beside:
    """Read while the report is open."""

    def __init__(self, desk: Desk, scene: Scene) -> None:
        self._desk = desk
        self._scene = scene
        self._within = scene.organisation.id

    def base(self, part: Part) -> AsyncIterator[BaseLine]:
        """Everybody, some hundreds at a time."""
        return lines_of_base(self._desk, part, self._within)

    async def surveys(self) -> Sequence[Answered]:
        """Of the school year that the period ends in: stages that closed in the period."""
        return await answered(self._desk, self._scene.period, self._moment())

    async def indicators(self) -> Sheet:
        """Of the school year that the period ends in."""
        return (await load(self._desk, self._moment())).sheet

    async def roadmap(self) -> list[RoadmapItem]:
        return await self._desk.roadmaps.of_year(self._within, self._year.first)

    async def documents(self) -> list[SchoolDocument]:
        return await self._desk.documents.of_organisation(self._within)

    async def deeds(self) -> Sequence[Deed]:
        """Of the period, the newest first, MOST_DEEDS at the most."""
        calendar, period = self._scene.calendar, self._scene.period
        since = calendar.moment(period.opens, time())
        until = calendar.moment(period.closes + timedelta(days=1), time())
        return await Deeds(self._desk.connection).latest(self._within, since, until, MOST_DEEDS)

    @property
    def _year(self) -> SchoolYear:
        return SchoolYear.of(min(self._scene.period.end, self._scene.today))

    def _moment(self) -> Moment:
        scene = self._scene
        this = self._year == SchoolYear.of(scene.today)
        first = None if this else self._year.first
        return Moment(scene.organisation, scene.calendar, scene.now, first)
