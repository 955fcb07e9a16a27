"""How a programme is written and agreed to by both sides."""

from dataclasses import replace
from datetime import date, timedelta

from bot.domain.forms import Kind
from bot.domain.names import short_name
from bot.domain.programme.life import Authoring, ProgrammeStatus
from tests.bot.programme.heads import GOAL, School
from tests.bot.school.actors import actor_of
from tests.bot.staff import MENTEE, MENTOR, SECOND

MINUTE = timedelta(minutes=1)


async def test_both_agree_and_the_curator_hears_where_no_head_has_joined(school: School) -> None:
    await school.ready()
    await school.opens(school.mentor)
    school.mentor.sees(
        "Статус: черновик", f"Цель: {GOAL}", "План: 1 пункт", "Направления без пунктов:"
    )
    await school.mentor.taps("Согласен(на) с программой")
    school.mentor.sees("Согласие записано", "Ждём: Белов Илья")
    await school.world.later(MINUTE)
    school.mentee.sees("Программа пары готова, прочитайте её")
    await school.mentee.taps("Согласен(на) с программой")
    school.mentee.sees("Согласие с программой записано")
    await school.world.later(MINUTE)
    school.curator.sees("Программа ждёт утверждения", "Пунктов плана: 1", "Утвердить")
    assert (await school.programme()).status is ProgrammeStatus.AGREED


async def test_without_a_goal_nobody_agrees(school: School) -> None:
    await school.staff.item(school.pair, "Открытый урок")
    await school.opens(school.mentor)
    await school.mentor.taps("Согласен(на) с программой")
    assert "Сначала запишите цель" in school.mentor.alert
    assert (await school.programme()).agreed_by == ()


async def test_without_an_item_nobody_agrees(school: School) -> None:
    await school.change(goal=GOAL)
    await school.opens(school.mentor)
    await school.mentor.taps("Согласен(на) с программой")
    assert "В плане пока нет ни одного пункта" in school.mentor.alert


async def test_a_yes_is_taken_back_before_the_other_side_hears(school: School) -> None:
    await school.ready()
    await school.opens(school.mentor)
    await school.mentor.taps("Согласен(на) с программой")
    await school.mentor.taps("Отозвать согласие")
    school.mentor.sees("Согласие отозвано")
    await school.world.later(MINUTE)
    assert not school.mentee.heard("Программа пары готова")
    assert (await school.programme()).agreed_by == ()


async def test_a_changed_draft_asks_everybody_anew(school: School) -> None:
    await school.ready()
    await school.opens(school.mentor)
    await school.mentor.taps("Согласен(на) с программой")
    await school.mentor.taps("Изменить")
    await school.mentor.taps("Задачи")
    await school.mentor.writes("Вести рефлексию\n- Посетить два урока")
    school.mentor.sees("Записано", "Задачи: Вести рефлексию; Посетить два урока")
    programme = await school.programme()
    assert (programme.agreed_by, len(programme.tasks)) == ((), 2)


async def test_all_parts_are_changed_by_taps_or_words(school: School) -> None:
    await school.opens(school.mentee)
    for button, words in (
        ("Общие задачи", "Провести открытый урок"),
        ("Ожидаемый результат", "Уверенная рефлексия"),
        ("Сильные стороны", "Знание предмета"),
    ):
        await school.mentee.taps("Изменить")
        await school.mentee.taps(button)
        await school.mentee.writes(words)
        school.mentee.sees(f"{button}: {words}")
    await school.mentee.taps("Изменить")
    await school.mentee.taps("Виды")
    await school.mentee.taps("Реверсивное")
    await school.mentee.taps("Готово")
    await school.mentee.taps("Изменить")
    await school.mentee.taps("Формат")
    await school.mentee.taps("Новатор – педагог")
    programme = await school.programme()
    assert programme.kinds == (Kind.TRADITIONAL, Kind.REVERSE)
    assert programme.format.value == "innovator"


