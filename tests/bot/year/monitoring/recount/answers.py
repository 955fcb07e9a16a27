"""What was answered to questionnaires, from the sheets of parts: means, medians, bars, shares."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, median
from typing import Final

from tests.bot.year.monitoring.recount.files import Files, Rows
from tests.bot.year.monitoring.recount.words import percent, ru, school_year, signed

LEAST: Final = 5  # people of a figure; fewer are hidden
EVERYBODY: Final = "все"
OF_STAGE: Final = "этап"
OF_YEAR: Final = "за год"
WORDS: Final = "слова"
OPTIONS: Final = (("Да", "Нет"), ("Очень часто", "Часто", "Редко", "1–2 раза", "Никогда"))
ZONES: Final = ((8, 10), (5, 7), (1, 4))
BEFORE: Final = "до начала"


@dataclass(frozen=True)
class Asked:
    """A question with how many chose what; of words only how many wrote some."""

    key: str
    text: str
    chosen: Mapping[int | str, int]
    people: int

    @property
    def scale(self) -> bool:
        return all(isinstance(one, int) for one in self.chosen)

    @property
    def kind(self) -> str:
        if self.scale:
            return "scale"
        return WORDS if WORDS in self.chosen else str(self.options)

    @property
    def scores(self) -> list[int]:
        counts = sorted((int(score), many) for score, many in self.chosen.items())
        return [score for score, many in counts for _ in range(many)]

    @property
    def options(self) -> tuple[str, ...]:
        (found,) = (one for one in OPTIONS if set(self.chosen) <= set(one))
        return found

    def means(self) -> str:
        scores = self.scores
        mean = ru(fmean(scores))
        return f"Среднее {mean}, медиана {ru(median(scores))}, ответили: {self.people}"

    def short(self, before: "Asked | None" = None) -> str:
        """The figure on the button of a question."""
        if self.scale:
            change = "" if before is None else f" ({signed(self.moved(before))})"
            return f"{ru(fmean(self.scores))}{change}"
        if WORDS in self.chosen:
            return f"{self.chosen[WORDS]} ответов"
        best = max(self.options, key=lambda one: self.chosen.get(one, 0))
        return f"{best} {percent(self.chosen[best], self.people)} %"

    def moved(self, before: "Asked") -> float:
        return median(self.scores) - median(before.scores)

    def page(self, before: "Asked | None" = None) -> list[str]:
        """The lines of the question's own page; people's words are theirs."""
        if WORDS in self.chosen:
            return []
        if not self.scale:
            bars = [f"{one} {self.chosen.get(one, 0)}" for one in self.options]
            return [f"Ответили: {self.people}", *bars]
        bars = [f"{score:>2} {self.chosen.get(score, 0)}" for score in range(1, 11)]
        lines = [self.means(), *bars, self._zones()]
        if before is not None:
            delta = signed(self.moved(before))
            lines.append(f"До начала: {before.means().lower()}. Изменение медианы: {delta}")
        return lines

    def _zones(self) -> str:
        shares = [
            percent(sum(first <= one <= last for one in self.scores), self.people)
            for first, last in ZONES
        ]
        said = ", ".join(
            f"{a}–{b}: {share} %" for (a, b), share in zip(ZONES, shares, strict=True)
        )
        mean = fmean(self.scores)
        zone = "высокая" if mean >= 8 else "средняя" if mean >= 5 else "низкая"
        return f"Зона: {zone}. {said}"

    def of_part(self, name: str) -> str:
        if self.scale:
            return f"• {name}: {self.means().lower()}"
        return f"• {name}: {self.short()}, ответили: {self.people}"


@dataclass(frozen=True)
class Place:
    """A line of «Итоги анкет»; an empty stage is the whole year."""

    stage: str
    audience: str


LAST: Final = Place("", "наставники")


def asked(files: Files, at: Place, whence: str = OF_STAGE, part: str = EVERYBODY) -> list[Asked]:
    """The questions of this school year in their order."""
    rows = [row for row in rows_of(files, at, whence) if row["Часть"] == part]
    return [_asked(rows, key) for key in dict.fromkeys(row["Ключ вопроса"] for row in rows)]


def _asked(rows: Rows, key: str) -> Asked:
    mine = [row for row in rows if row["Ключ вопроса"] == key]
    chosen = {row["Ответ"]: row["Выбрали"] for row in mine}
    ((text, people),) = {(row["Вопрос"], row["Ответили"]) for row in mine}
    return Asked(key, text, chosen, people)


def rows_of(files: Files, at: Place, whence: str = OF_STAGE) -> Rows:
    known = {
        "Учебный год": school_year(files.day),
        "Откуда": whence,
        "Этап": at.stage or None,
        "Кому": at.audience,
    }
    rows = files.parts["Ответы"]
    return [row for row in rows if all(row[name] == value for name, value in known.items())]


def involved(files: Files, at: Place = LAST) -> Mapping[int | str, int]:
    """What mentors say of it: the last time each was asked, or in one stage."""
    found = asked(files, at, OF_YEAR if at is LAST else OF_STAGE)
    return next(one.chosen for one in found if one.key == "involve")


def parts(files: Files, at: Place, key: str) -> Sequence[str]:
    """The names of forms and kinds whose answers to a question are shown."""
    mine = [row for row in rows_of(files, at) if row["Ключ вопроса"] == key]
    return list(dict.fromkeys(row["Часть"] for row in mine if row["Часть"] != EVERYBODY))


def before(files: Files, at: Place) -> Mapping[str, Asked]:
    """Scales before the work, by the key that they share with later stages."""
    if at.stage == BEFORE:
        return {}
    found = asked(files, Place(BEFORE, at.audience))
    return {one.key: one for one in found if one.scale}


def sendings(files: Files, at: Place | None = None) -> Rows:
    """Of this school year, newest last; of one stage and audience, or all."""
    rows = [row for row in files.parts["Отправки"] if row["Учебный год"] == school_year(files.day)]
    if at is None:
        return rows
    return [row for row in rows if (row["Этап"], row["Кому"]) == (at.stage, at.audience)]


def satisfied(files: Files, at: Place, part: str = EVERYBODY) -> tuple[int, int, float] | None:
    """Satisfied, answered, the mean from which; None: not asked, or hidden."""
    for row in files.parts["Удовлетворённость"]:
        known = (row["Учебный год"], row["Этап"], row["Кому"], row["Часть"])
        if known == (school_year(files.day), at.stage, at.audience, part):
            return row["Удовлетворены"], row["Ответили"], row["Порог"]
    return None
