"""Rights in words, the library, one's own path: what anybody finds."""

from dataclasses import replace
from datetime import date

from bot.domain.bases.diagnoses import DiagnosisDraft, DiagnosisMethod
from bot.domain.community.library import Material
from bot.domain.difficulties import Difficulty, DifficultyType
from bot.domain.ids import DifficultyId
from bot.domain.people import Role
from bot.domain.plans import Direction
from tests.bot.community.opening import SOON, more
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, Staff

LINK = "https://school.example/reflection"


async def test_everybody_reads_the_rights_of_their_role_and_where_they_are_from(
    staff: Staff,
) -> None:
    mentee = await more(staff.mentee, "Мои права")
    mentee.sees("Наставляемый: права и обязанности", "ходатайством о замене наставника")
    mentee.sees("Источник: программа ДОУ № 8")
    assert "Изменить текст" not in mentee.buttons
    mentor = await more(staff.mentor, "Мои права")
    mentor.sees("просьбой о сложении обязанностей наставника", "предложения о его поощрении")
    assert "дисциплинарн" not in mentor.text


async def test_curator_writes_an_own_text_and_gives_the_usual_one_back(staff: Staff) -> None:
    curator = await more(staff.curator, "Мои права")
    await curator.taps("Наставник")
    await curator.taps("Изменить текст")
    await curator.writes("Наставник <может> попросить о помощи.")
    mentor = await more(staff.mentor, "Мои права")
    mentor.sees("Наставник <может> попросить", "Текст Вашей организации")
    await curator.taps("Вернуть как было")
    mentor = await more(staff.mentor, "Мои права")
    mentor.sees("Источник")
    async with staff.world.app.storage.read() as desk:
        own = await desk.community.audiences.words_of_role(staff.organisation, Role.MENTOR)
    assert own == ""


async def test_terms_are_explained_by_a_word(staff: Staff) -> None:
    await staff.mentee.writes("словарь")
    staff.mentee.sees("Реверсивное наставничество", "кто с кем")


async def test_a_line_with_a_link_becomes_a_material_found_by_letters_and_direction(
    staff: Staff,
) -> None:
    curator = await more(staff.curator, "Библиотека")
    await curator.writes(f"Рефлексия на уроке {LINK} #ФГОС")
    await curator.taps("методические")
    curator.sees("Рефлексия на уроке", LINK, "Метки: фгос")
    mentee = await more(staff.mentee, "Библиотека")
    await mentee.writes("реф")
    mentee.sees("1 материал", "Поиск: реф", "Рефлексия на уроке")
    await mentee.writes("фгос")
    mentee.sees("1 материал")
    await mentee.writes("логика")
    mentee.sees("По этому запросу ничего нет")
    await mentee.taps("Показать всё")
    await mentee.taps("Направление")
    await mentee.taps("нормативные")
    mentee.sees("По этому запросу ничего нет")


async def test_what_is_no_link_is_refused_and_a_mentee_adds_nothing(staff: Staff) -> None:
    curator = await more(staff.curator, "Библиотека")
    await curator.taps("Добавить")
    await curator.writes("Рефлексия без ссылки")
    assert curator.heard("Здесь нужна ссылка")
    await curator.writes("Рефлексия ftp://school.example/a")
    assert curator.heard("Это не похоже на ссылку")
    mentee = await more(staff.mentee, "Библиотека")
    assert "Добавить" not in mentee.buttons
    await mentee.writes(f"Рефлексия {LINK}")
    mentee.sees("По этому запросу ничего нет")
    assert await materials(staff) == []


async def test_a_mentors_material_waits_for_the_curator(staff: Staff) -> None:
    mentor = await more(staff.mentor, "Библиотека")
    await mentor.taps("Добавить")
    await mentor.writes(f"Карточки наблюдений {LINK}")
    await mentor.taps("предметные")
    mentor.sees("Куратор увидит и решит")
    await staff.world.later(SOON * 2)
    staff.curator.sees("Соколова Татьяна предлагает материал: Карточки наблюдений")
    other = await more(staff.phones[OTHER_MENTOR], "Библиотека")
    other.sees("Пока ничего нет")
    await staff.curator.taps("Открыть")
    await staff.curator.taps("Показывать всем")
    other = await more(staff.phones[OTHER_MENTOR], "Библиотека")
    other.sees("Карточки наблюдений")
    (kept,) = await materials(staff)
    assert (kept.approved, kept.direction) == (True, Direction.SUBJECT)


