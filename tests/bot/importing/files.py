"""Files as curators make them."""

from collections.abc import Mapping, Sequence
from datetime import date
from io import BytesIO
from typing import Any

import openpyxl

from tests.bot.world import Phone

Rows = Sequence[Sequence[Any]]

PEOPLE: Rows = (
    ("ФИО", "Роль", "Должность, предмет", "Категория наставляемого"),
    ("Громова Вера Павловна", "Наставник", "учитель химии", None),
    ("Лис  Пётр Ильич", "наставляемый", "учитель физики", "Молодой педагог"),
)
PAIRS: Rows = (
    ("Наставник", "Наставляемые", "Начало", "Окончание", "№ приказа", "Код пары"),
    ("Громова Вера Павловна", "Лис Петр Ильич", date(2025, 9, 15), "29.05.2026", "131-о", "П1"),
)
PLAN: Rows = (
    ("Код пары", "№ пункта", "Мероприятие", "Направление", "Срок", "Статус", "Выполнено"),
    ("П1", 1, "Разобрать план урока", "методические", "10.10.2025", "выполнено", "09.10.2025"),
    ("П1", 2, "Посетить урок", "предметные", "27.02.2026", None, None),
)
MEETINGS: Rows = (
    ("Код пары", "Дата", "Минут", "Тема", "Пункты плана"),
    ("П1", "09.10.2025", "45 мин", "План урока", 1),
    ("П1", date(2025, 10, 23), 60, None, None),
)
WHOLE: Mapping[str, Rows] = {
    "Люди": PEOPLE,
    "Пары": PAIRS,
    "План": PLAN,
    "Встречи": MEETINGS,
}


def workbook(sheets: Mapping[str, Rows]) -> bytes:
    book = openpyxl.Workbook()
    del book[book.sheetnames[0]]
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(list(row))
    content = BytesIO()
    book.save(content)
    return content.getvalue()


async def sends(phone: Phone, content: bytes, name: str = "школа.xlsx") -> None:
    phone.person.send_document(name, content)
    await phone.world.answered()
