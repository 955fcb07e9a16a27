"""Buttons of letters about petitions: take in hand, open, agree, reply, look for a mentor."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import petitions as openers
from bot.dialogs.turn import Tongue
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
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


async def take(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """The letter says that it is in hand; the card is one tap further."""
    await services.petitioning.take(tap.subject, actor)
    await show(query, bot, tongue, Letter("petitions-pushed-taken", {}, rows=_opening(tap)))


async def consent(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    changed = await services.petitioning.consent(tap.subject, actor)
    key = "petitions-pushed-agreed" if changed.agreed else "petitions-pushed-agreed-waits"
    await show(query, bot, tongue, Letter(key, {}, rows=_opening(tap)))


async def refuse(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    await services.petitioning.refuse(tap.subject, actor)
    await show(query, bot, tongue, Letter("petitions-pushed-refused", {}))


async def reply(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_petition_reply(dialog_manager, tap.subject)


async def follow(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_follow_up(dialog_manager, tap.subject)


def _opening(tap: Tap) -> tuple[tuple[Button, ...], ...]:
    return ((Button("button-petition-open", Tap("qo", tap.subject).pack()),),)
