"""Who may see and change what is kept of somebody; foreign and missing look alike."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.bases.cards import Card
from bot.domain.difficulties import Difficulty
from bot.domain.errors import NotYours
from bot.domain.ids import DifficultyId, PersonId
from bot.domain.people import MANAGERS, OVERSEERS, Actor
from bot.storage.desk import Desk


def local_day(now: datetime, by: Actor) -> date:
    """The organisation's day."""
    return now.astimezone(ZoneInfo(by.organisation.zone)).date()


async def card_to_see(desk: Desk, known: PersonId, by: Actor) -> Card:
    """One's own, that of one's mentee, any of one's organisation for who oversees it."""
    card = await desk.bases.cards.get(known, by.organisation_id)
    if card is None or not await _may_see(desk, known, by):
        raise NotYours
    return card


async def card_to_steer(desk: Desk, known: PersonId, by: Actor) -> Card:
    """For a curator of the same organisation, or for the mentor of this mentee."""
    card = await desk.bases.cards.get(known, by.organisation_id)
    if card is None or not (by.roles & MANAGERS or await mentors(desk, by, known)):
        raise NotYours
    return card


async def need_to_see(desk: Desk, known: DifficultyId, by: Actor) -> Difficulty:
    found = await desk.bases.needs.get(known, by.organisation_id)
    if found is None or not await _may_see(desk, found.person_id, by):
        raise NotYours
    return found


async def need_to_change(desk: Desk, known: DifficultyId, by: Actor) -> Difficulty:
    """For the mentee, the mentor and a curator; who only reads is refused as a stranger is."""
    found = await desk.bases.needs.get(known, by.organisation_id)
    if found is None or not await may_change(desk, found.person_id, by):
        raise NotYours
    return found


async def may_change(desk: Desk, known: PersonId, by: Actor) -> bool:
    """Whether `by` writes down what this person finds difficult."""
    return known == by.person_id or bool(by.roles & MANAGERS) or await mentors(desk, by, known)


async def mentors(desk: Desk, by: Actor, known: PersonId) -> bool:
    """Whether `by` mentors this person in a pair at work."""
    return by.person_id in await desk.bases.needs.mentors_of(known)


async def _may_see(desk: Desk, known: PersonId, by: Actor) -> bool:
    mine = known == by.person_id or bool(by.roles & OVERSEERS)
    return mine or await mentors(desk, by, known)
