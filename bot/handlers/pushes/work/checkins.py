"""Buttons of check-ins: the message itself shows what was said and who hears of it."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.domain.checkins.answers import CheckinAnswer, Whom
from bot.domain.errors import UnknownWord
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.speaking.asked.checkins import NOBODY


def router() -> Router:
    checkins = Router(name="push-checkins")
    checkins.callback_query.register(fine, TapIs("cf"))
    checkins.callback_query.register(help_needed, TapIs("ch"))
    checkins.callback_query.register(tell, TapIs("ct"))
    checkins.callback_query.register(take_back, TapIs("cu"))
    return checkins


async def fine(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.checkins.answer(pushed.subject, CheckinAnswer.FINE, pushed.actor)
    await pushed.show_again()


async def help_needed(_: CallbackQuery, pushed: Pushed) -> None:
    """Nobody hears of it yet: the buttons ask whom to tell."""
    await pushed.services.checkins.answer(pushed.subject, CheckinAnswer.HELP, pushed.actor)
    await pushed.show_again()


async def tell(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.checkins.tell(pushed.subject, _whom(pushed.tap.extra), pushed.actor)
    await pushed.show_again()


async def take_back(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.checkins.take_back(pushed.subject, pushed.actor)
    await pushed.show_again()


def _whom(extra: str) -> Whom | None:
    if extra == NOBODY:
        return None
    try:
        return Whom(extra)
    except ValueError:
        raise UnknownWord from None
