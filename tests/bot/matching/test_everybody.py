"""«Подобрать всем»: a draft, gone through row by row, then proposed or asked at once."""

from pathlib import Path

from bot.domain.forms import Form
from bot.domain.pairs import PairStatus
from tests.bot.matching.people import MINUTE, stored
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import Phone, restarted

FIRST_ROW, SECOND_ROW = "✓ Белов И. → Соколова Т.", "✓ Ким А. → Орлов П."


async def drafted(staff: Staff) -> Phone:
    curator = staff.curator
    await curator.writes("подбор")
    await curator.taps("Подобрать всем")
    return curator


async def test_nothing_is_sent_before_the_curator_says_so(staff: Staff) -> None:
    curator = await drafted(staff)
    curator.sees("Отмечены 2 пары", FIRST_ROW, SECOND_ROW, "Пока никому ничего не отправлено")
    await staff.world.later(MINUTE)
    assert await staff.pairs() == []
    assert not staff.mentor.heard("предлагают")

    await curator.taps("Предложить выбранные: 2")
    curator.sees("Предложены 2 пары")
    await staff.world.later(MINUTE)
    staff.mentor.sees("Вам предлагают стать наставником", MENTEE)
    staff.phones[SECOND].sees("Вам предлагают наставника", OTHER_MENTOR)
    pairs = await staff.pairs()
    assert [pair.status for pair in pairs] == [PairStatus.PROPOSED] * 2


async def test_a_row_tells_why_and_takes_another_mentor(staff: Staff) -> None:
    curator = await drafted(staff)
    await curator.taps(FIRST_ROW)
    curator.sees("общее с запросом — дисциплина", "Кто ещё подойдёт")
    await curator.taps(OTHER_MENTOR)
    curator.sees("✓ Белов И. → Орлов П.", SECOND_ROW)
    await curator.taps("Предложить выбранные: 2")
    assert {pair.mentor.name for pair in await staff.pairs()} == {OTHER_MENTOR}


async def test_a_row_left_out_is_not_proposed_and_may_come_back(staff: Staff) -> None:
    curator = await drafted(staff)
    await curator.taps(FIRST_ROW)
    await curator.taps("Убрать из списка")
    curator.sees("Отмечена 1 пара")
    assert FIRST_ROW not in curator.buttons
    await curator.taps("Белов И. → Соколова Т.")
    await curator.taps("Вернуть в список")
    curator.sees(FIRST_ROW)
    await curator.taps(SECOND_ROW)
    await curator.taps("Убрать из списка")
    await curator.taps("Предложить выбранные: 1")
    assert [pair.mentees[0].name for pair in await staff.pairs()] == [MENTEE]


async def test_draft_outlives_a_restart(staff: Staff, database: Path) -> None:
    curator = await drafted(staff)
    await curator.taps(FIRST_ROW)
    await curator.taps("Убрать из списка")
    async with restarted(staff.world, database):
        await curator.taps("Предложить выбранные: 1")
        assert [pair.mentees[0].name for pair in await staff.pairs()] == [SECOND]


async def test_mentor_filled_by_hand_leaves_the_rest_out_by_name(staff: Staff) -> None:
    await staff.working_pair(SECOND)
    await staff.working_pair(SECOND)
    async with staff.world.app.storage.change() as desk:
        await desk.connection.exec_driver_sql("UPDATE pair_mentee SET left_on = '2026-01-15'")
    curator = await drafted(staff)
    await curator.taps(SECOND_ROW)
    await curator.taps(MENTOR)
    await curator.taps("Предложить выбранные: 2")
    curator.sees("Предложена 1 пара", "Не предложено", SECOND)


async def test_without_places_somebody_is_left_without_a_mentor(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        for one in (MENTOR, OTHER_MENTOR):
            await desk.people.remove_role(staff.ids[one], "mentor")  # type: ignore[arg-type]
    curator = await drafted(staff)
    curator.sees("Без наставника: 2", "Белов И. → пока никто")
    assert not [label for label in curator.buttons if label.startswith("Предложить")]


async def test_both_sides_of_every_row_are_asked_at_once(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change_organisation(staff.organisation, forms=(Form.TEACHER_GROUP,))
    curator = await drafted(staff)
    curator.sees("Форма «Педагог-педагог» в организации выключена", FIRST_ROW)
    assert "Спросить обоих в каждой паре" not in curator.buttons
    await curator.taps("Формы и форматы")
    await curator.taps("Педагог-педагог")
    await curator.taps("Назад")
    await curator.taps("Спросить обоих в каждой паре")
    curator.sees("Задано 2 вопроса")
    await staff.world.later(MINUTE)
    for phone in (staff.mentor, staff.mentee, staff.phones[SECOND], staff.phones[OTHER_MENTOR]):
        phone.sees("Готовы ли Вы")
    assert await staff.pairs() == []


async def test_thrice_tapped_proposes_once(staff: Staff) -> None:
    curator = await drafted(staff)
    screen = curator.screen
    for _ in range(3):
        curator.person.press("Предложить выбранные: 2", screen)
    await staff.world.settle()
    assert len(await staff.pairs()) == 2
    assert len(await stored(staff, "SELECT 1 FROM audit WHERE action = 'pair.propose'")) == 2
