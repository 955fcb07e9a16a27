"""The mentor's report at the curator's: accepted, or given back with words."""

from collections.abc import Callable

from bot.domain.closing import reports as rules
from bot.domain.closing.reports import Report
from bot.domain.errors import NothingToUndo
from bot.domain.ids import PairId
from bot.domain.people import Actor
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_closing import ReportDecided
from bot.services.closing.doors import steered_pair
from bot.services.closing.writing import ReportWriting

Edit = Callable[[Report], Report]


class Reports(ReportWriting):
    """What a mentor writes and a curator decides."""

    async def accept(self, known: PairId, by: Actor) -> Report:
        now = self._clock()
        return await self._decide(known, lambda one: rules.accepted(one, now), by)

    async def give_back(self, known: PairId, words: str, by: Actor) -> Report:
        return await self._decide(known, lambda one: rules.given_back(one, words), by)

    async def _decide(self, known: PairId, edit: Edit, by: Actor) -> Report:
        now = self._clock()
        async with self._storage.change(by) as desk:
            pair = await steered_pair(desk, known, by)
            report = await desk.closing.reports.get(known) or self.new_report(pair, by)
            if desk.audit.done("report.decide") is not None:
                return report
            changed = edit(report)
            note = ReportDecided(pair.mentor.person_id, known, now.isoformat())
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            return await self.keep(desk, "report.decide", report, changed)

    async def undo(self, known: PairId, by: Actor) -> Report:
        """The decision was a slip of the last minute: it waits again. NothingToUndo."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            await steered_pair(desk, known, by)
            report = await desk.closing.reports.get(known)
            if report is not None and desk.audit.done("report.undo") is not None:
                return report
            last = await desk.audit.latest(by, "report.", known, now - UNDO_WINDOW)
            if report is None or last is None or last[0] != "report.decide":
                raise NothingToUndo
            return await self.keep(desk, "report.undo", report, rules.waiting_again(report, now))
