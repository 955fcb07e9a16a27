"""What files say, and figures counted of it by hand: nothing comes from the product's code."""

import csv
import io
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import fmean, median
from typing import Any

import openpyxl
import yaml

from tests.bot.world import Phone

FORMS = Path(__file__).parents[4] / "bot" / "catalog" / "surveys" / "forms"
NUMERIC, CHOSEN, WORDS = "s10", ("yn", "freq"), "txt"
FREQUENCIES = ("Очень часто", "Часто", "Редко", "1–2 раза", "Никогда")
Said = Mapping[str, Mapping[str, str]]  # by name, by the words of the question


@dataclass(frozen=True)
class Asked:
    """A question as its form words it; `joined`: the key that it shares with other stages."""

    key: str
    kind: str
    text: str
    joined: str | None


def form(code: str) -> list[Asked]:
    """The questions of a form in their order."""
    found = yaml.safe_load((FORMS / f"{code}.yaml").read_text(encoding="utf-8"))
    return [
        Asked(one["key"], one["type"], one["text"]["ru"], one.get("pairs_with"))
        for one in found["questions"]
    ]


def title(code: str) -> str:
    found = yaml.safe_load((FORMS / f"{code}.yaml").read_text(encoding="utf-8"))
    return str(found["title"]["ru"])


def named(phone: Phone) -> Said:
    """The newest file, with names: answers by the words of questions."""
    text = phone.person.files[-1].content.decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter=";"))
    return {row.pop("Имя"): row for row in rows}


def workbook(phone: Phone) -> Any:
    """The newest file."""
    return openpyxl.load_workbook(io.BytesIO(phone.person.files[-1].content), data_only=True)


def rows_of(book: Any, name: str, first: str) -> list[dict[str, Any]]:
    """The lines under the heads of columns, the first of which is `first`; without totals."""
    rows = list(book[name].iter_rows(values_only=True))
    (place,) = (number for number, row in enumerate(rows) if row[0] == first)
    return [dict(zip(rows[place], row, strict=True)) for row in rows[place + 1 :]]


def ru(value: float) -> str:
    return f"{round(value, 1):g}".replace(".", ",")


def signed(value: float) -> str:
    sign = "+" if value > 0 else "−" if value < 0 else ""
    return sign + ru(abs(value))


@dataclass(frozen=True)
class Stage:
    """One form with what people said to it, and what they had said before the work."""

    asked: Sequence[Asked]
    said: Said
    before: Mapping[str, list[int]]

    def values(self, one: Asked) -> list[int]:
        return [int(said[one.text]) for said in self.said.values()]

    def delta(self, one: Asked) -> float | None:
        then = self.before.get(one.joined or "")
        return None if then is None else median(self.values(one)) - median(then)

    def short(self, one: Asked) -> str:
        """The figure on the button of a question."""
        if one.kind == NUMERIC:
            delta = self.delta(one)
            change = "" if delta is None else f" ({signed(delta)})"
            return f"{ru(fmean(self.values(one)))}{change}"
        answers = [said[one.text] for said in self.said.values() if said[one.text]]
        if one.kind == WORDS:
            return f"{len(answers)} ответов"
        counts = Counter(answers)
        order = ("Да", "Нет") if one.kind == "yn" else FREQUENCIES
        best = max(order, key=lambda name: counts[name])
        return f"{best} {round(100 * counts[best] / len(answers))} %"

    def full(self, one: Asked) -> list[str]:
        """The lines of a numeric question's page."""
        values = self.values(one)
        high, middle, low = (
            round(100 * sum(first <= it <= last for it in values) / len(values))
            for first, last in ((8, 10), (5, 7), (1, 4))
        )
        lines = [_means(values), f"8–10: {high} %, 5–7: {middle} %, 1–4: {low} %"]
        if one.joined and one.joined in self.before:
            lines.append(f"До начала: {_means(self.before[one.joined]).lower()}")
            lines.append(f"Изменение медианы: {signed(self.delta(one) or 0)}")
        return lines

    def joined(self) -> Mapping[str, list[int]]:
        """The values of scales, for the stages that come later."""
        scales = [one for one in self.asked if one.kind == NUMERIC]
        return {one.joined: self.values(one) for one in scales if one.joined}

    def satisfied(self) -> int:
        """By the rule that the screen prints: the mean of four from 7, and glad."""
        texts = {one.key: one.text for one in self.asked}
        third = "involve" if "involve" in texts else "support"
        keys = [one for one in ("eff", "comfort", third, "joint") if one in texts]
        happy = [
            fmean(int(said[texts[key]]) for key in keys) >= 7 and said[texts["glad"]] == "Да"
            for said in self.said.values()
        ]
        return round(100 * sum(happy) / len(happy))


def _means(values: Sequence[int]) -> str:
    return f"Среднее {ru(fmean(values))}, медиана {ru(median(values))}, ответили: {len(values)}"
