"""Approval of programmes: by the head, by a curator without one; returned, defended, checked."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.domain.pairs import PairStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.services.taps import Tap
from tests.bot.forging import thrice
from tests.bot.programme.heads import HEAD, School
from tests.bot.school.actors import actor_of
from tests.bot.staff import CURATOR, MENTEE, MENTOR
from tests.conftest import MOSCOW

MINUTE = timedelta(minutes=1)


async def waiting(school: School) -> None:
    """Both have agreed; the letter has come to those who approve."""
    await school.ready()
    for phone in (school.mentor, school.mentee):
        await school.opens(phone)
        await phone.taps("Согласен(на) с программой")
    await school.world.later(MINUTE)


async def test_head_approves_in_the_letter_and_all_hear(school: School) -> None:
    await school.head_joins()
    await waiting(school)
    assert not school.curator.heard("ждёт утверждения")
    await school.head.taps("Утвердить")
    school.head.sees("Программа утверждена", "Отменить")
    await school.world.later(MINUTE)
    for phone in (school.mentor, school.mentee, school.curator):
        assert phone.heard("Программа утверждена")
    programme = await school.programme()
    assert programme.status is ProgrammeStatus.ACTIVE
    assert programme.approved_by == school.staff.ids[HEAD]


async def test_an_approval_is_taken_back_before_anybody_hears(school: School) -> None:
    await school.head_joins()
    await waiting(school)
    await thrice(school.head, "Утвердить")
    school.head.sees("Программа утверждена", "Отменить")
    await school.head.taps("Отменить")
    school.head.sees("Программа ждёт утверждения", "Утвердить")
    await school.world.later(MINUTE)
    assert not school.mentor.heard("Программа утверждена")
    programme = await school.programme()
    assert programme.status is ProgrammeStatus.AGREED
    assert len(programme.agreed_by) == 2


async def test_a_curator_does_not_approve_where_a_head_has_joined(school: School) -> None:
    await school.head_joins()
    await waiting(school)
    curator = await school.staff.forge(CURATOR, Tap("pgp", school.pair))
    assert "нужна другая роль" in curator.alert
    assert (await school.programme()).status is ProgrammeStatus.AGREED


async def test_a_curator_approves_by_the_queue_where_no_head_has_joined(school: School) -> None:
    await waiting(school)
    await school.curator.writes("/menu")
    await school.curator.taps("Программа школы")
    await school.curator.taps("Банк программ")
    await school.curator.taps("Программы на утверждение")
    school.curator.sees("На утверждение: 1 программа")
    await school.curator.taps("Соколова Т. — Белов И.")
    school.curator.sees("Руководитель ещё не в «Паре»", "Утвердить")
    await school.curator.taps("Утвердить")
    school.curator.sees("Программа утверждена", "Статус: реализуется", "Отменить")


async def test_returned_with_words_it_is_a_draft_again(school: School) -> None:
    await school.head_joins()
    await waiting(school)
    await school.head.taps("Вернуть")
    await school.head.writes("Добавьте ожидаемый результат")
    school.head.sees("Программа возвращена")
    await school.world.later(MINUTE)
    school.mentor.sees("возвращена на доработку", "Добавьте ожидаемый результат")
    await school.mentor.taps("Открыть программу")
    school.mentor.sees("Статус: черновик", "Возвращена с пояснением: Добавьте")
    assert (await school.programme()).agreed_by == ()


async def test_a_return_is_taken_back(school: School) -> None:
    await waiting(school)
    await school.curator.taps("Вернуть")
    await school.curator.writes("Не то")
    await school.curator.taps("Отменить")
    school.curator.sees("Статус: согласована парой", "Утвердить")
    await school.world.later(MINUTE)
    assert not school.mentor.heard("возвращена")
    assert len((await school.programme()).agreed_by) == 2


async def test_a_day_of_defence_is_told_and_stands_in_the_queue(school: School) -> None:
    await waiting(school)
    await school.curator.taps("Открыть программу")
    await school.curator.taps("Назначить защиту")
    await school.curator.writes("20.02")
    school.curator.sees("Защита назначена", "Статус: на защите")
    await school.world.later(MINUTE)
    school.mentee.sees("Защита программы", "20 февраля")
    await school.curator.writes("программы на утверждение")
    school.curator.sees("Соколова Т. — Белов И. · защита 20 февраля")
    programme = await school.programme()
    assert (programme.status, programme.defence_on) == (
        ProgrammeStatus.DEFENSE,
        date(2026, 2, 20),
    )


async def test_a_pair_without_approval_works_all_the_same(school: School) -> None:
    await school.staff.forge(CURATOR, Tap("pc", school.pair))
    school.curator.sees("Программа: черновик")
    await school.curator.taps("Программа")
    school.curator.sees("Программа ещё не утверждена. Работать это не мешает.")
    await school.mentor.writes("/log")
    await school.mentor.taps("Записать")
    school.mentor.sees("Записано")


async def test_with_its_pair_a_programme_ends_and_comes_back(school: School) -> None:
    await school.ready(ProgrammeStatus.ACTIVE)
    await school.staff.forge(CURATOR, Tap("pc", school.pair))
    await school.curator.taps("Завершить")
    await school.curator.taps("план и срок завершены")
    assert (await school.programme()).status is ProgrammeStatus.COMPLETED
    await school.curator.taps("Отменить")
    assert (await school.programme()).status is ProgrammeStatus.ACTIVE
    assert (await school.staff.pair(school.pair)).status is PairStatus.ACTIVE


async def test_approved_before_its_first_day_it_begins_on_it(school: School) -> None:
    await school.ready(ProgrammeStatus.APPROVED)
    await school.change(start=date(2026, 2, 10))
    await school.world.later(timedelta(days=1))
    await school.world.app.services.reminding.daily_round()
    assert (await school.programme()).status is ProgrammeStatus.ACTIVE


async def test_the_mentor_sees_that_the_plan_was_checked(school: School) -> None:
    await school.ready()
    await school.staff.forge(CURATOR, Tap("pgo", school.pair))
    await school.curator.taps("План проверен")
    await school.curator.writes("Сроки реальные")
    school.curator.sees("План проверен куратором: сегодня. Сроки реальные")
    await school.world.later(MINUTE)
    school.mentor.sees("Куратор проверил план", "Сроки реальные")
    assert not school.mentee.heard("Куратор проверил план")


async def test_members_neither_approve_nor_check(school: School) -> None:
    await waiting(school)
    for name in (MENTOR, MENTEE):
        phone = await school.staff.forge(name, Tap("pgp", school.pair))
        assert "нужна другая роль" in phone.alert
    await school.opens(school.mentor)
    assert "План проверен" not in school.mentor.buttons
    assert "Утвердить" not in school.mentor.buttons


async def test_the_queue_counts_what_is_approved(school: School) -> None:
    await school.ready(ProgrammeStatus.EXTENDED)
    await school.curator.writes("программы на утверждение")
    school.curator.sees("Программ на утверждение нет", "Утверждено программ: 1")


async def test_heads_menu_says_how_much_waits(school: School) -> None:
    await school.head_joins()
    await school.head.writes("/menu")
    assert "Вашего утверждения" not in school.head.text
    school.head.sees("Ждут утверждения")
    await waiting(school)
    await school.head.writes("/menu")
    school.head.sees("Ждёт Вашего утверждения 1 программа")
    await school.curator.writes("/menu")
    assert "утверждения" not in school.curator.text


async def test_a_day_of_defence_is_reminded_of(school: School) -> None:
    """On the working day before and the same morning; a day that was moved is not spoken of."""
    await school.head_joins()
    await waiting(school)
    by = await actor_of(school.staff, HEAD)
    await school.world.app.services.programmes.defend(school.pair, date(2026, 2, 17), by)
    moved = replace(by, operation="another")
    await school.world.app.services.programmes.defend(school.pair, date(2026, 2, 20), moved)
    await school.world.until(datetime(2026, 2, 18, 12, tzinfo=MOSCOW))
    assert not school.mentee.heard("🗓 Защита программы")
    await school.world.until(datetime(2026, 2, 19, 9, 5, tzinfo=MOSCOW))
    for phone in (school.mentor, school.mentee, school.head):
        assert len(phone.heard("🗓 Защита программы")) == 1
    await school.world.until(datetime(2026, 2, 20, 8, 5, tzinfo=MOSCOW))
    assert school.mentee.heard("🗓 Защита программы (Соколова Т. — Белов И.): сегодня")
