"""Screens of monitoring beside the files that the same person takes away."""

import re
from collections.abc import Mapping
from typing import Any

from tests.bot.world import Phone
from tests.bot.year.monitoring import recount
from tests.bot.year.monitoring.people import AFTER, BEFORE, INTERIM, Monitored
from tests.bot.year.monitoring.recount import Asked, Stage

SIDES = {"mentee": "наставляемые", "mentor": "наставники"}
STAGES = {INTERIM: "середина года", AFTER: "по итогам"}
HELD = ("состоялась", "подтверждена второй стороной")
Rows = list[dict[str, Any]]
Before = Mapping[str, Mapping[str, list[int]]]


async def opened(phone: Phone, door: str) -> None:
    await phone.writes("анкета")
    await phone.taps(door)


async def taken(phone: Phone) -> Any:
    """The workbook of this moment."""
    await phone.writes("/status")
    await phone.taps("Выгрузить")
    return recount.workbook(phone)


def pairs_of(book: Any) -> Rows:
    return [row for row in recount.rows_of(book, "Пары", "№") if row["Форма"]]


def rows_of(book: Any, name: str, first: str, known: str) -> Rows:
    """Without the line of totals, which has nothing in the column `known`."""
    return [row for row in recount.rows_of(book, name, first) if row[known]]


def numbers(phone: Phone, begins: str) -> list[int]:
    """All whole numbers of the line that begins so, in their order."""
    (line,) = (one for one in phone.text.splitlines() if one.startswith(begins))
    return [int(one) for one in re.findall(r"\d+", line)]


async def filed(school: Monitored, code: str, before: Mapping[str, list[int]]) -> Stage:
    """What was said to a form in all its sendings, from the files with names."""
    curator, said = school.curator, dict[str, dict[str, str]]()
    await opened(curator, "Отправленные и итоги")
    for page, place in await _sendings(curator, recount.title(code)):
        await _turn_to(curator, page)
        curator.person.press(place)
        await school.world.answered()
        await curator.taps("Ответы с именами, файл")
        said |= {name: dict(row) for name, row in recount.named(curator).items()}
        await curator.taps("Назад")
    asked = recount.form(code)
    for one in asked:
        if one.key == "support":
            # The file keeps it back: the school's own people know what they said.
            for name, row in said.items():
                assert one.text not in row
                row[one.text] = school.said[code, name]["support"]
    return Stage(asked, said, before)


async def _sendings(curator: Phone, title: str) -> list[tuple[int, int]]:
    """Page and place of each sending of this form."""
    found, page = list[tuple[int, int]](), 1
    while True:
        rows = enumerate(curator.buttons)
        found += [(page, place) for place, name in rows if f" · {title}, " in name]
        if not _pages(curator) or page == _pages(curator)[1]:
            return found
        await curator.taps("›")
        page += 1


async def _turn_to(curator: Phone, page: int) -> None:
    while _pages(curator) and _pages(curator)[0] != page:
        await curator.taps("‹" if _pages(curator)[0] > page else "›")


def _pages(phone: Phone) -> list[int]:
    """«2 / 3»; empty on a list of one page."""
    found = [one for one in phone.buttons if re.fullmatch(r"\d+ / \d+", one)]
    return [int(one) for one in found[0].split(" / ")] if found else []


async def said_before(school: Monitored) -> Before:
    """By side, what was said before the work."""
    return {side: (await filed(school, f"{BEFORE}_{side}", {})).joined() for side in SIDES}


async def results(school: Monitored, stage: str, before: Before) -> dict[str, Stage]:
    """Every figure of a stage on its screens is that of the files with names."""
    found = dict[str, Stage]()
    for side, audience in SIDES.items():
        found[side] = await filed(school, f"{stage}_{side}", before[side])
        await _stage_is(school.curator, stage, audience, found[side])
    return found


async def _stage_is(curator: Phone, stage: str, audience: str, found: Stage) -> None:
    many = len(found.said)
    await opened(curator, "Итоги анкет")
    told = f"• {STAGES[stage]}, {audience}: ответили {many}, удовлетворены {found.satisfied()} %"
    assert told in curator.text.splitlines()
    await curator.taps(f"{STAGES[stage]}: {audience}")
    shown = list[str]()
    while True:
        shown += [one.split(" · ")[0] for one in curator.buttons if " · " in one]
        if not _pages(curator) or _pages(curator)[0] == _pages(curator)[1]:
            break
        await curator.taps("›")
    assert shown == [found.short(one) for one in found.asked]


async def question(curator: Phone, begins: str, expected: Stage) -> None:
    """The page of a question on the list that is open, bars and all."""
    (one,) = (it for it in expected.asked if it.text.startswith(begins))
    await _turn_to(curator, 1)
    while not (found := [it for it in curator.buttons if begins in it]):
        await curator.taps("›")
    await curator.taps(found[0])
    curator.sees(*expected.full(one))
    assert _bars(curator) == _counted(expected, one)


def _bars(phone: Phone) -> dict[int, int]:
    lines = [one.split() for one in phone.text.splitlines()]
    counts = {int(one[0]): int(one[-1]) for one in lines if one and one[0].isdecimal()}
    return {score: count for score, count in counts.items() if count}


def _counted(expected: Stage, one: Asked) -> dict[int, int]:
    values = expected.values(one)
    return {score: values.count(score) for score in values}
