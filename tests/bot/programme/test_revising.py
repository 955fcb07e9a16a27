"""Versions of an approved programme: proposed with a reason, agreed by the other side."""

from datetime import timedelta

import pytest

from bot.domain.bases.diagnoses import DiagnosisDraft, DiagnosisMethod
from bot.domain.programme.content import Part
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.programme.revisions import RevisionStatus
from bot.services.taps import Tap
from tests.bot.programme.heads import GOAL, School
from tests.bot.staff import CURATOR, MENTEE, MENTOR

MINUTE = timedelta(minutes=1)
NEW = "Вести рефлексию на каждом уроке"


@pytest.fixture
async def proposed(school: School) -> School:
    """The mentor has proposed another goal of the approved programme."""
    await school.ready(ProgrammeStatus.ACTIVE)
    await school.opens(school.mentor)
    await school.mentor.taps("Изменить")
    school.mentor.sees("изменение вступит в силу, когда согласятся все")
    await school.mentor.taps("Цель")
    await school.mentor.writes(NEW)
    school.mentor.sees("Почему меняется программа?")
    await school.mentor.taps("Изменились обстоятельства")
    school.mentor.sees("Предложено", f"Станет: {NEW}")
    await school.world.later(MINUTE)
    return school


async def test_agreed_it_is_a_version_with_its_history(proposed: School) -> None:
    assert (await proposed.programme()).goal == GOAL
    proposed.mentee.sees("Предлагают изменить программу", "Соколова Т.", "обстоятельства")
    await proposed.mentee.taps("Согласен(на)")
    proposed.mentee.sees("Вы согласились с изменением: цель")
    await proposed.world.later(MINUTE)
    proposed.mentor.sees("Изменение программы принято: цель. Версия 2")
    programme = await proposed.programme()
    assert (programme.goal, programme.version) == (NEW, 2)
    assert programme.status is ProgrammeStatus.ACTIVE
    await proposed.opens(proposed.mentor)
    await proposed.mentor.taps("История изменений")
    await proposed.mentor.taps("2. цель, 9 февраля")
    proposed.mentor.sees(f"Было: {GOAL}", f"Стало: {NEW}", "Предложение: Соколова Т.", "Белов И.")


async def test_not_agreed_to_everything_stays(proposed: School) -> None:
    await proposed.mentee.taps("Не согласен(на)")
    await proposed.world.later(MINUTE)
    proposed.mentor.sees("С изменением программы не согласились: цель")
    programme = await proposed.programme()
    assert (programme.goal, programme.version) == (GOAL, 1)
    assert programme.status is ProgrammeStatus.ACTIVE


async def test_a_second_change_waits_for_the_first(proposed: School) -> None:
    await proposed.opens(proposed.mentee)
    assert "Изменить" not in proposed.mentee.buttons
    proposed.mentee.sees("Предложено изменение", "Согласен(на)", "Не согласен(на)")


async def test_own_change_is_taken_back(proposed: School) -> None:
    await proposed.mentor.taps("Отозвать изменение")
    proposed.mentor.sees("Изменение отозвано", "Статус: реализуется")
    async with proposed.world.app.storage.read() as desk:
        found = await desk.programme.revisions.of_pair(proposed.pair)
    assert [one.status for one in found] == [RevisionStatus.WITHDRAWN]


async def test_accepted_items_of_an_approved_programme_are_a_version(school: School) -> None:
    await school.ready(ProgrammeStatus.ACTIVE)
    await school.mentor.writes("план")
    await school.mentor.taps("Добавить пункт")
    await school.mentor.writes("Взаимопосещение")
    await school.mentor.taps("Предложить")
    await school.world.later(MINUTE)
    await school.mentee.taps("Принять")
    async with school.world.app.storage.read() as desk:
        found = await desk.programme.revisions.of_pair(school.pair)
    assert [(one.part, one.after, one.number) for one in found] == [
        (Part.PLAN, ["Взаимопосещение"], 2)
    ]
    assert (await school.programme()).version == 2


async def test_the_term_of_an_approved_programme_is_no_line_of_it(school: School) -> None:
    await school.ready(ProgrammeStatus.ACTIVE)
    await school.opens(school.mentor)
    await school.mentor.taps("Изменить")
    assert "Срок" not in school.mentor.buttons
    assert "Кто пишет" not in school.mentor.buttons


async def test_overseers_read_the_history(proposed: School) -> None:
    await proposed.mentee.taps("Согласен(на)")
    await proposed.staff.forge(CURATOR, Tap("pgo", proposed.pair))
    await proposed.curator.taps("История изменений")
    proposed.curator.sees("2. цель, 9 февраля")


async def test_a_change_after_a_diagnosis_names_it(school: School) -> None:
    await school.ready(ProgrammeStatus.ACTIVE)
    mentee, mentor = school.staff.ids[MENTEE], school.staff.ids[MENTOR]
    draft = DiagnosisDraft(
        method=DiagnosisMethod.INTERVIEW,
        made_on=school.world.clock().date(),
        conclusion="Нужна практика",
    )
    async with school.world.app.storage.change() as desk:
        known = await desk.bases.needs.add_diagnosis(
            school.staff.organisation, mentee, mentor, draft, school.world.clock()
        )
    await school.opens(school.mentor)
    await school.mentor.taps("Изменить")
    await school.mentor.taps("Ожидаемый результат")
    await school.mentor.writes("Два открытых урока")
    await school.mentor.taps("По итогам диагностики")
    await school.mentor.taps("История изменений")
    await school.mentor.taps("Ждёт ответа: ожидаемый результат")
    school.mentor.sees("По итогам диагностики", "Стало: Два открытых урока")
    async with school.world.app.storage.read() as desk:
        found = await desk.programme.revisions.of_pair(school.pair)
    assert found[0].diagnosis == known
