"""Pairs at work as status.xlsx tells them, with the limits that «Правила» prints."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from tests.bot.papers.recount.books import Books, Rows

Row = dict[str, Any]
ACTIVE = "действует"
HELD = ("состоялась", "подтверждена второй стороной")
DAY = timedelta(days=1)


@dataclass(frozen=True)
class Limits:
    """Numbers of the rules by their words, or how these begin."""

    rows: Rows

    def __call__(self, rule: str, words: str) -> int:
        known = {
            str(row["Число"]): int(row["Значение"])
            for row in self.rows
            if row["Правило"] == rule and row["Число"]
        }
        (found,) = [one for one in known if one == words] or [
            one for one in known if one.startswith(words)
        ]
        return known[found]

    def on(self, rule: str) -> bool:
        return all(row["Включено"] == "да" for row in self.rows if row["Правило"] == rule)


@dataclass(frozen=True)
class Known:
    """One active pair: its row, its plan without what was never agreed, its held meetings."""

    today: date
    pair: Row
    items: Rows
    meetings: Rows
    told: Rows
    limit: Limits

    @property
    def looked_back(self) -> date:
        return self.today - self.limit("Встречи внесены разом", "За сколько последних дней") * DAY

    def said(self, rule: str) -> str | None:
        """The figure of the screen."""
        found = [str(row["Значение"]) for row in self.told if row["Правило"] == rule]
        return found[0] if found else None


def known_pairs(books: Books) -> dict[str, Known]:
    """Pairs at work, by their names in the file."""
    sheets, limit = books.status, Limits(books.monitoring["Правила"])
    found = {}
    for name, pair in zip(names_of(sheets["Пары"]), sheets["Пары"], strict=True):
        if pair["Статус программы"] != ACTIVE:
            continue
        mine = {
            sheet: [row for row in sheets[sheet] if row["Пара"] == name]
            for sheet in ("План", "Встречи", "Риски")
        }
        items = [row for row in mine["План"] if row["Статус"] not in ("предложено", "снято")]
        held = [row for row in mine["Встречи"] if row["Статус"] in HELD]
        found[name] = Known(books.today, pair, items, held, mine["Риски"], limit)
    return found


def names_of(pairs: Rows) -> list[str]:
    """As the other sheets name them: pairs of the same people are told apart by their number."""
    found: list[str] = []
    for pair in pairs:
        mentees = str(pair["Наставляемый(е)"]).split(", ")
        name = f"{_short(pair['Наставник'])} → {', '.join(map(_short, mentees))}"
        found.append(f"{name} (№ {pair['№']})" if name in found else name)
    return found


def _short(name: str) -> str:
    """«Ермаков А. Н.»"""
    family, *given = name.split()
    return " ".join([family, *(f"{one[0]}." for one in given if one[0].isalpha())])
