"""Years that were opened, and who stays for them."""

from datetime import datetime

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.closing.years import Answer, Opened
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.storage.tables import base_card, membership, opened_year, person, staying


class Years:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def opened(self, within: OrganisationId) -> Opened | None:
        """The newest one."""
        rows = await self._connection.execute(
            select(opened_year.c.first, opened_year.c.opened_on)
            .where(opened_year.c.organisation_id == within)
            .order_by(opened_year.c.first.desc())
            .limit(1)
        )
        row = rows.one_or_none()
        return None if row is None else Opened(row.first, row.opened_on)

    async def open(self, within: OrganisationId, new: Opened, by: PersonId, now: datetime) -> None:
        await self._connection.execute(
            insert(opened_year).values(
                organisation_id=within,
                first=new.first,
                opened_on=new.on,
                opened_by=by,
                opened_at=now,
            )
        )

    async def close_again(self, within: OrganisationId, first: int) -> None:
        """It was opened by a slip."""
        await self._connection.execute(
            delete(opened_year).where(
                opened_year.c.organisation_id == within, opened_year.c.first == first
            )
        )

    async def ask(self, within: OrganisationId, year: int, now: datetime) -> list[PersonId]:
        """Mentors with an account who were not asked about a year yet: two statements at most."""
        asked = select(staying.c.person_id).where(
            staying.c.organisation_id == within, staying.c.year == year
        )
        rows = await self._connection.execute(
            select(person.c.id)
            .join(membership, membership.c.person_id == person.c.id)
            .where(
                person.c.organisation_id == within,
                membership.c.role == Role.MENTOR,
                person.c.account_id.is_not(None),
                person.c.id.not_in(asked),
            )
            .order_by(person.c.id)
        )
        people = [PersonId(row.id) for row in rows]
        if people:
            new = [
                {"person_id": one, "year": year, "organisation_id": within, "asked_at": now}
                for one in people
            ]
            await self._connection.execute(insert(staying), new)
        return people

    async def answer(self, known: PersonId, year: int, now: datetime, *, stays: bool) -> bool:
        """Whether the person was asked about that year."""
        done = await self._connection.execute(
            update(staying)
            .where(staying.c.person_id == known, staying.c.year == year)
            .values(stays=stays, at=now)
        )
        return bool(done.rowcount)

    async def answer_of(self, known: PersonId, year: int) -> tuple[bool, bool | None]:
        """Whether the person was asked, and what they said."""
        rows = await self._connection.execute(
            select(staying.c.stays).where(staying.c.person_id == known, staying.c.year == year)
        )
        row = rows.one_or_none()
        return (False, None) if row is None else (True, row.stays)

    async def forget_on_cards(self, within: OrganisationId) -> None:
        """The year that cards spoke of has come: the next one is asked about anew."""
        await self._connection.execute(
            update(base_card)
            .where(base_card.c.organisation_id == within)
            .values(keep_next_year=None)
        )

    async def answers(self, within: OrganisationId, year: int) -> list[Answer]:
        """Of everybody asked, by name."""
        rows = await self._connection.execute(
            select(staying.c.person_id, staying.c.stays, person.c.name)
            .join(person, person.c.id == staying.c.person_id)
            .where(staying.c.organisation_id == within, staying.c.year == year)
            .order_by(person.c.name)
        )
        return [Answer(PersonId(row.person_id), row.name, row.stays) for row in rows]
