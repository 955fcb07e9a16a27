"""What would be published of a pair, read by those whom it concerns."""

from dataclasses import dataclass

from bot.domain.closing import publication as rules
from bot.domain.closing.publication import Publication, PublicationStatus, status_of
from bot.domain.closing.results import Results
from bot.domain.errors import NotYours
from bot.domain.ids import PairId
from bot.domain.pairs import Pair
from bot.domain.people import MANAGERS, Actor, Person, require_role
from bot.services.closing.doors import oversees, steers
from bot.services.closing.results import counted
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class PublicCard:
    """What would be published, and how far it is. `own`: the reader's answer, None: none yet."""

    pair: Pair
    results: Results
    publication: Publication | None
    status: PublicationStatus | None
    responsible: Person | None
    member: bool
    manager: bool
    publishes: bool
    own: bool | None


class PublicationReading:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def card(self, known: PairId, by: Actor) -> PublicCard:
        """For members, overseers and whoever puts it on the site. NotFinished, NotCarriedOut."""
        async with self._storage.read() as desk:
            pair = await desk.pairs.get(known)
            found = await desk.closing.publications.get(known)
            responsible = found is not None and found.responsible_id == by.person_id
            if pair is None or not (pair.has(by.person_id) or oversees(pair, by) or responsible):
                raise NotYours
            rules.require_ended(pair)
            person = None
            if found is not None and found.responsible_id is not None:
                person = await desk.people.get(found.responsible_id, pair.organisation_id)
            return PublicCard(
                pair=pair,
                results=await counted(desk, known),
                publication=found,
                status=None if found is None else status_of(found, pair),
                responsible=person,
                member=pair.has(by.person_id),
                manager=steers(pair, by),
                publishes=responsible or steers(pair, by),
                own=None if found is None else found.answers.get(by.person_id),
            )

    async def people(self, by: Actor) -> list[Person]:
        """Who might put it on the site: everybody who has joined."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            found = await desk.memberships.everybody(by.organisation_id)
        return [person for person in found if person.account_id is not None]
