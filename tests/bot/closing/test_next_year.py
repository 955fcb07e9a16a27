"""The year after: mentors are asked in May, the new year is opened, the old one is only read."""

from datetime import date

import pytest

from bot.domain.closing.refusals import TooEarly, YearOpened, YearOver
from bot.domain.closing.reports import Field
from bot.domain.ids import PersonId
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import Role
from bot.services.closing.next_year.years import Wish
from tests.bot.closing.people import SOON, actor_of, at, ends_on
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def card_says(staff: Staff, person: PersonId) -> bool | None:
    async with staff.world.app.storage.read() as desk:
        card = await desk.bases.cards.get(person, staff.organisation)
    assert card
    return card.keep_next_year


async def test_mentors_are_asked_in_may_and_the_curator_sees_who_stays(staff: Staff) -> None:
    await staff.world.until(at(5, 6))
    staff.mentor.sees("Готовы быть наставником в 2026/27 учебном году?")
    assert not staff.mentee.heard("Готовы быть наставником")
    await staff.mentor.taps("Остаюсь")
    staff.mentor.sees("Вы остаётесь в базе наставников на 2026/27")
    assert await card_says(staff, staff.ids[MENTOR]) is True
    await staff.phones[OTHER_MENTOR].taps("Не в этот раз")
    assert await card_says(staff, staff.ids[OTHER_MENTOR]) is False
    await staff.curator.writes("итоги года")
    staff.curator.sees("Остаются наставниками: 1, уходят: 1")
    await staff.curator.taps("Кто остаётся")
    staff.curator.sees("Соколова Т. · остаётся", "Орлов П. · уходит")
    await staff.world.until(at(5, 7))
    assert len(staff.mentor.heard("Готовы быть наставником")) <= 1


async def test_new_year_ends_renews_lets_go_and_draws_the_roadmap(staff: Staff) -> None:
    ends, goes_on = await staff.working_pair(), await staff.working_pair(SECOND)
    await staff.world.until(at(5, 6))
    await staff.phones[OTHER_MENTOR].taps("Не в этот раз")
    await staff.world.until(at(8, 25))
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Новый учебный год")
    staff.curator.sees("2026/27", "Закончатся 2 пары", "Орлов П.", "Дорожная карта составится")
    await staff.curator.taps("Соколова Т. — Ким А.")
    staff.curator.sees("→ Соколова Т. — Ким А.")
    await staff.curator.taps("Открыть год")
    staff.curator.sees("Открыт 2026/27 учебный год", "Отменить")
    await staff.world.later(SOON)
    old, gone = await staff.pair(goes_on), await staff.pair(ends)
    assert (old.status, gone.status) == (PairStatus.CLOSED, PairStatus.CLOSED)
    new = next(pair for pair in await staff.pairs() if pair.previous_id == goes_on)
    assert new.status is PairStatus.PROPOSED
    assert (new.programme.start, new.programme.end) == (date(2026, 9, 1), date(2027, 5, 31))
    staff.phones[SECOND].sees("Вам предлагают наставника")
    staff.mentee.sees("Пара завершена")
    async with staff.world.app.storage.read() as desk:
        left = await desk.people.get(staff.ids[OTHER_MENTOR], staff.organisation)
        assert left is None or Role.MENTOR not in left.roles
        assert await desk.roadmaps.of_year(staff.organisation, 2026)


async def test_reports_of_the_old_year_are_counted_until_the_new_one_is_opened(
    staff: Staff,
) -> None:
    await staff.working_pair()
    await staff.world.until(at(5, 6))
    await staff.world.until(at(8, 25))
    await staff.curator.writes("итоги года")
    staff.curator.sees("сдано 0 из 1")
    await opened(staff)
    await staff.curator.writes("итоги года")
    staff.curator.sees("сдано 0 из 0")


async def opened(staff: Staff) -> None:
    by = await actor_of(staff, CURATOR)
    await staff.world.app.services.closing.years.open(Wish(frozenset(), "…", "ru"), by)


async def test_opening_is_taken_back_by_a_tap(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.world.until(at(8, 25))
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Новый учебный год")
    await staff.curator.taps("Соколова Т. — Белов И.")
    await staff.curator.taps("Открыть год")
    await staff.curator.taps("Отменить")
    staff.curator.sees("Открыть год")
    await staff.world.later(SOON)
    assert (await staff.pair(pair)).status is PairStatus.ACTIVE
    assert not staff.mentee.heard("Вам предлагают")
    await opened(staff)
    assert (await staff.pair(pair)).status is PairStatus.CLOSED


async def test_last_year_is_read_and_not_written(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.world.until(at(8, 25))
    await opened(staff)
    closing = staff.world.app.services.closing
    with pytest.raises(YearOver):
        await closing.reports.write(pair, Field.WORKED, "…", await actor_of(staff, MENTOR))
    with pytest.raises(YearOver):
        await closing.reflecting.answer(pair, "goal", "fully", await actor_of(staff, MENTEE))
    with pytest.raises(YearOpened):
        await opened(staff)
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Прошлые годы")
    staff.curator.sees("Прошлых лет пока нет")


async def test_pairs_of_past_years_are_found_by_their_year(staff: Staff) -> None:
    pair = await staff.working_pair()
    by = await actor_of(staff, CURATOR)
    await ends_on(staff, pair, date(2026, 5, 29))
    await staff.world.app.services.pairing.close(pair, CompletionReason.PLAN_COMPLETED, by)
    await staff.world.until(at(9, 2))
    others = await staff.world.app.services.overview.others(await actor_of(staff, CURATOR))
    assert others == []
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Прошлые годы")
    await staff.curator.taps("2025/26 · 1 пара")
    await staff.curator.taps("Соколова Т. — Белов И.")
    staff.curator.sees("Закрыта")
    assert "Завершить" not in staff.curator.buttons


async def test_year_is_not_opened_in_the_middle_of_another(staff: Staff) -> None:
    with pytest.raises(TooEarly):
        await opened(staff)
    await staff.curator.writes("итоги года")
    await staff.curator.taps("Новый учебный год")
    assert staff.curator.alert.startswith("Новый учебный год открывают с июня")
