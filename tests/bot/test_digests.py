"""What curators and heads hear on Mondays and after a month; each number is that of the file."""

import io
import re
from datetime import UTC, datetime
from typing import Any

import openpyxl
import pytest

from tests.bot.schools import joined, links_of
from tests.bot.world import Phone, World


@pytest.fixture
async def school(world: World) -> dict[str, Phone]:
    """The demo school on Monday, 9 February; the morning's digest is not out yet."""
    links = await links_of(world)
    names = {"C1": "Ольга", "H1": "Марина", "M2": "Андрей"}
    return {code: await joined(world, links, code, name) for code, name in names.items()}


def at(day: str, hour: str = "08:31") -> datetime:
    return datetime.fromisoformat(f"{day}T{hour}:00+03:00").astimezone(UTC)


async def mornings(world: World, *days: str) -> None:
    """Lights are noted at six, digests come half past eight."""
    for day in days:
        await world.until(at(day, "06:30"))
        await world.until(at(day))


def digest(phone: Phone, piece: str) -> Any:
    (shown,) = phone.heard(piece)
    return shown


def book_of(phone: Phone) -> Any:
    return openpyxl.load_workbook(io.BytesIO(phone.person.files[-1].content), data_only=True)


async def test_head_reads_one_screen_without_names(world: World, school: dict[str, Phone]) -> None:
    await mornings(world, "2026-02-16")
    told = digest(school["H1"], "На 16.02.2026")
    assert "План: 22 из 38 выполнено" in told.text
    assert "Ближайший срок:" in told.text
    assert "Ермаков" not in told.text
    assert told.buttons == ["Подробнее", "Выгрузить"]
    curators = digest(school["C1"], "На 16.02.2026")
    assert "Ермаков" in curators.text
    assert curators.buttons == ["Подробнее", "Напомнить всем", "Выгрузить"]


async def test_head_reads_how_lights_changed_in_a_week(
    world: World, school: dict[str, Phone]
) -> None:
    await mornings(world, "2026-02-09", "2026-02-16", "2026-02-24")
    assert "в скобках" not in digest(school["H1"], "На 16.02.2026").text.splitlines()[0]
    head = school["H1"]
    told = digest(head, "На 24.02.2026").text
    before = digest(head, "На 16.02.2026").text
    now, was = (_lights(text) for text in (told, before))
    changes = re.findall(r"[🟢🟡🔴] \d+(?: \(([+−]\d+)\))?", told)
    moved = [int(it.replace("−", "-") or 0) for it in changes]
    assert moved == [a - b for a, b in zip(now, was, strict=True)]
    assert any(moved) == ("в скобках" in told)


def _lights(text: str) -> list[int]:
    return [int(found) for found in re.findall(r"[🟢🟡🔴] (\d+)", text)]


async def test_digest_says_what_the_summary_and_the_file_say(
    world: World, school: dict[str, Phone]
) -> None:
    await mornings(world, "2026-02-16")
    head, curator = school["H1"], school["C1"]
    for phone in (curator, head):
        told = digest(phone, "На 16.02.2026").text.splitlines()
        await phone.writes("/status")
        screen = phone.text.splitlines()
        kept = [line for line in told if line.startswith(("План:", "Встречи", "С ", "Ближай"))]
        assert len(kept) == 4
        assert set(kept) <= set(screen)
        assert _lights("\n".join(told))[:3] == _lights("\n".join(screen))[:3]
    await head.taps("Выгрузить")
    rows = _pairs(book_of(head))
    done = sum(row["Выполнено"] for row in rows)
    items = sum(row["Пунктов плана"] for row in rows)
    assert f"План: {done} из {items} выполнено" in head.heard("На 16.02.2026")[0].text


def _pairs(book: Any) -> list[dict[str, Any]]:
    """Rows of «Пары» by the names of their columns, without the sums below."""
    rows = list(book["Пары"].iter_rows(values_only=True))
    (place,) = (n for n, row in enumerate(rows) if row[0] == "№")
    found = [dict(zip(rows[place], row, strict=True)) for row in rows[place + 1 :]]
    return [row for row in found if row["Форма"]]


