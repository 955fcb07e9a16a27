"""All that the file holds, read while one transaction is open."""

from collections.abc import AsyncIterator
from dataclasses import dataclass

from bot.services.monitoring.figures import Figures
from bot.services.monitoring.lights import PairLight
from bot.services.monitoring.people import People
from bot.services.monitoring.said import SaidParts
from bot.services.overview.scene import Scene


@dataclass(frozen=True, slots=True)
class Parts:
    """`count`: pairs of the school; `lights`: read once, while the parts are open."""

    scene: Scene
    count: int
    said: SaidParts
    figures: Figures
    lights: AsyncIterator[PairLight]
    people: People
