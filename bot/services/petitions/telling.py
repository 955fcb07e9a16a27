"""Who hears of a petition, and when: nobody before the author's time to take it back is over."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.people import Person, Role
from bot.domain.petitions import SHARED, Petition, PetitionKind
from bot.domain.petitions.sight import HEARD_AFTER, chosen_deciders
from bot.domain.posts import UNDO_WINDOW, Note, dedup_key
from bot.domain.posts.about_petitions import (
    ConsentAsked,
    MentorReplaced,
    OrderCancelled,
    PetitionDecided,
    PetitionFiled,
    PetitionSettled,
    PetitionWaits,
    PetitionWithdrawn,
    TalkAhead,
)
from bot.storage.desk import Desk

_ASKED = (Role.CURATOR, Role.HEAD)


async def people_of(desk: Desk, petition: Petition) -> list[Person]:
    """Those with a role that may decide such a thing."""
    within = petition.organisation_id
    roles = (Role.PSYCHOLOGIST,) if petition.kind is PetitionKind.SUPPORT else _ASKED
    return await desk.people.with_role(within, *roles)


async def deciders_of(desk: Desk, petition: Petition, pair: Pair) -> list[PersonId]:
    found = chosen_deciders(petition.kind, pair, await people_of(desk, petition))
    return list(dict.fromkeys(found))


def tell_filed(
    desk: Desk, petition: Petition, pair: Pair, deciders: Iterable[PersonId], now: datetime
) -> None:
    """To the other side first where its consent is needed; else to those who decide."""
    if petition.kind is PetitionKind.EMPLOYER_CANCEL:
        _say(desk, petition, OrderCancelled(pair.mentor.person_id, petition.id), now)
    elif petition.kind in SHARED:
        for member in pair.others(petition.author_id):
            _say(desk, petition, ConsentAsked(member.person_id, petition.id), now)
    else:
        tell_deciders(desk, petition, deciders, now, now + HEARD_AFTER)


def tell_deciders(
    desk: Desk,
    petition: Petition,
    deciders: Iterable[PersonId],
    now: datetime,
    due: datetime,
) -> None:
    """At `due`, and once more when 48 hours of working days have gone."""
    within = petition.organisation_id
    for person in deciders:
        desk.outbox.add(within, PetitionFiled(person, petition.id), now, due)
        if petition.answer_by is not None:
            desk.outbox.add(within, PetitionWaits(person, petition.id), now, petition.answer_by)


async def tell_withdrawn(
    desk: Desk, petition: Petition, pair: Pair, deciders: Iterable[PersonId], now: datetime
) -> None:
    """What nobody has heard yet is not said at all; the others hear that it is taken back."""
    heard = [PetitionFiled(person, petition.id) for person in deciders if petition.agreed]
    told: list[Note] = [*heard]
    if petition.kind is PetitionKind.EMPLOYER_CANCEL:
        told = [OrderCancelled(pair.mentor.person_id, petition.id)]
    elif petition.kind in SHARED:
        others = pair.others(petition.author_id)
        told += [ConsentAsked(one.person_id, petition.id) for one in others]
    for note in told:
        if not await desk.outbox.drop([dedup_key(note)], "withdrawn"):
            _say(desk, petition, PetitionWithdrawn(note.to, petition.id), now)


def tell_decided(desk: Desk, petition: Petition, pair: Pair, now: datetime) -> None:
    """The author; both sides of what they had agreed on; who has to know what comes."""
    at, by = now.isoformat(), petition.answered_by
    told = [petition.author_id]
    if petition.kind in SHARED and petition.agreed:
        told += [member.person_id for member in pair.members]
    for person in dict.fromkeys(told):
        if person != by:
            _say(desk, petition, PetitionDecided(person, petition.id, at), now)


async def tell_settled(desk: Desk, petition: Petition, pair: Pair, now: datetime) -> None:
    """The others who were asked: what is decided needs no decision any more."""
    for person in await deciders_of(desk, petition, pair):
        if person not in (petition.answered_by, petition.author_id):
            _say(desk, petition, PetitionSettled(person, petition.id, now.isoformat()), now)


def tell_granted(desk: Desk, petition: Petition, pair: Pair, now: datetime) -> None:
    """What the other side must know of a granted petition, and no word more."""
    at = now.isoformat()
    if petition.kind is PetitionKind.REPLACE_MENTOR:
        _say(desk, petition, MentorReplaced(pair.mentor.person_id, petition.id, at), now)
    elif petition.kind is PetitionKind.MEDIATION:
        for member in pair.others(petition.author_id):
            _say(desk, petition, TalkAhead(member.person_id, petition.id, at), now)


def _say(desk: Desk, petition: Petition, note: Note, now: datetime) -> None:
    desk.outbox.add(petition.organisation_id, note, now, now + UNDO_WINDOW)
