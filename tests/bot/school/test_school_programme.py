"""Readiness, documents, passport, forms, community: each a few taps from the menu."""

from datetime import date

from bot.domain.forms import Form, Format
from bot.domain.people import Organisation
from bot.domain.school.documents import DocumentKind, DocumentLevel, SchoolDocument
from bot.domain.school.passport import PassportField, ProgrammeState
from tests.bot.school.actors import actor_of, refused
from tests.bot.staff import CURATOR, MENTEE, MENTOR, Staff
from tests.bot.world import Phone


async def school_of(staff: Staff) -> Organisation:
    async with staff.world.app.storage.read() as desk:
        return await desk.people.organisation(staff.organisation)


async def opened(staff: Staff, *names: str) -> Phone:
    await staff.curator.writes("меню")
    await staff.curator.taps("Программа школы")
    for name in names:
        await staff.curator.taps(name)
    return staff.curator


async def documents(staff: Staff) -> list[SchoolDocument]:
    async with staff.world.app.storage.read() as desk:
        return await desk.documents.of_organisation(staff.organisation)


async def test_condition_is_met_by_two_taps_and_taken_back(staff: Staff) -> None:
    curator = await opened(staff, "Дорожная карта", "Готовность")
    curator.sees("Готово 0 из 8", "Дорожная карта утверждена")
    await curator.taps("○ Дорожная карта")
    await curator.taps("Есть")
    curator.sees("Готово 1 из 8", "✓ Дорожная карта утверждена", "есть, сегодня")
    await curator.taps("✓ Дорожная карта")
    await curator.taps("Ещё нет")
    await curator.taps("Назад")
    curator.sees("Готово 0 из 8")


async def test_condition_says_by_whom_and_by_when(staff: Staff) -> None:
    curator = await opened(staff, "Дорожная карта", "Готовность")
    await curator.taps("○ Дорожная карта")
    await curator.taps("Ответственный")
    await curator.taps(MENTOR)
    await curator.taps("Срок")
    await curator.writes("20.02")
    curator.sees("Отвечает: Соколова Т.", "Срок: до 20 февраля")
    async with staff.world.app.storage.read() as desk:
        (check,) = (await desk.school.checks(staff.organisation)).values()
    assert (check.code, check.due) == ("roadmap", date(2026, 2, 20))


async def test_line_becomes_an_entry_of_the_register(staff: Staff) -> None:
    curator = await opened(staff, "Документы")
    curator.sees("Пока пусто")
    await curator.writes("Приказ № 131-о от 12.09.2025 о назначении куратора")
    curator.sees("Приказ о назначении куратора", "№ 131-о от 12.09.2025", "Вид: приказ")
    await curator.taps("Уровень")
    await curator.taps("муниципальный")
    await curator.taps("Ссылка")
    await curator.writes("school.example")
    assert curator.heard("Это не похоже на ссылку")
    await curator.writes("https://school.example/131.pdf")
    await curator.taps("Срок действия")
    await curator.writes("31.08.2026")
    curator.sees("Действует до 31.08.2026", "https://school.example/131.pdf")
    (entry,) = await documents(staff)
    assert (entry.number, entry.dated) == ("131-о", date(2025, 9, 12))
    assert (entry.level, entry.kind) == (DocumentLevel.MUNICIPAL, DocumentKind.ORDER)
    assert (entry.expires_on, entry.checked_on) == (date(2026, 8, 31), date(2026, 2, 9))


async def test_entry_is_removed_and_brought_back(staff: Staff) -> None:
    curator = await opened(staff, "Документы")
    await curator.writes("Положение о наставничестве")
    await curator.taps("Убрать")
    curator.sees("Пока пусто")
    assert await documents(staff) == []
    await curator.taps("Вернуть убранный")
    curator.sees("Положение о наставничестве")
    assert len(await documents(staff)) == 1


async def test_register_stands_by_level_and_says_what_ran_out(staff: Staff) -> None:
    curator = await opened(staff, "Документы")
    await curator.writes("Приказ № 1 о парах")
    await curator.taps("Назад")
    await curator.writes("Распоряжение Минпросвещения России от 25.12.2019 № Р-145")
    await curator.taps("Срок действия")
    await curator.writes("20.02.2026")
    await staff.world.until(staff.world.clock().replace(month=3))
    curator = await opened(staff, "Документы")
    text = curator.text
    assert text.index("федеральный") < text.index("Р-145") < text.index("организация")
    curator.sees("срок истёк")


async def test_passport_is_filled_from_what_is_known(staff: Staff) -> None:
    await opened(staff, "Документы")
    await staff.curator.writes("Приказ № 131-о от 12.09.2025 о программе")
    curator = await opened(staff, "Паспорт")
    curator.sees("Программа наставничества: Школа № 7", "№ 131-о от 12.09.2025")
    curator.sees("01.09.2025–31.05.2026", "Педагог-педагог", "Зимина Ольга", "разрабатывается")
    assert "не заполнено" in curator.text


