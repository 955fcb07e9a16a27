"""Numbers of answers: from «Ответы», «Удовлетворённость» and «Пульс»."""

from datetime import date
from typing import Any

from tests.bot.papers.recount.books import Rows, Sheets, Year, day
from tests.bot.papers.recount.people import Numbers

Row = dict[str, Any]
# Before the work begins people say what they expect.
EXPECTING = ("до начала", "на входе")
READY = ("wish", "experience", "talking", "open", "leading", "patience", "learning", "time")


def of_answers(sheets: Sheets, year: Year, today: date) -> Numbers:
    answers = [
        row
        for row in sheets["Ответы"]
        if (row["Учебный год"], row["Откуда"], row["Часть"]) == (year.code, "этап", "все")
    ]
    after = [row for row in answers if row["Этап"] not in EXPECTING]
    involved = [
        row
        for row in sheets["Ответы"]
        if (row["Учебный год"], row["Откуда"]) == (year.code, "за год")
    ]
    ready = [row for row in answers if row["Ключ вопроса"] in READY]
    found: Numbers = {}
    found |= _points("о включённости", _asked(involved, "involve"), "от 1 до 10")
    found |= _points("о климате", _asked(after, "climate"), "от 1 до 10")
    found |= _points("о возможности расти", _asked(after, "growth"), "от 1 до 10")
    found |= _means("на анкету готовности", ready)
    found |= _yes(
        "ответившие о взаимоотношениях",
        _asked(after, "conflicts"),
        "из них заметили, что конфликтов меньше",
    )
    found |= _yes(
        "ответившие, хотят ли продолжить", _asked(after, "continue"), "из них хотят продолжить"
    )
    return {**found, **_satisfied(sheets, year), **_pulse(sheets, year, today)}


def _asked(rows: Rows, key: str) -> Rows:
    return [row for row in rows if row["Ключ вопроса"] == key]


def _points(about: str, rows: Rows, scale: str) -> Numbers:
    total = sum(row["Ответ"] * row["Выбрали"] for row in rows)
    return _found(f"ответившие {about}", rows, f"сумма их оценок {scale}", total)


def _means(about: str, rows: Rows) -> Numbers:
    """Of people who answered all of these questions: a sum of means is a mean of sums."""
    assert {row["Ответили"] for row in rows} <= {_people(rows)}
    total = sum(row["Ответ"] * row["Выбрали"] for row in rows) / len(READY)
    return _found(f"ответившие {about}", rows, "сумма их средних оценок от 1 до 10", total)


def _yes(people: str, rows: Rows, those: str) -> Numbers:
    return _found(people, rows, those, sum(row["Выбрали"] for row in rows if row["Ответ"] == "Да"))


def _found(people: str, rows: Rows, points: str, total: float) -> Numbers:
    """A row is there only where it may be shown."""
    known = _people(rows)
    return {people: known or None, f"{people}: {points}": total if known else None}


def _people(rows: Rows) -> int:
    """Each audience is asked apart; all its rows of one question say how many answered."""
    by_role = {(row["Кому"], row["Ключ вопроса"]): row["Ответили"] for row in rows}
    first: dict[str, int] = {}
    for (role, _), people in by_role.items():
        first.setdefault(role, people)
    return sum(first.values())


def _satisfied(sheets: Sheets, year: Year) -> Numbers:
    found: Numbers = {}
    for role in ("наставляемые", "наставники"):
        rows = [
            row
            for row in sheets["Удовлетворённость"]
            if (row["Учебный год"], row["Этап"], row["Кому"], row["Часть"])
            == (year.code, "за год", role, "все")
        ]
        row = rows[0] if rows else {}
        found[f"ответившие {role}"] = row.get("Ответили")
        found[f"ответившие {role}: из них удовлетворены"] = row.get("Удовлетворены")
    return found


def _pulse(sheets: Sheets, year: Year, today: date) -> Numbers:
    """Those of the last weeks have no month, those of a year that is over its last one."""
    month = None if today <= year.closes else year.closes.replace(day=1)
    scores = [row for row in sheets["Пульс"] if row["Что"] == "Оценка встреч за 4 недели"]
    rows = [row for row in scores if day(row["Месяц"]) == month]
    row = rows[0] if rows else {}
    people = "оценившие встречи за четыре недели"
    points = "сумма их средних оценок от 1 до 5"
    return {people: row.get("Ответили"), f"{people}: {points}": row.get("Сумма")}
