"""Organisations, accounts and people."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import AccountId, OrganisationId, PersonId
from bot.domain.names import search_key
from bot.domain.people import Account, Actor, Address, Organisation, Person, Role
from bot.storage.members.people_rows import (
    ACTOR,
    account_of,
    actor_of,
    organisation_of,
    people_rows,
    person_of,
)
from bot.storage.tables import account, membership, organisation, person


class People:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def account(self, platform: str, external_id: str) -> Account | None:
        found = await self._connection.execute(
            select(account).where(
                account.c.platform == platform, account.c.external_id == external_id
            )
        )
        row = found.one_or_none()
        return None if row is None else account_of(row)

    async def actor(
        self, platform: str, external_id: str, instead: PersonId | None = None
    ) -> tuple[Account, Actor | None] | None:
        """The account and whom it speaks for now, with current roles: one statement.

        `instead`: speaks for this one of its own; somebody else's is nobody.
        """
        theirs = person.c.account_id == account.c.id
        if instead is not None:
            theirs &= person.c.id == instead
        found = await self._connection.execute(
            select(account, *ACTOR)
            .outerjoin(person, theirs)
            .outerjoin(organisation, organisation.c.id == person.c.organisation_id)
            .where(account.c.platform == platform, account.c.external_id == external_id)
            .order_by(person.c.chosen_at.desc(), person.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        if row is None:
            return None
        known = account_of(row)
        return known, (None if row.person_id is None else actor_of(known, row))

    async def add_account(self, address: Address, language: str) -> Account:
        new = await self._connection.execute(
            insert(account).values(
                platform=address.platform,
                external_id=address.external_id,
                chat_id=address.chat_id,
                language=language,
            )
        )
        return Account(AccountId(_id(new)), address, language)

    async def change_account(self, known: AccountId, **values: Any) -> None:
        """Set columns of an account: language, chat_id, unreachable_since."""
        await self._connection.execute(
            update(account).where(account.c.id == known).values(**values)
        )

    async def add_organisation(
        self, name: str, zone: str, now: datetime, headcount: int | None = None
    ) -> Organisation:
        new = await self._connection.execute(
            insert(organisation).values(
                name=name, zone=zone, six_days=False, headcount=headcount, created_at=now
            )
        )
        return Organisation(OrganisationId(_id(new)), name, zone, headcount=headcount)

    async def organisation(self, known: OrganisationId) -> Organisation:
        found = await self._connection.execute(
            select(organisation).where(organisation.c.id == known)
        )
        return organisation_of(found.one())

    async def founded_at(self, known: OrganisationId) -> datetime:
        """When the organisation was entered here."""
        query = select(organisation.c.created_at).where(organisation.c.id == known)
        found: datetime = (await self._connection.execute(query)).scalar_one()
        return found

    async def change_organisation(self, known: OrganisationId, **values: Any) -> None:
        """Set columns of an organisation by their names."""
        changed = update(organisation).where(organisation.c.id == known)
        await self._connection.execute(changed.values(**values))

    async def organisations(self) -> list[Organisation]:
        found = await self._connection.execute(select(organisation).order_by(organisation.c.id))
        return [organisation_of(row) for row in found]

    async def add(
        self, organisation_id: OrganisationId, name: str, roles: Iterable[Role], now: datetime
    ) -> PersonId:
        """A person who may join later; profile and account come by `change`."""
        new = await self._connection.execute(
            insert(person).values(
                organisation_id=organisation_id,
                name=name,
                name_key=search_key(name),
                muted=[],
                created_at=now,
            )
        )
        known = PersonId(_id(new))
        for role in roles:
            await self.add_role(organisation_id, known, role, now)
        return known

    async def add_role(
        self, organisation_id: OrganisationId, known: PersonId, role: Role, now: datetime
    ) -> None:
        await self._connection.execute(
            insert(membership)
            .prefix_with("OR IGNORE")
            .values(person_id=known, role=role, organisation_id=organisation_id, since=now)
        )

    async def remove_role(self, known: PersonId, role: Role) -> None:
        await self._connection.execute(
            delete(membership).where(membership.c.person_id == known, membership.c.role == role)
        )

    async def change(self, known: PersonId, **values: Any) -> None:
        """Set columns of a person by their names."""
        if "name" in values:
            values["name_key"] = search_key(values["name"])
        await self._connection.execute(update(person).where(person.c.id == known).values(**values))

    async def get(self, known: PersonId, within: OrganisationId) -> Person | None:
        """The person, None when missing or of another organisation."""
        found = await self._connection.execute(
            people_rows().where(person.c.id == known, person.c.organisation_id == within)
        )
        row = found.one_or_none()
        return None if row is None else person_of(row)

    async def with_role(self, within: OrganisationId, *roles: Role) -> list[Person]:
        """Everybody with one of the roles, by name."""
        chosen = select(membership.c.person_id).where(
            membership.c.organisation_id == within, membership.c.role.in_(roles)
        )
        found = await self._connection.execute(
            people_rows().where(person.c.id.in_(chosen)).order_by(person.c.name_key, person.c.id)
        )
        return [person_of(row) for row in found]

    async def no_mentors(self, within: OrganisationId) -> list[Person]:
        """Grown-ups of the organisation with any role but a mentor's, by name."""
        theirs = select(membership.c.person_id).where(membership.c.organisation_id == within)
        found = await self._connection.execute(
            people_rows()
            .where(
                person.c.id.in_(theirs),
                person.c.id.not_in(theirs.where(membership.c.role == Role.MENTOR)),
                person.c.kind != "pupil",
            )
            .order_by(person.c.name_key, person.c.id)
        )
        return [person_of(row) for row in found]

    async def of_account(self, known: AccountId) -> list[Person]:
        """Whom this account may speak for: one a organisation."""
        found = await self._connection.execute(
            people_rows().where(person.c.account_id == known).order_by(person.c.id)
        )
        return [person_of(row) for row in found]


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
