"""Buttons of the weekly digest: the summary, «Напомнить всем», the file. The digest stays."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Asker
from bot.dialogs.overview import actions
from bot.dialogs.overview.files import Wanted, send_file
from bot.dialogs.states import Overview
from bot.dialogs.turn import Tongue
from bot.dialogs.words import Label
from bot.domain.errors import NotJoined, UnknownWord
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.services.registry import Services
from bot.services.speaking.digests.monthly import month_from
from bot.services.taps import Tap

_NUDGE = Button(Label("button-overview-nudge"), id="nudge")


def router() -> Router:
    digest = Router(name="push-digest")
    digest.callback_query.register(open_summary, TapIs("wo"))
    digest.callback_query.register(nudge, TapIs("wn"))
    digest.callback_query.register(export, TapIs("wx"))
    digest.callback_query.register(export_month, TapIs("wm"))
    return digest


async def open_summary(_: CallbackQuery, dialog_manager: DialogManager) -> None:
    """«Подробнее»: the summary as it is now."""
    await dialog_manager.start(
        Overview.summary, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )


async def nudge(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """«Напомнить всем»: the same as on the summary, with the minute to cancel it."""
    await open_summary(query, dialog_manager)
    await actions.nudge_all(query, _NUDGE, dialog_manager)
    await dialog_manager.show(ShowMode.EDIT)


async def export(
    query: CallbackQuery, services: Services, actor: Actor | None, tongue: Tongue, bot: Bot
) -> None:
    """«Выгрузить»: the file at once."""
    await send_file(_asker(query, services, actor, tongue, bot))


async def export_month(
    query: CallbackQuery,
    services: Services,
    actor: Actor | None,
    tongue: Tongue,
    bot: Bot,
    tap: Tap,
) -> None:
    """«Выгрузить за месяц»: the file of the month that was summed up."""
    try:
        month = month_from(tap.extra)
    except ValueError:
        raise UnknownWord from None
    await send_file(_asker(query, services, actor, tongue, bot), Wanted(period=month))


def _asker(
    query: CallbackQuery, services: Services, actor: Actor | None, tongue: Tongue, bot: Bot
) -> Asker:
    if actor is None:
        raise NotJoined
    chat = query.message.chat.id if query.message else query.from_user.id
    return Asker(bot, chat, actor, tongue, services, query)
