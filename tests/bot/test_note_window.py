"""Words after a record are its note, but not those of the next week."""

from datetime import timedelta

from tests.bot.schools import recorded
from tests.bot.staff import Staff, staff_of
from tests.bot.world import World


async def _saved(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    return staff


async def test_the_next_words_are_the_note_even_after_hours(world: World) -> None:
    staff = await _saved(world)
    await world.later(timedelta(hours=5))
    await staff.mentor.writes("Разобрали рефлексию")
    staff.mentor.sees("Записано", "Заметка: Разобрали рефлексию")


async def test_a_sentence_of_the_next_week_is_another_meeting(world: World) -> None:
    staff = await _saved(world)
    await world.later(timedelta(days=7))
    await staff.mentor.writes("сегодня 30 минут разобрали план урока")
    staff.mentor.sees("Запись встречи", "сегодня, 30 мин")
    await staff.mentor.taps("Записать")
    assert [meeting.note for meeting in await recorded(world)].count(None) == 1


async def test_other_words_of_the_next_week_are_not_written_into_it(world: World) -> None:
    staff = await _saved(world)
    await world.later(timedelta(days=7))
    await staff.mentor.writes("доброе утро")
    staff.mentor.sees("Не получилось понять")
    assert [meeting.note for meeting in await recorded(world)] == [None]
