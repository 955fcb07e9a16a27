"""Buttons of letters about the end of a year: end, look back, report, publish, stay."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs.openers import closing as openers
from bot.dialogs.openers import open_pair
from bot.domain.ids import PairId
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.ports import Button, Letter
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


async def agree(_: CallbackQuery, pushed: Pushed) -> None:
    """Taken back by the other button, at any time."""
    await pushed.services.closing.publishing.answer(PairId(pushed.subject), pushed.actor, yes=True)
    no = Button("button-closing-public-off", Tap("zn", pushed.subject).pack())
    await pushed.show(Letter("closing-pushed-public-yes", {}, rows=((no,),)))


async def refuse(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.closing.publishing.answer(
        PairId(pushed.subject), pushed.actor, yes=False
    )
    yes = Button("button-closing-public-yes", Tap("zy", pushed.subject).pack())
    await pushed.show(Letter("closing-pushed-public-no", {}, rows=((yes,),)))


async def stay(_: CallbackQuery, pushed: Pushed) -> None:
    year = await pushed.services.closing.staying.answer(pushed.subject, pushed.actor, stays=True)
    no = Button("button-closing-leave", Tap("zl", pushed.subject).pack())
    letter = Letter("closing-pushed-stays", {"year": year.code}, rows=((no,),))
    await pushed.show(letter)


async def leave(_: CallbackQuery, pushed: Pushed) -> None:
    year = await pushed.services.closing.staying.answer(pushed.subject, pushed.actor, stays=False)
    yes = Button("button-closing-stay", Tap("zs", pushed.subject).pack())
    letter = Letter("closing-pushed-leaves", {"year": year.code}, rows=((yes,),))
    await pushed.show(letter)
