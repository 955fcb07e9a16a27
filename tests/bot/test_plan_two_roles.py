"""One person on both sides, and a restart between two taps."""

from pathlib import Path

import pytest

from bot.domain.people import Role
from bot.domain.plans import ItemStatus
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, MENTOR, Staff, staff_of
from tests.bot.world import World, restarted


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_curator_who_mentors_as_well_steers_and_works(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    async with staff.world.app.storage.change() as desk:
        mentor, now = staff.ids[MENTOR], staff.world.clock()
        await desk.people.add_role(staff.organisation, mentor, Role.CURATOR, now)
    await staff.mentor.writes("/pair")
    staff.mentor.sees("Завершить", "План")
    await staff.mentor.taps("План")
    staff.mentor.sees("✅", "Добавить пункт")


async def test_restart_between_the_lines_of_a_card(staff: Staff, database: Path) -> None:
    pair = await staff.working_pair()
    await staff.mentee.writes("план")
    await staff.mentee.taps("Добавить пункт")
    await staff.mentee.writes("Открытый урок")
    async with restarted(staff.world, database):
        await staff.mentee.taps("Форма работы")
        await staff.mentee.taps("открытое занятие")
        staff.mentee.sees("Открытый урок", "открытое занятие")
        await staff.mentee.taps("Предложить")
    item = (await staff.items(pair))[0]
    assert (item.title, item.status) == ("Открытый урок", ItemStatus.PROPOSED)


async def test_pair_closed_while_the_plan_was_open(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    await staff.mentee.writes("план")
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Завершить")
    await staff.curator.taps("план и срок завершены")
    await staff.mentee.taps("✅")
    assert staff.mentee.alert.startswith("Действующей пары сейчас нет")
    assert (await staff.items(pair))[0].status is ItemStatus.PLANNED
