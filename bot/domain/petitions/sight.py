"""Who reads a petition, who decides it, who hears of it.

Whoever stands in a pair learns nothing of its petitions as an overseer: a curator who is the
mentor must not see that the mentee asks for another one. What both agree on is open to the pair.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS, Actor, Person, Role
from bot.domain.petitions.entities import SHARED, Petition, PetitionKind

# A tap made in the pocket is taken back before those who decide hear of it (source: effort).
HEARD_AFTER = timedelta(minutes=10)
DECIDERS = frozenset({Role.CURATOR, Role.HEAD})
_DECIDED_BY = {
    PetitionKind.RELEASE: frozenset({Role.HEAD}),
    PetitionKind.SUPPORT: frozenset({Role.PSYCHOLOGIST}),
    PetitionKind.EMPLOYER_CANCEL: frozenset[Role](),
    PetitionKind.HELP_REQUEST: frozenset[Role](),
}


def decided_by(kind: PetitionKind, *, headless: bool = False) -> frozenset[Role]:
    """The roles that decide; `headless`: no head has joined, so a curator speaks for the head."""
    if headless and kind is PetitionKind.RELEASE:
        return frozenset({Role.CURATOR})
    return _DECIDED_BY.get(kind, DECIDERS)


def overseen_by(kind: PetitionKind) -> frozenset[Role]:
    """Who reads it from outside the pair: words to the psychologist are the psychologist's."""
    if kind is PetitionKind.SUPPORT:
        return frozenset({Role.PSYCHOLOGIST})
    return frozenset() if kind is PetitionKind.HELP_REQUEST else OVERSEERS


def reads(petition: Petition, pair: Pair, by: Actor, now: datetime) -> bool:
    if petition.organisation_id != by.organisation_id:
        return False
    if petition.author_id == by.person_id:
        return True
    if pair.has(by.person_id):
        return _open_to_member(petition, pair, by.person_id)
    return bool(by.roles & overseen_by(petition.kind)) and heard(petition, now)


def heard(petition: Petition, now: datetime) -> bool:
    """Whether those who oversee may know of it by now."""
    if petition.kind in SHARED:
        return petition.agreed
    if petition.kind is PetitionKind.EMPLOYER_CANCEL:
        return True
    return now >= petition.created_at + HEARD_AFTER


def decides(
    petition: Petition, pair: Pair, by: Actor, now: datetime, *, headless: bool = False
) -> bool:
    """Whether this person may take, ask, grant or decline."""
    if not (petition.open and petition.agreed and reads(petition, pair, by, now)):
        return False
    within = pair.has(by.person_id) or petition.author_id == by.person_id
    if within and petition.kind not in SHARED:
        return False
    return bool(by.roles & decided_by(petition.kind, headless=headless))


def consents(petition: Petition, pair: Pair, person: PersonId) -> bool:
    """Whether this person's yes is waited for."""
    if petition.kind not in SHARED or not petition.open or petition.agreed:
        return False
    waited = {member.person_id for member in pair.others(petition.author_id)}
    return person in waited - set(petition.details.agreed)


def chosen_deciders(kind: PetitionKind, pair: Pair, people: Iterable[Person]) -> list[PersonId]:
    """Of those with a role that decides, who hears of it: nobody of the pair itself."""
    known = list(people)
    headless = not any(Role.HEAD in person.roles for person in known)
    roles = decided_by(kind, headless=headless)
    fit = [one.id for one in known if one.roles & roles]
    outside = [one for one in fit if not pair.has(one)]
    return outside or (fit if kind in SHARED else [])


def _open_to_member(petition: Petition, pair: Pair, person: PersonId) -> bool:
    if petition.kind is PetitionKind.EMPLOYER_CANCEL:
        return person == pair.mentor.person_id
    return petition.kind in SHARED
