"""The library: everybody reads, curators and mentors add, a curator lets a mentor's one in."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta

from bot.domain.community import library as rules
from bot.domain.community.library import LONGEST_TITLE, Material
from bot.domain.errors import NotAllowed, NotYours
from bot.domain.ids import MaterialId
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.domain.plans import Direction, one_line
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_community import MaterialOffered
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

ADDERS = MANAGERS | {Role.MENTOR}
# The card is filled in before a curator hears of it.
OFFERED_AFTER: timedelta = UNDO_WINDOW * 3

# Words are looked at after the right to write them.
Values = Callable[[], Mapping[str, object]]


class Library:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def found(
        self,
        by: Actor,
        direction: Direction | None = None,
        words: str = "",
        stage: int | None = None,
    ) -> list[Material]:
        """By direction, by the first letters of words, by the roadmap's stage."""
        everything = None if by.roles & MANAGERS else by.person_id
        async with self._storage.read() as desk:
            found = await desk.community.materials.visible(
                by.organisation_id, everything, direction
            )
        return [
            one
            for one in found
            if rules.matches(one, words) and (stage is None or one.stage == stage)
        ]

    async def get(self, known: MaterialId, by: Actor) -> Material:
        async with self._storage.read() as desk:
            return _visible(await desk.community.materials.get(known), by)

    async def add(self, line: str, by: Actor) -> Material:
        """A title with a link; LinkMissing, BadLink, TextTooLong."""
        require_role(by, ADDERS)
        read, now = rules.read_line(line), self._clock()
        new = Material(
            id=MaterialId(0),
            organisation_id=by.organisation_id,
            title=read.title,
            url=read.url,
            added_by=by.person_id,
            tags=read.tags,
            approved=bool(by.roles & MANAGERS),
            by_name=by.name,
        )
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("material.add")) is not None:
                return _visible(await desk.community.materials.get(MaterialId(done)), by)
            new = replace(new, id=await desk.community.materials.add(new, now))
            if not new.approved:
                await self._offer(desk, new)
            desk.audit.add("material.add", new.id, now, after={"approved": new.approved})
        return new

    async def retitle(self, known: MaterialId, words: str, by: Actor) -> Material:
        return await self._change(known, by, lambda: {"title": one_line(words, LONGEST_TITLE)})

    async def aim(self, known: MaterialId, direction: Direction | None, by: Actor) -> Material:
        return await self._change(known, by, lambda: {"direction": direction})

    async def retag(self, known: MaterialId, words: str, by: Actor) -> Material:
        return await self._change(known, by, lambda: {"tags": rules.typed_tags(words)})

    async def advise(self, known: MaterialId, stage: int | None, by: Actor) -> Material:
        """Advice for a stage of the roadmap: curators only."""
        require_role(by, MANAGERS)
        return await self._change(known, by, lambda: {"stage": stage})

    async def approve(self, known: MaterialId, by: Actor) -> Material:
        require_role(by, MANAGERS)
        return await self._change(known, by, lambda: {"approved": True})

    async def remove(self, known: MaterialId, by: Actor, *, back: bool = False) -> Material:
        return await self._change(known, by, lambda: {"removed": not back})

    async def _change(self, known: MaterialId, by: Actor, values: Values) -> Material:
        now = self._clock()
        async with self._storage.change(by) as desk:
            was = _visible(await desk.community.materials.get(known), by)
            if not may_change(was, by):
                raise NotAllowed
            if desk.audit.done("material.change") is not None:
                return was
            changed = replace(was, **values())  # type: ignore[arg-type]
            await desk.community.materials.save(changed, now)
            desk.audit.add("material.change", known, now, _facts(was), _facts(changed))
        return changed

    async def _offer(self, desk: Desk, new: Material) -> None:
        now = self._clock()
        for curator in await desk.people.with_role(new.organisation_id, Role.CURATOR):
            note = MaterialOffered(curator.id, new.id)
            desk.outbox.add(new.organisation_id, note, now, now + OFFERED_AFTER)


def may_change(found: Material, by: Actor) -> bool:
    """A curator always; who added it, until it was let in."""
    return bool(by.roles & MANAGERS) or (by.person_id == found.added_by and not found.approved)


def _visible(found: Material | None, by: Actor) -> Material:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    if (found.removed or not found.approved) and not may_change(found, by):
        raise NotYours
    return found


def _facts(of: Material) -> dict[str, object]:
    return {
        "direction": of.direction,
        "stage": of.stage,
        "approved": of.approved,
        "removed": of.removed,
    }
