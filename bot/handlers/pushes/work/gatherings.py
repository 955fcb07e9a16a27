"""Buttons of messages about guests, series and single meetings; a face after a meeting."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs.openers import gatherings as doors
from bot.dialogs.states import Settings
from bot.dialogs.turn import Tongue
from bot.domain.errors import UnknownWord
from bot.domain.gatherings.details import Mood
from bot.domain.ids import MeetingId, SeriesId, SpeedId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
from bot.services.speaking.work.gatherings import where
from bot.services.taps import Tap


def router() -> Router:
    gatherings = Router(name="push-gatherings")
    on = gatherings.callback_query.register
    on(feel, TapIs("gm"))
    on(open_series, TapIs("gs"))
    on(come, TapIs("gy"))
    on(stay_away, TapIs("gn"))
    on(was_so, TapIs("gk"))
    on(was_not, TapIs("gx"))
    on(open_speed, TapIs("go"))
    on(pause, TapIs("gp"))
    return gatherings


async def feel(
    _: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue
) -> str:
    """The pop-up says who sees it; the other buttons of the message stay."""
    try:
        mood = Mood(int(tap.extra))
    except ValueError:
        raise UnknownWord from None
    await services.journal.feel(MeetingId(tap.subject), mood, actor)
    return tongue.say("mood-kept", face=tongue.say(f"mood-face-{mood.name.lower()}"))


async def open_series(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """Below: the list of days in the message stays."""
    dialog_manager.show_mode = ShowMode.SEND
    await doors.open_series(dialog_manager, SeriesId(tap.subject), StartMode.RESET_STACK)


async def come(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """Only now place and hour are shown."""
    services, actor = data["services"], data["actor"]
    await services.guests.answer(tap.subject, actor, yes=True)
    guest, meeting = await services.guests.mine(tap.subject, actor)
    await show(query, data["bot"], data["tongue"], where(guest, meeting))


async def stay_away(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    services, actor = data["services"], data["actor"]
    await services.guests.answer(tap.subject, actor, yes=False)
    back = Button("button-guest-yes-after-all", Tap("gy", tap.subject).pack())
    await show(query, data["bot"], data["tongue"], Letter("guest-declined", {}, rows=((back,),)))


async def was_so(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    met = await data["services"].speed.answer(SpeedId(tap.subject), data["actor"], yes=True)
    no = Button("button-speed-no", Tap("gx", tap.subject).pack())
    letter = Letter("speed-thanks", {"day": met.day}, rows=((no,),))
    await show(query, data["bot"], data["tongue"], letter)


async def was_not(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    met = await data["services"].speed.answer(SpeedId(tap.subject), data["actor"], yes=False)
    yes = Button("button-speed-yes", Tap("gk", tap.subject).pack())
    letter = Letter("speed-denied", {"day": met.day}, rows=((yes,),))
    await show(query, data["bot"], data["tongue"], letter)


async def open_speed(_: CallbackQuery, tap: Tap, services: Services, **data: Any) -> None:
    known = SpeedId(tap.subject)
    await services.speed.one(known, data["actor"])
    data["dialog_manager"].show_mode = ShowMode.SEND
    await doors.open_speed_record(data["dialog_manager"], known)


async def pause(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    """«Пауза» under a reminder: until which day one is left alone."""
    await dialog_manager.start(Settings.pause, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
