"""The lights of pairs over time, read while the file is written."""

from collections.abc import AsyncIterator
from typing import NamedTuple

from bot.domain.school.year import SchoolYear
from bot.domain.signals.history import LightChange
from bot.services.overview.scene import Scene
from bot.services.overview.telling import pair_name
from bot.storage.desk import Desk


class PairLight(NamedTuple):
    """One change; `pair`: whose it is, by name."""

    pair: str
    change: LightChange


async def lights_of(desk: Desk, scene: Scene) -> AsyncIterator[PairLight]:
    """All that was noted of pairs that work or have ended in this school year or the last one.

    Pair by pair, the oldest change first: two statements, a pair at a time in memory.
    """
    since = SchoolYear.starting(SchoolYear.of(scene.today).first - 1).opens
    async for pair, changes in desk.signals.lights.histories(scene.organisation.id, since):
        name = pair_name(pair)
        for one in changes:
            yield PairLight(name, one)
