"""Programmes, plans and meetings of a workbook, added up."""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tests.bot.year.monitoring.recount.files import Book, Files, Row, Rows

HELD: Final = ("состоялась", "подтверждена второй стороной")
LEFT_OUT: Final = ("снято", "предложено")
LATELY: Final = timedelta(days=28)


def name_of(pair: Row) -> str:
    """«Агеева Н. → Ежова А.», as other sheets call it."""
    mentees = str(pair["Наставляемый(е)"]).split(", ")
    return f"{_short(pair['Наставник'])} → {', '.join(map(_short, mentees))}"


def _short(name: str) -> str:
    surname, *others = name.split()
    return " ".join([surname, *(f"{one[0]}." for one in others)])


@dataclass(frozen=True)
class Programmes:
    """`book`: of a school year or a month; `day`: on which it was made."""

    book: Book
    day: date

    @classmethod
    def of(cls, files: Files) -> "Programmes":
        return cls(files.status, files.day)

    @property
    def pairs(self) -> Rows:
        return self.book["Пары"]

    def standing(self, status: str) -> Rows:
        return [row for row in self.pairs if row["Статус программы"] == status]

    @property
    def active(self) -> list[str]:
        return [name_of(row) for row in self.standing("действует")]

    @property
    def items(self) -> Rows:
        return [row for row in self.book["План"] if row["Статус"] not in LEFT_OUT]

    @property
    def done(self) -> Rows:
        return [row for row in self.items if row["Выполнено"]]

    @property
    def in_time(self) -> Rows:
        """No item of this school was ever put off: its date is the one it began with."""
        assert not any(row["Перенос, сколько раз"] for row in self.items)
        return [row for row in self.done if row["Выполнено"] <= row["Срок"]]

    @property
    def _open(self) -> Rows:
        active = self.active
        return [row for row in self.items if not row["Выполнено"] and row["Пара"] in active]

    @property
    def late(self) -> Rows:
        return [row for row in self._open if row["Срок"] < self.day]

    @property
    def nearest(self) -> tuple[date, int] | None:
        """The next date and how many items are due on it."""
        dues = Counter(row["Срок"] for row in self._open if row["Срок"] >= self.day)
        return (min(dues), dues[min(dues)]) if dues else None

    @property
    def held(self) -> Rows:
        return [row for row in self.book["Встречи"] if row["Статус"] in HELD]

    @property
    def minutes(self) -> int:
        return sum(row["Минут"] for row in self.held)

    @property
    def met(self) -> int:
        """Pairs at work that have met in the last four weeks."""
        since = self.day - LATELY
        lately = {row["Пара"] for row in self.held if row["Дата"] >= since}
        return len(lately & set(self.active))
