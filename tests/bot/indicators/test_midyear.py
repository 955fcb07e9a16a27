"""The checkpoint: figures of any day, kept, compared, concluded; a letter when it is time."""

from datetime import date, datetime, timedelta

from bot.domain.plans import ItemStatus
from bot.domain.posts.about_indicators import CheckpointDue
from bot.services.taps import Tap
from tests.bot.indicators.opening import midyear
from tests.bot.staff import CURATOR, MENTOR, Staff
from tests.conftest import MOSCOW


async def test_checkpoint_of_any_day_is_kept_with_a_conclusion(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    curator = await midyear(staff.curator)
    curator.sees(
        "Контрольная точка",
        "действуют 1, на паузе 0, завершены 0",
        "выполнено 0 из 1",
        "не отправлялась",
    )
    await curator.taps("Сохранить точку")
    curator.sees("Сохранена")
    await curator.taps("Вывод")
    await curator.writes("Пара почти не встречается.\nПричина — расписание.")
    await curator.taps("Что исправить")
    await curator.writes("Поставить встречи на среду")
    curator.sees("Причина — расписание.", "1. Поставить встречи на среду")
    async with staff.world.app.storage.read() as desk:
        (kept,) = await desk.indicators.checkpoints.all(staff.organisation)
    assert kept.day == date(2026, 2, 9)
    assert kept.figures["active"] == 1
    assert kept.corrections == ("Поставить встречи на среду",)


async def test_what_changed_since_the_last_one_stands_below_the_figures(staff: Staff) -> None:
    await staff.working_pair()
    curator = await midyear(staff.curator)
    await curator.taps("Сохранить точку")
    await staff.mentor.writes("вчера 45 минут разобрали план урока")
    await staff.mentor.taps("Записать")
    await staff.world.later(timedelta(days=1))
    curator = await midyear(staff.curator)
    curator.sees("Что изменилось с 9 февраля", "встреч: 0 → 1", "встречаются: 0 → 1")
    assert "пунктов плана:" not in curator.text


async def test_correction_struck_out_comes_back(staff: Staff) -> None:
    curator = await midyear(staff.curator)
    await curator.taps("Сохранить точку")
    for words in ("Первое", "Второе"):
        await curator.taps("Что исправить")
        await curator.writes(words)
    await curator.taps("✕ Первое")
    curator.sees("1. Второе")
    await curator.taps("Вернуть убранное")
    curator.sees("1. Второе", "2. Первое")


async def test_checkpoint_kept_by_mistake_is_discarded_the_same_day(staff: Staff) -> None:
    curator = await midyear(staff.curator)
    await curator.taps("Сохранить точку")
    await curator.taps("Убрать точку")
    await curator.taps("Прошлые точки")
    curator.sees("Сохранённых точек ещё нет")


async def test_checkpoint_of_an_earlier_day_stays(staff: Staff) -> None:
    curator = await midyear(staff.curator)
    await curator.taps("Сохранить точку")
    await staff.world.later(timedelta(days=3))
    curator = await midyear(staff.curator)
    await curator.taps("Прошлые точки")
    await curator.taps("9 февраля · без вывода")
    assert "Убрать точку" not in curator.buttons


async def test_curator_hears_on_the_first_working_day_of_the_window_and_once(
    staff: Staff,
) -> None:
    await staff.working_pair()
    # 15 May 2026 is a Friday.
    await staff.world.until(datetime(2026, 5, 15, 9, 1, tzinfo=MOSCOW))
    assert staff.curator.heard("Пора посмотреть, как идут программы")
    assert not staff.mentor.heard("Пора посмотреть")
    await staff.world.until(datetime(2026, 5, 18, 9, 1, tzinfo=MOSCOW))
    assert len(staff.curator.heard("Пора посмотреть, как идут программы")) == 1
    await staff.curator.taps("Открыть")
    staff.curator.sees("Контрольная точка · Май")


async def test_nobody_is_told_when_the_checkpoint_is_kept_or_over(staff: Staff) -> None:
    await staff.working_pair()
    note = CheckpointDue(staff.ids[CURATOR], 2025, "january", "2026-01-31")
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        desk.outbox.add(staff.organisation, note, now)
    await staff.world.settle()
    assert not staff.curator.heard("Пора посмотреть")


async def test_forged_button_opens_no_checkpoint_for_a_mentor(staff: Staff) -> None:
    phone = await staff.forge(MENTOR, Tap("imo", 2025))
    assert "Контрольная точка" not in phone.text


async def test_finished_items_count_as_done_and_moved_ones_apart(staff: Staff) -> None:
    pair = await staff.working_pair()
    for number in range(3):
        await staff.item(pair, f"Пункт {number}", date(2026, 1, 20 + number))
    await staff.item(pair, "Предложен", status=ItemStatus.PROPOSED)
    curator = await midyear(staff.curator)
    curator.sees("выполнено 0 из 3", "просрочено 3")
