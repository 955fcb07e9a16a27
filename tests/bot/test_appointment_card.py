"""The card of a planned meeting: days that are over, a change, a way back from the reasons."""

from datetime import timedelta

from tests.bot.staff import staff_of
from tests.bot.world import World


async def test_a_day_that_is_over_never_gets_onto_the_card(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.writes("25.12.2024")
    assert staff.mentor.heard("уже прошла")
    staff.mentor.sees("Назначение встречи", "завтра")


async def test_a_change_of_a_planned_meeting_is_called_so(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.taps("Назначить")
    await staff.mentor.taps("Изменить")
    staff.mentor.sees("Изменение встречи", "Сохранить", "Отменить встречу")


async def test_calling_off_asks_why_and_can_be_thought_better_of(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.taps("Назначить")
    world.clock.shift(timedelta(minutes=2))
    await world.settle()
    await staff.mentor.taps("Отменить встречу")
    staff.mentor.sees("Почему встреча отменяется?", "Болезнь")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("Изменение встречи", "Сохранить")


async def test_day_hour_and_place_are_said_in_one_sentence(world: World) -> None:
    staff = await staff_of(world)
    pair = await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.writes("в четверг в 15:30")
    staff.mentor.sees("Назначение встречи", "чт, 12 февраля", "15:30")
    assert "Где: в четверг" not in staff.mentor.text
    await staff.mentor.writes("завтра в 16:10, каб. 12")
    staff.mentor.sees("завтра", "16:10", "каб. 12")
    await staff.mentor.taps("Назначить")
    async with world.app.storage.read() as desk:
        ((meeting,),) = (await desk.meetings.of_pairs([pair])).values()
    assert meeting.place == "каб. 12"


async def test_meeting_is_appointed_by_a_sentence_and_a_tap(world: World) -> None:
    staff = await staff_of(world)
    pair = await staff.working_pair()
    await staff.mentor.writes("/menu")
    await staff.mentor.writes("сегодня в 8:00, каб. 12")
    staff.mentor.sees("Не получилось понять")
    await staff.mentor.writes("давайте завтра в 16:10 по видео")
    staff.mentor.sees("завтра в 16:10", "✓ Видеосвязь")
    assert "Где" not in staff.mentor.text
    await staff.mentor.writes("/menu")
    job = staff.mentor.job()
    await staff.mentor.writes("Завтра в 15:30, каб. 12")
    staff.mentor.sees("Назначение встречи", "завтра в 15:30", "Где: каб. 12")
    await staff.mentor.taps("Назначить")
    staff.mentor.sees("Назначено", "завтра в 15:30", "Отменить встречу")
    assert job.taps == 2
    async with world.app.storage.read() as desk:
        ((meeting,),) = (await desk.meetings.of_pairs([pair])).values()
    assert meeting.place == "каб. 12"


async def test_a_meeting_during_lessons_is_said_a_word_about(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await staff.mentor.writes("назначить встречу")
    await staff.mentor.writes("завтра в 10:20")
    staff.mentor.sees("В это время обычно идут уроки", "Назначить")
    await staff.mentor.writes("14:15")
    assert "уроки" not in staff.mentor.text
