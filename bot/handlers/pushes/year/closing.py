"""Buttons of letters about the end of a year: end, look back, report, publish, stay."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import closing as openers
from bot.dialogs.openers import open_pair
from bot.dialogs.turn import Tongue
from bot.domain.ids import PairId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    closing = Router(name="closing")
    closing.callback_query.register(look, TapIs("zr", "zo", "zt", "zf", "ze", "zp"))
    closing.callback_query.register(agree, TapIs("zy"))
    closing.callback_query.register(refuse, TapIs("zn"))
    closing.callback_query.register(stay, TapIs("zs"))
    closing.callback_query.register(leave, TapIs("zl"))
    return closing


async def look(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    """As a new message: the letter above it stays."""
    pair = PairId(tap.subject)
    match tap.verb:
        case "zp":
            await open_pair(dialog_manager, pair, show=ShowMode.SEND)
        case "ze":
            await openers.open_ending(dialog_manager, pair)
        case "zf":
            await openers.open_reflection(dialog_manager, pair)
        case "zo":
            await openers.open_report(dialog_manager, pair)
        case "zt":
            await openers.open_publication(dialog_manager, pair)
        case _:
            await openers.open_results(dialog_manager, pair)


async def agree(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """Taken back by the other button, at any time."""
    await services.closing.publishing.answer(PairId(tap.subject), actor, yes=True)
    no = Button("button-closing-public-off", Tap("zn", tap.subject).pack())
    await show(query, bot, tongue, Letter("closing-pushed-public-yes", {}, rows=((no,),)))


async def refuse(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    await services.closing.publishing.answer(PairId(tap.subject), actor, yes=False)
    yes = Button("button-closing-public-yes", Tap("zy", tap.subject).pack())
    await show(query, bot, tongue, Letter("closing-pushed-public-no", {}, rows=((yes,),)))


async def stay(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    year = await services.closing.staying.answer(tap.subject, actor, stays=True)
    no = Button("button-closing-leave", Tap("zl", tap.subject).pack())
    letter = Letter("closing-pushed-stays", {"year": year.code}, rows=((no,),))
    await show(query, bot, tongue, letter)


async def leave(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    year = await services.closing.staying.answer(tap.subject, actor, stays=False)
    yes = Button("button-closing-stay", Tap("zs", tap.subject).pack())
    letter = Letter("closing-pushed-leaves", {"year": year.code}, rows=((yes,),))
    await show(query, bot, tongue, letter)
