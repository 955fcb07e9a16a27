"""Who may come to what of a pair's end; foreign and missing look alike."""

from datetime import date, datetime
from zoneinfo import ZoneInfo

from bot.domain.closing.years import require_current
from bot.domain.errors import NotYours
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import Pair, require_member
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role
from bot.services.programmes.pair_reading import require_manager, require_reader
from bot.storage.desk import Desk


def local_day(now: datetime, by: Actor) -> date:
    """The organisation's day."""
    return now.astimezone(ZoneInfo(by.organisation.zone)).date()


async def read_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    """For its members and for overseers."""
    return require_reader(await desk.pairs.get(known), by)


async def member_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    return require_member(await desk.pairs.get(known), by.person_id)


async def steered_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    """For curators of the same organisation."""
    return require_manager(await desk.pairs.get(known), by)


async def mentored_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    """For its mentor alone."""
    pair = require_member(await desk.pairs.get(known), by.person_id)
    if pair.mentor.person_id != by.person_id:
        raise NotYours
    return pair


async def overseen_pair(desk: Desk, known: PairId, by: Actor) -> Pair:
    """For its mentor and for overseers: what the mentor writes is not for the mentees."""
    pair = await read_pair(desk, known, by)
    if pair.mentor.person_id != by.person_id and not oversees(pair, by):
        raise NotYours
    return pair


def oversees(pair: Pair, by: Actor) -> bool:
    return pair.organisation_id == by.organisation_id and bool(by.roles & OVERSEERS)


def steers(pair: Pair, by: Actor) -> bool:
    return pair.organisation_id == by.organisation_id and bool(by.roles & MANAGERS)


async def current(desk: Desk, pair: Pair) -> Pair:
    """YearOver for a pair of a year that is history."""
    if pair.closed_on is None:
        return pair
    return require_current(pair, await desk.closing.years.opened(pair.organisation_id))


async def curators_of(desk: Desk, within: OrganisationId, but: PersonId | None) -> list[PersonId]:
    found = await desk.people.with_role(within, Role.CURATOR)
    return [person.id for person in found if person.id != but]
