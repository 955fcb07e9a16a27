"""Numbers of people: from «Люди», «Участие» and «Закрепление»."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from tests.bot.papers.recount.books import Rows, Sheets, Year, day, sure

Row = dict[str, Any]
Numbers = dict[str, float | None]
MENTOR, MENTEE = "наставник", "наставляемый"
TEACHER, PUPIL = "педагог", "обучающийся"


def members(sheets: Sheets, year: Year) -> Rows:
    """Of pairs that worked on a day of the year; who left before it was in none of them."""
    return [
        row
        for row in sheets["Участие"]
        if sure(row["Срок с"]) <= year.closes
        and (day(row["Дата завершения"]) or year.closes) >= year.opens
        and (day(row["Выход из пары"]) or year.closes) >= year.opens
    ]


def of_people(sheets: Sheets, year: Year, young_years: float) -> Numbers:
    cards = {row["№ человека"]: row for row in sheets["Люди"]}
    rows = members(sheets, year)
    mentors = {row["№ человека"] for row in rows if row["Сторона"] == MENTOR}
    mentees = {row["№ человека"] for row in rows if row["Сторона"] == MENTEE}
    teachers = {one for one in mentors | mentees if cards[one]["Кто это"] == TEACHER}
    pupils = {one for one in mentors | mentees if cards[one]["Кто это"] == PUPIL}
    young = {one for one in teachers if _young(cards[one], year, young_years)}
    led = _led_by_methodists(rows, cards)
    return {
        "педагоги в парах и группах года": len(teachers),
        "обучающиеся в парах и группах года": len(pupils),
        "обучающиеся-наставляемые": len(pupils & mentees),
        "обучающиеся-наставники": len(pupils & mentors),
        "молодые педагоги в парах и группах": len(young),
        "педагоги с наставником — региональным методистом": len(led & teachers),
        "молодые педагоги с наставником — региональным методистом": len(led & young),
        "наставники пар года": len(mentors),
        "наставляемые пар года": len(mentees),
        "наставники с отметкой об обучении": sum(
            bool(cards[one]["Обучение, записей"]) for one in mentors
        ),
        "партнёры и родители в базах": sum(
            row["Кто это"] in ("партнёр организации", "родитель") and not row["Вне базы с"]
            for row in sheets["Люди"]
        ),
        **_by_category([cards[one] for one in teachers]),
        **_by_service([cards[one] for one in teachers], year),
    }


def _led_by_methodists(rows: Rows, cards: dict[int, Row]) -> set[int]:
    pairs = {
        row["№ пары"]
        for row in rows
        if row["Сторона"] == MENTOR and cards[row["№ человека"]]["Региональный методист"] == "да"
    }
    return {
        row["№ человека"] for row in rows if row["Сторона"] == MENTEE and row["№ пары"] in pairs
    }


def _young(card: Row, year: Year, least: float) -> bool:
    since = day(card["Стаж с"])
    return card["До 35 лет"] == "да" and since is not None and _whole(since, year.starts) < least


def _whole(since: date, until: date) -> int:
    """Years that are over."""
    return max(sum(_anniversary(since, n) <= until for n in range(1, 80)), 0)


def _anniversary(since: date, years: int) -> date:
    month, of_month = (3, 1) if (since.month, since.day) == (2, 29) else (since.month, since.day)
    return date(since.year + years, month, of_month)


def _by_category(teachers: Iterable[Row]) -> Numbers:
    said = [row["Категория"] for row in teachers]
    return {
        "педагоги высшей категории в парах и группах": said.count("высшая"),
        "педагоги первой категории в парах и группах": said.count("первая"),
        "педагоги-методисты и педагоги-наставники по категории": said.count("педагог-методист")
        + said.count("педагог-наставник"),
        "педагоги без категории или с неуказанной": said.count("нет") + said.count(None),
    }


def _by_service(teachers: Iterable[Row], year: Year) -> Numbers:
    began = [found for row in teachers if (found := day(row["Стаж с"]))]
    served = [_whole(one, year.starts) for one in began]
    return {
        "педагоги со стажем до трёх лет": sum(one < 3 for one in served),
        "педагоги со стажем от трёх до девяти лет": sum(3 <= one < 10 for one in served),
        "педагоги со стажем от десяти до девятнадцати лет": sum(10 <= one < 20 for one in served),
        "педагоги со стажем от двадцати лет": sum(one >= 20 for one in served),
    }


def of_staying(sheets: Sheets, year: Year) -> Numbers:
    """Of teachers by the year in which they were first taught; unknown while one is not marked."""
    teachers = {row["№ человека"] for row in sheets["Люди"] if row["Кто это"] == TEACHER}
    first: dict[int, date] = {}
    for row in sheets["Участие"]:
        if row["Сторона"] == MENTEE and row["№ человека"] in teachers:
            since = sure(row["Срок с"])
            first[row["№ человека"]] = min(first.get(row["№ человека"], since), since)
    marks = {
        row["№ человека"]: row["Отметка"]
        for row in sheets["Закрепление"]
        if row["Учебный год"] == year.code
    }
    found: Numbers = {}
    for years, ago in ((1, "год назад"), (2, "два года назад"), (3, "три года назад")):
        then = Year(f"{year.first - years}")
        began = [one for one, since in first.items() if then.opens <= since <= then.closes]
        said = [marks.get(one) for one in began]
        found[f"начали {ago}"] = len(began)
        stayed = None if None in said else said.count("работает")
        found[f"начали {ago}: из них работают"] = stayed
    return found
