"""Buttons of letters about petitions: take in hand, open, agree, reply, look for a mentor."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import petitions as openers
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.ports import Button, Letter
from bot.services.taps import Tap


def router() -> Router:
    petitions = Router(name="petitions")
    petitions.callback_query.register(open_card, TapIs("qo"))
    petitions.callback_query.register(take, TapIs("qt"))
    petitions.callback_query.register(consent, TapIs("qy"))
    petitions.callback_query.register(refuse, TapIs("qn"))
    petitions.callback_query.register(reply, TapIs("qr"))
    petitions.callback_query.register(follow, TapIs("qf"))
    return petitions


async def open_card(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_petition(dialog_manager, tap.subject, show=ShowMode.SEND)


async def take(_: CallbackQuery, pushed: Pushed) -> None:
    """The letter says that it is in hand; the card is one tap further."""
    await pushed.services.petitioning.take(pushed.subject, pushed.actor)
    await pushed.show(Letter("petitions-pushed-taken", {}, rows=_opening(pushed.tap)))


async def consent(_: CallbackQuery, pushed: Pushed) -> None:
    changed = await pushed.services.petitioning.consent(pushed.subject, pushed.actor)
    key = "petitions-pushed-agreed" if changed.agreed else "petitions-pushed-agreed-waits"
    await pushed.show(Letter(key, {}, rows=_opening(pushed.tap)))


async def refuse(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.petitioning.refuse(pushed.subject, pushed.actor)
    await pushed.show(Letter("petitions-pushed-refused", {}))


async def reply(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_petition_reply(dialog_manager, tap.subject)


async def follow(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_follow_up(dialog_manager, tap.subject)


def _opening(tap: Tap) -> tuple[tuple[Button, ...], ...]:
    return ((Button("button-petition-open", Tap("qo", tap.subject).pack()),),)
