"""The mentor's report: begun by itself, written by the mentor, read by whom it is for."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.domain.closing import reports as rules
from bot.domain.closing.reflection import Reflection
from bot.domain.closing.reports import Field, Proposal, Readiness, Report, ReportStatus
from bot.domain.closing.results import Results
from bot.domain.closing.years import year_reported
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_closing import ReportSubmitted
from bot.services.closing.doors import (
    curators_of,
    current,
    local_day,
    mentored_pair,
    overseen_pair,
    steers,
)
from bot.services.closing.results import counted
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

Edit = Callable[[Report], Report]
_WORKED = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
_FIRST = (
    ReportStatus.SUBMITTED,
    ReportStatus.DRAFT,
    ReportStatus.RETURNED,
    ReportStatus.ACCEPTED,
)


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report with what was counted; `reflections`: those that their authors let go along."""

    pair: Pair
    report: Report
    results: Results
    reflections: tuple[Reflection, ...]
    author: bool
    manager: bool


class ReportWriting:
    """Each change is stored at once: a half-written report waits for weeks."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def mine(self, by: Actor) -> list[tuple[Pair, Report | None]]:
        """The pairs that one mentors, each with its report if begun."""
        async with self._storage.read() as desk:
            pairs = [
                pair
                for pair in await desk.pairs.of_person(by.person_id, *_WORKED)
                if pair.mentor.person_id == by.person_id
            ]
            found = await desk.closing.reports.of_pairs([pair.id for pair in pairs])
        return [
            (pair, found.get(pair.id))
            for pair in pairs
            if pair.id in found or pair.status is not PairStatus.CLOSED
        ]

    async def of_school(self, by: Actor) -> list[tuple[Pair, Report]]:
        """Those of the year at its end; what waits for a decision comes first."""
        require_role(by, OVERSEERS)
        today = local_day(self._clock(), by)
        async with self._storage.read() as desk:
            year = year_reported(today, await desk.closing.years.opened(by.organisation_id))
            found = await desk.closing.reports.of_organisation(by.organisation_id, year.start)
            pairs = await desk.pairs.of_organisation(by.organisation_id, *_WORKED)
        shown = [(pair, found[pair.id]) for pair in pairs if pair.id in found]
        return sorted(shown, key=lambda one: _FIRST.index(one[1].status))

    async def card(self, known: PairId, by: Actor) -> ReportCard:
        """For its mentor and for overseers. What was not begun yet is shown empty."""
        async with self._storage.read() as desk:
            pair = await overseen_pair(desk, known, by)
            report = await desk.closing.reports.get(known)
            return ReportCard(
                pair,
                report or self.new_report(pair, by),
                await counted(desk, known),
                tuple(await desk.closing.reflections.shared(known)),
                author=pair.mentor.person_id == by.person_id,
                manager=steers(pair, by),
            )

    async def write(self, known: PairId, field: Field, words: str, by: Actor) -> Report:
        return await self._edit(known, lambda one: rules.written(one, field, words), by)

    async def grade(self, known: PairId, readiness: Readiness, by: Actor) -> Report:
        return await self._edit(known, lambda one: rules.graded(one, readiness), by)

    async def propose(self, known: PairId, proposal: Proposal, by: Actor) -> Report:
        return await self._edit(known, lambda one: rules.proposed(one, proposal), by)

    async def submit(self, known: PairId, by: Actor) -> Report:
        """Curators hear in a minute. ReadinessNeeded."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            report = await self._own(desk, known, by)
            if desk.audit.done("report.submit") is not None:
                return report
            changed = rules.submitted(report, now)
            for one in await curators_of(desk, by.organisation_id, by.person_id):
                note = ReportSubmitted(one, known, now.isoformat())
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            return await self.keep(desk, "report.submit", report, changed)

    async def take_back(self, known: PairId, by: Actor) -> Report:
        """To write on; while the curator has not decided."""
        return await self._edit(known, rules.taken_back, by)

    async def _edit(self, known: PairId, edit: Edit, by: Actor) -> Report:
        async with self._storage.change(by) as desk:
            report = await self._own(desk, known, by)
            if desk.audit.done("report.write") is not None:
                return report
            return await self.keep(desk, "report.write", report, edit(report))

    async def _own(self, desk: Desk, known: PairId, by: Actor) -> Report:
        """The mentor's own, begun here where it was not."""
        pair = await current(desk, await mentored_pair(desk, known, by))
        report = await desk.closing.reports.get(known)
        if report is None:
            report = self.new_report(pair, by)
            await desk.closing.reports.add([report], self._clock())
        return report

    def new_report(self, pair: Pair, by: Actor) -> Report:
        end = pair.closed_on or min(pair.programme.end, local_day(self._clock(), by))
        return Report(pair.id, pair.organisation_id, rules.due_after(end))

    async def keep(self, desk: Desk, action: str, was: Report, changed: Report) -> Report:
        await desk.closing.reports.save(changed)
        desk.audit.add(action, changed.pair_id, self._clock(), _facts(was), _facts(changed))
        return changed


def _facts(report: Report) -> dict[str, object]:
    """Codes, never words."""
    return {"status": report.status, "readiness": report.readiness}
