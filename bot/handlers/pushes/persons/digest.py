"""Buttons of the weekly digest: the summary, «Напомнить всем», the file. The digest stays."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.exports.handing import Asker
from bot.dialogs.overview import actions
from bot.dialogs.overview.files import Wanted, send_file
from bot.dialogs.states import Overview
from bot.dialogs.words import Label
from bot.domain.errors import UnknownWord
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.speaking.digests.monthly import month_from

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


async def export(_: CallbackQuery, pushed: Pushed) -> None:
    """«Выгрузить»: the file at once."""
    await send_file(_asker(pushed))


async def export_month(_: CallbackQuery, pushed: Pushed) -> None:
    """«Выгрузить за месяц»: the file of the month that was summed up."""
    try:
        month = month_from(pushed.tap.extra)
    except ValueError:
        raise UnknownWord from None
    await send_file(
        _asker(pushed),
        Wanted(period=month),
    )


def _asker(pushed: Pushed) -> Asker:
    query = pushed.query
    chat = query.message.chat.id if query.message else query.from_user.id
    return Asker(pushed.bot, chat, pushed.actor, pushed.tongue, pushed.services, query)
