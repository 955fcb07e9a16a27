"""Buttons of check-ins: the message itself shows what was said and who hears of it."""

from typing import Any

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.checkins.answers import CheckinAnswer, Whom
from bot.domain.errors import UnknownWord
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.pairs import show_again
from bot.services.speaking.asked.checkins import NOBODY
from bot.services.taps import Tap


def router() -> Router:
    checkins = Router(name="push-checkins")
    checkins.callback_query.register(fine, TapIs("cf"))
    checkins.callback_query.register(help_needed, TapIs("ch"))
    checkins.callback_query.register(tell, TapIs("ct"))
    checkins.callback_query.register(take_back, TapIs("cu"))
    return checkins


async def fine(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    await data["services"].checkins.answer(tap.subject, CheckinAnswer.FINE, data["actor"])
    await _show(query, data)


async def help_needed(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    """Nobody hears of it yet: the buttons ask whom to tell."""
    await data["services"].checkins.answer(tap.subject, CheckinAnswer.HELP, data["actor"])
    await _show(query, data)


async def tell(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    await data["services"].checkins.tell(tap.subject, _whom(tap.extra), data["actor"])
    await _show(query, data)


async def take_back(query: CallbackQuery, tap: Tap, **data: Any) -> None:
    await data["services"].checkins.take_back(tap.subject, data["actor"])
    await _show(query, data)


def _whom(extra: str) -> Whom | None:
    if extra == NOBODY:
        return None
    try:
        return Whom(extra)
    except ValueError:
        raise UnknownWord from None


async def _show(query: CallbackQuery, data: dict[str, Any]) -> None:
    await show_again(query, data["services"], data["actor"], data["tongue"], data["bot"])
