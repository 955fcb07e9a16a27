"""A curator sends a table: what it would do is shown, one tap does it, a second time nothing."""

from collections.abc import Sequence
from datetime import date, timedelta

from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MenteeCategory, Person, Role
from bot.domain.plans import ItemStatus
from tests.bot.importing.files import MEETINGS, PEOPLE, WHOLE, sends, workbook
from tests.bot.staff import Staff


async def people(staff: Staff) -> dict[str, Person]:
    async with staff.world.app.storage.read() as desk:
        return {one.name: one for one in await desk.importing.everybody(staff.organisation)}


async def meetings(staff: Staff, pair: Pair) -> Sequence[Meeting]:
    async with staff.world.app.storage.read() as desk:
        return (await desk.meetings.of_pairs([pair.id])).get(pair.id, [])


async def loaded(staff: Staff) -> Pair:
    await sends(staff.curator, workbook(WHOLE))
    await staff.curator.taps("Загрузить")
    (pair,) = await staff.pairs()
    return pair


async def test_school_comes_in_by_one_file_and_one_tap(staff: Staff) -> None:
    curator = staff.curator
    await sends(curator, workbook(WHOLE))
    curator.sees(
        "Прочитано 7 строк. Пока ничего не записано",
        "Появится: 2 человека, 1 пара, 2 пункта плана, 2 встречи",
        "Громова Вера Павловна – Лис Пётр Ильич",
    )
    assert await staff.pairs() == []
    await curator.taps("Загрузить")
    curator.sees("Загружено: 2 человека, 1 пара, 2 пункта плана, 2 встречи")
    (pair,) = await staff.pairs()
    assert (pair.status, pair.code, pair.order.number) == (PairStatus.ACTIVE, "П1", "131-о")
    assert (pair.programme.start, pair.programme.end) == (date(2025, 9, 15), date(2026, 5, 29))
    found = await people(staff)
    assert found["Громова Вера Павловна"].roles == {Role.MENTOR}
    assert found["Лис Пётр Ильич"].profile.category is MenteeCategory.YOUNG_TEACHER
    items = await staff.items(pair.id)
    assert [item.status for item in items] == [ItemStatus.VERIFIED, ItemStatus.PLANNED]
    first, second = await meetings(staff, pair)
    assert (first.minutes, first.items, first.status) == (
        45,
        (items[0].id,),
        MeetingStatus.CONFIRMED,
    )
    assert first.imported
    assert second.minutes == 60


async def test_same_file_twice_changes_nothing(staff: Staff) -> None:
    pair = await loaded(staff)
    await sends(staff.curator, workbook(WHOLE))
    staff.curator.sees("Уже есть: 2 человека, 1 пара, 2 пункта плана, 2 встречи", "нечего")
    assert "Загрузить" not in staff.curator.buttons
    assert [one.id for one in await staff.pairs()] == [pair.id]
    assert len(await meetings(staff, pair)) == 2


async def test_change_is_listed_before_it_is_made_and_an_empty_cell_erases_nothing(
    staff: Staff,
) -> None:
    await loaded(staff)
    rows = (PEOPLE[0], ("Громова Вера Павловна", "Куратор", "завуч", None))
    await sends(staff.curator, workbook({"Люди": rows}))
    staff.curator.sees(
        "Изменится: 1 человек",
        "роль «Наставник» → «Куратор, Наставник»",
        "должность, предмет «учитель химии» → «завуч»",
    )
    await staff.curator.taps("Загрузить")
    changed = (await people(staff))["Громова Вера Павловна"]
    assert changed.roles == {Role.MENTOR, Role.CURATOR}
    assert changed.profile.position == "завуч"


async def test_past_deadline_is_not_reminded_of_backwards(staff: Staff) -> None:
    pair = await loaded(staff)
    async with staff.world.app.storage.read() as desk:
        found = await desk.connection.exec_driver_sql(
            "select number, remind_days from plan_item where pair_id = ? order by number",
            (pair.id,),
        )
    # On 9 February the item of the 27th has its first reminder ahead; the done one has none.
    assert [tuple(row) for row in found] == [(1, None), (2, -7)]


async def test_pair_without_an_order_asks_both_sides(staff: Staff) -> None:
    curator = staff.curator
    rows = (
        ("Наставник", "Наставляемый", "Начало"),
        ("Соколова Татьяна", "Белов Илья", "10.02.2026"),
    )
    await sends(curator, workbook({"Пары": rows}))
    await curator.taps("Загрузить")
    (pair,) = await staff.pairs()
    assert pair.status is PairStatus.PROPOSED
    assert pair.programme.end == date(2026, 5, 31)
    await staff.world.later(timedelta(minutes=2))
    assert staff.mentor.heard("Белов Илья")


async def test_loaded_person_comes_in_by_a_personal_link_and_consents(staff: Staff) -> None:
    await loaded(staff)
    curator = staff.curator
    await curator.taps("Пригласить")
    await curator.taps("Ещё не пришли: 2")
    await curator.taps("Лис Пётр Ильич")
    code = curator.heard("start=")[-1].text.split("start=")[1].split()[0]
    peter = staff.world.phone("Пётр")
    await peter.opens(code)
    await peter.taps("Согласен(на)")
    joined = (await people(staff))["Лис Пётр Ильич"]
    assert joined.account_id is not None


async def test_world_that_changed_meanwhile_is_not_overwritten(staff: Staff) -> None:
    await sends(staff.curator, workbook({"Люди": PEOPLE}))
    async with staff.world.app.storage.change() as desk:
        now = staff.world.clock()
        await desk.people.add(staff.organisation, "Громова Вера Павловна", [Role.MENTOR], now)
    await staff.curator.taps("Загрузить")
    assert "данные изменились" in staff.curator.alert
    assert "Лис Пётр Ильич" not in await people(staff)


async def test_meetings_that_were_logged_in_the_chat_are_not_doubled(staff: Staff) -> None:
    pair = await loaded(staff)
    rows = (*MEETINGS, ("П1", "23.10.2025", "1 час", "Итоги четверти", None))
    await sends(staff.curator, workbook({"Встречи": rows}))
    # The third is the second with its topic told.
    staff.curator.sees("Уже есть: 3 встречи")
    assert len(await meetings(staff, pair)) == 2


async def test_rows_marked_as_examples_stay_out(staff: Staff) -> None:
    await staff.curator.writes("загрузить из файла")
    await staff.curator.taps("Скачать шаблон")
    template = staff.curator.person.files[-1]
    await sends(staff.curator, template.content, template.name)
    staff.curator.sees("нет строк для загрузки")
