"""Delivery: claim, check, send outside any transaction, write down what became of it."""

import asyncio
from datetime import datetime, timedelta
from typing import Final

import structlog

from bot.domain.people import Account, Role
from bot.domain.posts import Post, PostStatus
from bot.domain.posts.about_people import Unreachable
from bot.services.calendars import Calendars
from bot.services.outgoing.envelopes import SIDE_BY_SIDE, Envelope, sort_out
from bot.services.outgoing.gate import out_of_reach
from bot.services.outgoing.snoozing import Snoozing
from bot.services.ports import (
    Blocked,
    Clock,
    Delivered,
    Impossible,
    Later,
    Messenger,
    Outcome,
)
from bot.services.speaking.frame import receiver_of
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.dispatch import Settled

BATCH: Final = 20
_HOUR: Final = timedelta(hours=1)
# A day in all: then the post fails.
PAUSES: Final = (
    timedelta(minutes=1),
    timedelta(minutes=5),
    timedelta(minutes=15),
    _HOUR,
    *(3 * _HOUR for _ in range(7)),
    timedelta(hours=1, minutes=39),
)
_TOGETHER: Final = tuple(kind.__name__ for kind in SIDE_BY_SIDE)

log = structlog.get_logger(__name__)


class Speaking(Snoozing):
    """Says what waits in the outbox; one delivery at a time in a process."""

    def __init__(
        self, storage: Storage, clock: Clock, calendars: Calendars, messenger: Messenger
    ) -> None:
        super().__init__(storage, clock, calendars)
        self._messenger = messenger
        self._one_at_a_time = asyncio.Lock()

    async def deliver(self, limit: int = BATCH) -> int:
        """Take up to `limit` due posts (and what merges with them) and settle them; how many."""
        async with self._one_at_a_time:
            now = self._clock()
            async with self._storage.change() as desk:
                posts = await desk.dispatch.claim(now, limit, _TOGETHER)
            if not posts:
                return 0
            # One transaction: who joins between the look and the putting off would be missed.
            async with self._storage.change() as desk:
                result = await sort_out(desk, posts, self._calendars, now)
                await desk.dispatch.settle(result.settled, now)
            async with asyncio.TaskGroup() as sending:
                for envelope in result.envelopes:
                    sending.create_task(self._send(envelope))
            return len(posts)

    async def deliver_all(self) -> int:
        """Until nothing is due; how many posts were settled."""
        total = 0
        while settled := await self.deliver():
            total += settled
        return total

    async def next_due(self) -> datetime | None:
        """When there is something to deliver next, as far as is known now."""
        async with self._storage.read() as desk:
            return await desk.dispatch.next_due()

    async def _send(self, envelope: Envelope) -> None:
        try:
            outcome = await self._messenger.send(receiver_of(envelope.hearer), envelope.letter)
        except Exception as error:
            # A text that can't be worded must not stop the letters of others.
            log.exception("outbox.unsendable", key=envelope.letter.key)
            outcome = Impossible(type(error).__name__)
        now = self._clock()
        settled = [_settled(post, outcome, now) for post in envelope.posts]
        async with self._storage.change() as desk:
            await desk.dispatch.settle(settled, now)
            if isinstance(outcome, Blocked) and envelope.hearer.account is not None:
                await _note_blocked(desk, envelope.hearer.account, now)


def _settled(post: Post, outcome: Outcome, now: datetime) -> Settled:
    match outcome:
        case Delivered(message_id):
            return Settled(post.id, PostStatus.SENT, message_id=message_id)
        case Blocked():
            return out_of_reach(post, "unreachable", now)
        case Impossible(reason):
            return Settled(post.id, PostStatus.FAILED, reason)
        case Later(None):
            return _later(post, now)
        case Later(pause):
            # The messenger's own pace is no failure.
            until = now + (pause or PAUSES[0])
            return Settled(post.id, PostStatus.WAITING, due_at=until, uncounted=True)


def _later(post: Post, now: datetime) -> Settled:
    if post.attempts > len(PAUSES):
        return Settled(post.id, PostStatus.FAILED, "out of reach for a day")
    until = now + PAUSES[post.attempts - 1]
    return Settled(post.id, PostStatus.WAITING, "out of reach", until)


async def _note_blocked(desk: Desk, account: Account, now: datetime) -> None:
    """Remember it, and tell the curators of each organisation of this account, once."""
    if not await desk.dispatch.mark_unreachable(account.id, now):
        return
    for person in await desk.people.of_account(account.id):
        for curator in await desk.people.with_role(person.organisation_id, Role.CURATOR):
            if curator.id != person.id:
                note = Unreachable(curator.id, person.id, now.isoformat())
                desk.outbox.add(person.organisation_id, note, now)
