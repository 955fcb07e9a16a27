"""The bank of programmes: found by words and filters, taken as a pattern, marked as the best."""

from datetime import date

import pytest

from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.plans import ItemStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.services.taps import Tap
from tests.bot.programme.heads import School
from tests.bot.staff import MENTEE, OTHER_MENTOR, SECOND

GOAL = "Рефлексия на каждом уроке"


@pytest.fixture
async def bank(school: School) -> School:
    """An approved programme of another pair with two items; the mentor's own pair is empty."""
    staff = school.staff
    other = School(staff, await staff.working_pair(SECOND))
    await staff.item(other.pair, "Открытый урок", date(2025, 10, 15))
    await staff.item(other.pair, "Не принятое", status=ItemStatus.PROPOSED)
    await staff.item(other.pair, "Взаимопосещение", date(2026, 5, 20))
    await other.change(goal=GOAL, status=ProgrammeStatus.ACTIVE)
    return school


async def opened(school: School, name: str) -> None:
    phone = school.staff.phones[name]
    await phone.writes("банк программ")


async def test_found_by_words_in_any_case_and_by_filters(bank: School) -> None:
    await opened(bank, "Зимина Ольга")
    bank.curator.sees("Банк программ: 1 программа", GOAL)
    await bank.curator.writes("ВЗАИМОПОСЕЩЕНИЕ рефлексия")
    bank.curator.sees("1 программа", "Слова: ВЗАИМОПОСЕЩЕНИЕ рефлексия")
    await bank.curator.taps("Направление")
    await bank.curator.taps("нормативные")
    bank.curator.sees("ничего не нашлось")
    await bank.curator.taps("Показать все")
    await bank.curator.taps("Форма работы")
    await bank.curator.taps("консультация")
    bank.curator.sees("1 программа", "Форма работы: консультация")


async def test_drafts_are_not_in_it(school: School) -> None:
    await school.ready()
    await opened(school, "Зимина Ольга")
    school.curator.sees("Банк программ: пока пусто")


async def test_a_mentor_reads_it_without_names(bank: School) -> None:
    await opened(bank, OTHER_MENTOR)
    phone = bank.staff.phones[OTHER_MENTOR]
    await phone.taps(GOAL)
    phone.sees("Имена скрыты", "Открытый урок", "Взаимопосещение")
    assert "Ким" not in phone.text
    assert "Не принятое" not in phone.text
    assert "Отметить как лучшую" not in phone.buttons


async def test_taken_as_a_pattern_its_items_are_proposals_with_new_dates(bank: School) -> None:
    await bank.staff.forge("Соколова Татьяна", Tap("pl", bank.pair))
    await bank.mentor.taps("Готовый план")
    await bank.mentor.taps("Банк программ")
    await bank.mentor.taps(GOAL)
    await bank.mentor.taps("Взять за образец")
    bank.mentor.sees("Предложено 2 пункта, даты посчитаны заново", "Открытый урок")
    items = await bank.staff.items(bank.pair)
    assert {one.status for one in items} == {ItemStatus.PROPOSED}
    # A month after the start there is a month from today here; the end is not passed.
    assert [one.due for one in items] == [date(2026, 3, 11), date(2026, 5, 29)]


async def test_the_best_comes_first_and_is_marked(bank: School) -> None:
    staff = bank.staff
    later = School(staff, await staff.working_pair(MENTEE))
    await staff.item(later.pair, "Урок")
    await later.change(goal="Другая цель", status=ProgrammeStatus.COMPLETED)
    await opened(bank, "Зимина Ольга")
    assert bank.curator.buttons[0] == "Другая цель"
    await bank.curator.taps(GOAL)
    await bank.curator.taps("Отметить как лучшую")
    bank.curator.sees("Снять отметку")
    await bank.curator.taps("Назад")
    assert bank.curator.buttons[0] == f"★ {GOAL}"


async def test_a_finished_pair_stays_in_the_bank(bank: School) -> None:
    await bank.staff.forge("Зимина Ольга", Tap("pc", 2))
    await bank.curator.taps("Завершить")
    await bank.curator.taps("план выполнен полностью")
    pair = (await bank.staff.pairs())[1]
    assert pair.status is PairStatus.CLOSED
    assert pair.completion_reason is CompletionReason.PLAN_COMPLETED
    await opened(bank, "Зимина Ольга")
    bank.curator.sees(GOAL)
