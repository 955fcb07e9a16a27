"""Whom posts are for: people with their messenger account and organisation."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import AccountId, PersonId
from bot.domain.people import Account, Address, Organisation, Person
from bot.storage.members.people_rows import (
    ORGANISATION,
    PLACES,
    joined_organisation,
    people_with,
    person_of,
)
from bot.storage.tables import account, organisation, person

Found = tuple[Person, Account | None, Organisation, bool]


async def hearers(connection: AsyncConnection, known: Iterable[PersonId]) -> dict[PersonId, Found]:
    """The people by their ids, one statement for all; without an account: not joined yet.

    The last of each: whether the account belongs to several organisations.
    """
    found = await connection.execute(
        people_with(*_THEIRS)
        .join(organisation, organisation.c.id == person.c.organisation_id)
        .outerjoin(account, account.c.id == person.c.account_id)
        .where(person.c.id.in_(set(known)))
    )
    return {
        PersonId(row.id): (person_of(row), _account(row), joined_organisation(row), row.places > 1)
        for row in found
    }


_THEIRS = (
    account.c.platform,
    account.c.external_id,
    account.c.chat_id,
    account.c.language,
    account.c.unreachable_since,
    *ORGANISATION,
    PLACES,
)


def _account(row: Any) -> Account | None:
    if row.account_id is None:
        return None
    address = Address(row.platform, row.external_id, row.chat_id)
    return Account(AccountId(row.account_id), address, row.language, row.unreachable_since)
