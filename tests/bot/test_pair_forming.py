"""How a pair comes to be: proposed on one card, agreed by both, started by an order."""

from datetime import date, timedelta

import pytest

from bot.domain.forms import Form, Kind
from bot.domain.pairs import CompletionReason, PairStatus
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, MENTEE, MENTOR, SECOND, Staff, staff_of
from tests.bot.world import World

MINUTE = timedelta(minutes=1)


@pytest.fixture
async def staff(world: World) -> Staff:
    return await staff_of(world)


async def proposed(staff: Staff, *mentees: str) -> None:
    curator = staff.curator
    await curator.writes("/menu")
    await curator.taps("Участники")
    await curator.taps("Новая пара")
    await curator.taps("Наставник")
    await curator.taps(MENTOR)
    await curator.taps("Наставляемые")
    for name in mentees or (MENTEE,):
        await curator.taps(name)
    await curator.taps("Готово")
    curator.sees(MENTOR, *(mentees or (MENTEE,)), "9 февраля – 31 мая")
    await curator.taps("Предложить")
    await staff.world.later(MINUTE)


async def test_both_agree_and_the_order_starts_the_pair(staff: Staff) -> None:
    await proposed(staff)
    staff.mentor.sees("Вам предлагают стать наставником", MENTEE)
    await staff.mentor.taps("Согласен(на)")
    staff.mentor.sees("Вы согласились", "Отменить")
    staff.mentee.sees("Вам предлагают наставника", MENTOR)
    await staff.mentee.taps("Согласен(на)")
    assert (await staff.pairs())[0].status is PairStatus.AGREED

    await staff.world.later(MINUTE)
    staff.curator.sees("Все согласны", "Приказ готовится")
    await staff.curator.taps("Ввести номер приказа")
    await staff.curator.writes("абв где")
    assert staff.curator.heard("например «131-о»")
    await staff.curator.writes("№ 131-о от 12.09.2025")
    staff.curator.sees("Приказ № 131-о от 12 сентября", "Действует")

    await staff.world.later(MINUTE)
    staff.mentee.sees("Пара действует", "Открыть план")
    assert (await staff.pairs())[0].status is PairStatus.ACTIVE


