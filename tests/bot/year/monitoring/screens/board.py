"""«Сводка», the pairs by light, and the signals of each pair."""

from collections.abc import Collection
from datetime import date, datetime

from tests.bot.world import Phone
from tests.bot.year.monitoring.recount.explained import explained
from tests.bot.year.monitoring.recount.files import Files, Row
from tests.bot.year.monitoring.recount.lights import MARKS, NOTED, Lights, Lit, changes
from tests.bot.year.monitoring.recount.programmes import LATELY, Programmes, name_of
from tests.bot.year.monitoring.recount.voices import pulses
from tests.bot.year.monitoring.recount.words import on, percent

OFFERED_FOR = ("Пауза во встречах", "Просроченные пункты")
BETWEEN_OFFERS = 14


def head(files: Files) -> str:
    counted = Programmes.of(files)
    closed = len(counted.standing("закрыта"))
    assert not counted.standing("приостановлена")
    return f"📋 На {files.day:%d.%m.%Y}: {len(counted.active)}, закрыто: {closed}"


def sums(files: Files) -> list[str]:
    """Of the plan, meetings and scores; lights are said above them."""
    counted, since = Programmes.of(files), files.day - LATELY
    done, items = len(counted.done), len(counted.items)
    met = f" {counted.met}" if counted.met else ""
    lines = [
        f"План: {done} из {items} ({percent(done, items)} %), просрочено {len(counted.late)}",
        f"Встречи за учебный год: {len(counted.held)} ({counted.minutes} мин)",
        f"С {since:%d.%m}{met} из {len(counted.active)}",
    ]
    return [*lines, *pulses(files)]


def nearest(files: Files) -> list[str]:
    found = Programmes.of(files).nearest
    return [f"Ближайший срок: {found[0]:%d.%m}, {found[1]}"] if found else []


def lights_line(lights: Lights) -> str:
    counts = lights.counts()
    return "   ".join(f"{MARKS[one]} {counts[one]}" for one in reversed(MARKS))


def summary(files: Files) -> list[str]:
    """«Сводка» whole, on a screen and in a curator's letter."""
    lights = Lights.now(files)
    concerns = [lit.line for lit in lights.every() if lit.reasons]
    return [head(files), lights_line(lights), *sums(files), *concerns, *nearest(files)]


async def board(phone: Phone, files: Files) -> None:
    await phone.writes("сводка")
    explained(phone.screen, summary(files))
    await phone.taps("Пары по сигналам")
    for colour in MARKS:
        await by_light(phone, colour, Lights.now(files))


async def by_light(phone: Phone, colour: str, lights: Lights) -> None:
    """The list of one light, reached from another's."""
    counts, every = lights.counts(), lights.every()
    buttons = [f"{mark} {counts[one]}" for one, mark in MARKS.items()]
    chosen = list(MARKS).index(colour)
    if buttons[chosen] in phone.buttons:
        await phone.taps(buttons[chosen])
    buttons[chosen] = f"• {buttons[chosen]}"
    mine = [lit for lit in every if lit.colour == colour]
    said = [lit.line for lit in mine if lit.reasons]
    explained(phone.screen, [f"Пары: {MARKS[colour]} {counts[colour]}", *said], buttons)
    shown = [one for one in phone.buttons if "→" in one]
    assert shown == [f"{MARKS[colour]} {lit.name}" for lit in mine]


async def signals(phone: Phone, files: Files, days: Collection[date]) -> None:
    """A pair of each light: its card, what speaks of it, its history; `days`: it was noted on."""
    lights, counted = Lights.now(files), Programmes.of(files)
    shown = {lights.of(pair).colour: pair for pair in counted.standing("действует")}
    for pair in shown.values():
        lit = lights.of(pair)
        await phone.writes("сводка")
        await phone.taps("Пары по сигналам")
        await _to_light(phone, lit)
        await phone.taps(f"{MARKS[lit.colour]} {lit.name}")
        explained(phone.screen, card(pair, counted))
        await phone.taps("Сигналы")
        explained(phone.screen, [*(one.said for one in lit.reasons), *offered(files, lit.name)])
        await phone.taps("История")
        history = changes(files, lit.name)
        explained(phone.screen, [told(change) for change in reversed(history)])
    for pair in counted.standing("действует"):
        by_the_rules(files, pair, days)


async def _to_light(phone: Phone, lit: Lit) -> None:
    button = next(one for one in phone.buttons if MARKS[lit.colour] in one and "→" not in one)
    if not button.startswith("•"):
        await phone.taps(button)


def card(pair: Row, counted: Programmes) -> list[str]:
    name = name_of(pair)
    items = [row for row in counted.items if row["Пара"] == name]
    done = [row for row in counted.done if row["Пара"] == name]
    held = [row["Дата"] for row in counted.held if row["Пара"] == name]
    last = f", последняя: {on(max(held))}" if held else ""
    return [
        f"Срок: {on(pair['Срок с'])} – {on(pair['Срок по'])}",
        f"Приказ № {pair['Приказ №']}",
        "Согласие наставника (ст. 351.8 ТК)",
        f"План: {len(done)} из {len(items)}. Встреч: {len(held)}{last}",
    ]


def told(change: Row) -> str:
    return f"{on(change['С дня'])}: {MARKS.get(change['Сигнал'], '')} {change['Причины'] or ''}"


def offered(files: Files, name: str) -> list[str]:
    """Help is offered on the morning on which a light gets worse by what is the pair's own."""
    last, before = None, None
    for change in changes(files, name):
        worse = before and list(MARKS).index(change["Сигнал"]) < list(MARKS).index(before)
        own = any(one in (change["Причины"] or "") for one in OFFERED_FOR)
        if worse and own and (last is None or (change["С дня"] - last).days >= BETWEEN_OFFERS):
            last = change["С дня"]
        before = change["Сигнал"]
    return [f"Помощь паре предложена {on(last)}."] if last else []


def by_the_rules(files: Files, pair: Row, days: Collection[date]) -> None:
    """Each morning whose light is another than that of the morning before is in the history."""
    expected, before = list[tuple[date, str, str]](), ""
    for day in days:
        lit = Lights(files, datetime.combine(day, NOTED)).of(pair)
        if lit.colour != before:
            expected.append((day, lit.colour, ", ".join(one.title for one in lit.reasons)))
        before = lit.colour
    history = changes(files, name_of(pair))
    noted = [(row["С дня"], row["Сигнал"], row["Причины"] or "") for row in history]
    assert noted == expected
