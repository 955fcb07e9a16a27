"""What people said between questionnaires: scores of meetings, «Как идёт?»."""

from datetime import date

from tests.bot.year.monitoring.recount.files import Files, Row, Rows
from tests.bot.year.monitoring.recount.words import percent, ru

SCORES = "Оценка встреч за 4 недели"
FINE = "Как идёт"
MONTHS = (
    "Январь", "Февраль", "Март", "Апрель", "Май", "Июнь",
    "Июль", "Август", "Сентябрь", "Октябрь", "Ноябрь", "Декабрь",
)  # fmt: skip


def scores(files: Files) -> Row | None:
    """None: too few have scored."""
    rows = [row for row in files.parts["Пульс"] if row["Что"] == SCORES]
    return rows[0] if rows and rows[0]["Ответили"] else None


def pulses(files: Files) -> list[str]:
    """The line of the summary; none where too few have scored."""
    row = scores(files)
    if row is None:
        return []
    many = row["Ответили"]
    return [f"Оценка встреч за 4 недели: {ru(row['Сумма'] / many)} из 5 (ответили {many})"]


def checkins(files: Files) -> Rows:
    return [row for row in files.parts["Пульс"] if row["Что"] == FINE]


def how_it_goes(files: Files) -> list[str]:
    return [
        f"{month(row['Месяц'])}: хорошо {percent(row['Сумма'], row['Ответили'])} %,"
        f" ответили: {row['Ответили']}"
        for row in checkins(files)
    ]


def month(first: date) -> str:
    return f"{MONTHS[first.month - 1]} {first.year}"
