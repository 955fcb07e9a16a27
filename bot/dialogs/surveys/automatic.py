"""What goes out by itself, each with its switch; and how pairs say it goes, by months."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Column

from bot.catalog.thresholds import limits
from bot.dialogs.dates import capital
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import SendSurvey
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Shown
from bot.domain.aggregates import Hidden
from bot.domain.checkins.figures import MonthFigure
from bot.domain.people import MANAGERS
from bot.domain.percents import rounded
from bot.domain.school.year import SchoolYear
from bot.domain.surveys.automatic import Rule
from bot.services.surveys.automatic import Switch
from bot.texts import Html


async def automatic(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).automatic_surveys.switches(by)
    pieces = [words.html("surveys-automatic"), *(_line(words, one) for one in found)]
    rows = [
        {"code": one.rule.code, "name": f"✓ {title}" if one.on else title}
        for one in found
        for title in [one.title.say(words.lang)]
    ]
    return {"text": Html("\n".join(pieces)), "rules": rows if by.roles & MANAGERS else []}


def _line(words: Tongue, one: Switch) -> Html:
    title, on = one.title.say(words.lang), "yes" if one.on else "no"
    return words.html("surveys-automatic-line", title=title, when=_when(words, one.rule), on=on)


def _when(words: Tongue, rule: Rule) -> str:
    """«когда пара согласует программу; с 4 мая по 15 мая»."""
    said = []
    if rule.agreed:
        said.append(words.say("surveys-automatic-agreed"))
    if rule.opens is not None and rule.closes is not None:
        year = SchoolYear.of(words.today)
        opens, closes = (
            words.texts.say_date(words.lang, year.on(*day), words.today)
            for day in (rule.opens, rule.closes)
        )
        said.append(words.say("surveys-automatic-dates", opens=opens, closes=closes))
    if rule.closed:
        said.append(words.say("surveys-automatic-closed"))
    return "; ".join(said)


async def toggle(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    service, by = services_of(manager).automatic_surveys, speaker(manager)
    on = {one.rule.code: one.on for one in await service.switches(by)}
    await service.switch(code, by, on=not on.get(code, False))


async def checkins(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    months = await services_of(dialog_manager).checkins.months(by)
    needed = limits().suppression.slice
    pieces = [words.html("checkins-figures", needed=needed)]
    pieces += [_month(words, one) for one in months]
    if not months:
        pieces.append(words.html("checkins-figures-none"))
    return {"text": Html("\n".join(pieces))}


def _month(words: Tongue, one: MonthFigure) -> Html:
    month = capital(words.texts.say_month(words.lang, one.month))
    if isinstance(one.fine, Hidden):
        return words.html("checkins-figure-hidden", month=month)
    percent = rounded(100 * one.fine.mean)
    return words.html("checkins-figure", month=month, percent=percent, n=one.fine.n)


def automatic_window() -> Window:
    return Window(
        Shown("text"),
        Column(named("rules", toggle)),
        back_row(SendSurvey.choose),
        state=SendSurvey.automatic,
        getter=automatic,
        preview_data={"text": "…", "rules": []},
    )


def checkins_window() -> Window:
    return Window(
        Shown("text"),
        back_row(SendSurvey.choose),
        state=SendSurvey.checkins,
        getter=checkins,
        preview_data={"text": "…"},
    )
