"""The curator's summary on the demo school: read, drilled into, nudged, exported."""

from datetime import timedelta

import pytest

from bot.domain.posts import PostStatus
from bot.storage.programmes.nudges import Nudged, nudged_since
from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World

EVERYBODY = {"C1": "Ольга", "M2": "Андрей", "M5": "Ирина", "E2": "Максим", "E6": "Илья"}


@pytest.fixture
async def school(world: World) -> dict[str, Phone]:
    links = await links_of(world)
    return {code: await joined(world, links, code, name) for code, name in EVERYBODY.items()}


async def nudges(world: World) -> list[Nudged]:
    since = world.clock() - timedelta(days=1)
    async with world.app.storage.read() as desk:
        (organisation,) = await desk.people.organisations()
        return await nudged_since(desk.connection, organisation.id, since)


async def test_summary_is_one_tap_and_says_all_at_once(school: dict[str, Phone]) -> None:
    curator = school["C1"]
    job = curator.job()
    await curator.taps("Сводка")

    assert job.taps == 1
    curator.sees(
        "На 09.02.2026 действуют 7 пар, закрыто: 1",
        "🟢 4   🟡 0   🔴 3",
        "План: 22 из 38 выполнено (58 %), просрочено 6",
        "31 (1 625 мин)".replace(" 625", "\xa0625"),
        "С 12.01 встречались 4 пары из 7",
        "🔴 Ермаков А. Н. → Громов И. Д.: ",
        "95 дней без встречи",
        "открыто обращение",
        "🔴 Ермаков А. Н. → Фролов М. И.: ",
        "🔴 Коваленко И. П. → Орлова А. В.: ",
        "вопрос без ответа",
        "Ближайший срок: 13.02, 2 пункта плана",
    )
    assert "Всё хорошо" not in curator.text


async def test_file_is_two_taps_away(school: dict[str, Phone]) -> None:
    curator = school["C1"]
    job = curator.job()
    await curator.taps("Сводка")
    await curator.taps("Выгрузить")

    assert job.taps == 2
    assert curator.heard("Состояние пар на 09.02.2026")


async def test_pairs_open_from_their_light(school: dict[str, Phone]) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Пары по сигналам")
    curator.sees("Пары: 🔴 3", "• 🔴 3", "🟡 0", "🟢 4", "🔴 Ермаков А. Н. → Громов И. Д.")
    await curator.taps("🟢 4")
    curator.sees("Пары: 🟢 4", "🟢 Соколова Т. И. → Никитина Д. А.")
    await curator.taps("🟡 0")
    curator.sees("Таких пар сейчас нет")
    await curator.taps("🔴 3")
    await curator.taps("🔴 Ермаков А. Н. → Фролов М. И.")
    curator.sees("Ермаков", "Фролов")
    await curator.taps("Назад")
    curator.sees("Пары: 🔴 3")


async def test_pairs_are_narrowed_to_one_format_and_counted_so(school: dict[str, Phone]) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Пары по сигналам")
    await curator.taps("Формат: все")
    assert "✓ Все" in curator.buttons
    assert "Лидер – новый коллега" not in curator.buttons  # that pair is closed
    await curator.taps("Классные руководители")
    curator.sees("Пары: 🟢 1", "🔴 0", "• 🟢 1", "Формат: Классные руководители")
    assert "Ермаков" not in curator.text
    await curator.taps("Формат: Классные руководители")
    await curator.taps("Все")
    curator.sees("Пары: 🔴 3", "🟢 4", "Формат: все")


async def test_pairs_are_narrowed_by_what_is_noticed_and_by_mentor(
    school: dict[str, Phone],
) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Пары по сигналам")
    assert "Форма: все" in curator.buttons
    await curator.taps("Сигнал: все")
    await curator.taps("Одинаковые записи")
    curator.sees("Пары: 🔴 1", "🟢 0", "Коваленко И. П. → Орлова А. В.")
    await curator.taps("Наставник: все")
    await curator.taps("Ермаков А. Н.")
    curator.sees("Таких пар сейчас нет", "Наставник: Ермаков А. Н.")
    await curator.taps("Сигнал: Одинаковые записи")
    await curator.taps("Все")
    curator.sees("Пары: 🔴 2", "Громов И. Д.", "Фролов М. И.")
    await curator.taps("🔴 Ермаков А. Н. → Фролов М. И.")
    await curator.taps("Назад")
    curator.sees("Пары: 🔴 2", "Наставник: Ермаков А. Н.")


