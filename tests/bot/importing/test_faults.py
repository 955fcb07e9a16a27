"""Files that can't be loaded as they are: what the curator is told, and that nothing is stored."""

from io import BytesIO

import openpyxl
import pytest

from tests.bot.importing.files import PAIRS, PEOPLE, WHOLE, sends, workbook
from tests.bot.staff import Staff

pytestmark = pytest.mark.usefixtures("at_hand")


async def test_many_faults_come_as_a_file_beside_the_first_ten(staff: Staff) -> None:
    rows = [(f"Иванов Иван {n}", "Учитель") for n in range(25)]
    await sends(staff.curator, workbook({"Люди": (PEOPLE[0], *rows)}))
    staff.curator.sees("Нужно исправить 25 мест", "строка 11, «Роль»", "и ещё 15")
    file = staff.curator.person.files[-1]
    sheet = openpyxl.load_workbook(BytesIO(file.content)).worksheets[0]
    assert sheet.title == "Что исправить"
    assert sheet.max_row == 26
    assert [cell.value for cell in sheet[26]][:3] == ["Люди", 26, "Роль"]


async def test_mistake_in_a_pair_isn_t_told_of_each_of_its_rows(staff: Staff) -> None:
    wrong = {**WHOLE, "Пары": (PAIRS[0], (*PAIRS[1][:3], "20.09.2025", *PAIRS[1][4:]))}
    await sends(staff.curator, workbook(wrong))
    staff.curator.sees("Нужно исправить 1 место", "короче месяца")


async def test_columns_that_nobody_knows_are_passed_over_with_a_word(staff: Staff) -> None:
    rows = (("Стаж", "роль", "ф.и.о."), (12, "наставник", "  Громова   Вера "))
    await sends(staff.curator, workbook({"Учёт": rows}))
    staff.curator.sees("Громова Вера", "графы не читаются: Стаж")


async def test_file_of_a_mentor_is_a_file_like_any_other(staff: Staff) -> None:
    await sends(staff.mentor, workbook(WHOLE))
    staff.mentor.sees("что сделать?")
    assert await staff.pairs() == []


async def test_hostile_file_leaves_the_screen_as_it_was(staff: Staff) -> None:
    await staff.curator.writes("загрузить из файла")
    await sends(staff.curator, b"%PDF-1.7", "приказ.pdf")
    assert staff.curator.heard("Это не таблица")
    staff.curator.sees("Загрузка из файла", "Скачать шаблон")
