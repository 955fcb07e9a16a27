"""Little support: help is offered to the person alone, and nothing of it is kept."""

from datetime import timedelta

import pytest

from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Отправить")
    await world.later(timedelta(minutes=2))
    return staff


async def answer(staff: Staff, support: str) -> None:
    await staff.mentee.taps("9")
    await staff.mentee.taps(support)
    await staff.mentee.taps("Часто")
    await staff.mentee.taps("Да")
    await staff.mentee.taps("Пропустить")


async def test_help_is_offered_with_a_choice_of_whom_to_tell(staff: Staff) -> None:
    await answer(staff, "5")
    staff.mentee.sees("Спасибо", "Похоже, поддержки не хватает")
    await staff.mentee.taps("Кому сказать")
    staff.mentee.sees("Обращения")
    await staff.world.later(timedelta(days=1))
    assert not staff.curator.heard("поддержки не хватает")
    assert not staff.mentor.heard("поддержки не хватает")


async def test_nothing_of_it_stays_in_the_database(staff: Staff) -> None:
    before = await audit(staff)
    await answer(staff, "1")
    assert await audit(staff) == before


async def audit(staff: Staff) -> int:
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            "SELECT (SELECT count(*) FROM audit) + (SELECT count(*) FROM outbox)"
        )
        return int(found.scalar_one())


async def test_enough_support_is_no_matter(staff: Staff) -> None:
    await answer(staff, "6")
    staff.mentee.sees("Спасибо")
    assert "Кому сказать" not in staff.mentee.buttons


async def test_rule_that_is_off_offers_nothing(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.signals.set_number(staff.organisation, "low_support", 0)
    await answer(staff, "1")
    assert "Кому сказать" not in staff.mentee.buttons
