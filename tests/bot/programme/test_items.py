"""Items from difficulties, what else they say, and a word of feedback."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.bases.needs import NeedDraft, opened
from bot.domain.difficulties import DifficultySubtype, DifficultyType
from bot.domain.ids import DifficultyId
from bot.domain.plans import ContestOutcome, Contour, Direction, ItemStatus, WorkForm
from bot.services.taps import Tap
from tests.bot.programme.heads import School
from tests.bot.staff import MENTEE

MINUTE = timedelta(minutes=1)
WORDS = "Не хватает времени на рефлексию"


@pytest.fixture
async def need(school: School) -> DifficultyId:
    """A difficulty of the mentee, in information technology."""
    person = school.staff.ids[MENTEE]
    draft = NeedDraft(
        WORDS,
        DifficultyType.SITUATION_NOVELTY,
        Direction.ICT,
        DifficultySubtype.YOUNG_SPECIALIST,
        7,
    )
    now = school.world.clock()
    async with school.world.app.storage.change() as desk:
        found = opened(draft, person, now.date())
        return await desk.bases.needs.add(school.staff.organisation, found, now)


async def test_a_difficulty_becomes_a_measure(school: School, need: DifficultyId) -> None:
    await school.mentor.writes("план")
    await school.mentor.taps("По затруднению")
    await school.mentor.taps(WORDS)
    school.mentor.sees(f"Затруднение: {WORDS}", "Направление: ИКТ-компетенции")
    await school.mentor.writes("Разобрать журнал")
    await school.mentor.taps("Подробнее")
    await school.mentor.taps("Ожидаемый результат")
    await school.mentor.writes("Журнал за пять минут")
    await school.mentor.taps("Подробнее")
    await school.mentor.taps("Кто ведёт тему")
    await school.mentor.taps("Белов Илья")
    await school.mentor.taps("Подробнее")
    await school.mentor.taps("Контур")
    await school.mentor.taps("Современные технологии")
    school.mentor.sees("Ожидаем: Журнал за пять минут", "Ведёт: Белов Илья", "Контур:")
    await school.mentor.taps("Предложить")
    details = (await school.staff.items(school.pair))[0].details
    assert (details.difficulty, details.led_by) == (need, school.staff.ids[MENTEE])
    assert details.contour is Contour.TECHNOLOGY


async def test_the_item_leads_to_its_difficulty(school: School, need: DifficultyId) -> None:
    await test_a_difficulty_becomes_a_measure(school, need)
    await school.mentor.taps("1. Разобрать журнал")
    school.mentor.sees(f"Затруднение: {WORDS}", "Ожидаем: Журнал за пять минут")
    await school.mentor.taps("Затруднение")
    school.mentor.sees(WORDS)
    await school.mentor.taps("Назад")
    await school.mentor.taps("Назад")
    school.mentor.sees("1. Разобрать журнал")


async def test_a_form_of_the_profile_is_taken_with_its_level(school: School) -> None:
    await school.mentor.writes("план")
    await school.mentor.taps("Добавить пункт")
    await school.mentor.writes("Круглый стол")
    await school.mentor.taps("Подробнее")
    await school.mentor.taps("Форма подробнее")
    chosen = school.mentor.buttons[0]
    await school.mentor.taps(chosen)
    await school.mentor.taps("Предложить")
    form = (await school.staff.items(school.pair))[0].details.form
    assert form is not None
    assert form.endswith(f": {chosen}")


async def test_without_difficulties_it_says_where_they_are_written(school: School) -> None:
    await school.mentor.writes("план")
    await school.mentor.taps("По затруднению")
    school.mentor.sees("Открытых затруднений нет")


async def test_a_word_of_feedback_after_the_confirmation(school: School) -> None:
    await school.staff.item(school.pair, "Открытый урок")
    await school.mentee.writes("план")
    await school.mentee.taps("✅")
    await school.world.later(MINUTE)
    await school.mentor.taps("Подтвердить")
    await school.mentor.taps("Написать отзыв")
    await school.mentor.writes("Уверенно и по плану")
    school.mentor.sees("Отзыв записан", "Отзыв: Уверенно и по плану")
    await school.world.later(MINUTE)
    school.mentee.sees("Отзыв о пункте «Открытый урок»: Уверенно и по плану")
    item = (await school.staff.items(school.pair))[0]
    assert (item.status, item.feedback) == (ItemStatus.VERIFIED, "Уверенно и по плану")


async def test_feedback_is_of_the_one_who_confirmed(school: School) -> None:
    known = await school.staff.item(school.pair, "Открытый урок", date(2026, 2, 20))
    await school.staff.forge(MENTEE, Tap("ifb", known))
    await school.mentee.writes("Отлично")
    assert school.mentee.heard("нужна другая роль")
    assert (await school.staff.items(school.pair))[0].feedback is None


async def test_empty_directions_stand_on_the_plan(school: School) -> None:
    await school.staff.item(school.pair, "Открытый урок")
    await school.mentor.writes("план")
    school.mentor.sees("Направления без пунктов: теоретические, нормативные, предметные")
    (empty,) = [it for it in school.mentor.text.splitlines() if it.startswith("Направления без")]
    assert "методические" not in empty


async def contest(school: School) -> None:
    """An item that is a contest, done by the mentee."""
    known = await school.staff.item(school.pair, "Учитель года")
    async with school.world.app.storage.change() as desk:
        item = await desk.plans.get(known)
        assert item
        await desk.plans.save(replace(item, work_form=WorkForm.CONTEST))
    await school.mentee.writes("план")
    await school.mentee.taps("1. Учитель года")
    assert "Итог конкурса" not in school.mentee.buttons
    await school.mentee.taps("Сделано")


async def test_a_contest_that_was_held_has_a_result(school: School) -> None:
    await contest(school)
    await school.mentee.taps("Итог конкурса")
    await school.mentee.taps("призовое место")
    school.mentee.sees("Итог конкурса: призовое место")
    assert (await school.staff.items(school.pair))[0].outcome == ContestOutcome.PRIZE


async def test_the_result_of_a_contest_may_be_said_in_own_words(school: School) -> None:
    await contest(school)
    await school.mentee.taps("Итог конкурса")
    await school.mentee.writes("Финалист района")
    school.mentee.sees("Итог конкурса: Финалист района")


async def test_a_contest_given_back_has_no_result_any_more(school: School) -> None:
    await contest(school)
    await school.mentee.taps("Итог конкурса")
    await school.mentee.taps("победа")
    await school.mentee.taps("Отменить")
    assert "Итог конкурса" not in school.mentee.text
    assert (await school.staff.items(school.pair))[0].outcome is None
