"""Questionnaires that go out by themselves: told of the day before, stopped by a tap."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.ids import PairId
from bot.domain.names import short_name
from bot.services.taps import Tap
from tests.bot.staff import MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World


def at(day: str, hour: str = "09:01") -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}:00+03:00").astimezone(UTC)


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


async def agreed(staff: Staff) -> PairId:
    """The pair has agreed on its programme just now."""
    *_, pair = await staff.pairs()
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "update programme set acknowledged_at = ? where pair_id = ?",
            (staff.world.clock().astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S.%f"), pair.id),
        )
    return pair.id


async def surveys_of(staff: Staff) -> list[tuple[str, str, int, int]]:
    """(questionnaire, kind, asked, finished) of all campaigns."""
    async with staff.world.app.storage.read() as desk:
        found = await desk.surveys.of_organisation(staff.organisation, 20)
    return sorted(
        (one.campaign.survey, one.campaign.kind, one.asked, one.finished) for one in found
    )


async def test_curator_hears_the_day_before_and_the_pair_is_asked(staff: Staff) -> None:
    await staff.world.until(at("2026-04-30"))
    staff.curator.sees("Сами уйдут анкеты", "4 мая", "Получат 2 человека", "Не отправлять")
    assert await surveys_of(staff) == []
    await staff.world.until(at("2026-05-04"))
    assert await surveys_of(staff) == [
        ("after_mentee", "after", 1, 0),
        ("after_mentor", "after", 1, 0),
    ]
    assert staff.mentee.heard("Анкета «")
    assert staff.mentor.heard("Анкета «")
    assert not staff.curator.heard("Анкета «")
    await staff.world.until(at("2026-05-05"))
    assert len(await surveys_of(staff)) == 2


async def test_one_tap_stops_it_and_another_brings_it_back(staff: Staff) -> None:
    await staff.world.until(at("2026-04-30"))
    await staff.curator.taps("Не отправлять")
    staff.curator.sees("Не уйдёт: После", "Вернуть")
    await staff.curator.taps("Вернуть")
    staff.curator.sees("Сами уйдут анкеты")
    await staff.curator.taps("Не отправлять")
    await staff.world.until(at("2026-05-05"))
    assert await surveys_of(staff) == []
    await staff.curator.taps("Вернуть")
    await staff.world.until(at("2026-05-06"))
    assert len(await surveys_of(staff)) == 2


async def test_too_late_to_stop_what_went_out(staff: Staff) -> None:
    await staff.world.until(at("2026-04-30"))
    await staff.world.until(at("2026-05-04"))
    (ahead,) = staff.curator.heard("Сами уйдут анкеты")
    await staff.curator.taps("Не отправлять", on=ahead)
    assert "За это время всё изменилось" in staff.curator.alert
    assert len(await surveys_of(staff)) == 2


async def test_questions_can_be_looked_at_without_counting(staff: Staff) -> None:
    await staff.world.until(at("2026-04-30"))
    await staff.curator.taps("Посмотреть вопросы")
    staff.curator.sees("Это проба", "Вопрос 1 из")
    assert await surveys_of(staff) == []


async def test_switched_off_nothing_is_planned_nor_told(staff: Staff) -> None:
    await staff.curator.writes("/menu")
    await staff.curator.taps("Анкеты")
    await staff.curator.taps("Сами по себе")
    staff.curator.sees("Анкеты, которые уходят сами", "когда пара согласует программу")
    await staff.curator.taps("✓ После")
    staff.curator.sees("Выключена. После")
    await staff.world.until(at("2026-05-05"))
    assert staff.curator.heard("Сами уйдут анкеты") == []
    assert await surveys_of(staff) == []


async def test_pair_that_agreed_is_asked_on_the_next_working_day(staff: Staff) -> None:
    pair = await agreed(staff)
    await staff.world.until(at("2026-02-10"))
    (ahead,) = staff.curator.heard("сами уйдут анкеты")
    assert MENTOR in ahead.text
    assert "11 февраля" in ahead.text or "завтра" in ahead.text
    await staff.world.until(at("2026-02-11"))
    assert await surveys_of(staff) == [
        ("before_mentee", "before", 1, 0),
        ("before_mentor", "before", 1, 0),
    ]
    async with staff.world.app.storage.read() as desk:
        found = await desk.surveys.of_organisation(staff.organisation, 5)
    assert {one.campaign.pair_id for one in found} == {pair}
    assert staff.mentee.heard("Анкета «")


async def test_pairs_that_are_asked_the_same_stand_in_one_paragraph(staff: Staff) -> None:
    """Each of them is stopped by itself and comes back by itself."""
    await agreed(staff)
    await staff.working_pair(SECOND)
    second = await agreed(staff)
    await staff.world.until(at("2026-02-10"))
    curator = staff.curator
    (ahead,) = curator.heard("Сами уйдут анкеты")
    assert ahead.text.count("Когда:") == 1
    assert f"Пары: {short_name(MENTEE)} и {short_name(SECOND)}." in ahead.text
    assert "Посмотреть вопросы" in curator.buttons
    await curator.taps(f"{short_name(MENTEE)}: не отправлять")
    curator.sees("Паре", "не уйдёт: До начала", short_name(SECOND))
    await staff.world.until(at("2026-02-11"))
    async with staff.world.app.storage.read() as desk:
        found = await desk.surveys.of_organisation(staff.organisation, 5)
    assert {one.campaign.pair_id for one in found} == {second}


async def test_pairs_that_agreed_together_are_asked_by_one_sending(staff: Staff) -> None:
    """The curator's list has a line for each side; their mentor is asked once."""
    await agreed(staff)
    await staff.working_pair(SECOND)
    await agreed(staff)
    for day in ("2026-02-10", "2026-02-11"):
        await staff.world.until(at(day))
    assert await surveys_of(staff) == [
        ("before_mentee", "before", 2, 0),
        ("before_mentor", "before", 1, 0),
    ]


