"""Buttons of messages about guests, series and single meetings; a face after a meeting."""

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
from bot.handlers.pushes.pushed import Pushed
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


async def come(_: CallbackQuery, pushed: Pushed) -> None:
    """Only now place and hour are shown."""
    services, actor = pushed.services, pushed.actor
    await services.guests.answer(pushed.subject, actor, yes=True)
    guest, meeting = await services.guests.mine(pushed.subject, actor)
    await pushed.show(where(guest, meeting))


async def stay_away(_: CallbackQuery, pushed: Pushed) -> None:
    services, actor = pushed.services, pushed.actor
    await services.guests.answer(pushed.subject, actor, yes=False)
    back = Button("button-guest-yes-after-all", Tap("gy", pushed.subject).pack())
    await pushed.show(Letter("guest-declined", {}, rows=((back,),)))


async def was_so(_: CallbackQuery, pushed: Pushed) -> None:
    met = await pushed.services.speed.answer(SpeedId(pushed.subject), pushed.actor, yes=True)
    no = Button("button-speed-no", Tap("gx", pushed.subject).pack())
    letter = Letter("speed-thanks", {"day": met.day}, rows=((no,),))
    await pushed.show(letter)


async def was_not(_: CallbackQuery, pushed: Pushed) -> None:
    met = await pushed.services.speed.answer(SpeedId(pushed.subject), pushed.actor, yes=False)
    yes = Button("button-speed-yes", Tap("gk", pushed.subject).pack())
    letter = Letter("speed-denied", {"day": met.day}, rows=((yes,),))
    await pushed.show(letter)


async def open_speed(_: CallbackQuery, pushed: Pushed, dialog_manager: DialogManager) -> None:
    known = SpeedId(pushed.subject)
    await pushed.services.speed.one(known, pushed.actor)
    dialog_manager.show_mode = ShowMode.SEND
    await doors.open_speed_record(dialog_manager, known)


async def pause(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    """«Пауза» under a reminder: until which day one is left alone."""
    await dialog_manager.start(Settings.pause, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)
