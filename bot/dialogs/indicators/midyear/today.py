"""How all programmes stand today, and what has changed since the last checkpoint."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.dialogs.indicators.midyear import wording
from bot.dialogs.indicators.midyear.place import Place
from bot.dialogs.lists import named, paged
from bot.dialogs.rows import back_row
from bot.dialogs.states import Midyear
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say, Shown
from bot.domain.people import MANAGERS
from bot.texts import Html


async def today(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    found = await services_of(dialog_manager).midyear.standing(by)
    day = words.texts.say_date(words.lang, found.today, words.today)
    window = found.window.title.say(words.lang) if found.window else ""
    head = words.html("midyear-today-window" if window else "midyear-today", day=day, name=window)
    lines = [head, *wording.figures(words, found.figures)]
    if found.last is not None:
        then = words.texts.say_date(words.lang, found.last.day, words.today)
        changed = wording.changes(words, found.changed)
        lines += [words.html("midyear-changed" if changed else "midyear-same", day=then), *changed]
    return {"text": Html("\n".join(lines)), "curator": bool(by.roles & MANAGERS)}


async def keep(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    known = await services_of(manager).midyear.keep(speaker(manager))
    Place(known).write(manager)
    await manager.switch_to(Midyear.kept)


async def every(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words = tongue(dialog_manager)
    found = await services_of(dialog_manager).midyear.kept(speaker(dialog_manager))
    rows = [
        {
            "code": one.id,
            "name": words.say(
                "midyear-row" if one.conclusion else "midyear-row-open",
                day=words.texts.say_date(words.lang, one.day, words.today),
            ),
        }
        for one in found
    ]
    return {"none": not rows, "checkpoint": rows, "checkpoint_page_rows": len(rows)}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, known: int) -> None:
    Place(known).write(manager)
    await manager.switch_to(Midyear.kept)


def windows() -> list[Window]:
    return [
        Window(
            Shown("text"),
            Button(Label("button-midyear-keep"), id="keep", on_click=keep, when="curator"),
            SwitchTo(Label("button-midyear-all"), id="all", state=Midyear.all),
            back_row(),
            state=Midyear.today,
            getter=today,
            preview_data={"text": "🟢 4", "curator": True},
        ),
        Window(
            Say("midyear-all"),
            Say("midyear-none", when="none"),
            *paged(named("checkpoint", pick, number_of), "checkpoint_page"),
            back_row(Midyear.today),
            state=Midyear.all,
            getter=every,
            preview_data={"none": False, "checkpoint": [], "checkpoint_page_rows": 0},
        ),
    ]
