"""What people may look at of petitions: their own, those of their pairs, what waits for them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import OVERSEERS, Actor, Role
from bot.domain.petitions import Petition, PetitionKind
from bot.domain.petitions.filing import may_file
from bot.domain.petitions.sight import consents, decides, overseen_by, reads
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.programmes.pair_reading import require_reader
from bot.storage.desk import Desk
from bot.storage.engine import Storage

WORKING = (PairStatus.ACTIVE, PairStatus.PAUSED)


@dataclass(frozen=True, slots=True)
class Seen:
    """A petition as one reader may see it. `own`: its author looks; `follow`: a mentor is sought.

    `decides`, `consents`: what is waited for from this reader.
    """

    petition: Petition
    pair: Pair
    author: str
    own: bool
    decides: bool
    consents: bool
    follow: bool = False


@dataclass(frozen=True, slots=True)
class Tray:
    """What lies before somebody: `queue` waits for a decision, oldest first; `others` is known.

    `offers`: pairs and what may be asked for in each. `support`: how many ask the psychologist,
    for those who may know no more; None for those who may not know even that.
    """

    queue: tuple[Seen, ...]
    others: tuple[Seen, ...]
    offers: tuple[tuple[Pair, tuple[PetitionKind, ...]], ...]
    support: int | None = None


class PetitionReading:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self.storage = storage
        self.clock = clock
        self.calendars = calendars

    async def tray(self, by: Actor, pair: PairId | None = None) -> Tray:
        """Everything of this person, or of one pair as this person may see it."""
        async with self.storage.read() as desk:
            pairs = await self._pairs(desk, by, pair)
            found = await self._found(desk, by, pairs, pair)
            seen = await self._seen(desk, found, by)
            counts = by.roles & OVERSEERS and pair is None
            support = PetitionKind.SUPPORT
            said = await desk.queue.count_of(by.organisation_id, support) if counts else None
        waiting = tuple(one for one in seen if one.decides or one.consents)
        return Tray(
            queue=tuple(sorted(waiting, key=lambda one: one.petition.created_at)),
            others=tuple(one for one in seen if one not in waiting),
            offers=tuple((one, may_file(one, by)) for one in pairs if one.status in WORKING),
            support=said,
        )

    async def see(self, known: int, by: Actor) -> Seen:
        """NotYours for a foreign one, for a missing one, and before it may be heard of."""
        async with self.storage.read() as desk:
            petition = await desk.petitions.get(known)
            seen = await self._seen(desk, [petition] if petition else [], by)
        if not seen:
            raise NotYours
        return seen[0]

    async def waiting(self, by: Actor) -> int:
        """How many wait for this person's decision: for the menu."""
        if not by.roles & {Role.CURATOR, Role.HEAD, Role.PSYCHOLOGIST}:
            return 0
        async with self.storage.read() as desk:
            found = await desk.queue.waiting(by.organisation_id, _overseen(by))
            return sum(one.decides for one in await self._seen(desk, found, by))

    async def _pairs(self, desk: Desk, by: Actor, pair: PairId | None) -> list[Pair]:
        if pair is None:
            return await desk.pairs.of_person(by.person_id, *WORKING)
        return [require_reader(await desk.pairs.get(pair), by)]

    async def _found(
        self, desk: Desk, by: Actor, pairs: Sequence[Pair], pair: PairId | None
    ) -> list[Petition]:
        if pair is not None:
            return await desk.queue.of_pair(pair)
        known = [one.id for one in pairs]
        found = await desk.queue.of_person(by.person_id, known)
        if kinds := _overseen(by):
            found += await desk.queue.waiting(by.organisation_id, kinds)
            found += await self._sought(desk, by)
        return list({one.id: one for one in found}.values())

    async def _seen(self, desk: Desk, found: Sequence[Petition], by: Actor) -> list[Seen]:
        if not found:
            return []
        now = self.clock()
        pairs = await desk.queue.pairs({one.pair_id for one in found})
        readable = [one for one in found if reads(one, pairs[one.pair_id], by, now)]
        names = await desk.queue.names({one.author_id for one in readable})
        headless = await self._headless(desk, readable, by)
        sought = {one.id for one in await self._sought(desk, by)}
        return [
            Seen(
                petition=one,
                pair=pairs[one.pair_id],
                author=names.get(one.author_id, ""),
                own=one.author_id == by.person_id,
                decides=decides(one, pairs[one.pair_id], by, now, headless=headless),
                consents=consents(one, pairs[one.pair_id], by.person_id),
                follow=one.id in sought and not pairs[one.pair_id].has(by.person_id),
            )
            for one in readable
        ]

    async def _sought(self, desk: Desk, by: Actor) -> list[Petition]:
        """After which a curator looks for another mentor, and has not found one yet."""
        if Role.CURATOR not in by.roles:
            return []
        return await desk.queue.sought(by.organisation_id)

    async def _headless(self, desk: Desk, found: Iterable[Petition], by: Actor) -> bool:
        """Whether a curator speaks for a head who has not joined; asked only where it matters."""
        matters = any(one.kind is PetitionKind.RELEASE and one.open for one in found)
        if not matters or Role.HEAD in by.roles or Role.CURATOR not in by.roles:
            return False
        return not await desk.people.with_role(by.organisation_id, Role.HEAD)


def _overseen(by: Actor) -> list[PetitionKind]:
    return [kind for kind in PetitionKind if by.roles & overseen_by(kind)]


async def to_decide(desk: Desk, by: Actor, now: datetime) -> int:
    """How many petitions wait for a head: two statements, for a message that Para says first."""
    found = await desk.queue.waiting(by.organisation_id, _overseen(by))
    if not found:
        return 0
    pairs = await desk.queue.pairs({one.pair_id for one in found})
    return sum(
        reads(one, pairs[one.pair_id], by, now)
        and decides(one, pairs[one.pair_id], by, now, headless=False)
        for one in found
    )
