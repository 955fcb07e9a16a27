"""Rights and duties by role: the catalogue's text, or the school's own instead of it."""

from bot.domain.errors import TextTooLong
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.services.ports import Clock
from bot.storage.engine import Storage

LONGEST = 3000


class Duties:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def own_words(self, role: Role, by: Actor) -> str:
        """What the school wrote for a role; empty where the catalogue's text holds.

        One's own roles only; a curator reads and writes them all.
        """
        if role not in by.roles:
            require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.community.audiences.words_of_role(by.organisation_id, role)

    async def rewrite(self, role: Role, words: str, by: Actor) -> None:
        """Empty words give the catalogue's text back; TextTooLong."""
        require_role(by, MANAGERS)
        now, said = self._clock(), words.strip()
        if len(said) > LONGEST:
            raise TextTooLong(LONGEST)
        async with self._storage.change(by) as desk:
            if desk.audit.done("duties.rewrite") is not None:
                return
            audiences = desk.community.audiences
            await audiences.save_words_of_role(by.organisation_id, role, said, now)
            after = {"role": role, "own": bool(said)}
            desk.audit.add("duties.rewrite", by.organisation_id, now, after=after)
