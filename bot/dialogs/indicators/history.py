"""What was entered of an indicator: value after value, who and when."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button

from bot.catalog.indicators import numbers
from bot.dialogs.indicators.entry import Entry
from bot.dialogs.lists import PAGE
from bot.dialogs.rows import back_row
from bot.dialogs.states import Indicators
from bot.dialogs.turn import Tongue, services_of, speaker, tongue
from bot.dialogs.words import Label, Shown
from bot.domain.indicators.given import Given, What
from bot.domain.names import short_name
from bot.texts import Html


async def history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, entry = tongue(dialog_manager), Entry.read(dialog_manager)
    found = await services_of(dialog_manager).indicators.one(entry.code, speaker(dialog_manager))
    rows = found.history
    page = entry.page if entry.page * PAGE < len(rows) else 0
    shown = rows[page * PAGE : (page + 1) * PAGE]
    head = words.html("indicators-history", title=found.now.title.say(words.lang))
    return {
        "text": Html("\n".join([head, "", *(_line(words, one) for one in shown)])),
        "more": len(rows) > PAGE,
    }


def _line(words: Tongue, one: Given) -> Html:
    name = words.say("indicators-history-target")
    if one.what is What.NUMBER and one.code in numbers():
        name = numbers()[one.code].name.say(words.lang)
    return words.html(
        "indicators-history-line" if one.by else "indicators-history-line-nobody",
        day=words.moment(one.at) if one.at else "–",
        name=name,
        value=_value(words, one),
        who=short_name(one.by),
    )


def _value(words: Tongue, one: Given) -> str:
    """A target with the year that it was meant for."""
    if one.value is None:
        return words.say("indicators-history-none")
    said = words.texts.say_number(words.lang, one.value)
    if one.target_year is None:
        return said
    return words.say("indicators-target-by", target=said, year=str(one.target_year))


async def further(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The next page, and after the last one the first."""
    entry = Entry.read(manager)
    entry.page += 1
    entry.write(manager)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            Button(Label("button-further"), id="next", on_click=further, when="more"),
            back_row(Indicators.card),
            state=Indicators.history,
            getter=history,
            preview_data={"text": "48 → 50", "more": True},
        )
    ]
