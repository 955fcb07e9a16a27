"""Coming in by a link: what it costs, what is stored, and what a refusal leaves behind."""

from datetime import timedelta
from pathlib import Path

import pytest

from bot.domain.people import Actor, MenteeCategory, Person, Role
from tests.bot.newcomers import entered, founded, invited
from tests.bot.world import Phone, World, restarted

INVALID = "Ссылка не действует"


async def actor_of(phone: Phone) -> Actor | None:
    people = phone.world.app.services.people
    found = await people.who("telegram", str(phone.person.id))
    return found[1] if found else None


async def person_of(phone: Phone) -> Person:
    actor = await actor_of(phone)
    assert actor is not None
    async with phone.world.app.storage.read() as desk:
        found = await desk.people.get(actor.person_id, actor.organisation_id)
    assert found is not None
    return found


async def test_person_entered_beforehand_only_consents(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник", "Соколова Татьяна Ивановна")
    tatiana = world.phone("Таня")
    job = tatiana.job()

    await tatiana.opens(code)
    tatiana.sees("Школа № 7", "Роль: Наставник", "Согласие на обработку", "English")
    assert len(tatiana.text.split()) <= 190
    await tatiana.taps("Согласен(на)")

    tatiana.sees("Готово", "Татьяна Ивановна", "Записать встречу")
    assert (job.taps, job.characters) == (3, 0)
    assert (await person_of(tatiana)).roles == {Role.MENTOR}
    assert curator.heard("Соколова Татьяна Ивановна")


async def test_link_for_many_costs_six_taps_and_no_typing(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставляемый", people="До 30")
    for number in ("1", "2"):
        newcomer = world.phone("Ирина", f"Белова{number}")
        job = newcomer.job()
        await newcomer.opens(code)
        await newcomer.taps("Согласен(на)")
        await newcomer.taps("Как в Telegram")
        await newcomer.taps("Математика")
        await newcomer.taps("Пропустить")

        newcomer.sees("Готово")
        assert (job.taps, job.characters) == (6, 0)
        person = await person_of(newcomer)
        assert (person.name, person.profile.position) == (f"Белова{number} Ирина", "Математика")


async def test_mentee_says_it_in_own_words(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставляемый")
    newcomer = world.phone("Ирина", "Белова")
    job = newcomer.job()
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.taps("Как в Telegram")
    await newcomer.writes("Логопед")
    await newcomer.writes("Как вести журнал и дисциплину")
    newcomer.sees("Как вести журнал")
    await newcomer.taps("Молодой педагог")

    profile = (await person_of(newcomer)).profile
    assert profile.position == "Логопед"
    assert profile.request == "Как вести журнал и дисциплину"
    assert profile.category is MenteeCategory.YOUNG_TEACHER
    assert job.taps <= 7
    assert job.characters <= 40


async def test_mentor_ticks_what_to_help_with(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    newcomer = world.phone("Ольга", "Дёмина")
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.taps("Как в Telegram")
    await newcomer.taps("Физика")
    await newcomer.taps("Методика урока")
    await newcomer.taps("Теория и дидактика")
    await newcomer.taps("✓ Теория и дидактика")
    await newcomer.taps("4 ч")
    await newcomer.taps("Готово")

    profile = (await person_of(newcomer)).profile
    assert (profile.can_help, profile.hours_a_month) == ("Методика урока", 4)


async def test_head_is_asked_two_questions(world: World, curator: Phone) -> None:
    code = await invited(curator, "Руководитель")
    head = world.phone("Пётр", "Ким")
    await head.opens(code)
    await head.taps("Согласен(на)")
    await head.writes("Ким Пётр Сергеевич")
    await head.taps("Пропустить")
    head.sees("Готово", "Пётр Сергеевич")


async def test_refusing_stores_nothing_and_keeps_the_link(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    shy = world.phone("Олег")
    await shy.opens(code)
    await shy.taps("Не сейчас")

    shy.sees("ничего не сохранено")
    assert shy.buttons == []
    assert await world.app.services.people.who("telegram", str(shy.person.id)) is None
    await shy.opens(code)
    shy.sees("Согласен(на)")


async def test_full_text_is_read_page_by_page(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    reader = world.phone("Олег")
    await reader.opens(code)
    await reader.taps("Полный текст")
    reader.sees("СОГЛАСИЕ НА ОБРАБОТКУ", "Школа № 7")
    await reader.taps("Назад")
    reader.sees("Согласен(на)")


async def test_language_is_chosen_before_consent_and_kept(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник", "Джон Смит")
    john = world.phone("John", language="ru")
    await john.opens(code)
    await john.taps("English")
    john.sees("Consent to the processing", "I agree", "Русский")
    await john.taps("I agree")
    john.sees("Done: you are in", "Settings")
    await john.writes("/help")
    john.sees("Commands")


@pytest.mark.parametrize("how", ["unknown", "spent", "expired", "revoked"])
async def test_link_that_is_no_good_gives_nothing_away(
    world: World, curator: Phone, how: str
) -> None:
    code = await invited(curator, "Наставник", "Соколова Татьяна")
    if how == "unknown":
        code = "x" * 24
    if how == "spent":
        first = world.phone("Таня")
        await first.opens(code)
        await first.taps("Согласен(на)")
    if how == "expired":
        await world.later(timedelta(days=15))
    if how == "revoked":
        await curator.taps("Отозвать")
    late = world.phone("Кто-то")
    await late.opens(code)

    assert late.text.startswith(INVALID)
    assert "Школа" not in late.text
    assert late.buttons == []


async def test_code_typed_alone_works_as_the_link(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    typist = world.phone("Олег")
    await typist.writes(code)
    typist.sees("Согласен(на)")


async def test_member_opens_the_same_link_again(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник", "Соколова Татьяна")
    tatiana = world.phone("Таня")
    await tatiana.opens(code)
    await tatiana.taps("Согласен(на)")
    await tatiana.opens(code)
    assert tatiana.heard("Вы уже участвуете")
    tatiana.sees("что сделать", "Записать встречу")


async def test_second_role_costs_one_tap(world: World, curator: Phone) -> None:
    tatiana = await entered(curator, "Наставник", "Соколова Татьяна")
    code = await invited(curator, "Наставляемый")
    job = tatiana.job()
    await tatiana.opens(code)
    await tatiana.taps("Согласен(на)")

    assert job.taps == 3
    person = await person_of(tatiana)
    assert person.name == "Соколова Татьяна"
    assert person.roles == {Role.MENTOR, Role.MENTEE}
    assert tatiana.buttons.count("Записать встречу") == 1


async def test_two_organisations_are_kept_apart(world: World, curator: Phone) -> None:
    inviting = world.app.services.inviting
    tatiana = await entered(curator, "Наставник", "Соколова Татьяна")
    async with world.app.storage.change() as desk:
        other = await desk.people.add_organisation("Детский сад", "Europe/Moscow", world.clock())
    issued = await inviting.invite_from_console(Role.MENTEE, other.id)
    await world.later(timedelta(minutes=1))
    await tatiana.opens(issued.code)
    tatiana.sees("Детский сад")
    await tatiana.taps("Согласен(на)")
    await tatiana.writes("Таня С.")
    await tatiana.taps("Воспитатель")
    await tatiana.taps("Пропустить")
    tatiana.sees("Детский сад")

    await world.later(timedelta(minutes=1))
    await tatiana.writes("настройки")
    await tatiana.taps("Другая организация")
    await tatiana.taps("Школа № 7")
    tatiana.sees("Школа № 7")
    assert (await person_of(tatiana)).name == "Соколова Татьяна"


async def test_half_filled_registration_survives_a_restart(
    world: World, curator: Phone, database: Path
) -> None:
    code = await invited(curator, "Наставляемый")
    newcomer = world.phone("Ирина", "Белова")
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.taps("Как в Telegram")
    async with restarted(world, database):
        await newcomer.taps("История")
        await newcomer.taps("Пропустить")
        newcomer.sees("Готово")
        assert (await person_of(newcomer)).name == "Белова Ирина"


@pytest.mark.parametrize(
    "name",
    ["<b>Том & Ко</b>", "Анна 👩‍👩‍👧", "נועה לוי", "Имя" * 20],
)
async def test_any_name_is_shown_right(world: World, curator: Phone, name: str) -> None:
    code = await invited(curator, "Наставник")
    newcomer = world.phone("Олег")
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.writes(name)
    await newcomer.taps("Пропустить")
    await newcomer.taps("Пропустить")
    newcomer.sees(name)
    await world.settle()
    assert curator.heard(name)


async def test_name_too_long_is_refused_and_the_question_stays(
    world: World, curator: Phone
) -> None:
    code = await invited(curator, "Наставник")
    newcomer = world.phone("Олег")
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.writes("А" * 61)
    assert newcomer.heard("не больше 60")
    await newcomer.writes("Олег")
    newcomer.sees("предмет или должность")


async def test_somebody_else_takes_the_place_meanwhile(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    first, second = world.phone("Олег"), world.phone("Анна")
    for newcomer in (first, second):
        await newcomer.opens(code)
    for newcomer in (first, second):
        await newcomer.taps("Согласен(на)")
        await newcomer.writes("Кто-то")
        await newcomer.taps("Пропустить")
        await newcomer.taps("Пропустить")
    first.sees("Готово")
    assert INVALID in second.alert
    assert await actor_of(second) is None


async def test_triple_tap_on_consent_joins_once(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник", "Соколова Татьяна")
    tatiana = world.phone("Таня")
    await tatiana.opens(code)
    for _ in range(3):
        tatiana.person.press("Согласен(на)")
    await world.settle()
    tatiana.sees("что сделать", "Записать встречу")
    assert len(curator.heard("Соколова Татьяна")) == 2  # the link, and the word that she is here


async def test_nobody_founds_a_second_school(world: World, curator: Phone) -> None:
    assert await world.app.services.inviting.first_link() is None


async def test_old_founding_link_is_no_good_after_a_day(world: World) -> None:
    code = await world.app.services.inviting.first_link()
    assert code
    await world.later(timedelta(hours=25))
    maria = world.phone("Мария")
    await maria.opens(code)
    maria.sees(INVALID)
    await founded(world)


async def test_command_half_way_leads_back_to_the_question(world: World, curator: Phone) -> None:
    code = await invited(curator, "Наставник")
    newcomer = world.phone("Олег")
    await newcomer.opens(code)
    await newcomer.taps("Согласен(на)")
    await newcomer.writes("/menu")
    assert newcomer.heard("Регистрация не закончена")
    newcomer.sees("Как Вас называть")
    newcomer.person.send_photo()
    await world.settle()
    assert len(newcomer.heard("Регистрация не закончена")) == 2
    newcomer.sees("Как Вас называть")

    await newcomer.taps("Как в Telegram")
    await newcomer.taps("Пропустить")
    await newcomer.taps("Пропустить")
    newcomer.sees("Когда куратор предложит пару")
    await newcomer.writes("/menu")
    assert "Когда куратор" not in newcomer.text
