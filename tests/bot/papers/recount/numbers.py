"""Every named number of a year's indicators, counted by hand from the workbooks."""

from typing import Any

from tests.bot.papers.recount.books import Books, Rows, Year
from tests.bot.papers.recount.people import Numbers, of_people, of_staying
from tests.bot.papers.recount.said import of_answers
from tests.bot.papers.recount.work import (
    of_library,
    of_needs,
    of_plans,
    of_programmes,
    of_rhythm,
    of_roadmap,
)

# Entered by the school: beside the last word of «Введено»; settings stay from year to year.
BY_HAND = {
    "всего педагогов",
    "молодых педагогов всего",
    "всего обучающихся",
    "обучающихся 10–19 лет",
    "обучающихся 15–19 лет",
    "предприятий-партнёров всего",
    "давшие наставников",
    "проекты поддержки молодых педагогов",
    "программы поддержки методобъединений",
    "обучающиеся с улучшением учебных результатов",
    "обучающиеся с улучшением спортивных результатов",
    "обучающиеся с улучшением творческих результатов",
    "обучающиеся, которые сами строят свой путь",
    "привлечённые проекты и гранты",
    "партнёры и выпускники-наставники",
}
SETTINGS = {"первых лет считаются началом": 3.0, "порог удовлетворённости, 1–10": 7.0}
UNKNOWN = "нет данных"


def numbers_of(books: Books, year: Year) -> Numbers:
    """By the name of the number; where several have one, by «of whom: name»."""
    status, sheets = books.status, books.monitoring
    entered = _entered(sheets["Введено"], year)
    return {
        **entered,
        **of_people(sheets, year, entered["первых лет считаются началом"] or 0),
        **of_staying(sheets, year),
        **of_programmes(status["Пары"]),
        **of_plans(status["План"]),
        **of_rhythm(books, year),
        **of_roadmap(status["Дорожная карта"]),
        **of_needs(sheets, year),
        **of_library(sheets, year, books.today),
        **of_answers(sheets, year, books.today),
    }


def _entered(rows: Rows, year: Year) -> Numbers:
    said = [row for row in rows if row["Что"] == "число"]
    found: Numbers = dict.fromkeys(BY_HAND)
    for row in said:
        if row["Учебный год"] == year.code and row["Название"] in BY_HAND:
            found[row["Название"]] = _plain(row["Значение"])
    for name, usual in SETTINGS.items():
        mine = [one for one in said if one["Название"] == name and one["Учебный год"] <= year.code]
        last = _plain(
            sorted(mine, key=lambda one: one["Учебный год"])[-1]["Значение"] if mine else None
        )
        found[name] = usual if last is None else last
    return found


def _plain(value: Any) -> float | None:
    return value if isinstance(value, int | float) else None
