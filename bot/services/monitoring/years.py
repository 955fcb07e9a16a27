"""The two school years that screens compare, each loaded once for all sheets of the file."""

from dataclasses import dataclass

from bot.services.indicators.loading import Loaded, Moment, load
from bot.services.overview.scene import Scene
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Years:
    """`moment` and `before`: of which year `this` and `last` are the figures."""

    moment: Moment
    before: Moment
    this: Loaded
    last: Loaded

    @property
    def both(self) -> tuple[Loaded, Loaded]:
        """The newer one first."""
        return self.this, self.last


async def years_of(desk: Desk, scene: Scene) -> Years:
    """As many statements as two sheets of indicators take."""
    now = Moment(scene.organisation, scene.calendar, scene.now)
    before = Moment(scene.organisation, scene.calendar, scene.now, now.year.first - 1)
    return Years(now, before, await load(desk, now), await load(desk, before))
