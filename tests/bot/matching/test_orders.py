"""«На приказ»: a draft for the head, one number for all pairs."""

from datetime import date

import pytest

from bot.domain.pairs import PairStatus
from bot.domain.people import Role
from tests.bot.forging import thrice
from tests.bot.matching.people import HEAD, MINUTE, joined
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone

FIRST_ROW, SECOND_ROW = "✓ Соколова Т. — Белов И.", "✓ Орлов П. — Ким А."


@pytest.fixture
async def two(staff: Staff) -> Staff:
    """Two pairs that both sides have agreed to."""
    for mentor, mentee in ((MENTOR, MENTEE), (OTHER_MENTOR, SECOND)):
        curator = staff.curator
        await curator.writes("подбор")
        await curator.taps(mentee)
        await curator.taps(mentor)
        await curator.taps("Предложить")
        await staff.world.later(MINUTE)
        await staff.phones[mentor].taps("Согласен(на)")
        await staff.phones[mentee].taps("Согласен(на)")
        await staff.world.later(MINUTE)
    return staff


async def statuses(staff: Staff) -> list[PairStatus]:
    return [pair.status for pair in await staff.pairs()]


async def on_the_screen(phone: Phone) -> Phone:
    await phone.writes("/menu")
    await phone.taps("Участники")
    await phone.taps("На приказ")
    return phone


async def test_one_number_starts_all_pairs_the_head_approved(two: Staff) -> None:
    head = await joined(two, HEAD, Role.HEAD)
    curator = await on_the_screen(two.curator)
    curator.sees(
        "Согласованы сторонами: 2",
        "Соколова Татьяна (учитель математики) — Белов Илья (учитель математики)",
        "Педагог-педагог, 9 февраля – 31 мая",
        "Без отметки о доплате наставнику: 2",
    )
    await curator.taps("Передать руководителю: 2")
    curator.sees("Передано руководителю: 2", "Отменить")
    assert await statuses(two) == [PairStatus.TO_ORDER] * 2
    await two.world.later(MINUTE)

    head.sees("На приказ: 2 пары ждут утверждения")
    await head.taps("Открыть список")
    head.sees("У руководителя на утверждении: 2", "Орлов Пётр (учитель музыки)")
    await head.taps("Утвердить: 2")
    head.sees("Утверждено: 2")
    await two.world.later(MINUTE)

    two.curator.sees("Руководитель утвердил пары: 2")
    await two.curator.taps("Открыть список")
    await two.curator.taps("Номер приказа на все: 2")
    await two.curator.writes("№ 131-о от 12.09.2026")
    two.curator.sees("Приказ записан, пары действуют: 2")
    pairs = await two.pairs()
    assert [pair.status for pair in pairs] == [PairStatus.ACTIVE] * 2
    assert {(p.order.number, p.order.dated) for p in pairs} == {("131-о", date(2026, 9, 12))}
    assert all(pair.order.approved_at for pair in pairs)
    await two.world.later(MINUTE)
    for phone in (two.mentor, two.mentee, two.phones[SECOND]):
        phone.sees("Пара действует", "Открыть план")


async def test_a_pair_taken_off_the_list_stays_agreed(two: Staff) -> None:
    await joined(two, HEAD, Role.HEAD)
    curator = await on_the_screen(two.curator)
    await curator.taps(SECOND_ROW)
    await thrice(curator, "Передать руководителю: 1")
    assert sorted(await statuses(two)) == [PairStatus.AGREED, PairStatus.TO_ORDER]
    curator.sees("Согласованы сторонами: 1", "У руководителя: 1", "Отменить")


async def test_head_returns_the_list_with_words(two: Staff) -> None:
    head = await joined(two, HEAD, Role.HEAD)
    curator = await on_the_screen(two.curator)
    await curator.taps("Передать руководителю: 2")
    await two.world.later(MINUTE)
    await head.taps("Открыть список")
    await head.taps("Вернуть куратору")
    await head.writes("Ким А. лучше с 1 марта")
    head.sees("Возвращено куратору: 2")
    await two.world.later(MINUTE)
    two.curator.sees("Руководитель вернул список", "Ким А. лучше с 1 марта")
    assert await statuses(two) == [PairStatus.AGREED] * 2


async def test_number_typed_by_a_slip_is_taken_back_unheard(two: Staff) -> None:
    curator = await on_the_screen(two.curator)
    curator.sees("Руководитель ещё не в «Паре»")
    await curator.taps("Номер приказа на все: 2")
    await curator.writes("131-о")
    await curator.taps("Отменить")
    curator.sees("Согласованы сторонами: 2")
    await two.world.later(2 * MINUTE)
    assert not two.mentor.heard("Пара действует")
    pairs = await two.pairs()
    assert [(pair.status, pair.order.number) for pair in pairs] == [(PairStatus.AGREED, None)] * 2


async def test_undo_is_over_after_a_minute(two: Staff) -> None:
    curator = await on_the_screen(two.curator)
    await curator.taps("Номер приказа на все: 2")
    await curator.writes("131-о")
    await two.world.later(2 * MINUTE)
    await curator.taps("Отменить")
    assert curator.alert == "Отменить уже нельзя."
    assert await statuses(two) == [PairStatus.ACTIVE] * 2


async def test_pair_withdrawn_meanwhile_is_left_out_of_the_order(two: Staff) -> None:
    curator = await on_the_screen(two.curator)
    await curator.taps("Номер приказа на все: 2")
    first, _ = await two.pairs()
    async with two.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql(
            f"UPDATE pair SET status = 'closed', closed_on = '2026-02-09', "  # noqa: S608
            f"completion_reason = 'declined' WHERE id = {first.id}"
        )
    await curator.writes("131-о")
    assert await statuses(two) == [PairStatus.CLOSED, PairStatus.ACTIVE]


async def test_quick_number_on_the_card_works_on_the_way_to_the_head(two: Staff) -> None:
    await joined(two, HEAD, Role.HEAD)
    curator = await on_the_screen(two.curator)
    await curator.taps("Передать руководителю: 2")
    await curator.writes("/status")
    await curator.taps("Остальные пары")
    curator.sees("на приказ: Соколова Т. → Белов И.")
    await curator.taps("на приказ: Соколова Т. → Белов И.")
    await curator.taps("Ввести номер приказа")
    await curator.writes("7-о")
    assert (await two.pairs())[0].status is PairStatus.ACTIVE


async def test_words_too_long_are_refused_with_the_list_kept(two: Staff) -> None:
    head = await joined(two, HEAD, Role.HEAD)
    curator = await on_the_screen(two.curator)
    await curator.taps("Передать руководителю: 2")
    await on_the_screen(head)
    await head.taps("Вернуть куратору")
    await head.writes("х" * 301)
    assert head.heard("не больше 300 знаков")
    assert await statuses(two) == [PairStatus.TO_ORDER] * 2
