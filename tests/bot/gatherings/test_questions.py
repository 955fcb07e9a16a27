"""Questions of mentees: listed for the mentor, reminded of, kept for a meeting, timed."""

from datetime import timedelta

import pytest

from tests.bot.staff import Staff, staff_of
from tests.bot.world import World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


async def ask(staff: Staff, words: str) -> None:
    await staff.mentee.writes("/ask")
    await staff.mentee.writes(words)
    await staff.world.later(SOON)


async def test_several_questions_wait_on_the_mentors_menu(staff: Staff) -> None:
    mentor = staff.mentor
    await ask(staff, "Где образец плана?")
    await ask(staff, "Как вести журнал?")
    await mentor.writes("/menu")
    await mentor.taps("Вопросы (2)")
    mentor.sees("Ждут ответа 2 вопроса")
    await mentor.taps("Белов И.: Как вести журнал?")
    await mentor.writes("Покажу завтра")
    await mentor.writes("/menu")
    mentor.sees("Вопросы (1)")
    await staff.world.later(SOON)
    assert staff.mentee.heard("Покажу завтра")


async def test_no_questions_no_button(staff: Staff) -> None:
    await staff.mentor.writes("/menu")
    assert not [label for label in staff.mentor.buttons if "Вопросы" in label]
    await staff.mentor.writes("вопросы")
    staff.mentor.sees("Вопросов без ответа нет")


async def test_kept_for_a_meeting_it_stands_on_the_next_card_only(staff: Staff) -> None:
    mentor = staff.mentor
    await ask(staff, "Как говорить с родителями?")
    await mentor.taps("Обсудим при встрече")
    await mentor.writes("/log")
    mentor.sees("Обсудить: Как говорить с родителями?")
    await staff.world.later(SOON)
    await mentor.taps("Записать")
    await mentor.writes("/log")
    assert "Обсудить" not in mentor.text


async def test_morning_reminder_names_what_was_left_for_the_meeting(staff: Staff) -> None:
    mentor = staff.mentor
    await ask(staff, "Как говорить с родителями?")
    await mentor.taps("Обсудим при встрече")
    await mentor.writes("назначить встречу")
    await mentor.taps("Назначить")
    await staff.world.later(timedelta(days=1))
    (soon,) = [shown for shown in mentor.heard("Обсудить:") if "🗓" in shown.text]
    assert "Как говорить с родителями?" in soon.text


async def test_mentor_is_reminded_once_on_the_next_working_day(staff: Staff) -> None:
    mentor = staff.mentor
    await ask(staff, "Где образец плана?")
    await staff.world.later(timedelta(days=1))
    assert len(mentor.heard("ещё ждёт Вашего ответа")) == 1
    await staff.world.later(timedelta(days=1))
    assert len(mentor.heard("ещё ждёт Вашего ответа")) == 1


async def test_answered_question_is_not_reminded_of(staff: Staff) -> None:
    mentor = staff.mentor
    await ask(staff, "Где образец плана?")
    await mentor.taps("Обсудим при встрече")
    await staff.world.later(timedelta(days=1))
    assert not mentor.heard("ещё ждёт")


async def test_curator_reads_how_soon_the_mentor_answers(staff: Staff) -> None:
    mentor, curator = staff.mentor, staff.curator
    await ask(staff, "Где образец плана?")
    asked = mentor.screen
    await staff.world.later(timedelta(hours=2, minutes=58))
    await mentor.taps("Обсудим при встрече", on=asked)
    await curator.writes("/pair")
    await curator.taps(next(label for label in curator.buttons if "Соколова" in label))
    curator.sees("ответ обычно приходит за 3 ч")
    await mentor.writes("/pair")
    assert "ответ обычно приходит" not in mentor.text


async def test_from_a_question_back_to_the_list_and_out(staff: Staff) -> None:
    await ask(staff, "Где образец плана?")
    await staff.mentor.writes("/menu")
    await staff.mentor.taps("Вопросы (1)")
    await staff.mentor.taps("Белов И.: Где образец плана?")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("Ждёт ответа 1 вопрос")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("что сделать?")
