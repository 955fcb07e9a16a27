"""Another mentor: asked for in three taps, decided by others, the programme goes on."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import Role
from bot.domain.petitions import PetitionStatus
from bot.domain.plans import ItemStatus
from tests.bot.petitions.council import (
    HEAD,
    SOON,
    TEN_MINUTES,
    asks_for_another,
    council_of,
    petitions,
)
from tests.bot.staff import CURATOR, MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff
from tests.bot.world import World


@pytest.fixture
async def staff(world: World) -> Staff:
    return await council_of(world)


async def test_taken_back_within_ten_minutes_nobody_hears_of_it(staff: Staff) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    staff.mentee.sees("Куратор узнает через 10 минут", "Не совпадаем по времени", "Отозвать")
    await staff.mentee.taps("Отозвать")
    staff.mentee.sees("отозвано")
    await staff.world.later(2 * TEN_MINUTES)
    assert not staff.curator.heard("обращение")
    assert (await petitions(staff, pair))[0].status is PetitionStatus.WITHDRAWN


async def test_curator_and_head_hear_ten_minutes_later(staff: Staff) -> None:
    await staff.working_pair()
    await asks_for_another(staff.mentee, "Без объяснений")
    await staff.curator.writes("/requests")
    staff.curator.sees("пусто")
    await staff.world.later(TEN_MINUTES)
    for name in (CURATOR, HEAD):
        assert staff.phones[name].heard("Новое обращение: замена наставника")
    await staff.curator.writes("/menu")
    staff.curator.sees("Ждёт решения 1 обращение")


async def test_words_may_be_added_after_the_reason(staff: Staff) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("Мы в разных сменах")
    staff.mentee.sees("Мы в разных сменах", "Отозвать")
    await staff.world.later(TEN_MINUTES)
    assert staff.curator.heard("Мы в разных сменах")
    assert (await petitions(staff, pair))[0].words == "Мы в разных сменах"


async def test_asked_twice_the_first_one_opens(staff: Staff) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.mentee.writes("/pair")
    await staff.mentee.taps("Другой наставник")
    staff.mentee.sees("Наставник этого не видит", "Отозвать")
    await staff.mentee.writes("/requests")
    await staff.mentee.taps("Другой наставник")
    await staff.mentee.taps("Без объяснений")
    assert "уже отправлено" in staff.mentee.alert
    assert len(await petitions(staff, pair)) == 1


async def test_declined_with_a_motive_the_mentor_never_learns(staff: Staff) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    said = len(staff.mentor.person.heard)
    await staff.curator.taps("Открыть")
    staff.curator.sees("замене наставника", "Белов Илья", "Не совпадаем по времени")
    await staff.curator.taps("Отклонить")
    await staff.curator.writes("Давайте сначала сменим время")
    staff.curator.sees("отклонено", "Давайте сначала сменим время", "Отменить")
    await staff.world.later(SOON)
    staff.mentee.sees("отклонено", "Давайте сначала сменим время")
    assert len(staff.mentor.person.heard) == said
    decided = (await petitions(staff, pair))[0]
    assert decided.status is PetitionStatus.DECLINED
    assert decided.answered_by == staff.ids[CURATOR]


async def test_decision_by_a_slip_is_taken_back_unheard(staff: Staff) -> None:
    pair = await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Согласовать замену")
    await staff.curator.taps("Отменить")
    staff.curator.sees("Состояние: новое", "Согласовать замену")
    await staff.world.later(SOON)
    assert not staff.mentee.heard("согласован")
    assert not staff.mentor.heard("Принято решение")
    assert (await petitions(staff, pair))[0].status is PetitionStatus.NEW


async def granted(staff: Staff) -> None:
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Согласовать замену")
    await staff.world.later(SOON)


async def test_granted_both_are_told_and_the_mentor_not_why(staff: Staff) -> None:
    await staff.working_pair()
    await granted(staff)
    staff.mentee.sees("Другой наставник согласован")
    staff.mentor.sees("Принято решение", "Белов Илья")
    assert "времени" not in staff.mentor.text
    assert not staff.mentor.buttons


async def test_curator_goes_on_to_a_short_list_of_mentors(staff: Staff) -> None:
    await staff.working_pair()
    await granted(staff)
    await staff.curator.writes("/menu")
    await staff.curator.taps("Участники")
    await staff.curator.taps("Подбор")
    staff.curator.sees("Белов И. · замена наставника")
    await staff.curator.taps("замена наставника")
    staff.curator.sees("Согласована замена", "Орлов")
    await staff.curator.writes("/requests")
    await staff.curator.taps("замена наставника")
    await staff.curator.taps("Подобрать наставника")
    staff.curator.sees("Белов")
    shown = [staff.curator.text, *staff.curator.buttons]
    assert any("Орлов" in one for one in shown)
    # Who is to be replaced is no other mentor.
    assert not any("Соколова" in one for one in shown)


async def with_another_mentor(staff: Staff) -> None:
    """The curator finds one, both agree, the order is there."""
    await staff.curator.writes("/menu")
    await staff.curator.taps("Участники")
    await staff.curator.taps("Новая пара")
    await staff.curator.taps("Наставник")
    await staff.curator.taps(OTHER_MENTOR)
    await staff.curator.taps("Наставляемые")
    await staff.curator.taps(MENTEE)
    await staff.curator.taps("Готово")
    await staff.curator.taps("Предложить")
    await staff.world.later(SOON)
    await staff.phones[OTHER_MENTOR].taps("Согласен(на)")
    await staff.mentee.taps("Согласен(на)")
    await staff.curator.writes("/pair")
    await staff.curator.taps("Остальные пары")
    await staff.curator.taps("Орлов")
    await staff.curator.taps("Приказ готовится")
    await staff.world.later(SOON)


async def test_programme_goes_on_with_another_mentor(staff: Staff) -> None:
    old = await staff.working_pair()
    await staff.item(old, "Разобрать план урока", date(2026, 2, 25))
    await staff.item(old, "Сделано раньше")
    item, pair = (await staff.items(old))[-1], await staff.pair(old)
    async with staff.world.app.storage.change() as desk:
        done = replace(item, status=ItemStatus.DONE, done_on=date(2026, 2, 6))
        await desk.plans.save(done)
        await desk.pairs.save_programme(old, replace(pair.programme, goal="Вести класс"))
    await granted(staff)
    await with_another_mentor(staff)

    was = await staff.pair(old)
    assert (was.status, was.completion_reason) == (PairStatus.CLOSED, CompletionReason.REPLACED)
    new = next(one for one in await staff.pairs() if one.id != old)
    assert (new.previous_id, new.programme.goal) == (old, "Вести класс")
    carried = await staff.items(new.id)
    assert [item.title for item in carried] == ["Разобрать план урока"]
    left = {item.title: item.status for item in await staff.items(old)}
    assert left["Сделано раньше"] is ItemStatus.DONE
    assert left["Разобрать план урока"] is ItemStatus.CANCELLED
    assert (await staff.items(old))[0].cancel_reason == "Перешло в новую пару"
    await staff.phones[OTHER_MENTOR].writes("/pair")
    staff.phones[OTHER_MENTOR].sees("Продолжает работу", "15 сентября")
    assert "Прежняя пара" not in staff.phones[OTHER_MENTOR].buttons


async def test_history_of_the_former_pair_stays_readable_for_the_mentee(staff: Staff) -> None:
    old = await staff.working_pair()
    await granted(staff)
    await with_another_mentor(staff)
    await staff.mentee.writes("/pair")
    await staff.mentee.taps("Орлов")
    await staff.mentee.taps("Прежняя пара")
    staff.mentee.sees("Соколова", "замена наставника")
    assert (await staff.pair(old)).closed_on == date(2026, 2, 9)


async def test_one_leaves_a_group_and_the_group_goes_on(staff: Staff) -> None:
    old = await staff.working_pair(MENTEE, SECOND)
    await granted(staff)
    await with_another_mentor(staff)
    group = await staff.pair(old)
    assert group.status is PairStatus.ACTIVE
    assert [one.person_id for one in group.mentees] == [staff.ids[SECOND]]


async def test_curator_who_is_the_mentor_sees_nothing_and_the_head_decides(staff: Staff) -> None:
    pair = await staff.working_pair()
    async with staff.world.app.storage.change() as desk:
        await desk.people.add_role(
            staff.organisation, staff.ids[MENTOR], Role.CURATOR, staff.world.clock()
        )
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    assert not staff.mentor.heard("обращение")
    await staff.mentor.writes("/requests")
    assert "замена" not in staff.mentor.text + "".join(staff.mentor.buttons)
    await staff.phones[HEAD].taps("Открыть")
    await staff.phones[HEAD].taps("Согласовать замену")
    assert (await petitions(staff, pair))[0].answered_by == staff.ids[HEAD]


async def test_nobody_to_decide_is_said_at_once(world: World) -> None:
    staff = await council_of(world, head=False)
    pair = await staff.working_pair()
    async with world.app.storage.change() as desk:
        await desk.people.remove_role(staff.ids[CURATOR], Role.CURATOR)
    await asks_for_another(staff.mentee)
    assert "Решить пока некому" in staff.mentee.alert
    assert await petitions(staff, pair) == []


async def test_who_did_not_decide_sees_the_letter_answered(staff: Staff) -> None:
    """The head decides: the curator's letter says so in its place."""
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    (asked,) = staff.curator.heard("Новое обращение: замена наставника")
    head = staff.phones[HEAD]
    await head.taps("Открыть")
    await head.taps("Согласовать замену")
    assert staff.curator.heard("Новое обращение: замена наставника")
    await staff.world.later(SOON)
    assert not staff.curator.heard("Новое обращение: замена наставника")
    (settled,) = staff.curator.heard("Решено: удовлетворено. Кто решил: Лапина Вера.")
    assert settled.id == asked.id
    assert settled.buttons == ["Открыть"]


async def test_a_decision_taken_back_leaves_the_others_letter_as_it_was(staff: Staff) -> None:
    await staff.working_pair()
    await asks_for_another(staff.mentee)
    await staff.world.later(TEN_MINUTES)
    head = staff.phones[HEAD]
    await head.taps("Открыть")
    await head.taps("Согласовать замену")
    await head.taps("Отменить")
    await staff.world.later(SOON)
    assert staff.curator.heard("Новое обращение: замена наставника")
    assert not staff.curator.heard("Решено")
