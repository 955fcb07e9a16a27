"""A group's plan: what one of the mentees accepted needs no second yes."""

from datetime import timedelta

from tests.bot.staff import MENTEE, SECOND, staff_of
from tests.bot.world import World


async def test_the_second_mentee_is_told_that_it_is_accepted(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair(MENTEE, SECOND)
    await staff.mentor.writes("план")
    await staff.mentor.taps("Добавить пункт")
    await staff.mentor.writes("Открытый урок")
    await staff.mentor.taps("Предложить")
    await world.later(timedelta(minutes=1))
    second = staff.phones[SECOND]
    await staff.mentee.taps("Принять")
    await second.taps("Принять")
    second.sees("Здесь всё уже сделано")
    assert second.alert == ""
