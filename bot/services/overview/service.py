"""What overseers ask of all pairs: the summary, and the report that becomes a file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.domain.closing.years import year_of
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import OVERSEERS, Actor, Organisation, require_role
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.overview.reading import Report, Scene, Summary, report_of, summary_of
from bot.services.ports import Clock
from bot.storage.engine import Storage

# Those that wait for somebody come first.
_NOT_WORKING = (
    PairStatus.AGREED,
    PairStatus.TO_ORDER,
    PairStatus.PROPOSED,
    PairStatus.PAUSED,
    PairStatus.CLOSED,
)


class Overview:
    """Reads only; notes that a pair keeps for itself are never in what it gives."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def summary(self, by: Actor) -> Summary:
        """Curators, heads and organizers; NotAllowed for others."""
        scene = self._scene(require_role(by, OVERSEERS))
        async with self._storage.read() as desk:
            return await summary_of(desk, scene)

    async def others(self, by: Actor) -> list[Pair]:
        """Pairs that don't work: not begun yet, paused, closed in this school year.

        Those not formed are left out; ends of earlier years stand under their year.
        """
        since = SchoolYear.of(self._scene(require_role(by, OVERSEERS)).today).first
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_organisation(by.organisation_id, *_NOT_WORKING)
        shown = [p for p in pairs if p.completion_reason is not CompletionReason.DECLINED]
        shown = [p for p in shown if p.closed_on is None or year_of(p).first >= since]
        return sorted(shown, key=lambda pair: (_NOT_WORKING.index(pair.status), -pair.id))

    @asynccontextmanager
    async def report(self, by: Actor) -> AsyncIterator[Report]:
        """The same people. Rows are read while the caller writes them."""
        scene = self._scene(require_role(by, OVERSEERS))
        async with self._storage.read() as desk, report_of(desk, scene) as report:
            yield report

    @asynccontextmanager
    async def operators_report(self, organisation: Organisation) -> AsyncIterator[Report]:
        """For the command line: whoever holds the machine holds the database."""
        scene = Scene(organisation, self._calendars.of_organisation(organisation), self._clock())
        async with self._storage.read() as desk, report_of(desk, scene) as report:
            yield report

    def _scene(self, by: Actor) -> Scene:
        calendar = self._calendars.of_organisation(by.organisation)
        return Scene(by.organisation, calendar, self._clock(), by.person_id)
