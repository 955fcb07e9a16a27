"""Marks of a pair: written consent, payment, role model, equals; who reads them."""

from bot.domain.forms import Kind
from bot.domain.pairs import Payment
from bot.services.taps import Tap
from tests.bot.staff import CURATOR, Staff
from tests.bot.world import Phone


async def marks(staff: Staff, pair: int) -> Phone:
    await staff.forge(CURATOR, Tap("pc", pair))
    await staff.curator.taps("Отметки")
    return staff.curator


async def test_curator_marks_consent_payment_and_model(staff: Staff) -> None:
    pair = await staff.working_pair()
    curator = await marks(staff, pair)
    curator.sees("Согласие наставника (ст. 351.8 ТК): есть", "Доплата: не отмечена")
    await curator.taps("Согласие наставника: есть или нет")
    curator.sees("Согласие наставника (ст. 351.8 ТК): нет")
    assert (await staff.pair(pair)).terms.consent_on is None
    await curator.taps("Согласие наставника: есть или нет")
    await curator.taps("Доплата")
    await curator.taps("дополнительное соглашение")
    await curator.taps("Ролевая модель")
    await curator.taps("«опытный – молодой специалист»")
    curator.sees("ТК): есть", "Доплата: дополнительное соглашение", "«опытный педагог –")
    terms = (await staff.pair(pair)).terms
    assert (terms.payment, terms.role_model) == (Payment.AGREEMENT, "experienced_young")
    assert terms.consent_on
    await curator.taps("Назад")
    curator.sees("Действует", "Доплата: дополнительное соглашение")


async def test_mark_is_taken_off_again(staff: Staff) -> None:
    pair = await staff.working_pair()
    curator = await marks(staff, pair)
    await curator.taps("Доплата")
    await curator.taps("без оплаты")
    await curator.taps("Доплата")
    await curator.taps("Без отметки")
    curator.sees("Доплата: не отмечена")
    assert (await staff.pair(pair)).terms.payment is None


async def test_payment_is_the_mentors_business_and_not_the_mentees(staff: Staff) -> None:
    pair = await staff.working_pair()
    curator = await marks(staff, pair)
    await curator.taps("Доплата")
    await curator.taps("доплата по приказу")
    await staff.mentor.writes("моя пара")
    staff.mentor.sees("Доплата: доплата по приказу")
    assert "Отметки" not in staff.mentor.buttons
    await staff.mentee.writes("моя пара")
    assert "Доплата" not in staff.mentee.text
    assert "351.8" not in staff.mentee.text


async def test_partner_kind_makes_a_pair_of_equals(staff: Staff) -> None:
    curator = await staff.pair_form()
    await curator.taps("Виды")
    await curator.taps("Партнерское")
    await curator.taps("Готово")
    await curator.taps("Предложить")
    curator.sees("Пара равных")
    (pair,) = await staff.pairs()
    assert pair.programme.kinds == (Kind.PARTNER,)
    assert pair.terms.symmetric
    await curator.taps("Отметки")
    await curator.taps("Пара равных: да или нет")
    assert not (await staff.pair(pair.id)).terms.symmetric
