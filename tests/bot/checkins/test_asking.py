"""«Как идёт?» on day ten: one tap, or a private way to say that help is needed."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.ids import PairId
from bot.domain.people import Role
from bot.domain.posts.about_meetings import SurveyClosing
from bot.domain.posts.about_pairs import ItemDue
from bot.domain.surveys import Audience
from bot.domain.surveys.sending import Sending
from bot.services.taps import Tap
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)
ASKED = "Как идёт наставничество?"


def at(day: str, hour: str = "09:01") -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}:00+03:00").astimezone(UTC)


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair that began on 2 February: day ten is Thursday the 12th."""
    staff = await staff_of(world)
    await pair_since(staff, "2026-02-02")
    return staff


async def pair_since(staff: Staff, start: str, *mentees: str) -> PairId:
    known = await staff.working_pair(*mentees)
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "update programme set start = ? where pair_id = ?", (start, known)
        )
    return known


async def stored(staff: Staff) -> list[tuple[str, str | None, str | None]]:
    """(due, answer, told) of the mentee's questions."""
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            "select due, answer, told from checkin where person_id = ? order by due",
            (staff.ids[MENTEE],),
        )
        return [tuple(row) for row in found]


async def test_both_sides_are_asked_on_day_ten_and_one_tap_answers(staff: Staff) -> None:
    await staff.world.until(at("2026-02-11"))
    assert staff.mentee.heard(ASKED) == []
    await staff.world.until(at("2026-02-12"))
    staff.mentee.sees(ASKED, MENTOR, "О просьбе помочь узнает лишь тот")
    assert staff.mentee.buttons == ["Хорошо", "Нужна помощь"]
    staff.mentor.sees(ASKED, MENTEE)

    job = staff.mentee.job()
    await staff.mentee.taps("Хорошо")
    staff.mentee.sees("Записано: хорошо")
    assert job.taps == 1
    assert await stored(staff) == [("2026-02-12", "fine", None)]
    assert staff.curator.heard("помощь") == []