@pytest.mark.parametrize(("reason", "asked"), [("mutual", ["after", "after"]), ("declined", [])])
async def test_who_ends_early_is_asked_about_it_and_who_never_began_is_not(
    staff: Staff, reason: str, asked: list[str]
) -> None:
    (pair,) = await staff.pairs()
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            "update pair set status = 'closed', closed_on = '2026-02-09',"
            " completion_reason = ? where id = ?",
            (reason, pair.id),
        )
    await staff.world.until(at("2026-02-10"))
    await staff.world.until(at("2026-02-11"))
    assert [kind for _, kind, _, _ in await surveys_of(staff)] == asked


async def test_morning_that_comes_twice_plans_once(staff: Staff) -> None:
    await staff.world.until(at("2026-04-30"))
    staff.world.app.services.reminding._days.clear()
    await staff.world.later(timedelta(hours=1))
    staff.world.app.services.reminding._days.clear()
    await staff.world.until(at("2026-05-04"))
    staff.world.app.services.reminding._days.clear()
    await staff.world.later(timedelta(hours=1))
    assert len(staff.curator.heard("Сами уйдут анкеты")) == 1
    assert len(await surveys_of(staff)) == 2


@pytest.mark.parametrize("verb", ["ak", "ab", "al"])
@pytest.mark.parametrize("name", [MENTOR, MENTEE])
async def test_only_managers_stop_or_look(staff: Staff, verb: str, name: str) -> None:
    await staff.world.until(at("2026-04-30"))
    async with staff.world.app.storage.read() as desk:
        (plan,) = await desk.surveys.automatic.planned(staff.organisation, [2025])
    await staff.forge(name, Tap(verb, plan.id))
    async with staff.world.app.storage.read() as desk:
        assert await desk.surveys.automatic.planned(staff.organisation, [2025]) == [plan]
