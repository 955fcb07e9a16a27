"""What a mentee finds difficult: written down, measured, overcome when both say so."""

from datetime import timedelta

from bot.domain.bases.diagnoses import DiagnosisMethod, MentorTool
from bot.domain.difficulties import Difficulty, DifficultyStatus, DifficultyType
from bot.domain.plans import Direction
from tests.bot.staff import MENTEE, SECOND, Staff
from tests.bot.world import Phone

SOON = timedelta(minutes=2)


async def needs_of(staff: Staff, name: str = MENTEE) -> list[Difficulty]:
    async with staff.world.app.storage.read() as desk:
        return await desk.bases.needs.of_people([staff.ids[name]])


async def told(phone: Phone, words: str, level: str = "7") -> None:
    """A difficulty from the pair's card."""
    await phone.writes(words)
    await phone.taps("Новая должность")
    await phone.taps("Методические")
    await phone.taps(level)


async def test_mentee_tells_it_and_both_call_it_overcome(staff: Staff) -> None:
    await staff.working_pair()
    mentee, mentor, world = staff.mentee, staff.mentor, staff.world
    await mentee.writes("пара")
    await mentee.taps("Затруднения")
    mentee.sees("Их видят Ваш наставник и куратор", "Пока ничего не записано")
    await mentee.taps("Добавить")
    await told(mentee, "Дисциплина на уроке")
    mentee.sees("Дисциплина на уроке", "новая должность; методические", "7 из 10", "открыто")
    await mentee.taps("3")
    mentee.sees("7 → 3 из 10")
    await mentee.taps("Преодолено")
    await world.later(SOON)
    mentor.sees("Затруднение «Дисциплина на уроке» считают преодолённым")
    await mentor.taps("Открыть")
    await mentor.taps("Преодолено")
    await world.later(SOON)
    mentee.sees("так считаете вы оба")
    (need,) = await needs_of(staff)
    assert (need.level_before, need.level_after) == (7, 3)
    assert need.status is DifficultyStatus.CLOSED


async def test_one_side_alone_closes_nothing_and_takes_it_back(staff: Staff) -> None:
    await staff.working_pair()
    mentor, mentee = staff.mentor, staff.mentee
    await mentor.writes("пара")
    await mentor.taps("Затруднения")
    await mentor.taps("Затруднения: 0")
    await mentor.taps("Добавить")
    await told(mentor, "Журнал", level="Позже")
    await mentor.taps("Преодолено")
    (need,) = await needs_of(staff)
    assert need.status is DifficultyStatus.OPEN
    await mentor.taps("Вернуть в работу")
    await staff.world.later(SOON)
    assert mentee.heard("Записано затруднение: «Журнал»")
    assert not mentee.heard("преодолённым")


async def test_written_by_mistake_is_gone_at_once(staff: Staff) -> None:
    await staff.working_pair()
    mentee = staff.mentee
    await mentee.writes("моя карточка")
    await mentee.taps("Затруднения: 0")
    await mentee.taps("Добавить")
    await mentee.writes("Опечатка")
    await mentee.taps("Не хватает мотивации")
    await mentee.taps("Теоретические")
    await mentee.taps("0")
    (need,) = await needs_of(staff)
    assert (need.type, need.subtype) == (DifficultyType.MOTIVATION, None)
    assert need.area is Direction.THEORY
    await mentee.taps("Убрать: записано по ошибке")
    assert await needs_of(staff) == []


async def test_mentor_writes_the_entry_diagnosis_in_one_card(staff: Staff) -> None:
    await staff.working_pair()
    mentor, mentee = staff.mentor, staff.mentee
    await mentor.writes("пара")
    await mentor.taps("Затруднения")
    await mentor.taps("Затруднения: 0")
    await mentor.taps("Добавить")
    await told(mentor, "Критерии оценивания")
    await mentor.taps("Назад")
    await mentor.taps("Записать диагностику")
    mentor.sees("Метод: собеседование", "Когда: сегодня", "Вывод: напишите его сообщением")
    assert "Сохранить" not in mentor.buttons
    await mentor.writes("Нужна поддержка с оценками")
    await mentor.taps("Метод")
    await mentor.taps("Наблюдение")
    await mentor.taps("Инструмент")
    await mentor.taps("Супервизия")
    await mentor.taps("Затруднения")
    await mentor.taps("☐ Критерии оценивания")
    await mentor.taps("Назад")
    mentor.sees("Затруднения: Критерии оценивания")
    await mentor.taps("Сохранить")
    mentor.sees("Нужна поддержка с оценками", "наблюдение")
    async with staff.world.app.storage.read() as desk:
        (made,) = await desk.bases.needs.diagnoses(staff.ids[MENTEE])
    (need,) = await needs_of(staff)
    assert (made.draft.method, made.draft.tool) == (
        DiagnosisMethod.OBSERVATION,
        MentorTool.SUPERVISION,
    )
    assert made.draft.difficulties == (need.id,)
    await mentee.writes("моя карточка")
    await mentee.taps("Затруднения: 1")
    mentee.sees("Нужна поддержка с оценками")


async def test_in_a_group_the_mentor_chooses_whose(staff: Staff) -> None:
    await staff.working_pair(MENTEE, SECOND)
    mentor = staff.mentor
    await mentor.writes("пара")
    await mentor.taps("Затруднения")
    mentor.sees("Чьи затруднения?", "Белов И.", "Ким А.")
    await mentor.taps("Ким А. · Наставляемый")
    mentor.sees(SECOND)
    second = staff.phones[SECOND]
    await second.writes("пара")
    await second.taps("Затруднения")
    second.sees("Мои затруднения")


async def test_the_curator_speaks_for_the_mentor_where_there_is_none(staff: Staff) -> None:
    mentee, curator = staff.mentee, staff.curator
    await mentee.writes("моя карточка")
    await mentee.taps("Затруднения: 0")
    await mentee.taps("Добавить")
    await told(mentee, "Родительские собрания")
    await mentee.taps("Преодолено")
    await curator.writes("база наставляемых")
    await curator.taps("Белов И. · без пары")
    await curator.taps("Затруднения: 1")
    await curator.taps("7 · Родительские собрания")
    curator.sees("Наставляемый: преодолено (сегодня)")
    await curator.taps("Преодолено")
    (need,) = await needs_of(staff)
    assert need.status is DifficultyStatus.CLOSED
