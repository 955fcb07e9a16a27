"""A pair ends: what is unfinished is said first, some reasons in words, Para only suggests."""

from datetime import date

import pytest

from bot.domain.errors import ReasonNeeded
from bot.domain.names import short_name
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.services.taps import Tap
from tests.bot.closing.people import (
    SOON,
    actor_of,
    at,
    closed_pair,
    ends_on,
    report_of,
    results_tap,
)
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_what_is_unfinished_is_said_before_a_reason_is_asked(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Завершить")
    staff.curator.sees("1 пункт плана", "1 встреча без подтверждения", "отчёт наставника не сдан")
    await staff.curator.taps("План")
    staff.curator.sees("Открытый урок")
    await staff.curator.taps("Назад")
    await staff.curator.taps("план и срок завершены")
    assert (await staff.pair(pair)).programme.status is ProgrammeStatus.COMPLETED


async def test_reason_in_words_is_read_by_overseers_alone(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Завершить")
    await staff.curator.taps("по инициативе куратора")
    staff.curator.sees("Какие были обстоятельства?")
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    await staff.curator.writes("Долгая командировка")
    assert (await staff.pair(pair)).programme.status is ProgrammeStatus.TERMINATED
    await staff.curator.taps("Итоги")
    staff.curator.sees("Долгая командировка")
    await staff.world.later(SOON)
    for phone in (staff.mentor, staff.mentee):
        assert "Долгая командировка" not in phone.text
    await staff.forge(MENTEE, results_tap(pair))
    staff.mentee.sees("Итоги")
    assert "Долгая командировка" not in staff.mentee.text


@pytest.mark.parametrize(
    "reason",
    [
        CompletionReason.BY_MENTOR,
        CompletionReason.BY_MENTEE,
        CompletionReason.MUTUAL,
        CompletionReason.BY_CURATOR,
    ],
)
async def test_such_a_reason_is_refused_without_words(
    staff: Staff, reason: CompletionReason
) -> None:
    pair = await staff.working_pair()
    by = await actor_of(staff, CURATOR)
    with pytest.raises(ReasonNeeded):
        await staff.world.app.services.pairing.close(pair, reason, by, "  ")
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE


async def test_ended_by_a_slip_leaves_no_report_behind(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Завершить")
    await staff.curator.taps("план выполнен полностью")
    assert (await report_of(staff, pair)).open
    await staff.curator.taps("Отменить")
    async with staff.world.app.storage.read() as desk:
        assert await desk.closing.reports.get(pair) is None
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE


async def test_done_plan_is_a_reason_to_suggest_the_end_twice_and_no_more(staff: Staff) -> None:
    pair = await staff.working_pair()
    for title in ("Открытый урок", "План урока", "Родительское собрание"):
        await staff.item(pair, title)
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "UPDATE plan_item SET status = 'verified', done_on = '2026-02-09',"
            " verified_at = '2026-02-09 06:00:00'"
        )
    await staff.world.until(at(2, 10))
    staff.curator.sees("План выполнен", "Похоже, пару можно завершить", "Завершить")
    assert staff.mentor.heard("Куратору предложено завершить")
    assert not staff.mentee.heard("можно завершить")
    await staff.world.until(at(2, 12))
    assert len(staff.curator.heard("можно завершить")) == 1
    await staff.world.until(at(2, 24))
    assert len(staff.curator.heard("можно завершить")) == 2
    await staff.world.until(at(3, 16))
    assert len(staff.curator.heard("можно завершить")) == 2


async def test_end_is_one_tap_from_the_suggestion_and_the_reason_stays_a_humans(
    staff: Staff,
) -> None:
    pair = await staff.working_pair()
    await ends_on(staff, pair, date(2026, 2, 9))
    await staff.world.until(at(2, 10))
    staff.curator.sees("Срок закончился 9 февраля")
    await staff.curator.taps("Завершить")
    staff.curator.sees("Почему пара завершается?")
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    await staff.curator.taps("план и срок завершены")
    assert (await staff.pair(pair)).completion_reason is CompletionReason.PLAN_AND_TERM


async def test_terms_that_end_on_one_day_are_told_in_one_message(staff: Staff) -> None:
    for mentee in (MENTEE, SECOND):
        await ends_on(staff, await staff.working_pair(mentee), date(2026, 2, 9))
    await staff.world.until(at(2, 10))
    (told,) = staff.curator.heard("Срок закончился 9 февраля")
    assert told.text.count("можно завершить или продлить") == 2
    assert MENTEE in told.text
    await staff.curator.taps(f"Открыть: {short_name(SECOND)}")
    staff.curator.sees(short_name(SECOND), "Завершить")


async def test_page_of_results_is_counted_from_what_was_entered(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.mentee.writes("/pair")
    await staff.mentee.taps("Итоги")
    staff.mentee.sees("План: выполнено 0 из 1", "Встречи: 1, всего 45 мин", "Взгляд назад")
    assert "Отчёт" not in staff.mentee.buttons


async def test_reflection_is_its_authors_until_it_is_shared(staff: Staff) -> None:
    pair = await closed_pair(staff)
    staff.mentee.sees("Пара завершена", "Пять коротких вопросов")
    await staff.mentee.taps("Взгляд назад")
    staff.mentee.sees("вопрос 1 из 5")
    await staff.mentee.taps("во многом")
    await staff.mentee.writes("Тёплые слова после уроков")
    await staff.mentee.writes("/menu")
    # Left half-way: what was said is kept.
    await staff.forge(MENTEE, Tap("zf", pair))
    staff.mentee.sees("• во многом")
    for _ in range(5):
        await staff.mentee.taps("Пропустить")
    staff.mentee.sees("Это видите только Вы", "Тёплые слова")
    await staff.forge(MENTOR, Tap("zo", pair))
    assert "Тёплые слова" not in staff.mentor.text
    await staff.mentee.taps("Приложить к отчёту")
    await staff.forge(MENTOR, Tap("zo", pair))
    staff.mentor.sees("Тёплые слова", "Белов")
    await staff.mentee.taps("Убрать из отчёта")
    await staff.forge(MENTOR, Tap("zo", pair))
    assert "Тёплые слова" not in staff.mentor.text