async def test_field_is_written_anew_and_given_back(staff: Staff) -> None:
    curator = await opened(staff, "Паспорт")
    await curator.taps("Целевые группы")
    await curator.writes("Молодые педагоги <до 3 лет>")
    curator.sees("Молодые педагоги <до 3 лет>")
    await curator.taps("Заполнить как было")
    curator.sees("Педагоги организации")
    async with staff.world.app.storage.read() as desk:
        assert (await desk.school.passport(staff.organisation)).own(PassportField.GROUPS) == ""


async def test_state_of_the_programme_is_declared(staff: Staff) -> None:
    curator = await opened(staff, "Паспорт")
    await curator.taps("Статус программы")
    await curator.taps("реализуется")
    curator.sees("Статус: реализуется")
    async with staff.world.app.storage.read() as desk:
        passport = await desk.school.passport(staff.organisation)
    assert passport.state is ProgrammeState.RUNNING


async def test_each_change_of_the_passport_is_kept_with_what_was_before(staff: Staff) -> None:
    curator = await opened(staff, "Паспорт")
    await curator.taps("История изменений")
    curator.sees("Паспорт ещё не меняли")
    await curator.taps("Назад")
    for said in ("Молодые педагоги", "Молодые педагоги и <студенты>"):
        await curator.taps("Целевые группы")
        await curator.writes(said)
        await curator.writes(said)
        await curator.taps("Назад")
    await curator.taps("Статус программы")
    await curator.taps("реализуется")
    await curator.taps("История изменений")
    assert [one.split(" · ")[2] for one in curator.buttons if one.startswith("№")] == [
        "Статус программы",
        "Целевые группы",
        "Целевые группы",
    ]
    await curator.taps(next(one for one in curator.buttons if one.startswith("№ 2")))
    curator.sees("Было: Молодые педагоги\n", "Стало: Молодые педагоги и <студенты>", CURATOR)
    await curator.taps("Назад")
    await curator.taps(next(one for one in curator.buttons if one.startswith("№ 1")))
    curator.sees("Было: заполнялось по данным программы", "Стало: Молодые педагоги")


async def test_form_with_pupils_warns_first(staff: Staff) -> None:
    curator = await opened(staff, "Профиль и формы", "Формы и форматы")
    await curator.taps("Ученик – ученик")
    curator.sees("согласие законного представителя")
    assert Form.PUPIL_PUPIL not in (await school_of(staff)).forms
    await curator.taps("Включить форму")
    curator.sees("✓ Ученик – ученик")
    assert Form.PUPIL_PUPIL in (await school_of(staff)).forms
    await curator.taps("✓ Ученик – ученик")
    assert Form.PUPIL_PUPIL not in (await school_of(staff)).forms


async def test_last_format_stays_on(staff: Staff) -> None:
    curator = await opened(staff, "Профиль и формы", "Формы и форматы")
    await curator.taps("Ролевые форматы")
    for name in [one for one in curator.buttons if one.startswith("✓")]:
        await curator.taps(name)
    assert "Хотя бы один вариант" in curator.alert
    assert (await school_of(staff)).formats == (Format.LEADER_NEWCOMER,)


async def test_pupil_without_a_guardians_consent_is_put_into_no_pair(staff: Staff) -> None:
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[MENTEE], kind="pupil")
    await form_pair(staff)
    assert "сначала отметьте согласие законного представителя" in staff.curator.alert
    assert await staff.pairs() == []
    school = staff.world.app.services.school
    curator = await actor_of(staff, CURATOR)
    await school.guardian_consent(staff.ids[MENTEE], date(2026, 2, 2), curator)
    await form_pair(staff)
    assert len(await staff.pairs()) == 1


async def form_pair(staff: Staff) -> None:
    curator = await staff.pair_form()
    await curator.taps("Предложить")


async def test_consent_of_a_day_to_come_or_to_a_stranger_is_refused(staff: Staff) -> None:
    school = staff.world.app.services.school
    curator = await actor_of(staff, CURATOR)
    ahead = school.guardian_consent(staff.ids[MENTEE], date(2026, 2, 10), curator)
    assert await refused(ahead) == "error-date-in-past"


async def test_community_has_links_that_everybody_finds(staff: Staff) -> None:
    await staff.curator.writes("сообщество")
    staff.curator.sees("Ссылок пока нет")
    await staff.curator.taps("Добавить ссылку")
    await staff.curator.writes("@mentors7")
    staff.curator.sees("https://t.me/mentors7")
    await staff.mentor.writes("меню")
    await staff.mentor.taps("Ещё")
    await staff.mentor.taps("Сообщество")
    staff.mentor.sees("https://t.me/mentors7")
    assert "Добавить ссылку" not in staff.mentor.buttons
    await staff.curator.taps("Убрать t.me/mentors7")
    staff.curator.sees("Ссылок пока нет")


async def test_target_of_coverage_is_a_number(staff: Staff) -> None:
    await staff.curator.writes("настройки")
    await staff.curator.taps("Организация")
    staff.curator.sees("Цель охвата: 70 %")
    await staff.curator.taps("Цель охвата")
    await staff.curator.writes("сто один")
    assert staff.curator.heard("от 0 до 100")
    await staff.curator.writes("85 %")
    staff.curator.sees("Цель охвата: 85 %")
    assert (await school_of(staff)).coverage_target == 85
