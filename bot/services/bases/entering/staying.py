"""Leaving a base: with a date and a reason, kept in the history; nobody is deleted by it."""

from bot.domain.bases.parts import BASES, Part, Stay
from bot.domain.errors import NothingToUndo, NotYours, ReasonNeeded, UnknownWord
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.plans import LONGEST_REASON, one_line
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_bases import LeftBase
from bot.services.bases.entering.admitting import back_again, sent_away
from bot.services.bases.rights import local_day
from bot.services.ports import Clock
from bot.storage.engine import Storage


class Staying:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def leave(self, known: PersonId, part: Part, why: str, by: Actor) -> Stay | None:
        """Out of the base: StillInPair while a pair needs the person; ReasonNeeded."""
        require_role(by, MANAGERS)
        if part not in BASES:
            raise UnknownWord
        if not why.strip():
            raise ReasonNeeded
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("base.leave") is not None:
                return None
            person = await desk.people.get(known, by.organisation_id)
            if person is None:
                raise NotYours
            stay = await sent_away(desk, person, part, one_line(why, LONGEST_REASON), by, now)
            note = LeftBase(known, part, local_day(now, by).isoformat())
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("base.leave", known, now, before={"part": part})
        return stay

    async def come_back(self, known: PersonId, part: Part, by: Actor) -> None:
        """The leaving was a slip of the last minute. NothingToUndo."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("base.undo") is not None:
                return
            if await desk.people.get(known, by.organisation_id) is None:
                raise NotYours
            last = await desk.audit.latest(by, "base.", known, now - UNDO_WINDOW)
            if last is None or last != ("base.leave", {"part": str(part)}):
                raise NothingToUndo
            await back_again(desk, known, part, by, now)
            await desk.outbox.drop_about([f"LeftBase:{known}:{part}:"], "taken back")
            desk.audit.add("base.undo", known, now)
