"""A file of 10,000 rows: read, looked at, loaded, looked at again; how long others' reads wait.

python -m bench.importing [rows]
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

import xlsxwriter

from bot.clock import RunningClock
from bot.config import SQLITE
from bot.documents.importing.lexicon import lexicon_of
from bot.documents.importing.reader import read_table
from bot.domain.importing.reading import read_book
from bot.services.calendars import Calendars
from bot.services.importing import Importing, Pace, Word
from bot.storage.engine import Storage
from bot.storage.migrate import migrate
from bot.texts import Texts

NOW = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
# Of ten rows: two people, a pair, three items, four meetings.
PEOPLE = ("ФИО", "Роль", "Должность, предмет")
PAIRS = ("Код пары", "Наставник", "Наставляемые", "Начало", "Окончание", "№ приказа")
PLAN = ("Код пары", "№ пункта", "Мероприятие", "Направление", "Срок", "Статус")
MEETINGS = ("Код пары", "Дата", "Минут", "Вид встречи", "Тема", "Итог")
START = date(2025, 9, 15)
T = TypeVar("T")


async def main(rows: int) -> None:
    pairs = rows // 10
    content = _file(pairs)
    texts = Texts.load()
    with tempfile.TemporaryDirectory() as folder:
        storage = Storage.at(f"{SQLITE}{Path(folder, 'para.db')}")
        await migrate(storage.engine)
        async with storage.change() as desk:
            school = await desk.people.add_organisation("Область", "Europe/Moscow", NOW)
        importing = Importing(storage, RunningClock(NOW, monotonic=lambda: 0.0), Calendars())
        lexicon = lexicon_of(texts, "ru", school)
        roles = lexicon.labels["role"]
        began = time.perf_counter()
        grids = await _timed("read in a child", read_table(content, "a.xlsx", Pace()), storage)
        book = await _timed(
            "cells into rows",
            asyncio.to_thread(read_book, grids, lexicon, date(2026, 2, 9)),
            storage,
        )
        seen = await _timed(
            "looked at", importing.operators_look(book, roles, school, Pace()), storage
        )
        word = Word(seen.figures, "загрузка")
        await _timed("loaded", importing.operators_load(book, roles, school, word), storage)
        print(f"{'all together':24}{time.perf_counter() - began:7.1f} s, {book.count} rows")
        again = await _timed(
            "looked at again", importing.operators_look(book, roles, school, Pace()), storage
        )
        assert seen.sound, seen.notes.faults[:3]
        assert again.idle
        await storage.close()


async def _timed(what: str, work: Awaitable[T], storage: Storage) -> T:
    """With the longest wait of somebody who reads every twentieth of a second meanwhile."""
    waits: list[float] = []

    async def read() -> None:
        while True:
            began = time.perf_counter()
            async with storage.read() as desk:
                await desk.people.organisations()
            waits.append(time.perf_counter() - began)
            await asyncio.sleep(0.05)

    began = time.perf_counter()
    async with asyncio.TaskGroup() as both:
        reading = both.create_task(read())
        result = await work
        reading.cancel()
    waits.sort()
    p95, worst = (1000 * waits[int(len(waits) * part)] for part in (0.95, 0.9999))
    spent = time.perf_counter() - began
    print(f"{what:24}{spent:7.1f} s; a read beside it: p95 {p95:.0f} ms, worst {worst:.0f} ms")
    return result


def _file(pairs: int) -> bytes:
    content = BytesIO()
    with xlsxwriter.Workbook(content, {"constant_memory": True}) as book:
        numbers = range(1, pairs + 1)
        _sheet(book, "Люди", PEOPLE, [row for n in numbers for row in _people(n)])
        _sheet(book, "Пары", PAIRS, [_pair(n) for n in numbers])
        _sheet(book, "План", PLAN, [_item(n, k) for n in numbers for k in range(1, 4)])
        _sheet(book, "Встречи", MEETINGS, [_meeting(n, k) for n in numbers for k in range(4)])
    return content.getvalue()


def _sheet(book: Any, title: str, head: tuple[str, ...], rows: list[tuple[Any, ...]]) -> None:
    page = book.add_worksheet(title)
    for number, row in enumerate([head, *rows]):
        page.write_row(number, 0, row)


def _people(n: int) -> list[tuple[Any, ...]]:
    return [
        (f"Соколова Татьяна {n}", "Наставник", "учитель русского языка"),
        (f"Белов Илья {n}", "Наставляемый", "учитель истории"),
    ]


def _pair(n: int) -> tuple[Any, ...]:
    who = (f"Соколова Татьяна {n}", f"Белов Илья {n}")
    return (f"П{n}", *who, "15.09.2025", "29.05.2026", "131-о")


def _item(n: int, k: int) -> tuple[Any, ...]:
    due = START + timedelta(days=60 * k)
    status = "выполнено" if due < NOW.date() else "запланировано"
    return (f"П{n}", k, f"Разобрать план урока, часть {k}", "методические", f"{due}", status)


def _meeting(n: int, k: int) -> tuple[Any, ...]:
    day = START + timedelta(days=21 * k)
    return (
        f"П{n}",
        f"{day:%d.%m.%Y}",
        "45 мин",
        "рабочая",
        f"Тема {k}",
        "Разобрали начало урока.",
    )


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
