"""The page of a pair's results: for its members and for overseers."""

from dataclasses import dataclass

from bot.domain.closing.publication import Publication
from bot.domain.closing.reports import Report, ReportStatus
from bot.domain.closing.results import Results, results_of
from bot.domain.closing.years import is_history
from bot.domain.ids import PairId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.services.closing.doors import oversees, read_pair, steers
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class ResultsPage:
    """As one reader may see it.

    `report`: of mentees only what was accepted; `why`: not for the public text; `history`: its
    year is over.
    """

    pair: Pair
    results: Results
    report: Report | None
    publication: Publication | None
    why: str | None
    mentor: bool
    member: bool
    manager: bool
    overseer: bool
    history: bool


class ResultsReading:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def page(self, known: PairId, by: Actor) -> ResultsPage:
        """Eight statements, however much was entered."""
        async with self._storage.read() as desk:
            pair = await read_pair(desk, known, by)
            report = await desk.closing.reports.get(known)
            mentor, overseer = pair.mentor.person_id == by.person_id, oversees(pair, by)
            accepted = report is not None and report.status is ReportStatus.ACCEPTED
            opened = await desk.closing.years.opened(pair.organisation_id)
            return ResultsPage(
                pair=pair,
                results=await counted(desk, known),
                report=report if mentor or overseer or accepted else None,
                publication=await desk.closing.publications.get(known),
                why=await desk.closing.endings.why(known),
                mentor=mentor,
                member=pair.has(by.person_id),
                manager=steers(pair, by),
                overseer=overseer,
                history=is_history(pair, opened),
            )


async def counted(desk: Desk, known: PairId) -> Results:
    """What was entered in a year, counted."""
    items = await desk.plans.of_pair(known)
    meetings = (await desk.meetings.of_pairs([known])).get(known, [])
    return results_of(items, meetings, await desk.bases.needs.of_pair(known))
