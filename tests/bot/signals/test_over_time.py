"""Lights are noted every morning; a pair that gets worse is offered help in private."""

from datetime import UTC, date, datetime, timedelta

import pytest

from bot.domain.signals import Light
from bot.domain.signals.history import LightChange, lights_on
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff, staff_of
from tests.bot.world import World
from tests.documents.workbooks import change

JANUARY = date(2026, 1, 1)
DAY = timedelta(days=1)


@pytest.fixture
async def staff(world: World) -> Staff:
    """A pair that met yesterday, with all its papers."""
    staff = await staff_of(world)
    pair = await staff.working_pair()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    assert (await staff.pair(pair)).terms.consent_on
    return staff


async def changes(staff: Staff) -> list[LightChange]:
    async with staff.world.app.storage.read() as desk:
        return await desk.signals.lights.over_time(staff.organisation, JANUARY, date(2026, 12, 31))


async def morning(staff: Staff, day: int, month: int = 2) -> None:
    await staff.world.until(datetime(2026, month, day, 6, 0, tzinfo=UTC))  # 09:00 in Moscow


async def test_light_is_noted_when_it_changes_only(staff: Staff) -> None:
    await staff.item((await staff.pairs())[0].id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 11, 12, 18, 19, 20):
        await morning(staff, day)
    found = await changes(staff)
    assert [(one.day.day, one.light, one.codes) for one in found] == [
        (10, Light.GREEN, ()),
        (19, Light.YELLOW, ("overdue",)),
    ]
    assert lights_on(found, date(2026, 2, 18)) == {Light.GREEN: 1}
    assert lights_on(found, date(2026, 2, 19)) == {Light.YELLOW: 1}


async def test_history_is_read_by_the_curator(staff: Staff) -> None:
    await staff.item((await staff.pairs())[0].id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 19):
        await morning(staff, day)
    await staff.curator.writes("сводка")
    await staff.curator.taps("🟡 Соколова Т. → Белов И.")
    await staff.curator.taps("Сигналы")
    await staff.curator.taps("История")
    staff.curator.sees("19 февраля: 🟡 Просроченные пункты", "10 февраля: 🟢")
    await staff.curator.taps("Картинкой")
    (picture,) = staff.curator.heard("Сигнал пары: сколько дней подряд")
    assert "10.02: зелёный 9\n19.02: жёлтый 1" in picture.text
    staff.curator.sees("19 февраля: 🟡 Просроченные пункты")


async def test_pause_of_the_pair_is_a_change_as_well(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    await morning(staff, 10)
    await staff.curator.writes("сводка")
    await staff.curator.taps("Пары по сигналам")
    await staff.curator.taps("🟢 Соколова Т. → Белов И.")
    await staff.curator.taps("Приостановить")
    await morning(staff, 11)
    assert [(one.pair, one.light) for one in await changes(staff)] == [
        (pair.id, Light.GREEN),
        (pair.id, None),
    ]


async def test_pair_that_ended_with_the_school_year_has_no_light_in_the_next(
    staff: Staff,
) -> None:
    reminding = staff.world.app.services.reminding
    await reminding.lights_round()
    await change(
        staff.world.app.storage,
        "update pair set status = 'closed', closed_on = '2026-07-31', slot = null, "
        "completion_reason = 'plan_completed'",
    )
    for day in (1, 2):
        staff.world.clock.move_to(datetime(2026, 8, day, 6, 0, tzinfo=UTC))
        await reminding.lights_round()
    assert [(one.day.month, one.light) for one in await changes(staff)] == [
        (2, Light.GREEN),
        (8, None),
    ]


async def test_pair_that_got_worse_is_asked_in_private_without_a_light(staff: Staff) -> None:
    await staff.item((await staff.pairs())[0].id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 19):
        await morning(staff, day)
    for side, other in ((MENTOR, MENTEE), (MENTEE, MENTOR)):
        (letter,) = staff.phones[side].heard("Как дела в паре?")
        assert other in letter.text
        assert not {"🟡", "🔴", "сигнал", "просроч"} & set(letter.text.split())
    assert not staff.phones[CURATOR].heard("Как дела в паре?")


async def test_who_needs_help_chooses_who_hears_of_it(staff: Staff) -> None:
    await staff.item((await staff.pairs())[0].id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 19):
        await morning(staff, day)
    await staff.mentee.taps("Нужна помощь")
    await staff.mentee.taps("Сказать куратору")
    await staff.world.later(timedelta(minutes=2))
    assert staff.curator.heard(f"{MENTEE}: нужна помощь")
    assert not staff.mentor.heard("нужна помощь")


async def test_offer_comes_at_most_once_in_two_weeks(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    await staff.item(pair.id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 19):
        await morning(staff, day)
    await staff.item(pair.id, "Второй урок", due=date(2026, 2, 17))
    await morning(staff, 26)  # two items late: red
    assert (await changes(staff))[-1].light is Light.RED
    assert len(staff.mentee.heard("Как дела в паре?")) == 1


async def test_round_of_another_process_notes_nothing_twice(staff: Staff) -> None:
    for _ in range(2):
        await staff.world.app.services.reminding.lights_round()
    staff.world.app.services.reminding._noted.clear()
    await staff.world.app.services.reminding.lights_round()
    assert len(await changes(staff)) == 1


async def test_curator_offers_help_and_takes_it_back(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("сводка")
    await curator.taps("Пары по сигналам")
    await curator.taps("🟢 Соколова Т. → Белов И.")
    await curator.taps("Сигналы")
    curator.sees("Спрашивать не о чем")
    await curator.taps("Предложить помощь обоим")
    curator.sees("Через минуту обоих спросят наедине")
    await curator.taps("Отменить предложение")
    curator.sees("Предложение отменено")
    await staff.world.later(timedelta(minutes=2))
    assert not staff.mentee.heard("Как дела в паре?")

    await curator.taps("Предложить помощь обоим")
    await staff.world.later(timedelta(minutes=2))
    assert staff.mentee.heard("Как дела в паре?")
    assert staff.mentor.heard("Как дела в паре?")
    await curator.taps("Отменить предложение")
    assert "Отменить уже нельзя" in curator.alert + curator.text
    await curator.taps("История")
    await curator.taps("Назад")
    curator.sees("Помощь паре предложена 9 февраля")
    assert "Предложить помощь обоим" not in curator.buttons
