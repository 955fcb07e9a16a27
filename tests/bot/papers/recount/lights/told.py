"""Lights as the workbook tells them, beside those that are counted from it."""

from tests.bot.papers.recount.books import Books
from tests.bot.papers.recount.lights.pairs import known_pairs, names_of
from tests.bot.papers.recount.lights.standing import signals_of

WORST_FIRST = ("красный", "жёлтый", "зелёный")


def listed(books: Books) -> list[dict[str, str]]:
    """What «Риски» says of each pair."""
    return [
        {row["Правило"]: row["Сигнал"] for row in books.status["Риски"] if row["Пара"] == name}
        for name in names_of(books.status["Пары"])
    ]


def explained(books: Books) -> None:
    """No light and no signal that the rules don't give, and none that they lack."""
    known = known_pairs(books)
    names = names_of(books.status["Пары"])
    assert {row["Пара"] for row in books.status["Риски"]} <= known.keys()
    for name, row, told in zip(names, books.status["Пары"], listed(books), strict=True):
        if name not in known:
            assert row["Сигнал"] is None
            continue
        counted = signals_of(known[name], books)
        assert counted == told, name
        heard = [
            counted[one["Правило"]] for one in known[name].told if one["Проверено до"] is None
        ]
        light = min([*heard, "зелёный"], key=WORST_FIRST.index)
        assert row["Сигнал"] == light, name
