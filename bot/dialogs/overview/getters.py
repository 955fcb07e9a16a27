"""What the screens of the overview show."""

from typing import Any

from aiogram_dialog import DialogManager

from bot.dialogs.dates import capital
from bot.dialogs.overview.choice import Choice
from bot.dialogs.overview.wording import NAME_ON_BUTTON, lines, pair_button, tabled
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.domain.calendar import school_year_of
from bot.domain.names import cut
from bot.domain.nudges import addressees
from bot.domain.people import MANAGERS
from bot.domain.periods import Period, Span, offered
from bot.services.overview.telling import MOST_CONCERNS, pair_name, told

OTHERS = "overview_others"


async def summary(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    by, words = speaker(dialog_manager), tongue(dialog_manager)
    found = await services_of(dialog_manager).overview.summary(by)
    text = lines(words, told(found))
    return {
        "text": tabled(words, text, found) if by.wishes.tables else text,
        "concerns": [pair_button(words, state) for state in found.concerns[:MOST_CONCERNS]],
        "any": found.totals.active > 0,
        "stored": bool(found.totals.statuses),
        "late": bool(by.roles & MANAGERS) and any(addressees(one) for one in found.states),
    }


async def others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).overview.others(speaker(dialog_manager))
    rows = [
        {
            "id": pair.id,
            "pair": cut(pair_name(pair), NAME_ON_BUTTON),
            "status": words.label("pair-status", pair.status, short=True),
        }
        for pair in found
    ]
    return {"rows": rows, f"{OTHERS}_rows": len(rows), "empty": not rows}


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