async def test_a_term_of_more_than_a_year_is_asked_about(school: School) -> None:
    await school.opens(school.mentor)
    await school.mentor.taps("Изменить")
    await school.mentor.taps("Срок")
    await school.mentor.writes("20.09.2025")
    assert school.mentor.heard("Дату не удалось понять") or school.mentor.heard("слишком короткий")
    await school.mentor.writes("25.12.2026")
    school.mentor.sees("больше года")
    assert (await school.programme()).end == date(2026, 5, 29)
    await school.mentor.taps("Да, больше года")
    assert (await school.programme()).end == date(2026, 12, 25)


async def test_the_mentor_writes_first_and_the_mentee_reads(school: School) -> None:
    await school.staff.item(school.pair, "Открытый урок")
    await school.change(goal=GOAL, authoring=Authoring.MENTOR_FIRST)
    await school.opens(school.mentee)
    assert "Изменить" not in school.mentee.buttons
    await school.opens(school.mentor)
    await school.mentor.taps("Согласен(на) с программой")
    await school.world.later(MINUTE)
    school.mentee.sees("Наставник составил программу", "Пунктов плана: 1")
    await school.mentee.taps("Предлагаю изменить")
    await school.mentee.writes("Добавить взаимопосещения")
    await school.world.later(MINUTE)
    school.mentor.sees("Предлагают изменить программу", "Белов И.", "Добавить взаимопосещения")
    await school.mentee.taps("Ознакомлен(а)")
    programme = await school.programme()
    assert programme.status is ProgrammeStatus.AGREED
    assert programme.acknowledged_at is not None


async def test_who_has_read_the_programme_has_accepted_its_items(school: School) -> None:
    await school.mentor.writes("план")
    await school.mentor.taps("Добавить пункт")
    await school.mentor.writes("Открытый урок")
    await school.mentor.taps("Предложить")
    await school.change(goal=GOAL, authoring=Authoring.MENTOR_FIRST)
    await school.opens(school.mentee)
    await school.mentee.taps("Ознакомлен(а)")
    item = (await school.staff.items(school.pair))[0]
    assert item.status.value == "planned"


async def test_in_a_group_all_mentees_agree(school: School) -> None:
    staff = school.staff
    pair = await staff.working_pair(MENTEE, SECOND)
    group = School(staff, pair)
    await group.ready()
    for name in (MENTOR, MENTEE):
        await group.opens(staff.phones[name])
        await staff.phones[name].taps("Согласен(на) с программой")
    assert (await group.programme()).status is ProgrammeStatus.DRAFT
    await group.opens(staff.phones[SECOND])
    await staff.phones[SECOND].taps("Согласен(на) с программой")
    assert (await group.programme()).status is ProgrammeStatus.AGREED


async def test_kinds_are_told_what_they_mean(school: School) -> None:
    await school.opens(school.mentor)
    await school.mentor.taps("Изменить")
    await school.mentor.taps("Виды")
    school.mentor.sees("Ситуационное: помощь или консультация всякий раз", "✓ Традиционное")


async def test_programmes_of_several_pairs_wait_in_one_letter(school: School) -> None:
    """Nobody approves by a button without a name; each has its card."""
    await school.head_joins()
    await school.ready()
    other = School(school.staff, await school.staff.working_pair(SECOND))
    await other.ready()
    programmes = school.world.app.services.programmes
    for pair, mentee in ((school.pair, MENTEE), (other.pair, SECOND)):
        for name in (MENTOR, mentee):
            by = await actor_of(school.staff, name)
            await programmes.agree(pair, replace(by, operation=f"{pair}:{name}"))
    await school.world.later(MINUTE)
    (told,) = school.head.heard("Программа ждёт утверждения")
    assert short_name(MENTEE) in told.text
    assert short_name(SECOND) in told.text
    await school.head.taps(f"Открыть: {short_name(SECOND)}")
    school.head.sees("Программа: ", short_name(SECOND))
    await school.head.taps("Утвердить")
    assert (await other.programme()).status is ProgrammeStatus.ACTIVE
    assert (await school.programme()).status is ProgrammeStatus.AGREED
