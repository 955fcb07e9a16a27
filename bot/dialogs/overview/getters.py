"""What the screens of the overview show."""

from collections.abc import Iterable
from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.dates import capital
from bot.dialogs.lists import PAGE
from bot.dialogs.meetings.choices import marked
from bot.dialogs.overview.actions import ALL
from bot.dialogs.overview.choice import Choice
from bot.dialogs.overview.wording import lines
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.calendar import school_year_of
from bot.domain.forms import Format
from bot.domain.names import cut
from bot.domain.overview import PairState
from bot.domain.people import MANAGERS
from bot.domain.periods import Period, Span, offered
from bot.domain.signals import Light
from bot.services.overview.telling import MOST_CONCERNS, concern, pair_name, told

_NAME_ON_BUTTON = 40
PAIRS = "overview_pairs"
OTHERS = "overview_others"


async def summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, words = speaker(dialog_manager), tongue(dialog_manager)
    found = await services_of(dialog_manager).overview.summary(by)
    return {
        "text": lines(words, told(found)),
        "concerns": [_row(words, state) for state in found.concerns[:MOST_CONCERNS]],
        "any": found.totals.active > 0,
        "stored": bool(found.totals.statuses),
        "curator": bool(by.roles & MANAGERS) and found.totals.active > 0,
    }


async def pairs(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).overview.summary(speaker(dialog_manager))
    choice = Choice.read(dialog_manager)
    states = [one for one in found.states if choice.format in (None, _format(one))]
    light = choice.light or (states[0].verdict.light if states else None) or Light.RED
    shown = [state for state in states if state.verdict.light is light]
    head = words.html("overview-pairs", light=_mark(words.say, light), count=len(shown))
    page = await _page(dialog_manager, len(shown))
    here = shown[page * PAGE : (page + 1) * PAGE] if light is not Light.GREEN else []
    rows = [_row(words, state) for state in shown]
    return {
        "head": head,
        "text": lines(words, [concern(state) for state in here]),
        "empty": not shown,
        "rows": rows,
        f"{PAIRS}_rows": len(rows),
        "lights": [
            {
                "id": str(one),
                "mark": "• " if one is light else "",
                "light": _mark(words.say, one),
                "count": sum(state.verdict.light is one for state in states),
            }
            for one in reversed(Light)
        ],
        "format": _format_name(words, choice),
        "formats_differ": len(_formats(found.states)) > 1,
    }


def _format(state: PairState) -> Format:
    return state.pair.programme.format


def _formats(states: Iterable[PairState]) -> set[Format]:
    """Of pairs that have a light."""
    return {_format(one) for one in states if one.verdict.light is not None}


def _format_name(words: Tongue, choice: Choice) -> str:
    if choice.format is None:
        return words.say("overview-format-all")
    return words.label("mentoring-format", choice.format, short=True)


async def formats(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, chosen = tongue(dialog_manager), Choice.read(dialog_manager).format
    found = await services_of(dialog_manager).overview.summary(speaker(dialog_manager))
    there = _formats(found.states)
    names = {ALL: words.say("overview-format-all")} | {
        str(one): words.label("mentoring-format", one, short=True)
        for one in Format
        if one in there
    }
    kept = str(chosen or ALL)
    rows = [
        {"code": code, "name": marked(capital(name), code == kept)} for code, name in names.items()
    ]
    return {"formats": rows}


async def others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).overview.others(speaker(dialog_manager))
    rows = [
        {
            "id": pair.id,
            "pair": cut(pair_name(pair), _NAME_ON_BUTTON),
            "status": words.label("pair-status", pair.status, short=True),
        }
        for pair in found
    ]
    return {"rows": rows, f"{OTHERS}_rows": len(rows), "empty": not rows}


def _row(words: Tongue, state: PairState) -> dict[str, Any]:
    return {
        "id": state.pair.id,
        "light": _mark(words.say, state.verdict.light or Light.GREEN),
        "pair": cut(pair_name(state.pair), _NAME_ON_BUTTON),
    }


def _mark(say: Any, light: Light) -> str:
    mark: str = say(f"overview-light-{light}")
    return mark


async def _page(manager: DialogManager, count: int) -> int:
    scroll: Any = manager.find(PAIRS)
    page: int = await scroll.get_page()
    return min(page, max(0, count - 1) // PAGE)


async def nudge(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    choice = Choice.read(dialog_manager)
    return {"text": choice.told, "waiting": choice.nudge is not None}


async def periods(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    rows = [
        {"code": period.code, "name": capital(_period(words, period))}
        for period in offered(words.today)
    ]
    return {"periods": rows}


def _period(words: Tongue, period: Period) -> str:
    year = school_year_of(period.start)
    school = f"{year.start.year}/{year.end.year % 100:02}"
    match period.span:
        case Span.MONTH:
            month = words.texts.say_month(words.lang, period.start)
            return words.say("overview-period-month", month=month)
        case Span.QUARTER:
            number, year_of_it = period.number, str(period.start.year)
            return words.say("overview-period-quarter", number=number, year=year_of_it)
        case Span.HALF_YEAR:
            return words.say("overview-period-half-year", number=period.number, year=school)
        case _:
            return words.say("overview-period-school-year", year=school)