async def test_slip_in_the_order_is_corrected_from_the_card(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.curator.writes("/pair")
    await staff.curator.taps(MENTOR.split()[0])
    await staff.curator.taps("Исправить приказ")
    staff.curator.sees("Приказ № 131-о", "Напишите, как правильно")
    assert "Приказ готовится" not in staff.curator.buttons
    await staff.curator.writes("132-о от 15.09.2025")
    staff.curator.sees("Приказ № 132-о от 15 сентября", "Действует")
    await staff.curator.taps("Исправить приказ")
    await staff.curator.writes("133-о")
    staff.curator.sees("Приказ № 133-о от 15 сентября")

    order = (await staff.pair(pair)).order
    assert (order.number, str(order.dated)) == ("133-о", "2025-09-15")
    since = staff.world.clock() - MINUTE
    async with staff.world.app.storage.read() as desk:
        was = await desk.audit.before("pair.order", pair, since)
    assert was is not None
    assert (was["order"], was["order_date"]) == ("132-о", "2025-09-15")


async def test_proposal_left_for_later_is_found_again(staff: Staff) -> None:
    await proposed(staff)
    curator = staff.curator
    await curator.writes("/status")
    curator.sees("действующих пар ещё нет")
    await curator.taps("Остальные пары")
    await curator.taps("предложена: Соколова Т. → Белов И.")
    await curator.taps("Отозвать предложение")

    await curator.writes("/status")
    await curator.taps("Остальные пары")
    curator.sees("Таких пар сейчас нет")


async def test_one_word_brings_the_curator_to_any_pair(staff: Staff) -> None:
    known = await staff.working_pair()
    curator = staff.curator
    await curator.writes("пара")
    await curator.taps("Соколова Т. → Белов И.")
    await curator.taps("Приостановить")
    assert (await staff.pair(known)).status is PairStatus.PAUSED

    await curator.writes("/pair")
    await curator.taps("Остальные пары")
    await curator.taps("Соколова Т. → Белов И.")
    await curator.taps("Продолжить")
    assert (await staff.pair(known)).status is PairStatus.ACTIVE


async def test_who_said_not_now_is_not_told(staff: Staff) -> None:
    await proposed(staff)
    await staff.mentee.taps("Не сейчас")
    staff.mentee.sees("Ответ принят", "Отменить")
    assert not staff.mentor.heard("не состоялась")

    await staff.world.later(MINUTE)
    told = staff.mentor.heard("не состоялась")
    assert [shown.text for shown in told] == [f"Пара не состоялась: {MENTOR} — {MENTEE}."]
    assert staff.curator.heard("не состоялась")
    assert (await staff.pairs())[0].completion_reason is CompletionReason.DECLINED


async def test_not_now_by_a_slip_is_taken_back_unheard(staff: Staff) -> None:
    await proposed(staff)
    await staff.mentee.taps("Не сейчас")
    await staff.mentee.taps("Отменить")
    staff.mentee.sees("Вам предлагают наставника", "Согласен(на)")

    await staff.world.later(MINUTE)
    assert not staff.mentor.heard("не состоялась")
    assert (await staff.pairs())[0].status is PairStatus.PROPOSED

    await staff.mentee.taps("Не сейчас")
    await staff.world.later(2 * MINUTE)
    assert len(staff.mentor.heard("не состоялась")) == 1
    await staff.mentee.taps("Отменить")
    assert staff.mentee.alert == "Отменить уже нельзя."


async def test_order_being_prepared_starts_the_pair_as_well(staff: Staff) -> None:
    await proposed(staff)
    await staff.mentor.taps("Согласен(на)")
    await staff.mentee.taps("Согласен(на)")
    await staff.world.later(MINUTE)
    await staff.curator.taps("Приказ готовится")
    staff.curator.sees("Пара действует, приказ готовится", "Ввести номер приказа")
    pair = (await staff.pairs())[0]
    assert pair.status is PairStatus.ACTIVE
    assert pair.order.preparing


async def test_group_takes_its_own_form_and_waits_for_everybody(staff: Staff) -> None:
    await proposed(staff, MENTEE, SECOND)
    pair = (await staff.pairs())[0]
    assert pair.programme.form is Form.TEACHER_GROUP
    assert pair.programme.kinds == (Kind.GROUP,)
    await staff.mentor.taps("Согласен(на)")
    await staff.mentee.taps("Согласен(на)")
    await staff.world.later(MINUTE)
    assert not staff.curator.heard("Все согласны")
    await staff.phones[SECOND].taps("Согласен(на)")
    await staff.world.later(MINUTE)
    assert staff.curator.heard("Все согласны")


async def test_curator_withdraws_and_the_old_buttons_say_so(staff: Staff) -> None:
    await proposed(staff)
    await staff.curator.taps("Отозвать предложение")
    await staff.mentor.taps("Согласен(на)")
    assert staff.mentor.alert == "За это время всё изменилось. Посмотрите ещё раз."
    assert (await staff.pairs())[0].status is PairStatus.CLOSED


@pytest.mark.parametrize("verb", ["pa", "pd", "pu", "pg", "pn", "pc"])
async def test_a_stranger_pressing_the_buttons_learns_nothing(staff: Staff, verb: str) -> None:
    await proposed(staff)
    before = await staff.pairs()
    stranger = await staff.forge(SECOND, Tap(verb, before[0].id))
    assert MENTOR not in stranger.text
    assert stranger.alert.startswith(("Этого здесь нет", "Для этого нужна другая роль"))
    assert await staff.pairs() == before


async def test_curator_ends_a_pair_and_takes_it_back_before_anybody_hears(staff: Staff) -> None:
    known = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", known))
    await staff.curator.taps("Завершить")
    await staff.curator.taps("план выполнен полностью")
    staff.curator.sees("Закрыта", "Отменить")
    await staff.curator.taps("Отменить")
    await staff.world.later(MINUTE)
    assert (await staff.pair(known)).status is PairStatus.ACTIVE
    assert not staff.mentor.heard("завершена")

    await staff.curator.taps("Завершить")
    await staff.curator.taps("по обоюдному решению")
    await staff.curator.writes("Наставляемый переводится в другую школу")
    await staff.world.later(MINUTE)
    staff.mentor.sees("Пара завершена", "по обоюдному решению")
    staff.mentee.sees("Пара завершена")
    assert (await staff.pair(known)).completion_reason is CompletionReason.MUTUAL


async def test_paused_pair_goes_on_another_day(staff: Staff) -> None:
    known = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", known))
    await staff.curator.taps("Приостановить")
    await staff.world.later(MINUTE)
    staff.mentee.sees("Пара приостановлена")
    await staff.curator.taps("Продолжить")
    pair = await staff.pair(known)
    assert pair.status is PairStatus.ACTIVE
    assert pair.pause_ended_on == date(2026, 2, 9)


async def test_pause_taken_back_at_once_leaves_no_trace(staff: Staff) -> None:
    known = await staff.working_pair()
    await staff.forge(CURATOR, Tap("pc", known))
    await staff.curator.taps("Приостановить")
    await staff.curator.taps("Продолжить")
    await staff.world.later(2 * MINUTE)
    assert not staff.mentee.heard("Пара приостановлена")
    assert not staff.mentee.heard("Пара продолжает работу")
    assert (await staff.pair(known)).pause_ended_on is None


async def test_member_reads_the_card_and_can_not_steer(staff: Staff) -> None:
    await staff.working_pair()
    await staff.mentee.writes("/pair")
    staff.mentee.sees("Приказ № 131-о", "План", "Встречи")
    assert "Завершить" not in staff.mentee.buttons
    await staff.mentee.taps("Встречи")
    staff.mentee.sees("Встреч пока нет")


async def test_fourth_pair_is_a_caution_not_a_wall(staff: Staff) -> None:
    for _ in range(3):
        await staff.working_pair()
    curator = staff.curator
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(f"{MENTOR} · 3 пары")
    curator.sees("Проверьте нагрузку: у наставника уже 3 пары")
    await curator.taps("Наставляемые")
    await curator.taps(SECOND)
    await curator.taps("Готово")
    await curator.taps("Всё равно предложить")
    assert len(await staff.pairs()) == 4


async def test_own_end_typed_and_too_short_is_refused_with_the_rest_kept(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("новая пара")
    await curator.taps("Наставник")
    await curator.taps(MENTOR)
    await curator.taps("Наставляемые")
    await curator.taps(MENTEE)
    await curator.taps("Назад")
    await curator.taps("Срок")
    await curator.writes("20.02")
    curator.sees("9 февраля – 20 февраля", MENTOR, MENTEE)
    await curator.taps("Предложить")
    assert curator.alert == "Срок слишком короткий: нужен хотя бы месяц от начала."
    await curator.taps("Срок")
    await curator.taps("3 месяца")
    curator.sees("9 февраля – 9 мая")
    await curator.taps("Предложить")
    curator.sees("Предложена", f"{MENTEE}: ждём ответа")


async def test_mentor_can_not_open_the_form(staff: Staff) -> None:
    await staff.mentor.writes("/menu")
    assert "Новая пара" not in staff.mentor.buttons


async def test_triple_tap_proposes_once(staff: Staff) -> None:
    await proposed(staff)
    before = len(await staff.pairs())
    card = next(s for s in staff.mentor.heard("Вам предлагают"))
    for _ in range(3):
        staff.mentor.person.press("Согласен(на)", card)
    await staff.world.settle()
    agreed = [m for m in (await staff.pairs())[0].members if m.agreed_at]
    assert (before, len(agreed)) == (1, 1)
