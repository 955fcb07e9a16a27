"""A pair that ends when lessons are over still has a year it ended in."""

from tests.bot.closing.people import at, closed_pair
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


async def ended(staff: Staff, month: int, day: int) -> None:
    await staff.world.until(at(month, day))
    await closed_pair(staff)
    await staff.curator.writes("сводка")
    staff.curator.sees("закрыто: 1")


async def test_an_end_in_july_is_counted_until_the_next_year(world: World) -> None:
    staff = await staff_of(world)
    await ended(staff, 7, 14)
    await staff.world.until(at(8, 3))
    await staff.curator.writes("сводка")
    assert "закрыто: 1" not in staff.curator.text


async def test_an_end_in_august_belongs_to_the_year_that_begins(world: World) -> None:
    staff = await staff_of(world)
    await ended(staff, 8, 12)
    await staff.world.until(at(9, 15))
    await staff.curator.writes("сводка")
    staff.curator.sees("закрыто: 1")
