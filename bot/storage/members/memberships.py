"""A person's places: what waits for them, where else they take part, who has not come yet."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import date

from sqlalchemy import Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import AccountId, OrganisationId, PersonId
from bot.domain.meetings import MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.people import Person, Profile
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.domain.plans import OPEN
from bot.storage.members.people_rows import people_with, person_of, profile_of
from bot.storage.tables import (
    meeting,
    organisation,
    pair,
    pair_mentee,
    person,
    petition,
    plan_item,
)


@dataclass(frozen=True, slots=True)
class Waiting:
    """Meetings a person is to confirm, overdue items of own pairs, questions to the mentor."""

    to_confirm: int = 0
    overdue: int = 0
    questions: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """One organisation that an account takes part in."""

    person: PersonId
    organisation: str


def _pairs_of(known: PersonId) -> Select[int]:
    """Working pairs of theirs, as a mentor or as a mentee."""
    as_mentee = select(pair_mentee.c.pair_id).where(
        pair_mentee.c.person_id == known, pair_mentee.c.left_on.is_(None)
    )
    return select(pair.c.id).where(
        pair.c.status == PairStatus.ACTIVE,
        or_(pair.c.mentor_id == known, pair.c.id.in_(as_mentee)),
    )


def _questions_to(known: PersonId) -> Select[int]:
    """How many of their mentees wait for an answer."""
    led = select(pair.c.id).where(pair.c.status == PairStatus.ACTIVE, pair.c.mentor_id == known)
    return select(func.count()).where(
        petition.c.pair_id.in_(led),
        petition.c.kind == PetitionKind.HELP_REQUEST,
        petition.c.status == PetitionStatus.NEW,
    )


class Memberships:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def waiting(self, known: PersonId, today: date) -> Waiting:
        """All figures in one statement; absent mentees are asked like the others."""
        mine = _pairs_of(known)
        to_confirm = select(func.count()).where(
            meeting.c.pair_id.in_(mine),
            meeting.c.status == MeetingStatus.HELD,
            meeting.c.recorded_by != known,
        )
        overdue = select(func.count()).where(
            plan_item.c.pair_id.in_(mine),
            plan_item.c.status.in_(OPEN),
            plan_item.c.due < today,
        )
        figures = (to_confirm, overdue, _questions_to(known))
        found = await self._connection.execute(
            select(*(figure.scalar_subquery() for figure in figures))
        )
        return Waiting(*found.one())

    async def places(self, known: AccountId) -> list[Place]:
        found = await self._connection.execute(
            select(person.c.id, organisation.c.name)
            .join(organisation, organisation.c.id == person.c.organisation_id)
            .where(person.c.account_id == known)
            .order_by(person.c.id)
        )
        return [Place(PersonId(row.id), row.name) for row in found]

    async def profiles(self, known: Iterable[PersonId]) -> dict[PersonId, Profile]:
        """What these people said of themselves."""
        said = (getattr(person.c, one.name) for one in fields(Profile))
        found = await self._connection.execute(
            select(person.c.id, *said).where(person.c.id.in_(list(known)))
        )
        return {PersonId(row.id): profile_of(row) for row in found}

    async def not_joined(self, within: OrganisationId) -> list[Person]:
        """Entered beforehand, or left: without an account, by name."""
        found = await self._connection.execute(
            people_with()
            .where(person.c.organisation_id == within, person.c.account_id.is_(None))
            .order_by(person.c.name_key, person.c.id)
        )
        return [person_of(row) for row in found]

    async def everybody(self, within: OrganisationId) -> list[Person]:
        """All who have not left, by name."""
        found = await self._connection.execute(
            people_with()
            .where(person.c.organisation_id == within, person.c.left_on.is_(None))
            .order_by(person.c.name_key, person.c.id)
        )
        return [person_of(row) for row in found]
