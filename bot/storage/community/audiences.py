"""Who belongs to an audience; texts of roles in a school's own words."""

from datetime import datetime

from sqlalchemy import ColumnElement, and_, delete, exists, or_, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.audiences import Audience, Circle, Receiver
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.people import Role
from bot.storage.tables import membership, pair, pair_mentee, person, programme, role_text

_ROLES = {Circle.MENTORS: Role.MENTOR, Circle.MENTEES: Role.MENTEE}
_KINDS = {Circle.PARENTS: "parent", Circle.PARTNERS: "partner"}


class Audiences:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def receivers(
        self, within: OrganisationId, of: Audience, but: PersonId
    ) -> dict[PersonId, Receiver]:
        """Everybody of it but whoever speaks; those who left the programme are left out."""
        found = await self._connection.execute(
            select(person.c.id, person.c.name, person.c.account_id)
            .where(
                person.c.organisation_id == within,
                person.c.id != but,
                person.c.left_on.is_(None),
                _of(of),
            )
            .order_by(person.c.name_key, person.c.id)
        )
        return {PersonId(row.id): Receiver(row.name, row.account_id is not None) for row in found}

    async def words_of_role(self, within: OrganisationId, role: Role) -> str:
        """A school's own text; empty where the catalogue's is used."""
        found = await self._connection.scalar(
            select(role_text.c.words).where(
                role_text.c.organisation_id == within, role_text.c.role == role
            )
        )
        return found or ""

    async def save_words_of_role(
        self, within: OrganisationId, role: Role, words: str, now: datetime
    ) -> None:
        """Empty: the catalogue's text is used again."""
        if not words:
            await self._connection.execute(
                delete(role_text).where(
                    role_text.c.organisation_id == within, role_text.c.role == role
                )
            )
            return
        values = {"words": words, "changed_at": now}
        new = insert(role_text).values(organisation_id=within, role=role, **values)
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["organisation_id", "role"], set_=values)
        )


def _of(audience: Audience) -> ColumnElement[bool]:
    if audience.form is not None:
        mentee = and_(pair_mentee.c.person_id == person.c.id, pair_mentee.c.left_on.is_(None))
        either = or_(pair.c.mentor_id == person.c.id, mentee)
        return (
            select(pair.c.id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
            .where(pair.c.status == PairStatus.ACTIVE, programme.c.form == audience.form, either)
            .correlate(person)
            .exists()
        )
    if kind := _KINDS.get(audience.circle):
        return person.c.kind == kind
    member = exists().where(membership.c.person_id == person.c.id)
    if role := _ROLES.get(audience.circle):
        return member.where(membership.c.role == role)
    return member
