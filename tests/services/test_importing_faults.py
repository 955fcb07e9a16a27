"""What is wrong is told by sheet, row and column, with what to write instead."""

from collections.abc import Mapping
from typing import Any

import pytest

from bot.clock import RunningClock
from bot.documents.importing.lexicon import lexicon_of
from bot.documents.importing.wording import ImportWords
from bot.domain.importing.grids import Grid, Oddity
from bot.domain.importing.reading import read_book
from bot.domain.people import Role
from bot.services.calendars import Calendars
from bot.services.importing import Importing, Pace
from bot.storage.engine import Storage
from bot.texts import Texts
from tests.bot.importing.files import PAIRS, PEOPLE, Rows

_PAIR_HEAD = ("Наставник", "Наставляемые", "Начало", "Окончание", "№ приказа", "Статус", "Форма")
_ITEM_HEAD = ("Код пары", "№", "Мероприятие", "Направление", "Срок", "Статус", "Кто выполняет")
_MEETING_HEAD = ("Код пары", "Дата", "Минут", "Статус", "Пункты плана")
VERA, PETER = "Громова Вера Павловна", "Лис Пётр Ильич"


def people(*rows: Any) -> dict[str, Rows]:
    return {"Люди": (PEOPLE[0], *rows)}


def pairs(*rows: Any) -> dict[str, Rows]:
    return {"Люди": PEOPLE, "Пары": (_PAIR_HEAD, *rows)}


def plan(*rows: Any) -> dict[str, Rows]:
    return {"Люди": PEOPLE, "Пары": PAIRS, "План": (_ITEM_HEAD, *rows)}


def met(*rows: Any) -> dict[str, Rows]:
    return {"Люди": PEOPLE, "Пары": PAIRS, "Встречи": (_MEETING_HEAD, *rows)}


FAULTS: dict[str, tuple[dict[str, Rows], str]] = {
    "no column": ({"Люди": (("ФИО",), (VERA,))}, "«Люди», строка 1: нет графы «Роль»"),
    "empty": (people((VERA, None)), "«Люди», строка 2, «Роль»: пусто"),
    "no such word": (people((VERA, "Учитель")), "«Учитель» – нет такого слова. Можно: Руководит"),
    "several words": (people((VERA, "Настав")), "«Настав» подходит к нескольким"),
    "formula": (people((Oddity.FORMULA, "Куратор")), "«ФИО»: в ячейке формула"),
    "twice": (people((VERA, "Куратор"), (VERA, "Куратор")), "строка 3: Громова Вера Павловна –"),
    "not a date": (pairs((VERA, PETER, "31.13.2025")), "«31.13.2025» – не дата"),
    "stranger": (
        pairs(("Громова Вера Петровна", PETER, "15.09.2025")),
        "Может быть, Громова Вера Павловна?",
    ),
    "not a mentor": (pairs((PETER, VERA, "15.09.2025")), "Лис Пётр Ильич – не наставник"),
    "short": (pairs((VERA, PETER, "15.09.2025", "20.09.2025")), "короче месяца"),
    "no order": (
        pairs((VERA, PETER, "15.09.2025", None, None, "действует")),
        "действующей паре нужен приказ",
    ),
    "pupils": (
        pairs((VERA, PETER, "15.09.2025", None, None, None, "Ученик – ученик")),
        "пара с обучающимся не загружается",
    ),
    "form off": (
        pairs((VERA, PETER, "15.09.2025", None, None, None, "Работодатель – студент")),
        "эта форма выключена",
    ),
    "closed": (
        pairs((VERA, PETER, "15.09.2025", None, "1", "закрыта")),
        "у закрытой пары нет причины",
    ),
    "no pair": (
        plan(("П9", 1, "План", "методические", "10.10.2025")),
        "«П9» – нет такой пары",
    ),
    "nobody's item": (
        plan((None, 1, "План", "методические", "10.10.2025")),
        "не сказано, чей это пункт",
    ),
    "not of the pair": (
        plan(("П1", 1, "План", "методические", "10.10.2025", None, "Зимина Ольга")),
        "Зимина Ольга не из этой пары",
    ),
    "cancelled": (
        plan(("П1", 1, "План", "методические", "10.10.2025", "снято")),
        "не хватает причины",
    ),
    "ahead": (met(("П1", "10.02.2026", 45)), "10.02.2026 ещё не наступило"),
    "too early": (met(("П1", "10.09.2025", 45)), "раньше начала программы (15.09.2025)"),
    "no minutes": (met(("П1", "10.10.2025", None)), "не сказано, сколько длилась встреча"),
    "odd minutes": (met(("П1", "10.10.2025", "весь день")), "«весь день» – не длительность"),
    "planned": (met(("П1", "10.10.2025", 45, "назначена")), "только прошедшие встречи"),
    "no item": (met(("П1", "10.10.2025", 45, None, "3")), "нет пункта № 3"),
    "nothing": ({"Лист1": (("Привет", "мир"),)}, "нет строк для загрузки"),
}


@pytest.mark.parametrize("what", FAULTS)
async def test_fault_says_where_and_what_to_write(
    storage: Storage, clock: RunningClock, what: str
) -> None:
    sheets, told = FAULTS[what]
    (said,) = await faults(storage, clock, sheets)
    assert told in said


async def faults(storage: Storage, clock: RunningClock, sheets: Mapping[str, Rows]) -> list[str]:
    async with storage.change() as desk:
        school = await desk.people.add_organisation("Школа", "Europe/Moscow", clock())
        await desk.people.add(school.id, "Зимина Ольга", [Role.CURATOR], clock())
    words = ImportWords(Texts.load(), "ru", lexicon_of(Texts.load(), "ru", school))
    calendars = Calendars()
    grids = [
        Grid(title, [(number, tuple(row)) for number, row in enumerate(rows, start=1)])
        for title, rows in sheets.items()
    ]
    book = read_book(grids, words.lexicon, calendars.today(school, clock()))
    roles = words.lexicon.labels["role"]
    importing = Importing(storage, clock, calendars)
    outcome = await importing.operators_look(book, roles, school, Pace())
    return [words.placed(one) for one in outcome.notes.faults]
