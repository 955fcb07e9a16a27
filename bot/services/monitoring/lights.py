"""The lights of pairs over time, read while the file is written."""

from collections.abc import AsyncIterator
from typing import NamedTuple

from bot.domain.outlines import Outline
from bot.domain.school.year import SchoolYear
from bot.domain.signals.history import LightChange
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk


class PairLight(NamedTuple):
    """One change, with whose it is."""

    pair: Outline
    change: LightChange


async def lights_of(desk: Desk, scene: Scene) -> AsyncIterator[PairLight]:
    """All that was noted of pairs that work or have ended in this school year or the last one.

    Pair by pair, the oldest change first: two statements, a pair at a time in memory.
    """
    since = SchoolYear.starting(SchoolYear.of(scene.today).first - 1).opens
    async for pair, changes in desk.signals.lights.histories(scene.organisation.id, since):
        for one in changes:
            yield PairLight(pair, one)
