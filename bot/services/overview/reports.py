"""What a file is ordered by; pairs for it, one at a time, with what stands beside them."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime

from bot.catalog.thresholds import limits
from bot.domain.ids import DifficultyId, OrganisationId, PersonId
from bot.domain.overview import PairRecord, PairState
from bot.domain.people import Actor
from bot.domain.periods import Period
from bot.domain.signals import Rulebook
from bot.services.calendars import Calendars
from bot.services.overview.beside import Beside
from bot.services.overview.judging import lines_of, rulebook_of
from bot.services.overview.scene import Scene
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.programmes.board import Board, Known
from bot.storage.programmes.deeds import Deeds


@dataclass(frozen=True, slots=True)
class Commission:
    """Whose report, for whom, of which days, at which moment: whoever has it may make the file."""

    organisation: OrganisationId
    viewer: PersonId | None
    now: datetime
    period: Period


@dataclass(frozen=True, slots=True)
class Report:
    """`lines`: read once, while the report is open, before anything of `beside`."""

    scene: Scene
    people: Mapping[PersonId, Known]
    difficulties: Mapping[DifficultyId, str]
    book: Rulebook
    count: int
    lines: AsyncIterator[tuple[PairRecord, PairState]]
    beside: Beside

    @property
    def recently(self) -> int:
        """Days of the column «recently»."""
        return limits().met_within_days

    @property
    def until(self) -> date:
        """The last day of the period that has begun."""
        return min(self.scene.period.closes, self.scene.today)


@asynccontextmanager
async def report_of(desk: Desk, scene: Scene) -> AsyncIterator[Report]:
    """The report over an open desk."""
    board, within = Board(desk.connection), scene.organisation.id
    yield Report(
        scene,
        people=await board.people(within),
        difficulties=await Deeds(desk.connection).difficulties(within),
        book=await rulebook_of(desk, within),
        count=await board.count(within, scene.period),
        lines=lines_of(desk, scene),
        beside=Beside(desk, scene),
    )


class Ordered:
    """What is read for a file, here or in another process.

    Whoever has an order may carry it out; who may have one is said where it is given.
    """

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def size(self, order: Commission) -> int:
        """How many pairs are in it."""
        async with self._storage.read() as desk:
            return await Board(desk.connection).count(order.organisation, order.period)

    @property
    def place(self) -> str:
        """Where the database is, for another process of this machine."""
        return self._storage.url

    @asynccontextmanager
    async def _opened(self, order: Commission) -> AsyncIterator[tuple[Desk, Scene]]:
        async with self._storage.read() as desk:
            organisation = await desk.people.organisation(order.organisation)
            calendar = self._calendars.of_organisation(organisation)
            yield desk, Scene(organisation, calendar, order.now, order.viewer, order.period)

    def _scene(self, by: Actor) -> Scene:
        calendar = self._calendars.of_organisation(by.organisation)
        return Scene(by.organisation, calendar, self._clock(), by.person_id)
