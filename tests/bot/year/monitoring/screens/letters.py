"""What a head and a curator read on a Monday: the month above, the week below."""

from calendar import monthrange
from datetime import date, timedelta

from bot.sandbox.people.reading import Shown
from tests.bot.world import Phone
from tests.bot.year.monitoring.people import Monitored
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, book_of
from tests.bot.year.monitoring.recount.indicators import aimed_at
from tests.bot.year.monitoring.recount.lights import MARKS, Lights, noted_on
from tests.bot.year.monitoring.recount.programmes import Programmes
from tests.bot.year.monitoring.recount.voices import month
from tests.bot.year.monitoring.recount.words import moved, percent
from tests.bot.year.monitoring.screens.board import head, nearest, summary, sums

A_WEEK = timedelta(days=7)


def letter(reader: Phone, day: date) -> Shown:
    told, *_ = reader.heard(f"На {day:%d.%m.%Y}")
    return told


def weekly(school: Monitored, files: Files) -> None:
    """A head reads what has changed since the week before, a curator the whole summary."""
    explained(letter(school.head, files.day), _week(files))
    explained(letter(school.curator, files.day), summary(files))


def _week(files: Files) -> list[str]:
    now, since = Lights.now(files).counts(), files.day - A_WEEK
    then = noted_on(files, since)
    lights = "   ".join(f"{mark} {moved(now[one], then[one])}" for one, mark in _marks())
    return [head(files), f"{lights}, {since:%d.%m}", *sums(files), *nearest(files)]


async def monthly(school: Monitored, files: Files, first: date) -> None:
    """With the week below; the file of the month is one tap away."""
    told = letter(school.head, files.day)
    await school.head.taps("Выгрузить за месяц", on=told)
    lines = _month(files, Programmes(book_of(school.head), files.day), first)
    explained(told, [*lines, *_week(files)])
    explained(letter(school.curator, files.day), [*lines, *summary(files)])


def _month(files: Files, counted: Programmes, first: date) -> list[str]:
    last = first.replace(day=monthrange(first.year, first.month)[1])
    begins, ends = noted_on(files, first), noted_on(files, last)
    lights = "   ".join(f"{mark} {begins[one]} → {ends[one]}" for one, mark in _marks())
    done, items = len(counted.done), len(counted.items)
    return [
        f"📊 Итоги месяца: {month(first)}",
        f"Встречи за месяц: {len(counted.held)} ({counted.minutes} мин)",
        f"План пар этого месяца: {done} из {items} ({percent(done, items)} %),"
        f" просрочено {len(counted.late)}",
        f"Сигналы с начала месяца к концу: {lights}",
        *aimed_at(files),
    ]


def _marks() -> list[tuple[str, str]]:
    return list(reversed(MARKS.items()))
