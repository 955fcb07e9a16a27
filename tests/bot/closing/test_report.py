"""The mentor's report: counted by itself, four lines of the mentor's own, taken by the curator."""

from datetime import date

import pytest

from bot.domain.closing.refusals import ReadinessNeeded, ReportTaken
from bot.domain.closing.reports import Field, Proposal, Readiness, ReportStatus
from bot.domain.pairs import CompletionReason
from bot.services.taps import Tap
from tests.bot.closing.people import SOON, actor_of, at, closed_pair, report_of, results_tap
from tests.bot.forging import thrice
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def test_report_is_written_by_taps_and_two_sentences(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Открытый урок")
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.mentor.writes("отчёт")
    staff.mentor.sees("черновик", "План: выполнено 0 из 1", "Встречи: 1", "Готовность: пока")
    assert "Сдать отчёт" not in staff.mentor.buttons
    await staff.mentor.taps("Что получилось")
    await staff.mentor.writes("Урок прошёл живо")
    await staff.mentor.taps("Готовность")
    await staff.mentor.taps("готов при условии дополнительного сопровождения")
    await staff.mentor.taps("Предложения")
    await staff.mentor.taps("представить к поощрению")
    staff.mentor.sees("✓ представить к поощрению")
    await staff.mentor.taps("Назад")
    staff.mentor.sees("Урок прошёл живо", "представить к поощрению")
    await thrice(staff.mentor, "Сдать отчёт")
    staff.mentor.sees("сдан, ждёт решения", "Забрать и дописать")
    await staff.world.later(SOON)
    staff.curator.sees("Отчёт наставника сдан", "Соколова")
    report = await report_of(staff, pair)
    assert report.status is ReportStatus.SUBMITTED
    assert report.proposals == (Proposal.AWARD,)


async def test_returned_with_words_and_accepted_the_second_time(staff: Staff) -> None:
    pair = await closed_pair(staff)
    reports = staff.world.app.services.closing.reports
    await reports.grade(pair, Readiness.READY, await actor_of(staff, MENTOR))
    await reports.submit(pair, await actor_of(staff, MENTOR))
    await staff.world.later(SOON)
    await staff.curator.taps("Отчёт")
    await staff.curator.taps("Вернуть")
    await staff.curator.writes("Добавьте, что не удалось")
    staff.curator.sees("возвращён", "Отменить")
    await staff.world.later(SOON)
    staff.mentor.sees("Отчёт просят дополнить", "Добавьте, что не удалось")
    await staff.mentor.taps("Отчёт")
    await staff.mentor.taps("Что не удалось")
    await staff.mentor.writes("Мало времени на разбор")
    await staff.mentor.taps("Сдать отчёт")
    await staff.world.later(SOON)
    await staff.forge(MENTEE, results_tap(pair))
    assert "Готовность" not in staff.mentee.text
    await staff.curator.taps("Отчёт")
    await staff.curator.taps("Принять")
    await staff.world.later(SOON)
    assert staff.mentor.heard("Отчёт принят")
    await staff.forge(MENTEE, results_tap(pair))
    staff.mentee.sees("Готовность: готов")


async def test_decision_is_taken_back_before_the_mentor_hears(staff: Staff) -> None:
    pair = await closed_pair(staff)
    reports = staff.world.app.services.closing.reports
    await reports.grade(pair, Readiness.READY, await actor_of(staff, MENTOR))
    await reports.submit(pair, await actor_of(staff, MENTOR))
    await staff.forge(CURATOR, Tap("zo", pair))
    await thrice(staff.curator, "Принять")
    await staff.curator.taps("Отменить")
    await staff.world.later(SOON)
    assert not staff.mentor.heard("Отчёт принят")
    assert (await report_of(staff, pair)).status is ReportStatus.SUBMITTED


async def test_report_without_readiness_is_not_handed_in_and_an_accepted_one_stays(
    staff: Staff,
) -> None:
    pair = await closed_pair(staff)
    reports = staff.world.app.services.closing.reports
    with pytest.raises(ReadinessNeeded):
        await reports.submit(pair, await actor_of(staff, MENTOR))
    await reports.grade(pair, Readiness.NOT_READY, await actor_of(staff, MENTOR))
    await reports.submit(pair, await actor_of(staff, MENTOR))
    await reports.accept(pair, await actor_of(staff, CURATOR))
    with pytest.raises(ReportTaken):
        await reports.write(pair, Field.WORKED, "…", await actor_of(staff, MENTOR))


async def test_in_may_drafts_begin_by_themselves_and_are_spoken_of_at_their_stages(
    staff: Staff,
) -> None:
    pair = await staff.working_pair()
    await staff.world.until(at(4, 30))
    assert not staff.mentor.heard("Отчёт наставника")
    await staff.world.until(at(5, 6))
    assert len(staff.mentor.heard("Сдать до 20 мая")) == 1
    assert (await report_of(staff, pair)).due == date(2026, 5, 20)
    for day, told in ((7, 1), (13, 2), (14, 2), (20, 3)):
        await staff.world.until(at(5, day))
        assert len(staff.mentor.heard("Сдать до 20 мая")) == told, day
    await staff.world.until(at(5, 21))
    assert staff.mentor.heard("Срок был 20 мая")
    by = await actor_of(staff, MENTOR)
    await staff.world.app.services.closing.reports.grade(pair, Readiness.READY, by)
    await staff.world.app.services.closing.reports.submit(pair, await actor_of(staff, MENTOR))
    before = len(staff.mentor.heard("Отчёт наставника"))
    await staff.world.until(at(5, 28))
    assert len(staff.mentor.heard("Отчёт наставника")) == before


async def test_mentor_who_refused_owes_no_report(staff: Staff) -> None:
    pair = await closed_pair(staff, CompletionReason.MENTOR_REFUSED)
    async with staff.world.app.storage.read() as desk:
        assert await desk.closing.reports.get(pair) is None
