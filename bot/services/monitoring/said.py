"""What was asked and answered, as far as screens tell it: sheets 1 to 4 and 13."""

from dataclasses import dataclass

from bot.services.monitoring.years import Years
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class SaidParts:
    """Nothing that is hidden on a screen is here."""


async def said_of(desk: Desk, scene: Scene, years: Years) -> SaidParts:
    """A constant number of statements."""
    return SaidParts()
