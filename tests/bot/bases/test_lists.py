"""A curator looks for people: in the bases, by letters, by filters."""

from datetime import date

from sqlalchemy import event

from bot.domain.bases.rolls import Narrowing
from bot.domain.people import Role
from tests.bot.bases.conftest import joined
from tests.bot.staff import MENTEE, MENTOR, OTHER_MENTOR, SECOND, Staff


async def test_three_taps_from_the_menu_lead_to_a_mentor_s_card(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("/menu")
    await curator.taps("Участники")
    await curator.taps("База наставников")
    curator.sees("База наставников: 2", "Соколова Т. · 0 из 3", "Орлов П. · 0 из 3")
    await curator.taps("Соколова Т. · 0 из 3")
    curator.sees(MENTOR, "Наставник", "Проверьте категорию")


async def test_a_name_typed_on_the_shelf_finds_from_the_first_letters(staff: Staff) -> None:
    await joined(staff, "Зимин-Белов Сергей", Role.MENTOR)
    curator = staff.curator
    await curator.writes("/menu")
    await curator.taps("Участники")
    await curator.writes("бел")
    curator.sees("Поиск «бел»: 1", "Белов И. · Наставляемый")
    await curator.writes("ил")
    curator.sees("Белов И. · Наставляемый")
    await curator.writes("ёлкин")
    curator.sees("Никого не нашлось")

    # On the menu a name is enough, for who oversees; what is no name leads to the menu.
    await curator.writes("/menu")
    await curator.writes("Белов")
    curator.sees("Поиск «Белов»: 1", "Белов И. · Наставляемый")
    await curator.writes("/menu")
    await curator.writes("Ёлкин")
    curator.sees("Не получилось понять")
    await staff.mentor.writes("Белов")
    staff.mentor.sees("Не получилось понять")


async def test_only_mentors_with_room_are_left(staff: Staff) -> None:
    await staff.working_pair()
    curator, cards = staff.curator, staff.world.app.storage
    async with cards.change() as desk:
        await desk.bases.cards.change(staff.ids[MENTOR], staff.organisation, capacity=1)
    await curator.writes("база наставников")
    curator.sees("Соколова Т. · 1 из 1")
    await curator.taps("☐ Есть место")
    curator.sees("База наставников: 1", "Орлов П. · 0 из 3", "☑ Есть место")
    await curator.taps("Снять отбор")
    curator.sees("База наставников: 2")


async def test_directions_are_ticked_and_narrow_the_list(staff: Staff) -> None:
    curator = staff.curator
    await curator.writes("база наставников")
    await curator.taps("Орлов П. · 0 из 3")
    await curator.taps("Изменить")
    await curator.taps("›")
    await curator.taps("Направления: не указано")
    await curator.taps("☐ ИКТ-компетенции")
    curator.sees("☑ ИКТ-компетенции")
    await curator.writes("база наставников")
    await curator.taps("Направление: все")
    await curator.taps("ИКТ-компетенции")
    curator.sees("База наставников: 1", "Орлов П.")


async def test_who_needs_a_mentor_is_without_a_pair_and_waits_longest_first(
    staff: Staff,
) -> None:
    await staff.working_pair(MENTEE)
    await joined(staff, "Авдеев Олег", Role.MENTEE)
    async with staff.world.app.storage.change() as desk:
        await desk.bases.cards.change(
            staff.ids[SECOND], staff.organisation, need_since=date(2025, 9, 1)
        )
    curator = staff.curator
    await curator.writes("кому нужен наставник")
    curator.sees("Кому нужен наставник: 2", "Ким А. · ждёт с")
    assert "Белов" not in " ".join(curator.buttons)
    assert curator.buttons.index(next(b for b in curator.buttons if "Ким" in b)) < (
        curator.buttons.index(next(b for b in curator.buttons if "Авдеев" in b))
    )


async def test_mentees_by_category_and_by_the_format_of_their_pair(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    async with staff.world.app.storage.change() as desk:
        await desk.people.change(staff.ids[SECOND], category="newcomer")
    curator = staff.curator
    await curator.writes("база наставляемых")
    await curator.taps("Категория: все")
    await curator.taps("Новый педагог в коллективе")
    curator.sees("База наставляемых: 1", "Ким А. · без пары")
    await curator.taps("Снять отбор")
    await curator.taps("Формат: все")
    await curator.taps("Опытный – молодой")
    curator.sees("База наставляемых: 1", "Белов И. · в паре")


async def test_mentors_and_mentees_find_no_bases(staff: Staff) -> None:
    for name in (MENTOR, OTHER_MENTOR, MENTEE):
        phone = staff.phones[name]
        await phone.writes("база наставников")
        assert "База наставников:" not in phone.text
        await phone.writes("/menu")
        assert "Участники" not in phone.buttons


async def test_however_many_mentors_a_list_is_one_statement(staff: Staff) -> None:
    now = staff.world.clock()
    async with staff.world.app.storage.change() as desk:
        for number in range(60):
            await desk.people.add(staff.organisation, f"Петров{number:03} А", [Role.MENTOR], now)
    async with staff.world.app.storage.read() as desk:
        found = await desk.people.actor("telegram", str(staff.curator.person.id))
    assert found
    assert found[1]
    said: list[str] = []
    engine = staff.world.app.storage.engine.sync_engine

    def count(*args: object) -> None:
        said.append(str(args[2]))

    event.listen(engine, "before_cursor_execute", count)
    rolls = staff.world.app.services.bases.rolls
    found_people = await rolls.mentors(Narrowing(free=True), found[1])
    event.remove(engine, "before_cursor_execute", count)
    assert len(found_people) == 62
    assert len([one for one in said if one.startswith("SELECT")]) == 1
