"""A button of a list with a code that Para never gave."""

from tests.bot.forging import data_of, forge
from tests.bot.staff import staff_of
from tests.bot.world import World


async def test_a_forged_pair_is_answered_in_words(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.working_pair()
    await staff.mentor.writes("/pair")
    known = next(data for data in data_of(staff.mentor) if data.endswith(":1"))
    forge(staff.mentor, known[:-1] + "x")
    await staff.mentor.taps("подделка")
    assert "больше не предлагается" in staff.mentor.alert
