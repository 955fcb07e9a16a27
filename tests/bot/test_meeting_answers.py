"""The other side's answer: 1–5, «было не так», in a pair and in a group."""

from datetime import timedelta

import pytest

from bot.storage.tables import pulse
from tests.bot.schools import joined, links_of, recorded
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)


async def pulses(world: World) -> dict[int, int]:
    async with world.app.storage.read() as desk:
        rows = await desk.connection.execute(pulse.select())
        return {row.person_id: row.score for row in rows if row.score}


@pytest.fixture
async def pair(world: World) -> tuple[Phone, Phone]:
    links = await links_of(world)
    return (
        await joined(world, links, "M1", "Татьяна"),
        await joined(world, links, "E1", "Дарья"),
    )


async def test_one_tap_confirms_and_the_score_is_nobodys(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    before = len(await pulses(world))
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    job = mentee.job()
    await mentee.taps("2")

    assert (job.taps, job.characters) == (1, 0)
    mentee.sees("Спасибо, отмечено: 2", "Изменить")
    (meeting,) = await recorded(world)
    assert meeting.status == "confirmed"
    assert len(await pulses(world)) == before + 1
    await mentor.taps("Исправить")
    await mentor.taps("Сохранить")
    assert not any("отмечено" in shown.text for shown in mentor.person.heard)


async def test_score_may_be_changed_for_a_minute(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    await mentee.taps("2")
    await mentee.taps("Изменить")
    await mentee.taps("5")
    mentee.sees("Спасибо, отмечено: 5")
    assert 5 in (await pulses(world)).values()

    await mentee.taps("Изменить")
    await world.later(SOON)
    await mentee.taps("1")
    assert "Отменить уже нельзя" in mentee.alert
    assert 1 not in (await pulses(world)).values()


async def test_own_record_is_not_confirmed_by_its_author(
    world: World, pair: tuple[Phone, Phone]
) -> None:
    mentor, mentee = pair
    await mentee.writes("/log")
    await mentee.taps("Записать")
    await world.later(SOON)
    mentor.sees("Записана встреча", "Никитина", "Было не так")
    await mentor.taps("5")
    mentor.sees("Спасибо, отмечено: 5")
    (meeting,) = await recorded(world)
    assert meeting.status == "confirmed"


async def test_disputed_corrected_and_asked_anew(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    await mentee.taps("Было не так")
    mentee.sees("Что было не так", "Встречи не было")
    await mentee.writes("Встречались вчера, а не сегодня")
    mentee.sees("Передадим через минуту")
    (meeting,) = await recorded(world)
    assert (meeting.status, meeting.dispute) == ("disputed", "Встречались вчера, а не сегодня")

    await world.later(SOON)
    mentor.sees("«Встречались вчера, а не сегодня»", "Исправить", "Отменить запись")
    await mentor.taps("Исправить")
    mentor.sees("Исправление записи")
    await mentor.taps("Вчера")
    await mentor.taps("Сохранить")
    await world.later(SOON)
    mentee.sees("Записана встреча: вчера")
    await mentee.taps("4")
    (meeting,) = await recorded(world)
    assert (meeting.status, meeting.dispute) == ("confirmed", None)


async def test_disputed_and_withdrawn(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    await mentee.taps("Было не так")
    await mentee.taps("Встречи не было")
    await world.later(SOON)
    await mentor.taps("Отменить запись")
    mentor.sees("Запись отменена")
    assert await recorded(world) == []

    await mentee.taps("5")
    assert "возможно, оно уже закрыто" in mentee.alert


async def test_second_thoughts_after_a_dispute(world: World, pair: tuple[Phone, Phone]) -> None:
    mentor, mentee = pair
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    await mentee.taps("Было не так")
    await mentee.taps("Длилась иначе")
    await mentee.taps("4")
    mentee.sees("Спасибо, отмечено: 4")
    await world.later(SOON)
    assert not mentor.heard("Длилась иначе")
    assert (await recorded(world))[0].status == "confirmed"


async def forged(world: World, phone: Phone, data: str) -> None:
    """A tap with data of one's own making, on the newest message."""
    press = world.telegram.new_press(phone.person.id, "", data)
    message = next(m for m in reversed(phone.person.chat.messages) if m.by_bot)
    query = {
        "id": press.query_id,
        "from": phone.person.user,
        "message": message.json,
        "chat_instance": "1",
        "data": data,
    }
    world.telegram.updates.push("callback_query", query)
    await world.settle()


async def test_group_one_confirmation_settles_but_each_may_score(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M3", "Наталья")
    kamila = await joined(world, links, "E3", "Камила")
    polina = await joined(world, links, "E4", "Полина")
    before = len(await pulses(world))
    await mentor.writes("/log")
    mentor.sees("Алиева", "Тихонова", "Кто был")
    await mentor.taps("Записать")
    await world.later(SOON)
    await kamila.taps("4")
    (meeting,) = await recorded(world)
    assert meeting.status == "confirmed"
    await polina.taps("3")
    polina.sees("Спасибо, отмечено: 3")
    assert len(await pulses(world)) == before + 2


async def test_absent_mentee_is_not_asked(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M3", "Наталья")
    kamila = await joined(world, links, "E3", "Камила")
    polina = await joined(world, links, "E4", "Полина")
    await mentor.writes("/log")
    await mentor.taps("Кто был")
    await mentor.taps("Алиева")
    await mentor.taps("Тихонова")
    assert "хотя бы одного" in mentor.alert
    await mentor.taps("Назад")
    mentor.sees("Не было: Алиева")
    await mentor.taps("Записать")
    await world.later(SOON)
    assert not kamila.heard("Записана встреча")
    polina.sees("Записана встреча")


async def test_stranger_of_the_same_school_can_do_nothing(world: World) -> None:
    links = await links_of(world)
    mentor = await joined(world, links, "M1", "Татьяна")
    mentee = await joined(world, links, "E1", "Дарья")
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await world.later(SOON)
    stranger = await joined(world, links, "E2", "Максим")
    (meeting,) = await recorded(world)
    for verb in ("mh", "mr", "mp", "mm", "me", "mx", "mf", "mw"):
        await forged(world, stranger, f"p:{verb}:{meeting.id}:")
        assert "возможно, оно уже закрыто" in stranger.alert, verb
    await forged(world, stranger, f"p:mc:{meeting.id}:5")
    assert "возможно, оно уже закрыто" in stranger.alert
    assert (await recorded(world))[0].status == "held"
    assert mentee.heard("Записана встреча")
