"""A kept checkpoint: its figures, the conclusion, what is to be mended."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, Column, Row, SwitchTo

from bot.dialogs.indicators.midyear import wording
from bot.dialogs.indicators.midyear.place import Place
from bot.dialogs.lists import named
from bot.dialogs.rows import back_row
from bot.dialogs.states import Midyear
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Shown
from bot.domain.names import cut
from bot.domain.people import MANAGERS

_BUTTON = 38


async def kept(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by, place = tongue(dialog_manager), speaker(dialog_manager), Place.read(dialog_manager)
    found, changed = await services_of(dialog_manager).midyear.one(place.id, by)
    curator = bool(by.roles & MANAGERS)
    rows = [
        {"code": number, "name": cut(words.say("button-midyear-strike", words=said), _BUTTON)}
        for number, said in enumerate(found.corrections)
        if curator
    ]
    return {
        "text": wording.kept(words, found, changed),
        "correction": rows,
        "curator": curator,
        "struck": bool(place.struck) and curator,
        "fresh": curator and found.day == words.today,
    }


async def strike(_: CallbackQuery, __: Any, manager: DialogManager, number: int) -> None:
    """Out of the list; a button brings it back."""
    place = Place.read(manager)
    midyear = services_of(manager).midyear
    place.struck = await midyear.strike(place.id, number, speaker(manager))
    place.write(manager)


async def restore(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    place = Place.read(manager)
    if place.struck:
        await services_of(manager).midyear.correct(place.id, place.struck, speaker(manager))
    place.struck = ""
    place.write(manager)


async def discard(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Not kept after all; today's figures are counted anew."""
    await services_of(manager).midyear.discard(Place.read(manager).id, speaker(manager))
    Place().write(manager)
    await manager.switch_to(Midyear.today)


def windows() -> list[Window]:
    return [
        _kept_window(),
    ]


def _kept_window() -> Window:
    return Window(
        Shown("text"),
        Row(
            SwitchTo(Label("button-midyear-conclude"), id="conclude", state=Midyear.conclusion),
            SwitchTo(Label("button-midyear-correct"), id="correct", state=Midyear.correction),
            when="curator",
        ),
        Column(named("correction", strike, number_of)),
        Button(Label("button-midyear-restore"), id="restore", on_click=restore, when="struck"),
        Button(Label("button-midyear-discard"), id="discard", on_click=discard, when="fresh"),
        back_row(Midyear.all),
        state=Midyear.kept,
        getter=kept,
        preview_data={
            "text": "🟢 4",
            "correction": [],
            "curator": True,
            "struck": False,
            "fresh": True,
        },
    )
