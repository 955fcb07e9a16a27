"""«Показатели»: the list, every card with its history, by form and kind, what helps."""

from collections.abc import Sequence

from tests.bot.indicators.opening import sheet
from tests.bot.world import Phone
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, Row, csv_of
from tests.bot.year.monitoring.recount.indicators import Indicator, entered, indicators
from tests.bot.year.monitoring.recount.words import on, on_weekday, ru, school_year
from tests.bot.year.monitoring.walking import PAGE, press, turn_to

MOST = 38  # letters of a button
SOURCES = {"бот": "посчитано", "ручной ввод": "введено"}


async def cards(phone: Phone, files: Files, *, aimed: bool = False) -> None:
    """The list page by page with the card of each indicator; `aimed`: of those with a target."""
    found = indicators(files)
    await sheet(phone)
    for first in range(0, len(found), PAGE):
        page = found[first : first + PAGE]
        await turn_to(phone, first // PAGE + 1)
        place = f"{first // PAGE + 1} / {-(-len(found) // PAGE)}"
        explained(phone.screen, _head(files), [*_rows(phone, page), place])
        for row, one in enumerate(page):
            if one.target is not None or not aimed:
                await press(phone, row)
                await _card(phone, files, one)
                await phone.taps("Назад")


def _head(files: Files) -> list[str]:
    return [f"Показатели · {school_year(files.day)}", f"На {on(files.day)}."]


def _rows(phone: Phone, page: Sequence[Indicator]) -> list[str]:
    """A number in the name of a row is no figure."""
    names = [one.partition(" · ")[2] for one in phone.buttons if " · " in one]
    return [f"{_row(one)} · {name}"[:MOST] for one, name in zip(page, names, strict=True)]


async def _card(phone: Phone, files: Files, one: Indicator) -> None:
    (source,) = (it for it in phone.text.splitlines() if it.startswith("Источник: "))
    explained(phone.screen, [*_lines(one, files), source], _enter(one))
    if "История" in phone.buttons:
        await phone.taps("История")
        explained(phone.screen, _history(one, files))
        await phone.taps("Назад")


async def report(phone: Phone, files: Files) -> None:
    """«Файл для отчёта» has the same figures."""
    await sheet(phone)
    await phone.taps("Файл для отчёта")
    rows = {row["Показатель"]: row["Значение"] for row in csv_of(phone, above=1)}
    for one in indicators(files):
        known = "нет данных" if one.value is None else ru(one.value, 2).replace("\xa0", "")
        assert rows.pop(one.title) == (one.hidden or known), one.title
    assert not rows


def _row(one: Indicator) -> str:
    if one.value is None:
        return "мало ответов" if one.hidden else "нет данных"
    target = "" if one.target is None else f", цель {ru(one.target, 2)}"
    return f"{one.says(one.value)}{target}"


def _lines(one: Indicator, files: Files) -> list[str]:
    value = "нет данных" if one.value is None else one.says(one.value)
    lines = [one.title, value, *_target(one), one.row["Формула"]]
    lines += [_number(row) for row in one.numbers]
    lines += [f"Учебный год {school_year(files.day)}, на {on(files.day)}", _before(one)]
    needed = f"Число появится, когда ответят хотя бы {one.hidden.removeprefix('от ')}"
    return [*lines, needed] if one.hidden else lines


def _target(one: Indicator) -> list[str]:
    if one.target is None:
        return []
    said = f"Цель: {one.says(one.target)}{_by(one.row)}"
    if one.value is None:
        return [said]
    gap = one.value - one.target
    assert abs(one.row["Отклонение"] - gap) < 1e-9, one.title
    return [f"{said}, не хватает {ru(-gap, 2)}" if gap < 0 else said]


def _by(row: Row) -> str:
    return f" к {row['Год цели']} году" if row["Год цели"] else ""


def _number(row: Row) -> str:
    value = row["Значение"]
    said = ru(value, 2) if isinstance(value, int | float) else "?"
    return f"{said} — {row['Число']} ({SOURCES.get(row['Источник числа (бот/ручной ввод)'])})"


def _before(one: Indicator) -> str:
    then = one.before.value if one.before else None
    if then is None:
        return ""
    if one.value is None or one.value == then:
        return f"Год назад: {one.says(then)}"
    return f"Год назад: {one.says(then)}, стало {ru(abs(one.value - then), 2)}"


def _enter(one: Indicator) -> Sequence[str]:
    by_hand = [row for row in one.numbers if "ручной" in row["Источник числа (бот/ручной ввод)"]]
    return [f"Ввести: {row['Число']}"[:MOST] for row in by_hand]


def _history(one: Indicator, files: Files) -> list[str]:
    names = [one.title, *(row["Число"] for row in one.numbers)]
    lines = []
    for row in entered(files, names):
        at = row["День"]
        day = "сегодня" if at.date() == files.day else on_weekday(at)
        lines.append(f"{day} в {at:%H:%M}: {ru(row['Значение'], 2)}{_by(row)}")
    return lines