async def test_pairs_on_the_list_are_reminded_and_no_others(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Пары по сигналам")
    await curator.taps("Наставник: все")
    await curator.taps("Ермаков А. Н.")
    await curator.taps("Напомнить этим парам")
    curator.sees(
        "Что получит первый из них:",
        "Куратор напоминает о паре:",
        "Записей о встречах нет 61 день",
    )
    assert "Коваленко" not in curator.text
    await curator.taps("Назад")
    curator.sees("Пары: 🔴 2", "Наставник: Ермаков А. Н.")
    await world.later(timedelta(minutes=2))
    assert school["E6"].heard("Куратор напоминает")
    assert not school["M5"].heard("Куратор напоминает")


async def test_one_pair_is_reminded_from_its_signals_in_the_words_shown_before(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("🔴 Коваленко И. П. → Орлова А. В.")
    await curator.taps("Сигналы")
    await curator.taps("Напомнить")
    shown = curator.text
    await curator.taps("Назад")
    curator.sees("Коваленко И. П. → Орлова А. В.", "Напомнить")
    await world.later(timedelta(minutes=2))
    (letter,) = school["M5"].heard("Куратор напоминает")
    assert letter.text in shown
    assert not school["M2"].heard("Куратор напоминает")


async def test_everybody_late_is_reminded_after_a_minute(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await world.settle()
    await curator.writes("/status")
    await curator.taps("Напомнить всем")
    # Those who have not joined can't be reminded, and are not counted.
    curator.sees("Через минуту напоминание получат 4 человека", "• Коваленко И. П. → Орлова А. В.")
    assert not school["E6"].heard("Куратор напоминает")

    await world.later(timedelta(minutes=2))
    assert "срок был" in school["E6"].text
    school["E6"].sees("Ермаков А. Н. → Громов И. Д.", "Сделано: ", "Открыть план")
    both = school["M2"].heard("Куратор напоминает")[-1].text
    assert "Громов И. Д." in both
    assert "Фролов М. И." in both
    school["M5"].sees("Записей о встречах нет 49 дней", "Записать: Орлова А. В.")

    await curator.taps("Меню")
    await curator.taps("Сводка")
    await curator.taps("Напомнить всем")
    curator.sees("сегодня уже напоминали")


async def test_reminder_taken_back_reaches_nobody_and_may_be_sent_anew(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Напомнить всем")
    await curator.taps("Отменить")
    curator.sees("Напоминание отменено")
    await world.later(timedelta(minutes=2))
    assert not school["E6"].heard("Куратор напоминает")
    assert await nudges(world) == []

    await curator.taps("Назад")
    await curator.taps("Напомнить всем")
    await world.later(timedelta(minutes=2))
    assert school["E6"].heard("Куратор напоминает")
    assert {one.status for one in await nudges(world)} == {PostStatus.SENT}


async def test_cancelling_too_late_is_refused_in_words(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await curator.taps("Сводка")
    await curator.taps("Напомнить всем")
    screen = curator.screen
    await world.later(timedelta(minutes=2))
    await curator.taps("Отменить", on=screen)
    assert "Отменить уже нельзя" in curator.alert + curator.text


async def test_mentor_is_refused_the_summary_and_offered_no_file_of_it(
    school: dict[str, Phone],
) -> None:
    mentor = school["M2"]
    for command in ("/status", "сводка"):
        before = len(mentor.heard("нужна другая роль"))
        await mentor.writes(command)
        assert len(mentor.heard("нужна другая роль")) == before + 1
        assert not mentor.heard("🔴")
    await mentor.writes("/export")
    assert "Сводка (xlsx)" not in mentor.buttons


async def test_head_reads_and_exports_but_nudges_nobody(world: World) -> None:
    links = await links_of(world)
    head = await joined(world, links, "H1", "Марина")
    await head.taps("Сводка")
    head.sees("🔴 3", "Выгрузить", "CSV")
    assert "Напомнить всем" not in head.buttons
    await head.taps("CSV")
    assert head.heard("Состояние пар на 09.02.2026")
