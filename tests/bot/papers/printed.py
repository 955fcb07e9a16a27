"""Figures of Word papers and of their printed page, each beside the figure it should equal."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import pytest

from tests.bot.papers.screens import Seen, called, figures

Rows = list[dict[str, Any]]
Body = list[list[str]]
Sheets = Mapping[str, Rows]
FACTS = {"Организация", "Участников", "Пары", "Сигналы на дату отчёта"}
# Lists without figures.
SAID = {
    ("Пара", "Отчёт наставника", "Готовность наставляемого"),
    ("Кто", "Поощрение", "Основание", "Состояние"),
    ("Практика", "Оценка из 50"),
}
# Said in words alone; where a digit stands it is a name, a day or a mark of the form.
WORDS = {
    "Организация",
    "Период",
    "Документ",
    "Куратор",
    "Сильные стороны",
    "Слабые стороны",
    "Возможности",
    "Риски",
    "Анкета куратора: баллы и уровень",
}


def tables(paper: Any) -> Iterator[list[list[str]]]:
    """Without the lines for signatures."""
    for table in paper.tables:
        rows = [[cell.text for cell in row.cells] for row in table.rows]
        if "____ " not in " ".join(rows[0]):
            yield rows


def compare(rows: list[list[str]], sheets: Sheets, told: Seen) -> None:
    """By the first words of the table's head; facts have none of their own."""
    begins, body = rows[0][0], rows[1:]
    if begins in FACTS:
        _facts(rows, told)
    elif begins == "№":
        _pairs(rows[0].index("Встреч") - 1, body, told)
    elif tuple(rows[0]) in SAID:
        assert not figures(" ".join(row[-1] for row in body))
    else:
        assert begins in _LISTS, "a new table: where is it on a screen?"
        _LISTS[begins](body, sheets, told)


def _facts(rows: list[list[str]], told: Seen) -> None:
    sums, people = told.sums, told.coverage[-2:]
    share, target = told.coverage[:2]
    pairs = [sums["active"], 0, sums["closed"]]
    rest = [sums["percent"], sum(one.verified for one in told.pairs.values()), sums["overdue"]]
    met = [sums["meetings"], *divmod(sums["minutes"], 60)]
    expected = {
        "Участников": [*people, share, target],
        "Работников всего": people[1:],
        "Охват": [share, target],
        "Пары": pairs,
        "Пункты планов": [sums["items"], sums["done"], *rest],
        "Планы": [sums["done"], sums["items"], *rest],
        "Встречи": met,
        "Встречи за учебный год": met,
        "Сигналы на дату отчёта": [sums["green"], sums["yellow"], sums["red"]],
    }
    for name, said in rows:
        if name not in WORDS:
            shown = figures(said)
            assert shown, name
            assert shown == expected[name][: len(shown)], name


def _people(body: Body, sheets: Sheets, told: Seen) -> None:
    pairs = sheets["Пары"]
    mentees = [one for row in pairs for one in row["Наставляемый(е)"].split(", ")]
    expected = Counter[str](row["Форма"] for row in pairs)
    expected.update(one for row in pairs for one in row["Вид(ы)"].split(", "))
    expected.update({row["Наставляемый(е)"]: 0 for row in pairs})
    known = {row["ФИО наставляемого"]: row["Категория"] for row in sheets["База наставляемых"]}
    expected.update(known[one] for one in dict.fromkeys(mentees))
    expected["Участников всего"] = int(told.coverage[-2])
    expected["Наставников"] = len({row["Наставник"] for row in pairs})
    expected["Наставляемых"] = len(set(mentees))
    shown = {name: int(count) for name, count in body}
    assert shown == {name: count for name, count in expected.items() if count}


def _pairs(plan: int, body: Body, told: Seen) -> None:
    assert len(body) == len(told.pairs)
    for row in body:
        shown = told.pairs[called(row[1], row[2])]
        assert figures(row[plan]) == [shown.done, shown.items]
        assert figures(row[plan + 1]) == [shown.meetings]
        assert row[-1].startswith("закрыта") is shown.closed


def _needs(body: Body, __: Sheets, told: Seen) -> None:
    known = {name: one.needs for name, one in told.pairs.items() if one.needs}
    assert len(body) == len(known)
    for pair, count, before, after, overcome in body:
        mentor, _, mentees = pair.partition(" → ")
        assert known[called(mentor, mentees)] == (int(overcome), int(count))
        assert (before, after) == ("", ""), "nobody has assessed the end yet"


def _answers(body: Body, sheets: Sheets, __: Seen) -> None:
    rows = sheets["Анкеты"]
    assert len(body) == len(rows)
    for (_, question, *said), row in zip(body, rows, strict=True):
        assert question == row["Вопрос"]
        known = [row["n"], row["Среднее"], row["Медиана"], row["Δ"]]
        assert figures(" ".join(said)) == [one for one in known if one is not None], question


def _petitions(body: Body, __: Sheets, told: Seen) -> None:
    ((_, *counts),) = body
    whole, granted, waits = map(int, counts)
    assert (whole, waits) == (granted + told.waiting, told.waiting)


def _indicators(body: Body, sheets: Sheets, __: Seen) -> None:
    known = {row["Показатель"]: row for row in sheets["Показатели"]}
    for name, formula, said in body:
        row = known[name]
        value = row["Значение"]
        if isinstance(value, str):
            assert said == value, name
            continue
        shown = 100 * value if "%" in said else value
        assert figures(said) == [pytest.approx(shown, abs=0.00501)], name
        if "÷" in formula and re.search(r"\d ÷ \d", formula):
            assert figures(formula)[-2:] == [row["Числитель"], row["Знаменатель"]], name


_LISTS: Mapping[str, Callable[[Body, Sheets, Seen], None]] = {
    "Кто, форма, вид": _people,
    "Пара": _needs,
    "Анкета": _answers,
    "Показатель": _indicators,
    "Обращение": _petitions,
}


def only_printed(printed: str, paper: list[Body]) -> list[float]:
    """Numbers that the page has besides those of the paper's tables of figures."""
    shown = [rows for rows in paper if tuple(rows[0]) not in SAID]
    said = Counter(figures(" ".join(cell for rows in shown for row in rows for cell in row)))
    page = Counter(figures(printed.replace("\ufffe", "")))
    assert not said - page, "the page leaves figures out"
    return sorted((page - said).elements())
