"""`/cancel` says what became of what was open, and never more than that."""

from tests.bot.staff import staff_of
from tests.bot.world import World


async def test_cancel_after_saving_says_that_the_record_stays(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.mentor.writes("/cancel")
    assert staff.mentor.heard("что сделано, сохранено")
    assert not staff.mentor.heard("не сохранена")


async def test_cancel_of_a_correction_leaves_the_record_as_it_was(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.mentor.taps("Исправить")
    await staff.mentor.taps("90")
    await staff.mentor.writes("/cancel")
    assert staff.mentor.heard("всё осталось как было")


async def test_a_refused_word_leaves_the_screen_below_it(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.writes("1000 минут")
    assert staff.mentor.heard("Длительность")
    staff.mentor.sees("Запись встречи", "Записать")