async def test_month_is_summed_up_once_with_the_digest_of_its_monday(
    world: World, school: dict[str, Phone]
) -> None:
    await mornings(world, "2026-02-09", "2026-02-16", "2026-02-24", "2026-02-27", "2026-03-02")
    for code in ("C1", "H1"):
        told = digest(school[code], "Итоги месяца: Февраль 2026")
        assert "На 02.03.2026" in told.text
        assert len(school[code].heard("На 02.03.2026")) == 1
        assert "Охват" in told.text or "охват" in told.text
        assert "31,25 %, цель 70 %" in told.text


async def test_month_that_begins_within_a_week_comes_alone(
    world: World, school: dict[str, Phone]
) -> None:
    await mornings(world, "2026-02-09", "2026-03-31", "2026-04-01")
    told = digest(school["H1"], "Итоги месяца: Март 2026")
    assert "На 01.04.2026" not in told.text
    assert told.buttons == ["Подробнее", "Выгрузить за месяц"]


async def test_file_of_the_month_has_the_numbers_of_its_summary(
    world: World, school: dict[str, Phone]
) -> None:
    await school["M2"].writes("/log")
    await world.until(at("2026-02-27"))
    await mornings(world, "2026-03-02")
    head = school["H1"]
    told = digest(head, "Итоги месяца: Февраль 2026")
    await head.taps("Выгрузить за месяц", on=told)
    assert head.heard("Период: 01.02.2026–28.02.2026")
    rows = _pairs(book_of(head))
    count = sum(row["Встреч за период"] for row in rows)
    assert f"Встречи за месяц: {count} (" in told.text
    done = sum(row["Выполнено"] for row in rows)
    assert (
        f"План пар этого месяца: {done} из {sum(row['Пунктов плана'] for row in rows)} выполнено"
        in told.text
    )


async def test_who_muted_the_digest_hears_neither(world: World, school: dict[str, Phone]) -> None:
    head = school["H1"]
    await head.writes("/settings")
    await head.taps("Напоминания")
    await head.taps("✓ Сводка недели")
    await mornings(world, "2026-02-16", "2026-03-02")
    assert not head.heard("На 16.02.2026")
    assert not head.heard("Итоги месяца")


async def test_digest_as_a_table_has_the_pairs_of_the_board(
    world: World, school: dict[str, Phone]
) -> None:
    curator = school["C1"]
    await curator.writes("/settings")
    await curator.taps("Напоминания")
    await curator.taps("Сводка таблицей")
    assert "✓ Сводка таблицей" in curator.buttons
    await mornings(world, "2026-02-16")
    told = digest(curator, "На 16.02.2026")
    assert told.kind == "rich_message"
    assert told.buttons == ["Подробнее", "Напомнить всем", "Выгрузить"]
    assert "Пара | Сигнал | План | Просрочено | Встреч | Дней без встречи" in told.text
    rows = [line.split(" | ") for line in told.text.splitlines() if line.count(" | ") == 5][1:]
    assert len(rows) == 7
    assert sum(int(row[3]) for row in rows) == 8
    # Who didn't ask for it has the text.
    assert digest(school["H1"], "На 16.02.2026").kind == "text"


async def test_summary_is_a_table_to_who_wishes_for_tables(school: dict[str, Phone]) -> None:
    curator = school["C1"]
    await curator.writes("/settings")
    await curator.taps("Напоминания")
    await curator.taps("Сводка таблицей")
    await curator.writes("/status")
    assert curator.screen.kind == "rich_message"
    curator.sees("План: 22 из 38 выполнено", "Пара | Сигнал | План", "Пары по сигналам")
    shown = curator.screen.id
    await curator.taps("Пары по сигналам")
    assert (curator.screen.kind, curator.screen.id) == ("text", shown)
    await curator.taps("Назад")
    assert (curator.screen.kind, curator.screen.id) == ("rich_message", shown)
    curator.world.telegram.script.fail("sendRichMessage", code=400)
    await curator.writes("/status")
    assert curator.screen.kind == "text"
    curator.sees("План: 22 из 38 выполнено", "Пары по сигналам")


async def test_text_comes_where_telegram_refuses_the_table(
    world: World, school: dict[str, Phone]
) -> None:
    head = school["H1"]
    await head.writes("/settings")
    await head.taps("Напоминания")
    await head.taps("Сводка таблицей")
    world.telegram.script.fail("sendRichMessage", code=400)
    await mornings(world, "2026-02-16")
    told = digest(head, "На 16.02.2026")
    assert told.kind == "text"
    assert told.buttons == ["Подробнее", "Выгрузить"]
