"""Lights by their rules: from meetings, plans and the limits that «Правила» prints.

The rules that can speak of this school; each of the others is counted in another story, and here
its light would be one that nobody explains.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final

from tests.bot.year.monitoring.recount.files import Files, Row, Rows
from tests.bot.year.monitoring.recount.programmes import HELD, Programmes, name_of

MARKS: Final = {"красный": "🔴", "жёлтый": "🟡", "зелёный": "🟢"}
WORST_FIRST: Final = tuple(MARKS)
NOTED: Final = time(6)  # of each morning


@dataclass(frozen=True)
class Reason:
    title: str
    colour: str
    said: str


@dataclass(frozen=True)
class Lit:
    """A pair with its light and the reasons, worst first."""

    name: str
    colour: str
    reasons: tuple[Reason, ...]
    silent: int

    @property
    def said(self) -> str:
        return "; ".join(one.said for one in self.reasons)

    @property
    def line(self) -> str:
        return f"{MARKS[self.colour]} {self.name}: {self.said}"


@dataclass(frozen=True)
class Lights:
    """`at`: what was known by then counts."""

    files: Files
    at: datetime

    @classmethod
    def now(cls, files: Files) -> "Lights":
        return cls(files, datetime.combine(files.day, time.max))

    def every(self) -> list[Lit]:
        """The worst first, then the longest without a meeting."""
        programmes = Programmes.of(self.files)
        found = [self.of(row) for row in programmes.pairs if self._at_work(row)]
        return sorted(found, key=lambda lit: (WORST_FIRST.index(lit.colour), -lit.silent))

    def counts(self) -> Counter[str]:
        return Counter(lit.colour for lit in self.every())

    def _at_work(self, pair: Row) -> bool:
        ended = pair["Дата завершения"]
        return bool(pair["Срок с"] <= self.at.date() and not (ended and ended <= self.at.date()))

    def of(self, pair: Row) -> Lit:
        name, held = name_of(pair), self._held(name_of(pair))
        last = max((row["Дата"] for row in held), default=None)
        silent = (self.at.date() - (last or pair["Срок с"])).days
        spoke = (
            self._pause(silent, met=last is not None),
            self._overdue(name),
            self._bulk(held),
            self._one_sided(held),
        )
        reasons = sorted(filter(None, spoke), key=lambda one: WORST_FIRST.index(one.colour))
        return Lit(name, reasons[0].colour if reasons else "зелёный", tuple(reasons), silent)

    def _held(self, name: str) -> Rows:
        meetings = self.files.status["Встречи"]
        mine = [row for row in meetings if row["Пара"] == name and row["Статус"] in HELD]
        return [row for row in mine if row["Внесено (время)"] <= self.at]

    def _limit(self, rule: str, words: str) -> int:
        (found,) = (
            row["Значение"]
            for row in self.files.parts["Правила"]
            if row["Правило"] == rule and str(row["Число"]).startswith(words)
        )
        return int(found)

    def _pause(self, days: int, *, met: bool) -> Reason | None:
        rule, words = "Пауза во встречах", "дней без встречи больше"
        said = f"{days} дней {'без встречи' if met else 'ни одной встречи'}"
        for colour in ("красный", "жёлтый"):
            if days > self._limit(rule, f"{colour.capitalize()}, {words}"):
                return Reason(rule, colour, said)
        return None

    def _overdue(self, name: str) -> Reason | None:
        rule, words = "Просроченные пункты", "пункт просрочен на дней больше чем"
        late = sorted(self._late(name), reverse=True)
        yellow = [days for days in late if days > self._limit(rule, f"Жёлтый, {words}")]
        if not yellow:
            return None
        several = len(yellow) >= self._limit(rule, "Красный, столько пунктов")
        red = several or late[0] > self._limit(rule, f"Красный, {words}")
        said = f"на {late[0]} дней"
        if len(late) == 2:
            said = f"на {late[0]} и {late[1]} дней"
        verb = "просрочен" if len(late) == 1 else "просрочены"
        return Reason(rule, "красный" if red else "жёлтый", f"{verb} {len(late)}: {said}")

    def _late(self, name: str) -> Iterator[int]:
        today = self.at.date()
        for row in Programmes.of(self.files).items:
            done = row["Выполнено"]
            still = done is None or datetime.combine(done, NOTED) >= self.at
            if row["Пара"] == name and row["Срок"] < today and still:
                yield (today - row["Срок"]).days

    def _bulk(self, held: Rows) -> Reason | None:
        rule = "Встречи внесены разом"
        days = Counter(
            row["Внесено (время)"].date()
            for row in held
            if row["Внесено (время)"].date() > row["Дата"]
        )
        most = max(days.values(), default=0)
        if most < self._limit(rule, "Внесено в один день"):
            return None
        return Reason(rule, "жёлтый", f"внесено встреч: {most}")

    def _one_sided(self, held: Rows) -> Reason | None:
        rule = "Подтверждений нет"
        most = self._limit(rule, "Последних встреч")
        before = self.at.date() - timedelta(days=self._limit(rule, "Каждая старше"))
        last = sorted(held, key=lambda row: row["Дата"])[-most:]
        if len(last) < most or any(r["Подтвердил"] or r["Дата"] >= before for r in last):
            return None
        return Reason(rule, "жёлтый", f"{most} последние встречи без подтверждения")


def changes(files: Files, name: str = "") -> Rows:
    """The history of lights, of one pair or of all, oldest first."""
    rows = [row for row in files.parts["Светофор"] if not name or row["Пара"] == name]
    return sorted(rows, key=lambda row: row["С дня"])


def noted_on(files: Files, day: date) -> Counter[str]:
    """How many pairs had which light on a past day, by the history."""
    known = {row["Пара"]: row["Сигнал"] for row in changes(files) if row["С дня"] <= day}
    return Counter(colour for colour in known.values() if colour in MARKS)
