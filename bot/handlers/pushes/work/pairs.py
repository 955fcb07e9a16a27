"""Buttons of letters about pairs: yes, not now, taken back; the order."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.domain.ids import PairId
from bot.domain.pairs import Order, Pair, PairStatus
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.ports import Button, Letter
from bot.services.taps import Tap


def router() -> Router:
    pairs = Router(name="pairs")
    pairs.callback_query.register(agree, TapIs("pa"))
    pairs.callback_query.register(decline, TapIs("pd"))
    pairs.callback_query.register(undo, TapIs("pu"))
    pairs.callback_query.register(order_preparing, TapIs("pg"))
    pairs.callback_query.register(order_number, TapIs("pn"))
    pairs.callback_query.register(open_card, TapIs("pc"))
    return pairs


async def agree(_: CallbackQuery, pushed: Pushed) -> None:
    """«Согласен(на)», with a minute to take it back."""
    pair = await pushed.services.pairing.agree(PairId(pushed.subject), pushed.actor)
    started = pair.status is PairStatus.ACTIVE
    key = "pairs-pushed-started" if started else "pairs-pushed-agreed"
    await pushed.show(Letter(key, _sides(pair), rows=((_undo(pair),),)))


async def decline(_: CallbackQuery, pushed: Pushed) -> None:
    """«Не сейчас»: no reason is asked."""
    pair = await pushed.services.pairing.decline(PairId(pushed.subject), pushed.actor)
    await pushed.show(Letter("pairs-pushed-declined", {}, rows=((_undo(pair),),)))


async def undo(_: CallbackQuery, pushed: Pushed) -> None:
    """The message asks again."""
    await pushed.services.pairing.undo(PairId(pushed.subject), pushed.actor)
    await pushed.show_again()


async def order_preparing(_: CallbackQuery, pushed: Pushed) -> None:
    """The pair starts; its curator is asked for the number weekly."""
    order = Order(preparing=True)
    pair = await pushed.services.pairing.set_order(PairId(pushed.subject), order, pushed.actor)
    number = Button("button-order-number", Tap("pn", pair.id).pack())
    letter = Letter("pairs-pushed-preparing", _sides(pair), rows=((number,),))
    await pushed.show(letter)


async def order_number(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_order_number(dialog_manager, PairId(tap.subject))


async def open_card(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_pair(dialog_manager, PairId(tap.subject), show=ShowMode.SEND)


def _undo(pair: Pair) -> Button:
    return Button("button-undo", Tap("pu", pair.id).pack())


def _sides(pair: Pair) -> dict[str, object]:
    return {"mentor": pair.mentor.name, "mentees": [member.name for member in pair.mentees]}
