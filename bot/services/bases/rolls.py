"""Lists of the bases: for those who oversee; a search of colleagues for everybody."""

from dataclasses import replace

from bot.catalog.thresholds import limits
from bot.domain.bases.rolls import Listed, Narrowing
from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.names import search_key
from bot.domain.people import OVERSEERS, Actor, Role, require_role
from bot.storage.engine import Storage

_FEWEST_LETTERS = 2


class Rolls:
    def __init__(self, storage: Storage) -> None:
        self._storage = storage

    async def mentors(self, narrowing: Narrowing, by: Actor) -> list[Listed]:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            usual = limits().capacity.pairs
            return await desk.bases.rolls.mentors(by.organisation_id, narrowing, usual)

    async def mentees(self, narrowing: Narrowing, by: Actor) -> list[Listed]:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.bases.rolls.mentees(by.organisation_id, narrowing)

    async def needing(self, narrowing: Narrowing, by: Actor) -> list[Listed]:
        """«Кому нужен наставник»: mentees without a pair, those who wait longest first."""
        return await self.mentees(replace(narrowing, alone=True), by)

    async def search(self, words: str, by: Actor) -> list[Listed]:
        """Anybody of the organisation, from the first letters; who left too."""
        require_role(by, OVERSEERS)
        if not search_key(words):
            return []
        async with self._storage.read() as desk:
            return await desk.bases.rolls.search(by.organisation_id, words, adults=False)

    async def of_pair(self, known: PairId, by: Actor) -> list[Listed]:
        """The mentees of a pair, for its members and for who oversees."""
        async with self._storage.read() as desk:
            pair = await desk.pairs.get(known)
        if pair is None or pair.organisation_id != by.organisation_id:
            raise NotYours
        if not (pair.has(by.person_id) or by.roles & OVERSEERS):
            raise NotYours
        role = frozenset({Role.MENTEE})
        return [Listed(one.person_id, one.name, role, joined=True) for one in pair.mentees]

    async def colleagues(self, words: str, by: Actor) -> list[Listed]:
        """For nominating: adults by two letters or more; nobody learns more than their names."""
        if len(search_key(words)) < _FEWEST_LETTERS:
            return []
        async with self._storage.read() as desk:
            found = await desk.bases.rolls.search(by.organisation_id, words, adults=True)
        return [Listed(one.person_id, one.name, one.roles, one.joined) for one in found]
