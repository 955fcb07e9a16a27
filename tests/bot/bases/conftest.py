"""A school for stories of the bases: staff who have joined, and a head when one is needed."""

import pytest

from bot.domain.people import Address, Role
from tests.bot.staff import Staff, staff_of
from tests.bot.world import Phone, World

HEAD = "Громова Вера"


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


@pytest.fixture
async def head(staff: Staff) -> Phone:
    """A head who has joined."""
    return await joined(staff, HEAD, Role.HEAD)


async def joined(staff: Staff, name: str, *roles: Role) -> Phone:
    """One more person of the school with a phone."""
    world, now = staff.world, staff.world.clock()
    surname, first = name.split()
    phone = world.phone(first, surname)
    chat = str(phone.person.id)
    async with world.app.storage.change() as desk:
        account = await desk.people.add_account(Address("telegram", chat, chat), "ru")
        known = await desk.people.add(staff.organisation, name, roles, now)
        await desk.people.change(known, account_id=account.id)
    staff.phones[name], staff.ids[name] = phone, known
    await phone.opens()
    return phone
