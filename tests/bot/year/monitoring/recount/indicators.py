"""Indicators from their numbers: value, distance from the target, last year."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

import pytest

from tests.bot.papers.recount.books import Year
from tests.bot.papers.recount.numbers import numbers_of
from tests.bot.year.monitoring.recount.files import Files, Row, Rows
from tests.bot.year.monitoring.recount.words import ru, school_year

UNITS: Final = {"%": " %", "дни": " дн.", "число": "", "среднее": ""}
A_MONTH: Final = 30


@dataclass(frozen=True)
class Indicator:
    """A row of «Показатели» with its numbers, and the row of the year before."""

    row: Row
    numbers: Sequence[Row]
    before: "Indicator | None"

    @property
    def title(self) -> str:
        return str(self.row["Показатель"])

    @property
    def value(self) -> float | None:
        """Counted of its numbers; None: one of them is not known or hidden."""
        over, under = self._number("числитель"), self._number("знаменатель")
        if over is None or (self.whole and not under):
            return None
        by = A_MONTH if self.row["Формула"].endswith(f"× {A_MONTH}") else 1
        value = by * over / under if under else over
        return 100 * value if self.row["Единица"] == "%" else value

    @property
    def whole(self) -> bool:
        return any(row["Место"] == "знаменатель" for row in self.numbers)

    @property
    def hidden(self) -> str:
        """«от 5 человек»; empty for a figure that is known or that nobody has entered."""
        said = str(self.row["Значение"])
        return said if said.startswith("от ") else ""

    def _number(self, place: str) -> float | None:
        found = [row["Значение"] for row in self.numbers if row["Место"] == place]
        return found[0] if found and isinstance(found[0], int | float) else None

    def says(self, value: float) -> str:
        return f"{ru(value, 2)}{UNITS[self.row['Единица']]}"

    @property
    def target(self) -> float | None:
        found = self.row["Цель"]
        return found if isinstance(found, int | float) else None


def indicators(files: Files, year: str = "") -> list[Indicator]:
    """Of this school year, each with the one of the year before."""
    now = year or school_year(files.day)
    then = school_year(date(int(now[:4]) - 1, 9, 1))
    before = {} if year else {one.title: one for one in indicators(files, then)}
    return [
        Indicator(row, _numbers_of(files, now, row["Показатель"]), before.get(row["Показатель"]))
        for row in files.parts["Показатели"]
        if row["Учебный год"] == now
    ]


def _numbers_of(files: Files, year: str, title: str) -> Rows:
    rows = files.parts["Числа показателей"]
    return [row for row in rows if (row["Учебный год"], row["Показатель"]) == (year, title)]


def numbers_are_true(files: Files) -> None:
    """Each of this year's numbers is what the rows of pairs, plans, people and answers give."""
    counted = numbers_of(files.books, Year(school_year(files.day)))
    for one in indicators(files):
        for row in one.numbers:
            mine = [row["Число"], *(f"{other['Число']}: {row['Число']}" for other in one.numbers)]
            known = next(counted[name] for name in mine if name in counted)
            value = "нет данных" if known is None else pytest.approx(known)
            assert row["Значение"] == value, row


def aimed_at(files: Files) -> list[str]:
    """The lines of a month: those that are known and have a target."""
    return [
        f"{one.says(one.value)}, цель {one.says(one.target)}"
        for one in indicators(files)
        if one.value is not None and one.target is not None
    ]


def entered(files: Files, titles: Sequence[str]) -> Rows:
    """What was entered of these names, the newest first."""
    found = [row for row in files.parts["Введено"] if row["Название"] in titles]
    return sorted(found, key=lambda row: row["День"])[::-1]
