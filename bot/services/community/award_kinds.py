"""Kinds of reward that a school has beside those of the catalogue."""

from bot.domain.community.awards import LONGEST_KIND, MOST_KINDS, OwnKind
from bot.domain.community.refusals import KindsEnough
from bot.domain.errors import UnknownWord
from bot.domain.people import Actor, require_role
from bot.domain.plans import one_line
from bot.services.community.merits import DECIDERS, PROPOSERS
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage


class AwardKinds:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def all(self, by: Actor) -> list[OwnKind]:
        """In the order of their names."""
        require_role(by, PROPOSERS)
        async with self._storage.read() as desk:
            return await desk.community.award_kinds.all(by.organisation_id)

    async def add(self, words: str, by: Actor) -> None:
        """One that was taken out comes back by its name. TextNeeded, TextTooLong, KindsEnough."""
        require_role(by, DECIDERS)
        said, now = one_line(words, LONGEST_KIND), self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("award.kind_add") is not None:
                return
            there = await desk.community.award_kinds.all(by.organisation_id)
            if len(there) >= MOST_KINDS:
                raise KindsEnough(MOST_KINDS)
            known = await desk.community.award_kinds.add(by.organisation_id, said, now)
            desk.audit.add("award.kind_add", known, now)

    async def remove(self, known: int, by: Actor) -> None:
        """Awards of that kind keep its name."""
        require_role(by, DECIDERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("award.kind_remove") is not None:
                return
            await desk.community.award_kinds.remove(known, by.organisation_id, now)
            desk.audit.add("award.kind_remove", known, now)


async def called(desk: Desk, own_kind: int | None, by: Actor) -> str:
    """The name of a kind by its id; empty for none. UnknownWord when it was taken out."""
    if own_kind is None:
        return ""
    for one in await desk.community.award_kinds.all(by.organisation_id):
        if one.id == own_kind:
            return one.words
    raise UnknownWord
