"""Slow files, namesakes, later changes, a tap that comes twice."""

from datetime import date
from typing import Any

import pytest

from bot.dialogs import patience
from bot.domain.pairs import PairStatus
from bot.domain.plans import ItemStatus
from tests.bot.importing.files import PAIRS, PEOPLE, PLAN, WHOLE, Rows, sends, workbook
from tests.bot.staff import Staff

pytestmark = pytest.mark.usefixtures("at_hand")


async def rows_of(staff: Staff, query: str, *values: Any) -> list[tuple[Any, ...]]:
    async with staff.world.app.storage.read() as desk:
        return [tuple(row) for row in await desk.connection.exec_driver_sql(query, values)]


async def test_long_reading_shows_how_far_it_is_and_leaves_no_trace(
    staff: Staff, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(patience, "SOON", 0.0)
    monkeypatch.setattr(patience, "BETWEEN", 0.0)
    await sends(staff.curator, workbook(WHOLE))
    staff.curator.sees("Появится: 2 человека")
    await staff.curator.taps("Загрузить")
    staff.curator.sees("Загружено")
    chat = staff.curator.person.chat.messages
    steps = ("Читаю файл", "Проверяю строки", "Записываю")
    shown = [message for message in chat if message.json.get("text", "").startswith(steps)]
    assert shown
    assert all(message.deleted for message in shown)


async def test_namesakes_are_told_apart_by_what_they_teach_or_by_codes(staff: Staff) -> None:
    namesakes = (
        ("Код", "ФИО", "Роль", "Должность"),
        (None, "Иванов Иван", "Наставник", "физика"),
        (None, "Иванов Иван", "Наставляемый", "химия"),
    )
    pair = (PAIRS[0], ("Иванов Иван", "Белов Илья", "15.09.2025", None, "7", "П7"))
    await sends(staff.curator, workbook({"Люди": namesakes, "Пары": pair}))
    staff.curator.sees("«Иванов Иван» – таких несколько. Дайте им коды")
    coded = (namesakes[0], ("И1", *namesakes[1][1:]), ("И2", *namesakes[2][1:]))
    pair = (PAIRS[0], ("И1", "Белов Илья", "15.09.2025", None, "7", "П7"))
    await sends(staff.curator, workbook({"Люди": coded, "Пары": pair}))
    await staff.curator.taps("Загрузить")
    await sends(staff.curator, workbook({"Люди": coded, "Пары": pair}))
    staff.curator.sees("загружать нечего")
    (stored,) = await staff.pairs()
    assert stored.mentor.name == "Иванов Иван"


async def test_due_date_that_the_file_moves_is_listed_and_remembered_as_a_move(
    staff: Staff,
) -> None:
    await sends(staff.curator, workbook(WHOLE))
    await staff.curator.taps("Загрузить")
    moved = (*PLAN[:2], ("П1", 2, "Посетить урок", "предметные", "06.03.2026", None, None))
    await sends(staff.curator, workbook({"План": moved}))
    staff.curator.sees("срок «27.02.2026» → «06.03.2026»")
    await staff.curator.taps("Загрузить")
    (pair,) = await staff.pairs()
    item = (await staff.items(pair.id))[1]
    assert (item.due, item.moves, item.move_reason) == (date(2026, 3, 6), 1, "загрузка из файла")
    assert await rows_of(staff, "select from_date, to_date, reason from item_move") == [
        ("2026-02-27", "2026-03-06", "загрузка из файла")
    ]


async def test_done_in_the_file_is_done_in_the_plan_and_never_undone(staff: Staff) -> None:
    await sends(staff.curator, workbook(WHOLE))
    await staff.curator.taps("Загрузить")
    done: Rows = (PLAN[0], ("П1", 2, "Посетить урок", "предметные", "27.02.2026", "готово", None))
    await sends(staff.curator, workbook({"План": done}))
    staff.curator.sees("«готово» – нет такого слова")
    done = (PLAN[0], (*done[1][:5], "выполнено", "06.02.2026"))
    await sends(staff.curator, workbook({"План": done}))
    await staff.curator.taps("Загрузить")
    (pair,) = await staff.pairs()
    assert (await staff.items(pair.id))[1].status is ItemStatus.VERIFIED
    await sends(staff.curator, workbook({"План": PLAN}))
    assert "Загрузить" not in staff.curator.buttons


async def test_order_that_comes_later_starts_the_pair(staff: Staff) -> None:
    waiting = (PAIRS[0][:3], PAIRS[1][:3])
    await sends(staff.curator, workbook({"Люди": PEOPLE, "Пары": waiting}))
    await staff.curator.taps("Загрузить")
    await sends(staff.curator, workbook({"Пары": (PAIRS[0], PAIRS[1])}))
    staff.curator.sees("№ приказа «131-о»", "код пары «П1»")
    await staff.curator.taps("Загрузить")
    (pair,) = await staff.pairs()
    # Both sides have still to agree: an order alone starts nothing.
    assert (pair.order.number, pair.code, pair.status) == ("131-о", "П1", PairStatus.PROPOSED)


async def test_what_files_don_t_decide_is_said_and_left(staff: Staff) -> None:
    await sends(staff.curator, workbook(WHOLE))
    await staff.curator.taps("Загрузить")
    longer = (PAIRS[0], (*PAIRS[1][:3], "15.06.2026", *PAIRS[1][4:]))
    await sends(staff.curator, workbook({"Пары": longer}))
    staff.curator.sees("не меняется файлом: Окончание программы")
    assert "Загрузить" not in staff.curator.buttons


async def test_second_tap_finds_it_done(staff: Staff) -> None:
    await sends(staff.curator, workbook(WHOLE))
    screen = staff.curator.screen
    staff.curator.person.press("Загрузить", screen)
    staff.curator.person.press("Загрузить", screen)
    await staff.world.answered()
    assert len(await staff.pairs()) == 1
    audits = await rows_of(staff, "select after from audit where action = 'import.load'")
    assert len(audits) == 1
    assert '"people": [2, 0, 0]' in audits[0][0]
    assert "Громова" not in audits[0][0]


async def test_csv_of_people_says_by_its_headers_what_it_is(staff: Staff) -> None:
    text = "ФИО;Роль;Часы в месяц\r\nЁлкина Анна;наставник;8\r\n"
    await sends(staff.curator, text.encode("cp1251"), "список.csv")
    staff.curator.sees("Появится: 1 человек", "Ёлкина Анна")
    await staff.curator.taps("Загрузить")
    assert await rows_of(
        staff, "select name, hours_a_month from person where name_key = ?", "елкина анна"
    ) == [("Ёлкина Анна", 8)]
