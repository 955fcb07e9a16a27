"""monitoring.xlsx beside the screens of indicators, checkpoints and lights: row by row."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.domain.names import short_name
from tests.bot.exports.filed import filed, of
from tests.bot.indicators.opening import card, midyear, sheet
from tests.bot.schools import joined, links_of
from tests.bot.staff import CURATOR, Staff, staff_of
from tests.bot.world import World
from tests.documents.workbooks import change

THIS, LAST = "2025/26", "2024/25"
COVERAGE = "Охват педагогов наставничеством"
MARKS = {"зелёный": "🟢", "жёлтый": "🟡", "красный": "🔴"}
# Done items of the plan work on a difficulty of their mentee; some of these are over.
WORKED_ON = (
    "update plan_item set difficulty_id = (select min(d.id) from difficulty d join pair_mentee m "
    "on m.person_id = d.person_id where m.pair_id = plan_item.pair_id) where done_on is not null"
)
OVERCOME = (
    "update difficulty set status = 'closed', closed_by_mentee = '2026-01-10', "
    "closed_by_mentor = '2026-01-12' where id % 2 = 0"
)
SOURCES = {"бот": "посчитано", "ручной ввод": "введено"}


@pytest.fixture
async def staff(world: World) -> Staff:
    staff = await staff_of(world)
    await staff.working_pair()
    return staff


def said(value: float) -> str:
    """«12,5»"""
    return f"{value:,.2f}".rstrip("0").rstrip(".").replace(",", "\xa0").replace(".", ",")


def until(row: dict[str, Any]) -> str:
    return f" к {row['Год цели']} году" if row["Год цели"] else ""


async def test_card_and_its_history_stand_in_the_file(staff: Staff) -> None:
    curator = await card(staff.curator, "охват")
    for words in ("16", "61"):
        await curator.taps("Ввести: всего педагогов")
        await curator.writes(words)
    await curator.taps("Вернуть как было")
    await curator.taps("Цель")
    await curator.writes("75 к 2027")
    shown = curator.text
    await curator.taps("История")
    history = curator.text.splitlines()[2:]
    rows = await filed(curator)

    (one,) = of(rows("Показатели"), **{"Учебный год": THIS, "Показатель": COVERAGE})
    assert (one["Числитель"], one["Знаменатель"], one["Единица"]) == (2, 16, "%")
    assert one["Значение"] == 100 * one["Числитель"] / one["Знаменатель"] == 12.5
    assert one["Отклонение"] == one["Значение"] - one["Цель"] == -62.5
    target = f"Цель: {said(one['Цель'])} % к {one['Год цели']} году, не хватает 62,5"
    assert target in shown
    for part in of(rows("Числа показателей"), **{"Учебный год": THIS, "Показатель": COVERAGE}):
        source = SOURCES[part["Источник числа (бот/ручной ввод)"]]
        assert f"{said(part['Значение'])} — {part['Число']} ({source})" in shown
    entered = rows("Введено")
    assert [row["Значение"] for row in entered] == [16, 61, 16, 70, 75]
    lines = [
        f"в {row['День']:%H:%M}: {'цель' if row['Что'] == 'цель' else row['Название']}"
        f" — {said(row['Значение'])}{until(row)}"
        f"{' · ' + short_name(row['Кто']) if row['Кто'] else ''}"
        for row in reversed(entered)
    ]
    assert [line.partition(" ")[2] for line in history] == lines
    # What stood in the settings before the first word of the school itself is nobody's.
    assert [row["Кто"] for row in entered] == [CURATOR, CURATOR, CURATOR, None, CURATOR]


async def test_number_of_the_settings_is_told_as_such(staff: Staff) -> None:
    await staff.curator.writes("настройки")
    await staff.curator.taps("Организация")
    await staff.curator.taps("Число педагогов")
    await staff.curator.writes("40")
    rows = await filed(staff.curator)
    (row,) = rows("Введено")
    assert (row["День"], row["Название"], row["Значение"]) == (None, "всего педагогов", 40)
    assert row["Кто"] == "в настройках"


async def test_checkpoint_and_what_changed_since_are_told_by_two_days_of_the_file(
    staff: Staff,
) -> None:
    curator = await midyear(staff.curator)
    await curator.taps("Сохранить точку")
    await staff.mentor.writes("вчера 45 минут разобрали план урока")
    await staff.mentor.taps("Записать")
    await staff.world.later(timedelta(days=1))
    curator = await midyear(curator)
    changed = curator.text.partition("Что изменилось с 9 февраля")[2].strip().splitlines()
    rows = (await filed(curator))("Контрольные точки")
    kept = {row["Число"]: row["Значение"] for row in of(rows, Сохранена="да")}
    today = {row["Число"]: row["Значение"] for row in of(rows, Сохранена="нет")}
    assert {row["День"].day for row in of(rows, Сохранена="да")} == {9}
    assert {row["День"].day for row in of(rows, Сохранена="нет")} == {10}
    assert changed == [
        f"{name}: {said(kept[name])} → {said(value)}"
        for name, value in today.items()
        if value != kept[name]
    ]
    assert changed


async def test_lights_stand_in_the_file_from_the_day_they_were_noted(staff: Staff) -> None:
    (pair,) = await staff.pairs()
    await staff.mentor.writes("/log")
    await staff.mentor.taps("Записать")
    await staff.item(pair.id, "Открытый урок", due=date(2026, 2, 11))
    for day in (10, 19):
        await staff.world.until(datetime(2026, 2, day, 6, 0, tzinfo=UTC))
    curator = staff.curator
    await curator.writes("сводка")
    await curator.taps("🟡 Соколова Т. → Белов И.")
    await curator.taps("Сигналы")
    await curator.taps("История")
    history = curator.text.splitlines()[2:]
    rows = await filed(curator)
    lights = rows("Светофор")
    told = [
        f"{row['С дня'].day} февраля: {MARKS[row['Сигнал']]} {row['Причины'] or ''}".rstrip()
        for row in reversed(lights)
    ]
    assert history == told == ["19 февраля: 🟡 Просроченные пункты", "10 февраля: 🟢"]
    assert {row["Пара"] for row in lights} == {"Соколова Т. → Белов И."}
    # The same pair on the sheet of who stands in which one.
    assert {row["№ пары"] for row in lights} == {row["№ пары"] for row in rows("Участие")} == {1}


async def test_work_by_form_and_kind_and_own_rules_are_those_of_the_screens(world: World) -> None:
    curator = await joined(world, await links_of(world), "C1", "Куратор")
    await change(world.app.storage, WORKED_ON)
    await change(world.app.storage, OVERCOME)
    await curator.taps("Программа школы")
    await curator.taps("Правила сигналов")
    await curator.taps("Пауза во встречах")
    await curator.taps("+ 5")
    rule = curator.text
    await sheet(curator)
    await curator.taps("По формам и видам")
    blocks = {"форма": curator.text}
    await curator.taps("По видам")
    blocks["вид"] = curator.text
    await curator.taps("Назад")
    await curator.taps("Что помогает")
    helped = curator.text.splitlines()[3:]
    rows = await filed(curator)

    sliced = rows("По формам и видам")
    for what, text in blocks.items():
        mine = of(sliced, Разрез=what)
        assert len(mine) == text.count("План: ")
        for row in mine:
            (block,) = [one for one in text.split("\n\n") if f"{row['Название']}\n" in one]
            counts = f"наставников {row['Наставников']}, наставляемых {row['Наставляемых']}"
            plan = f"План: {row['Выполнено']} из {row['Пунктов плана']}"
            needs = f"затруднений закрыто {row['Закрыто']} из {row['Затруднений']}"
            assert f"\n{row['Программ']} программ" in block
            assert counts in block
            assert f"{plan} · встреч {row['Встреч']} · {needs}" in block
    for row, line in zip(rows("Что помогает"), helped, strict=True):
        share = round(100 * row["Закрыто"] / row["Затруднений"])
        share_of = f"{row['Закрыто']} из {row['Затруднений']} ({share} %)"
        assert line == f"{row['Форма работы']}: {share_of}"
    own = of(rows("Правила"), Правило="Пауза во встречах", Включено="да")
    assert [(row["Значение"], row["Обычно"]) for row in own] == [(35, 30), (60, 60)]
    assert f"1. {own[0]['Число']}: 35 (обычно 30)" in rule
    assert f"2. {own[1]['Число']}: 60" in rule
    assert len(of(rows("Показатели"), **{"Учебный год": LAST})) == len(
        of(rows("Показатели"), **{"Учебный год": THIS})
    )
