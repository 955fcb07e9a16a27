"""«По формам и видам» and «Что помогает», counted by hand from the other sheets."""

from collections import defaultdict
from typing import Any

from tests.bot.papers.recount.answers_school import OWN_FORM
from tests.bot.papers.recount.books import Books, Rows, Year
from tests.bot.papers.recount.people import MENTEE, MENTOR, members
from tests.bot.papers.recount.work import DONE, needs_of

Row = dict[str, Any]
# What «Пары» calls at length, as buttons and slices call it.
SHORT = {
    "Традиционная форма наставничества („один-на-один“)": "Традиционное",
    "Ситуационное наставничество": "Ситуационное",
    "Наставничество в группе": "В группе",
    "Краткосрочное или целеполагающее наставничество": "Краткосрочное",
    "Реверсивное наставничество": "Реверсивное",
}
SUMMED = {"Пунктов плана": "Пунктов плана", "Выполнено": "Выполнено", "Встреч": "Встреч за период"}


def slices(books: Books, year: Year) -> dict[tuple[str, str], Row]:
    """Each form and kind: a programme of several kinds stands under each of them."""
    pairs = books.status["Пары"]
    people = members(books.monitoring, year)
    found: dict[tuple[str, str], Row] = {}
    for what, column in (("форма", "Форма"), ("вид", "Вид(ы)")):
        for name, rows in _by(pairs, column).items():
            mine = [row for row in people if name in row[column].split(", ")]
            sides = {
                side: {row["№ человека"] for row in mine if row["Сторона"] == side}
                for side in (MENTOR, MENTEE)
            }
            known, closed = needs_of(books.monitoring, year, sides[MENTEE])
            found[what, name] = {
                "Программ": len(rows),
                "Наставников": len(sides[MENTOR]),
                "Наставляемых": len(sides[MENTEE]),
                **{to: sum(row[of] for row in rows) for to, of in SUMMED.items()},
                "Затруднений": len(known),
                "Закрыто": len(closed),
            }
    return found


def _by(pairs: Rows, column: str) -> dict[str, Rows]:
    found: defaultdict[str, Rows] = defaultdict(list)
    for row in pairs:
        for name in str(row[column]).split(", "):
            found[SHORT.get(name, name)].append(row)
    return found


def helped(books: Books) -> dict[str, tuple[int, int]]:
    """By form of work: difficulties that done items were about, each once, and those closed."""
    states = {row["Затруднение"]: row["Состояние"] for row in books.monitoring["Затруднения"]}
    worked: defaultdict[str, set[str]] = defaultdict(set)
    for row in books.status["План"]:
        if row["Статус"] in DONE and row["Затруднение"]:
            # Own words stand behind the form that they are counted under.
            form = str(row["Форма работы"]).removesuffix(f" ({OWN_FORM})")
            worked[form].add(row["Затруднение"])
    return {
        form: (len(about), sum(states[one] == "закрыто обеими сторонами" for one in about))
        for form, about in worked.items()
    }
