"""The round of notices: three working days are over, and nobody had to say yes."""

from datetime import timedelta

from bot.domain.petitions.steps import come_true
from bot.domain.posts.about_petitions import NoticeOver
from bot.services.petitions.applying import end
from bot.services.petitions.replacing import Replacing
from bot.services.petitions.telling import deciders_of
from bot.services.reminding.clockwork import Clockwork
from bot.storage.desk import Desk
from bot.storage.ledger.audit import By
from bot.storage.petitions.queue import Due

BATCH = 100
_NOW = timedelta()


class Notices(Clockwork):
    async def petition_round(self) -> int:
        """What comes true by itself, and programmes that go on with another mentor; how many."""
        now, taken, total = self._clock(), BATCH, 0
        while taken == BATCH:
            async with self._storage.change() as desk:
                due = await desk.queue.due(now, BATCH)
                for one in due:
                    await self._come_true(desk, one)
            taken = len(due)
            total += taken
        replacing = Replacing(self._storage, self._clock, self._calendars)
        return total + await replacing.carry_round()

    async def _come_true(self, desk: Desk, due: Due) -> None:
        now, petition = self._clock(), due.petition
        changed = come_true(petition, now)
        await desk.petitions.save(changed)
        pair = await desk.pairs.get(petition.pair_id)
        if pair is None:
            return
        today = self._calendars.of(due.zone, six_days=due.six_days).day(now)
        if await end(desk, petition, pair, today, now, _NOW) is not None:
            for person in await deciders_of(desk, petition, pair):
                desk.outbox.add(petition.organisation_id, NoticeOver(person, petition.id), now)
        by = By(petition.organisation_id, f"notice:{petition.id}")
        desk.audit.add_by_itself(by, "petition.come_true", petition.id, now)
