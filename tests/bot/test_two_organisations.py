"""Somebody who works in two organisations: each shows its own things alone."""

from datetime import timedelta

import pytest

from bot.domain.ids import OrganisationId
from bot.domain.people import Role
from bot.services.taps import Tap
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import Phone, World

ROOMS = ("сводка", "показатели", "база наставников", "обращения", "анкеты", "документы")


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def also_in_a_kindergarten(staff: Staff) -> OrganisationId:
    """The curator is one of a kindergarten too, and speaks for the school still."""
    external, now = str(staff.curator.person.id), staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Детский сад", "Europe/Moscow", now)
        account = await desk.people.account("telegram", external)
        assert account
        known = await desk.people.add(other.id, "Зимина О. (сад)", [Role.CURATOR], now)
        await desk.people.change(known, account_id=account.id)
    return other.id


async def switched(phone: Phone, name: str) -> None:
    # Whom one speaks for is whom one chose last: the clock has to go on between two choices.
    await phone.world.later(timedelta(minutes=1))
    await phone.writes("настройки")
    if f"Организация: {name}" not in phone.text:
        await phone.taps("Другая организация")
        await phone.taps(name)
    phone.sees(name)


async def test_each_organisation_shows_its_own_people_alone(staff: Staff) -> None:
    await staff.working_pair()
    await also_in_a_kindergarten(staff)
    curator = staff.curator
    await switched(curator, "Школа № 7")
    await curator.writes("сводка")
    curator.sees("действует 1 пара", "Соколова Т. → Белов И.")
    await switched(curator, "Детский сад")
    for room in ROOMS:
        await curator.writes(room)
        shown = "\n".join([curator.text, *curator.buttons])
        assert MENTOR.split()[0] not in shown, room
        assert MENTEE.split()[0] not in shown, room
    await switched(curator, "Школа № 7")
    await curator.writes("база наставников")
    curator.sees(MENTOR.split()[0])


async def test_button_of_the_other_organisation_opens_nothing(staff: Staff) -> None:
    pair = await staff.working_pair()
    other = await also_in_a_kindergarten(staff)
    curator = staff.curator
    await switched(curator, "Детский сад")
    assert (await actor_of(staff, CURATOR)).organisation_id == other
    await staff.forge(CURATOR, Tap("pc", pair))
    assert "Действует" not in curator.text
    assert MENTOR.split()[0] not in curator.text
    await switched(curator, "Школа № 7")
    await staff.forge(CURATOR, Tap("pc", pair))
    curator.sees("Соколова Т.", "Белов И.")
