"""Numbers of work: from «Пары», «План», «Встречи», «Дорожная карта» and «Затруднения»."""

from collections.abc import Collection
from datetime import date, timedelta
from statistics import median
from typing import Any

from tests.bot.papers.recount.books import Books, Rows, Sheets, Year, day, sure
from tests.bot.papers.recount.lights.pairs import ACTIVE, HELD, names_of
from tests.bot.papers.recount.people import Numbers

Row = dict[str, Any]
DONE = ("выполнено", "подтверждено второй стороной")
APPROVED = ("утверждена", "реализуется", "корректируется", "продлена")
FINISHED = ("завершена", "результаты опубликованы")
RECENT = timedelta(days=28)


def of_programmes(pairs: list[Row]) -> Numbers:
    states = [row["Состояние программы"] for row in pairs]
    approved = [
        row["Программа утверждена"] is not None
        or row["Состояние программы"] in (*APPROVED, *FINISHED)
        for row in pairs
    ]
    return {
        "программы пар и групп года": len(pairs),
        "программы, утверждённые в организации": sum(approved),
        "завершённые программы": sum(one in FINISHED for one in states),
        "действующие пары и группы": sum(row["Статус программы"] == ACTIVE for row in pairs),
    }


def of_plans(items: list[Row]) -> Numbers:
    counted = [row for row in items if row["Статус"] not in ("предложено", "снято")]
    done = [row for row in counted if row["Статус"] in DONE]
    return {
        "пункты планов, кроме снятых": len(counted),
        "выполненные пункты": len(done),
        "выполненные не позже срока, действовавшего тогда": sum(
            sure(row["Выполнено"]) <= sure(row["Срок"]) for row in done
        ),
        "пункты с переносом срока": sum(bool(row["Перенос, сколько раз"]) for row in counted),
    }


def of_rhythm(books: Books, year: Year) -> Numbers:
    until = min(books.today, year.closes)
    pairs = books.status["Пары"]
    held = [row for row in books.status["Встречи"] if row["Статус"] in HELD]
    active = [row for row in pairs if row["Статус программы"] == ACTIVE]
    names = dict(zip(map(id, pairs), names_of(pairs), strict=True))
    last = [_last(row, names[id(row)], books, until) for row in active]
    silent = [
        (until - _counted_from(row, met, until)).days
        for row, met in zip(active, last, strict=True)
    ]
    return {
        "состоявшиеся встречи года": sum(year.opens <= sure(row["Дата"]) <= until for row in held),
        "дни работы всех пар в этом году": sum(_days(row, year, until) for row in pairs),
        "действующие пары, встретившиеся за последние 28 дней": sum(
            met is not None and met >= until - RECENT for met in last
        ),
        "дни без встречи, медиана по действующим парам": median(silent) if silent else None,
    }


def _last(pair: Row, name: str, books: Books, until: date) -> date | None:
    """As the pair's row says; of a year that is over, the last one of that year."""
    said = day(pair["Последняя встреча"])
    if said is None or said <= until:
        return said
    mine = [row for row in books.status["Встречи"] if row["Пара"] == name]
    met = [sure(row["Дата"]) for row in mine if row["Статус"] in HELD]
    return max((one for one in met if one <= until), default=None)


def _counted_from(pair: Row, met: date | None, until: date) -> date:
    """A pause that was over by then begins the count anew at its end."""
    began = met or sure(pair["Срок с"])
    paused = day(pair["Пауза кончилась"])
    return began if paused is None or paused > until else max(began, paused)


def _days(pair: Row, year: Year, until: date) -> int:
    first = max(sure(pair["Срок с"]), year.starts)
    last = min(day(pair["Дата завершения"]) or until, until)
    return max((last - first).days + 1, 0)


def of_roadmap(items: list[Row]) -> Numbers:
    done = [row for row in items if row["Состояние"] == "выполнено"]
    return {
        "пункты дорожной карты года": len(items),
        "выполненные пункты дорожной карты": len(done),
        "из них не позже срока": sum(
            row["Сроки"] is None or sure(row["Выполнено"]) <= sure(row["Сроки"]) for row in done
        ),
    }


def needs_of(sheets: Sheets, year: Year, of: Collection[int] = ()) -> tuple[Rows, Rows]:
    """Those open on a day of the year or closed in it, and of them those that both sides closed.

    `of`: the numbers of people; everybody when there are none.
    """
    known = [row for row in sheets["Затруднения"] if sure(row["Записано"]) <= year.closes]
    known = [row for row in known if not of or row["№ человека"] in of]
    closed = [row for row in known if (day(row["Преодолено"]) or date.min) >= year.opens]
    still = [row for row in known if row["Состояние"] in ("открыто", "в работе")]
    given_up = [
        row
        for row in known
        if row["Состояние"] == "не закрыто" and sure(row["Записано"]) >= year.opens
    ]
    return [*closed, *still, *given_up], closed


def of_needs(sheets: Sheets, year: Year) -> Numbers:
    known, closed = needs_of(sheets, year)
    measured = [row for row in closed if None not in (row["Было"], row["Стало"])]
    days = [(sure(row["Преодолено"]) - sure(row["Записано"])).days for row in closed]
    return {
        "затруднения, с которыми работали в этом году": len(known),
        "затруднения, закрытые обеими сторонами": len(closed),
        "закрытые затруднения с уровнем до и после": len(measured),
        "на сколько уровней они стали легче вместе": sum(
            row["Было"] - row["Стало"] for row in measured
        ),
        "дни от записи затруднения до закрытия, медиана": median(days) if days else None,
    }


def of_library(sheets: Sheets, year: Year, today: date) -> Numbers:
    given = [sure(row["День"]) for row in sheets["Поощрения"]]
    return {
        "поощрения за год": sum(year.opens <= one <= min(today, year.closes) for one in given),
        "материалы в библиотеке": len(sheets["Материалы"]),
    }
