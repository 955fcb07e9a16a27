"""What overseers ask of all pairs: the summary, and the report that becomes a file."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date

from bot.domain.closing.years import year_of
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import OVERSEERS, Actor, Organisation, require_role
from bot.domain.periods import Period
from bot.domain.school.year import SchoolYear
from bot.services.overview.reading import Summary, summary_of
from bot.services.overview.reports import Commission, Ordered, Report, report_of
from bot.services.overview.scene import Scene

# Those that wait for somebody come first.
_NOT_WORKING = (
    PairStatus.AGREED,
    PairStatus.TO_ORDER,
    PairStatus.PROPOSED,
    PairStatus.PAUSED,
    PairStatus.CLOSED,
)


class Overview(Ordered):
    """Reads only; notes that a pair keeps for itself are never in what it gives."""

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

    def commission(self, by: Actor, period: Period | None = None) -> Commission:
        """A report of the school year or of other days; NotAllowed as for the summary."""
        scene = self._scene(require_role(by, OVERSEERS))
        return Commission(by.organisation_id, by.person_id, scene.now, period or scene.period)

    def operators_commission(
        self, organisation: Organisation, period: Period | None = None
    ) -> Commission:
        """For the command line: whoever holds the machine holds the database."""
        scene = Scene(organisation, self._calendars.of_organisation(organisation), self._clock())
        return Commission(organisation.id, None, scene.now, period or scene.period)

    @asynccontextmanager
    async def commissioned(self, order: Commission) -> AsyncIterator[Report]:
        """Rows are read while the caller writes them."""
        async with self._opened(order) as (desk, scene), report_of(desk, scene) as report:
            yield report

    def today(self, organisation: Organisation) -> date:
        """The organisation's local date."""
        return self._calendars.today(organisation, self._clock())
