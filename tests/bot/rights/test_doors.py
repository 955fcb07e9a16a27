"""Every door, tried by a word in every role: it opens, or says that it isn't for them."""

import pytest

from bot.dialogs.menu.doors import doors
from bot.domain.people import Role
from bot.texts import Texts
from tests.bot.staff import OTHER_MENTOR, Staff, staff_of
from tests.bot.world import Phone, World


async def in_role(staff: Staff, role: Role) -> Phone:
    """Somebody with this role and no other."""
    known = staff.ids[OTHER_MENTOR]
    async with staff.world.app.storage.change() as desk:
        await desk.people.remove_role(known, Role.MENTOR)
        await desk.people.add_role(staff.organisation, known, role, staff.world.clock())
    return staff.phones[OTHER_MENTOR]


@pytest.mark.parametrize("role", Role)
async def test_doors_open_for_whom_they_are(world: World, role: Role) -> None:
    phone, texts = await in_role(await staff_of(world), role), Texts.load()
    refusal = texts.render("ru", "error-not-allowed")
    for door in doors():
        refused = len(phone.heard(refusal))
        await phone.writes(texts.render("ru", f"word-{door.name}").partition(",")[0])
        opened = len(phone.heard(refusal)) == refused
        assert opened == bool({role} & (door.roles | door.beyond)), door.name


@pytest.mark.parametrize("role", Role)
async def test_more_holds_eight_buttons_at_most(world: World, role: Role) -> None:
    phone = await in_role(await staff_of(world), role)
    await phone.writes("меню")
    await phone.taps("Ещё")
    assert len(phone.buttons) <= 8 + 1, phone.buttons
