"""Buttons of the word about a questionnaire that goes out by itself."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import ShowMode

from bot.dialogs.openers import surveys as doors
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.pairs import show_again
from bot.services.taps import Tap


def router() -> Router:
    automatic = Router(name="push-automatic-surveys")
    automatic.callback_query.register(call_off, TapIs("ak"))
    automatic.callback_query.register(bring_back, TapIs("ab"))
    automatic.callback_query.register(look, TapIs("al"))
    automatic.callback_query.register(switches, TapIs("as"))
    return automatic


async def call_off(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    await data["services"].automatic_surveys.call_off(tap.subject, data["actor"])
    await _show(query, data)


async def bring_back(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    await data["services"].automatic_surveys.bring_back(tap.subject, data["actor"])
    await _show(query, data)


async def look(_: CallbackQuery, tap: Tap, **data: Any) -> None:
    """The questions as they will be asked, below: a trial that counts nowhere."""
    services, by = data["services"], data["actor"]
    survey, audience = await services.automatic_surveys.first_asked(tap.subject, by)
    campaign = await services.surveying.trial(survey, audience, by)
    await doors.open_survey(data["dialog_manager"], campaign.id, show=ShowMode.SEND)


async def switches(_: CallbackQuery, **data: Any) -> None:
    await doors.open_automatic(data["dialog_manager"], show=ShowMode.SEND)


async def _show(query: CallbackQuery, data: dict[str, Any]) -> None:
    await show_again(query, data["services"], data["actor"], data["tongue"], data["bot"])
