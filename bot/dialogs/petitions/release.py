"""Release from duties: one card with day, hours and the event, changed in place."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, SwitchTo

from bot.catalog import choices
from bot.dialogs.dates import DayPicker, ahead, capital, day_input
from bot.dialogs.lists import marked, named
from bot.dialogs.petitions import wording
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.reasons import send
from bot.dialogs.petitions.ways import home_row
from bot.dialogs.rows import Fitted, back_row
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label, Say
from bot.domain.petitions import Details
from bot.domain.spoken import Toward

_LONGEST_EVENT = 300


async def release(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, asking = tongue(dialog_manager), Asking.read(dialog_manager)
    hours = [
        {"code": one.code, "name": marked(one.say(words.lang), one.code == asking.hours)}
        for one in choices("release_hours")
    ]
    return {
        "day": words.day(_day(dialog_manager)),
        "day_button": capital(words.day(_day(dialog_manager))),
        "hours": hours,
        "event": asking.words or words.say("petitions-release-no-event"),
        "ready": bool(asking.words),
    }


async def pick_hours(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    wording.choice_of("release_hours", code, tongue(manager).lang)
    asking = Asking.read(manager)
    asking.hours = code
    asking.write(manager)


async def event_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    asking = Asking.read(manager)
    asking.words = words_of(message, _LONGEST_EVENT)
    asking.write(manager)


async def pick_day(manager: DialogManager, day: date) -> None:
    asking = Asking.read(manager)
    asking.day = day.isoformat()
    asking.write(manager)
    await manager.switch_to(Requests.release)


async def send_release(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    asking = Asking.read(manager)
    details = Details(day=_day(manager), hours=asking.hours)
    await send(manager, words=asking.words, details=details)


def _day(manager: DialogManager) -> date:
    """The next working day unless another one was chosen."""
    kept = Asking.read(manager).day
    if kept:
        return date.fromisoformat(kept)
    return services_of(manager).journal.working_days(speaker(manager), 1)[0]


_bounds = ahead(timedelta(days=365))


def release_windows() -> list[Window]:
    return [card_window(), day_window()]


def card_window() -> Window:
    hours = named("hours", pick_hours)
    return Window(
        Say("petitions-release"),
        MessageInput(event_typed, content_types=[ContentType.TEXT]),
        SwitchTo(Label("petitions-release-day"), id="day", state=Requests.day),
        Fitted(hours, width=2),
        Button(Label("button-petition-send"), id="send", on_click=send_release),
        home_row(),
        state=Requests.release,
        getter=release,
        preview_data={"day": "9.2.", "day_button": "9.2.", "hours": [], "event": "…"},
    )


def day_window() -> Window:
    return Window(
        Say("petitions-ask-day"),
        day_input(pick_day, Toward.FUTURE),
        DayPicker("release_day", pick_day, _bounds, quick=(1, 2, 3)),
        back_row(Requests.release),
        state=Requests.day,
    )
