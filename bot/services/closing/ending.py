"""What an end brings about: words of why are kept, the mentor's report is begun."""

from datetime import date, datetime

from bot.domain.closing.ending import REPORTED, Unfinished, unfinished
from bot.domain.closing.reports import Report, due_after
from bot.domain.ids import PairId
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.services.closing.doors import steered_pair
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage


class Ending:
    """What a curator looks at before ending a pair."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def unfinished(self, known: PairId, by: Actor) -> Unfinished:
        async with self._storage.read() as desk:
            pair = await steered_pair(desk, known, by)
            items = await desk.plans.of_pair(known)
            meetings = (await desk.meetings.of_pairs([known])).get(known, [])
            difficulties = await desk.bases.needs.of_pair(known)
            report = await desk.closing.reports.get(pair.id)
        return unfinished(items, meetings, difficulties, report.status if report else None)


async def ended(desk: Desk, pair: Pair, why: str | None, today: date, now: datetime) -> None:
    """Inside the transaction that closes the pair."""
    if why is not None:
        await desk.closing.endings.keep_why(pair.organisation_id, pair.id, why)
    if pair.completion_reason in REPORTED:
        report = Report(pair.id, pair.organisation_id, due_after(today))
        await desk.closing.reports.add([report], now)
