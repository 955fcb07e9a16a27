"""Meetings planned, and the reminder that is the form."""

from datetime import datetime, timedelta

import pytest

from bot.domain.ids import OrganisationId
from bot.domain.pairing import close
from bot.domain.pairs import CompletionReason
from bot.domain.posts.about_meetings import WasItHeld
from bot.sandbox.people.reading import Shown
from tests.bot.schools import joined, links_of, recorded
from tests.bot.world import Phone, World
from tests.conftest import MOSCOW

SOON = timedelta(minutes=2)


def at(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 2, day, hour, minute, tzinfo=MOSCOW)


@pytest.fixture
async def pair(world: World) -> tuple[Phone, Phone]:
    links = await links_of(world)
    return (
        await joined(world, links, "M1", "Татьяна"),
        await joined(world, links, "E1", "Дарья"),
    )


async def on(world: World, day: int, hour: int, minute: int = 0) -> None:
    """The hour comes; a second beat of the rounds says what the first one made due."""
    await world.until(at(day, hour, minute))
    await world.later(SOON)


def told(phone: Phone, *pieces: str) -> Shown:
    """The newest message that says all pieces; others may have come after it."""
    found = [shown for shown in phone.heard(pieces[0]) if all(p in shown.text for p in pieces)]
    assert found, [shown.text for shown in phone.person.heard]
    return found[-1]


async def planned_for_tomorrow(mentor: Phone) -> None:
    await mentor.writes("назначить встречу")
    await mentor.writes("15:30")
    mentor.sees("Назначение встречи", "завтра в 15:30")
    await mentor.taps("Назначить")
    mentor.sees("Назначено", "завтра в 15:30", "Изменить", "Отменить встречу")


async def test_planned_told_reminded_and_recorded_by_one_tap(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await world.later(SOON)
    mentee.sees("Назначена встреча: завтра в 15:30", "Перенести", "Не состоялась")

    await on(world, 10, 8, 5)
    told(mentor, "Встреча сегодня в 15:30")
    await on(world, 10, 16, 20)
    asked = told(mentor, "Встреча состоялась?", "сегодня в 15:30")
    job = mentor.job()
    await mentor.taps("Состоялась")

    assert (job.taps, job.characters) == (1, 0)
    assert told(mentor, "Записано", "сегодня").id == asked.id
    await mentor.writes("Разобрали самоанализ")
    mentor.sees("Заметка: Разобрали самоанализ")
    assert job.taps + 1 == 3  # a tap into the field, and one on «send»
    (meeting,) = await recorded(world)
    assert (meeting.status, meeting.note) == ("held", "Разобрали самоанализ")

    await world.later(SOON)
    mentee.sees("Записана встреча: сегодня", "Заметка: Разобрали самоанализ")


async def test_silent_mentor_the_mentee_is_asked_a_day_later(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 20)
    assert not mentee.heard("Встреча состоялась?")
    await on(world, 11, 16, 25)
    told(mentee, "Встреча состоялась?", "вчера в 15:30")
    await mentee.taps("Состоялась")
    await mentor.taps("Состоялась")
    assert "Уже сделано" in mentor.alert
    assert len(await recorded(world)) == 1


async def test_recorded_before_it_is_asked_nobody_asks(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, _ = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 0)
    await mentor.writes("сегодня час разбирали журнал")
    await mentor.taps("Записать")
    await on(world, 10, 19, 0)
    assert not mentor.heard("Встреча состоялась?")
    (meeting,) = await recorded(world)
    assert (meeting.status, meeting.minutes) == ("held", 60)


async def test_not_held_with_a_reason_and_taken_back(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 20)
    await mentor.taps("Не состоялась")
    mentor.sees("Почему встреча не состоялась", "Болезнь")
    await mentor.taps("Болезнь")
    mentor.sees("Отмечено: не состоялась. Причина: Болезнь", "Назначить другую")
    await mentor.taps("Вернуть как было")
    mentor.sees("«не состоялась» снята")
    assert (await recorded(world))[0].status == "scheduled"
    await world.later(SOON)
    assert not mentee.heard("не состоялась:")


async def test_not_held_is_told_with_own_words(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 20)
    await mentor.taps("Не состоялась")
    await mentor.writes("Замена в 5В")
    await world.later(SOON)
    mentee.sees("Встреча не состоялась", "Причина: Замена в 5В", "Назначить другую")
    (meeting,) = await recorded(world)
    assert (meeting.status, meeting.missed_reason) == ("missed", "Замена в 5В")


async def test_moved_from_the_reminder(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 20)
    await mentor.taps("Перенести")
    await mentor.writes("в пятницу")
    await mentor.writes("в 14")
    await mentor.writes("каб. 12")
    mentor.sees("пт, 13 февраля в 14:00", "Где: каб. 12")
    await mentor.taps("Сохранить")
    await world.later(SOON)
    mentee.sees("Назначена встреча: пт, 13 февраля в 14:00", "Где: каб. 12")
    (meeting,) = await recorded(world)
    assert meeting.starts_at == at(13, 14)


async def test_called_off_within_the_minute_nobody_hears(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    await mentor.taps("Отменить встречу")
    mentor.sees("Встреча снята")
    await world.later(SOON)
    assert not mentee.heard("Назначена встреча")
    assert await recorded(world) == []


async def test_unusual_times_are_warned_of_and_allowed(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, _ = pair
    await mentor.writes("назначить встречу")
    await mentor.writes("в субботу")
    mentor.sees("нерабочий день")
    await mentor.writes("10.02")
    await mentor.writes("21:00")
    mentor.sees("до 8:00 или после 20:00")
    await mentor.taps("Назначить")
    mentor.sees("Назначено", "завтра в 21:00")
    await mentor.writes("назначить встречу")
    await mentor.writes("09.02")
    await mentor.writes("8:15")
    await mentor.taps("Назначить")
    assert "уже прошла" in mentor.alert
    assert len(await recorded(world)) == 1


async def test_pair_closed_meanwhile(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, _ = pair
    await planned_for_tomorrow(mentor)
    await on(world, 10, 16, 20)
    (meeting,) = await recorded(world)
    async with world.app.storage.change() as desk:
        known = await desk.pairs.get(meeting.pair_id)
        assert known
        await desk.pairs.save(close(known, CompletionReason.MUTUAL, at(10, 16).date()))
    await mentor.taps("Состоялась")
    assert "Действующей пары сейчас нет" in mentor.alert
    assert (await recorded(world))[0].status == "scheduled"


async def test_confirmation_is_reminded_twice_then_never(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    for day in range(10, 28):
        await on(world, day, 12)
    assert len(mentee.heard("Записана встреча")) == 1
    assert len(mentee.heard("Ждёт подтверждения встреча")) == 2


async def test_reminder_of_a_meeting_that_was_moved_is_dropped(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await planned_for_tomorrow(mentor)
    (meeting,) = await recorded(world)
    assert meeting.recorded_by
    note = WasItHeld(meeting.recorded_by, meeting.id, "an earlier time")
    async with world.app.storage.change() as desk:
        desk.outbox.add(OrganisationId(1), note, world.clock())
    await world.settle()
    assert not mentor.heard("Встреча состоялась?")
    assert not mentee.heard("Встреча состоялась?")