async def test_asked_once_however_often_para_starts(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    staff.world.app.services.reminding._days.clear()
    await staff.world.later(timedelta(hours=3))
    await staff.world.until(at("2026-02-13"))
    assert len(staff.mentee.heard(ASKED)) == 1


async def test_who_needs_help_chooses_the_curator_and_nobody_else_learns(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    await staff.mentee.taps("Нужна помощь")
    staff.mentee.sees("Пока не знает никто", "Сказать наставнику", "Сказать куратору")
    assert "Сказать психологу" not in staff.mentee.buttons
    await staff.mentee.taps("Сказать куратору")
    staff.mentee.sees("Узнает через минуту или уже знает: куратор", "Отменить")
    assert staff.curator.heard("нужна помощь") == []
    await staff.world.later(SOON)
    staff.curator.sees(f"{MENTEE}: нужна помощь", "Пара об этом сообщении не знает")
    assert staff.mentor.heard("нужна помощь") == []


async def test_nobody_yet_is_an_answer(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    await staff.mentee.taps("Нужна помощь")
    await staff.mentee.taps("Пока никому")
    staff.mentee.sees("Никто не узнает", "Сказать наставнику")
    await staff.world.later(timedelta(days=1))
    assert staff.curator.heard("помощь") == []
    assert staff.mentor.heard("нужна помощь") == []
    await staff.mentee.taps("Сказать наставнику")
    await staff.world.later(SOON)
    staff.mentor.sees(f"{MENTEE}: нужна помощь", "Напишите сегодня")


async def test_choice_is_taken_back_within_the_minute(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    await staff.mentee.taps("Нужна помощь")
    await staff.mentee.taps("Сказать наставнику")
    await staff.mentee.taps("Отменить")
    staff.mentee.sees("Пока не знает никто")
    await staff.world.later(SOON)
    assert staff.mentor.heard("нужна помощь") == []
    await staff.mentee.taps("Сказать наставнику")
    await staff.world.later(SOON)
    assert len(staff.mentor.heard("нужна помощь")) == 1


async def test_too_late_to_take_back_what_was_said(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    await staff.mentee.taps("Нужна помощь")
    await staff.mentee.taps("Сказать наставнику")
    await staff.world.later(SOON)
    await staff.mentee.taps("Отменить")
    assert staff.mentee.alert == "Отменить уже нельзя." or staff.mentee.heard(
        "Отменить уже нельзя"
    )
    assert await stored(staff) == [("2026-02-12", "help", "mentor")]


async def test_psychologist_is_offered_where_there_is_one(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        known = await desk.people.add(
            staff.organisation, "Зимина Елена", [Role.PSYCHOLOGIST], staff.world.clock()
        )
    assert known
    await staff.world.until(at("2026-02-12"))
    await staff.mentor.taps("Нужна помощь")
    assert staff.mentor.buttons[:3] == ["Сказать куратору", "Сказать психологу", "Пока никому"]


async def test_mentor_of_two_new_pairs_is_asked_in_one_message(staff: Staff) -> None:
    await pair_since(staff, "2026-02-02", SECOND)
    await staff.world.until(at("2026-02-12"))
    (asked,) = staff.mentor.heard(ASKED)
    assert asked.buttons == [
        "Белов И.: хорошо",
        "Белов И.: нужна помощь",
        "Ким А.: хорошо",
        "Ким А.: нужна помощь",
    ]
    await staff.mentor.taps("Ким А.: хорошо")
    staff.mentor.sees("Записано: хорошо. Пара с Вами: Ким Анна", "Белов И.: хорошо")


async def test_all_reminders_of_a_morning_are_one_message(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    mentee, known, world = staff.mentee, staff.ids[MENTEE], staff.world
    item = await staff.item(pair.id, "Открытый урок", date(2026, 2, 13))
    sending = Sending("how_is_it_going", Audience.MENTEES)
    surveying = world.app.services.surveying
    campaign = await surveying.send(sending, await actor_of(staff, CURATOR))
    nine = at("2026-02-12", "09:00")
    async with world.app.storage.change() as desk:
        for note in (
            ItemDue(known, item, -1, "2026-02-13"),
            SurveyClosing(known, campaign.id, 48, ""),
        ):
            desk.outbox.add(staff.organisation, note, world.clock(), nine)
    await world.until(at("2026-02-12"))
    (asked,) = mentee.heard(ASKED)
    assert "Открытый урок" in asked.text
    assert "закрывается" in asked.text
    put_off = ["Завтра в 8:00", "Отложить"]
    done, fine = "Сделано: Открытый урок", ["Хорошо", "Нужна помощь"]
    assert asked.buttons == [done, *put_off, "Начать", *fine]
    # Whatever is answered, the rest of the message waits on.
    await mentee.taps("Хорошо")
    await mentee.taps(done)
    mentee.sees(done, "Вернуть: Открытый урок", "закрывается", "Записано: хорошо")
    await mentee.taps("Начать")
    mentee.sees("Вопрос 1 из")
    (kept,) = mentee.heard("Записано: хорошо")
    assert kept.buttons == ["Вернуть: Открытый урок", "Всё же нужна помощь"]


async def test_paused_pair_is_left_alone(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "update pair set status = 'paused' where id = ?", (pair.id,)
        )
    await staff.world.until(at("2026-02-13"))
    assert staff.mentee.heard(ASKED) == []


async def test_person_on_a_pause_of_weeks_is_not_asked_of_old_days(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], paused_until=date(2026, 3, 10))
    await staff.world.until(at("2026-02-12"))
    await staff.world.until(at("2026-03-11"))
    assert staff.mentee.heard(ASKED) == []


async def test_pair_imported_from_autumn_is_not_asked_of_autumn(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair()
    await world.later(timedelta(hours=2))
    assert staff.mentee.heard(ASKED) == []
    await world.until(at("2026-02-16"))
    assert len(staff.mentee.heard(ASKED)) == 1
    assert await stored(staff) == [("2026-02-15", None, None)]


@pytest.mark.parametrize("verb", ["cf", "ch", "ct", "cu"])
@pytest.mark.parametrize("name", [MENTOR, CURATOR, SECOND])
async def test_question_to_another_is_nobody_elses(staff: Staff, verb: str, name: str) -> None:
    await staff.world.until(at("2026-02-12"))
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            "select id from checkin where person_id = ?", (staff.ids[MENTEE],)
        )
        known = found.scalar_one()
    await staff.forge(name, Tap(verb, known, "curator"))
    assert await stored(staff) == [("2026-02-12", None, None)]


async def test_ledger_does_not_tell_who_needs_help(staff: Staff) -> None:
    await staff.world.until(at("2026-02-12"))
    await staff.mentor.taps("Хорошо")
    await staff.mentee.taps("Нужна помощь")
    await staff.mentee.taps("Сказать куратору")
    async with staff.world.app.storage.read() as desk:
        rows = await desk.connection.exec_driver_sql(
            "select distinct action, before, after from audit where action like 'checkin%'"
        )
        assert [tuple(row) for row in rows] == [("checkin.answer", "null", "null")]