async def test_a_material_taken_out_is_brought_back(staff: Staff) -> None:
    curator = await more(staff.curator, "Библиотека")
    await curator.writes(f"Рефлексия {LINK}")
    await curator.taps("методические")
    await curator.taps("Убрать")
    curator.sees("Пока ничего нет")
    await curator.taps("Вернуть")
    curator.sees("1 материал")


async def test_an_item_of_the_plan_leads_to_materials_of_its_direction(staff: Staff) -> None:
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать урок")
    curator = await more(staff.curator, "Библиотека")
    await curator.writes(f"Рефлексия {LINK}")
    await curator.taps("методические")
    await curator.writes("библиотека")
    await curator.writes("Приказы https://school.example/orders")
    await curator.taps("нормативные")
    await staff.mentee.writes("план")
    await staff.mentee.taps("Разобрать урок")
    await staff.mentee.taps("Материалы по теме")
    staff.mentee.sees("Направление: методические", "Рефлексия")
    assert "Приказы" not in staff.mentee.text
    await staff.mentee.taps("Назад")
    staff.mentee.sees("Разобрать урок")


async def test_a_stage_of_the_roadmap_has_its_advice(staff: Staff) -> None:
    curator = await more(staff.curator, "Библиотека")
    await curator.writes(f"Как отбирать наставников {LINK}")
    await curator.taps("методические")
    await curator.taps("Этап")
    await curator.writes("1")
    curator.sees("Этап дорожной карты: 1")
    await curator.writes("дорожная карта")
    await curator.taps("Создать из профиля")
    await curator.taps(next(one for one in curator.buttons if one.startswith("1")))
    await curator.taps("Материалы этапа")
    curator.sees("К этапу 1 дорожной карты", "Как отбирать наставников")


async def test_own_path_goes_from_the_diagnosis_to_what_came_of_it(staff: Staff) -> None:
    await staff.mentee.writes("мой путь")
    staff.mentee.sees("Пока здесь пусто")
    pair = await staff.working_pair()
    await staff.item(pair, "Разобрать урок")
    await staff.item(pair, "Открытый урок")
    await staff.mentee.writes("план")
    await staff.mentee.taps("Разобрать урок")
    await staff.mentee.taps("Сделано")
    await hardship(staff)
    await staff.mentor.writes("вчера 45 минут разобрали план урока")
    await staff.mentor.taps("Записать")
    mentee = await more(staff.mentee, "Выгрузить")
    await mentee.taps("Мой путь")
    mentee.sees("Диагностика", "Трудно держать темп", "Затруднений: 1, преодолено 0")
    mentee.sees(MENTOR, "План: сделано 1 из 2", "1 встреча, 45 мин")
    mentee.sees("темп урока: было 7, стало 3")
    await staff.mentor.writes("мой путь")
    assert "Мой путь" not in staff.mentor.text


async def hardship(staff: Staff) -> None:
    now = staff.world.clock()
    need = Difficulty(
        DifficultyId(0),
        staff.ids[MENTEE],
        "темп урока",
        DifficultyType.SITUATION_NOVELTY,
        Direction.METHOD,
        level_before=7,
        level_after=3,
        opened_on=date(2026, 1, 20),
    )
    draft = DiagnosisDraft(DiagnosisMethod.INTERVIEW, date(2026, 1, 20), "Трудно держать темп")
    async with staff.world.app.storage.change() as desk:
        known = await desk.bases.needs.add(staff.organisation, need, now)
        await desk.bases.needs.save(replace(need, id=known))
        mentee, mentor = staff.ids[MENTEE], staff.ids[MENTOR]
        await desk.bases.needs.add_diagnosis(staff.organisation, mentee, mentor, draft, now)


async def materials(staff: Staff) -> list[Material]:
    async with staff.world.app.storage.read() as desk:
        return await desk.community.materials.visible(staff.organisation, None)
