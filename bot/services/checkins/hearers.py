"""Who there is to be told that somebody needs help."""

from collections.abc import Mapping

from bot.domain.checkins.answers import Checkin, Whom
from bot.domain.ids import PersonId
from bot.domain.people import Role
from bot.storage.desk import Desk

_ROLE = {Whom.CURATOR: Role.CURATOR, Whom.PSYCHOLOGIST: Role.PSYCHOLOGIST}


async def hearers_of(desk: Desk, checkin: Checkin) -> Mapping[Whom, tuple[PersonId, ...]]:
    """By whom they are to the pair; never oneself."""
    pair = await desk.pairs.get(checkin.pair_id)
    found: dict[Whom, tuple[PersonId, ...]] = {
        Whom.MENTOR: (pair.mentor.person_id,) if pair else ()
    }
    for whom, role in _ROLE.items():
        people = await desk.people.with_role(checkin.organisation_id, role)
        found[whom] = tuple(person.id for person in people)
    return {
        whom: tuple(one for one in people if one != checkin.person_id)
        for whom, people in found.items()
    }
