"""People as they are found, and what they may change about themselves."""

from bot.domain.people import Account, Actor
from bot.services.ports import Clock
from bot.storage.engine import Storage


class People:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def who(self, platform: str, external_id: str) -> tuple[Account, Actor | None] | None:
        """The account and whom it speaks for, with the roles of this moment."""
        async with self._storage.read() as desk:
            return await desk.people.actor(platform, external_id)

    async def mark_reachable(self, account: Account, *, reachable: bool) -> None:
        """The messenger says that the person blocked Para, or came back."""
        now = self._clock()
        async with self._storage.change() as desk:
            since = None if reachable else account.unreachable_since or now
            await desk.people.change_account(account.id, unreachable_since=since)
