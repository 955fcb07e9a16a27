"""«Подробнее»: topic, result, tool, link, what the mentor learned, faces, the observation."""

from datetime import timedelta

import pytest

from bot.domain.gatherings.details import Mark, Mood
from bot.domain.meetings import Meeting
from tests.bot.staff import MENTEE, SECOND, Staff, staff_of
from tests.bot.world import Phone, World

SOON = timedelta(minutes=2)


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


async def meeting(staff: Staff) -> Meeting:
    (pair,) = await staff.pairs()
    async with staff.world.app.storage.read() as desk:
        found = await desk.meetings.of_pairs([pair.id])
    return found[pair.id][-1]


async def held(staff: Staff) -> Meeting:
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    return await meeting(staff)


async def open_record(phone: Phone, button: str = "45 мин") -> None:
    await phone.writes("/pair")
    await phone.taps("Встречи")
    await phone.taps(next(label for label in phone.buttons if button in label))


async def test_topic_written_on_the_card_is_recorded_with_it(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.taps("Подробнее")
    await mentor.writes("Как начать урок")
    await mentor.taps("Инструмент")
    await mentor.taps("Супервизия")
    mentor.sees("Тема: Как начать урок", "Инструмент: ")
    await mentor.taps("Назад")
    mentor.sees("Запись встречи", "Тема: Как начать урок")
    await mentor.taps("Записать")
    mentor.sees("Записано", "Тема: Как начать урок")
    kept = (await meeting(staff)).details
    assert (kept.topic, str(kept.tool)) == ("Как начать урок", "supervision")


async def test_details_of_a_record_are_kept_at_once_and_ask_nobody_anew(staff: Staff) -> None:
    mentor, mentee = staff.mentor, staff.mentee
    await held(staff)
    await staff.world.later(SOON)
    await mentee.taps("5")
    await mentor.taps("Подробнее")
    await mentor.taps("Итог")
    await mentor.writes("Готов план трёх уроков")
    await mentor.taps("Чему научился наставник")
    await mentor.writes("Новый приём опроса")
    mentor.sees("Итог: Готов план трёх уроков", "Чему научился наставник: Новый приём опроса")
    kept = await meeting(staff)
    assert (kept.details.result, kept.confirmed_at is not None) == ("Готов план трёх уроков", True)
    await mentor.taps("Назад")
    mentor.sees("Записано", "Итог: Готов план трёх уроков")


async def test_work_form_of_a_meeting_is_the_profile_s_with_its_level(staff: Staff) -> None:
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.taps("Подробнее")
    await mentor.taps("Форма работы")
    await mentor.taps("›")
    form = mentor.buttons[0]
    await mentor.taps(form)
    mentor.sees("Форма работы: ", f": {form}")
    await mentor.taps("Назад")
    await mentor.taps("Записать")
    kept = (await meeting(staff)).details.form
    assert kept
    assert kept.endswith(f": {form}")
    mentor.sees(f"Форма работы: {kept}")
    await mentor.taps("Подробнее")
    await mentor.taps("Форма работы")
    mentor.sees(f"Сейчас: {kept}")
    await mentor.writes("Прогулка & <разговор>")
    await open_record(staff.mentee)
    staff.mentee.sees("Форма работы: Прогулка & <разговор>")
    await mentor.taps("Форма работы")
    await mentor.taps("Убрать")
    assert (await meeting(staff)).details.form is None


async def test_a_line_is_taken_off_again(staff: Staff) -> None:
    mentor = staff.mentor
    await held(staff)
    await mentor.taps("Подробнее")
    await mentor.writes("Лишнее")
    await mentor.taps("Тема")
    mentor.sees("Сейчас: Лишнее")
    await mentor.taps("Убрать")
    mentor.sees("Пока ничего не добавлено")
    assert (await meeting(staff)).details.topic is None


async def test_a_video_is_a_link_and_never_a_file(staff: Staff) -> None:
    mentor = staff.mentor
    await held(staff)
    await mentor.taps("Подробнее")
    await mentor.taps("Ссылка на видео")
    await mentor.writes("лежит на диске")
    assert mentor.heard("не похоже на ссылку")
    await mentor.writes("https://video.example/urok-1")
    mentor.sees("Видео: https://video.example/urok-1")
    assert (await meeting(staff)).details.link == "https://video.example/urok-1"


async def test_faces_of_both_sides_are_seen_by_the_pair_alone(staff: Staff) -> None:
    mentor, mentee, curator = staff.mentor, staff.mentee, staff.curator
    await held(staff)
    await mentor.taps("Подробнее")
    await mentor.taps("😐")
    await staff.world.later(SOON)
    await mentee.taps("5")
    mentee.sees("Спасибо", "🙂")
    await mentee.taps("🙂")
    assert "Видно только паре" in mentee.alert
    await open_record(mentor)
    mentor.sees("Настроение: 😐 Соколова Т., 🙂 Белов И.")
    kept = await meeting(staff)
    assert kept.details.mood is Mood.FINE
    await curator.writes("/pair")
    await curator.taps(next(label for label in curator.buttons if "Соколова" in label))
    await curator.taps("Встречи")
    await curator.taps(next(label for label in curator.buttons if "45 мин" in label))
    assert "Настроение" not in curator.text


async def test_a_visit_is_marked_line_by_line_and_concluded(staff: Staff) -> None:
    mentor, mentee = staff.mentor, staff.mentee
    await mentor.writes("/log")
    await mentor.taps("Вид")
    await mentor.taps("Посещение")
    await mentor.taps("Записать")
    await mentor.taps("Подробнее")
    await mentor.taps("Наблюдение")
    await mentor.taps("1 да")
    await mentor.taps("2 частично")
    await mentor.taps("3 нет")
    await mentor.taps("✓ 3 нет")  # the same mark once more takes it off
    await mentor.writes("Сильное начало")
    mentor.sees("Вывод: Сильное начало", "✓ 1 да", "✓ 2 частично")
    seen = (await meeting(staff)).details.observation
    assert seen
    assert dict(seen.marks) == {"aim": Mark.YES, "time": Mark.PARTLY}
    await open_record(mentee)
    mentee.sees("Наблюдение занятия:", "Детям понятно", "Вывод: Сильное начало")


async def test_observation_reaches_the_curator_only_when_it_was_opened(staff: Staff) -> None:
    mentor, curator = staff.mentor, staff.curator
    await mentor.writes("/log")
    await mentor.taps("Вид")
    await mentor.taps("Посещение")
    await mentor.writes("Смотрели урок")
    await mentor.taps("Записать")
    await mentor.taps("Подробнее")
    await mentor.taps("Наблюдение")
    await mentor.taps("1 да")
    await mentor.taps("Назад")
    await mentor.taps("Назад")
    services = staff.world.app.services
    known = await services.people.who("telegram", str(curator.person.id))
    assert known
    assert known[1]
    (pair,) = await staff.pairs()
    (closed,) = await services.journal.for_curator(pair.id, known[1])
    assert closed.details.observation is None
    await mentor.taps("Заметка: открыть куратору")
    (opened,) = await services.journal.for_curator(pair.id, known[1])
    assert opened.details.observation is not None


async def test_mentee_finds_faces_but_no_lines_of_the_mentors_record(staff: Staff) -> None:
    await held(staff)
    await open_record(staff.mentee)
    await staff.mentee.taps("Подробнее")
    assert "Тема" not in staff.mentee.buttons
    await staff.mentee.writes("Моя тема")
    assert staff.mentee.heard("Этого здесь нет")
    await open_record(staff.mentee)
    await staff.mentee.taps("Подробнее")
    await staff.mentee.taps("🙁")
    staff.mentee.sees("✓ 🙁", "Настроение: 🙁 Белов И.")
    assert (await meeting(staff)).details.topic is None


async def test_group_counts_who_came(world: World) -> None:
    staff = await staff_of(world)
    await staff.working_pair(MENTEE, SECOND)
    mentor = staff.mentor
    await mentor.writes("/log")
    await mentor.taps("Записать")
    await mentor.writes("/log")
    await mentor.taps("Кто был")
    await mentor.taps(f"✓ {SECOND}")
    await mentor.taps("Назад")
    await mentor.taps("Записать")
    await mentor.writes("/pair")
    await mentor.taps("Встречи")
    mentor.sees(f"{MENTEE}: 2 из 2", f"{SECOND}: 1 из 2")
    await open_record(mentor)
    mentor.sees("Были: Белов И.")
