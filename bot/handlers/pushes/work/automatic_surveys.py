"""Buttons of the word about a questionnaire that goes out by itself."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import surveys as doors
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed


def router() -> Router:
    automatic = Router(name="push-automatic-surveys")
    automatic.callback_query.register(call_off, TapIs("ak"))
    automatic.callback_query.register(bring_back, TapIs("ab"))
    automatic.callback_query.register(look, TapIs("al"))
    automatic.callback_query.register(switches, TapIs("as"))
    return automatic


async def call_off(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.automatic_surveys.call_off(pushed.subject, pushed.actor)
    await pushed.show_again()


async def bring_back(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.automatic_surveys.bring_back(pushed.subject, pushed.actor)
    await pushed.show_again()


async def look(_: CallbackQuery, pushed: Pushed, dialog_manager: DialogManager) -> None:
    """The questions as they will be asked, below: a trial that counts nowhere."""
    services, by = pushed.services, pushed.actor
    survey, audience = await services.automatic_surveys.first_asked(pushed.subject, by)
    campaign = await services.surveying.trial(survey, audience, by)
    await doors.open_survey(dialog_manager, campaign.id, show=ShowMode.SEND)


async def switches(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    await doors.open_automatic(dialog_manager, show=ShowMode.SEND)
