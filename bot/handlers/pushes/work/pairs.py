"""Buttons of letters about pairs: yes, not now, taken back; the order."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.turn import Tongue
from bot.domain.ids import PairId
from bot.domain.pairs import Order, Pair, PairStatus
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
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


async def agree(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """«Согласен(на)», with a minute to take it back."""
    pair = await services.pairing.agree(PairId(tap.subject), actor)
    started = pair.status is PairStatus.ACTIVE
    key = "pairs-pushed-started" if started else "pairs-pushed-agreed"
    await show(query, bot, tongue, Letter(key, _sides(pair), rows=((_undo(pair),),)))


async def decline(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """«Не сейчас»: no reason is asked."""
    pair = await services.pairing.decline(PairId(tap.subject), actor)
    await show(query, bot, tongue, Letter("pairs-pushed-declined", {}, rows=((_undo(pair),),)))


async def undo(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """The message asks again."""
    await services.pairing.undo(PairId(tap.subject), actor)
    await show_again(query, services, actor, tongue, bot)


async def order_preparing(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """The pair starts; its curator is asked for the number weekly."""
    order = Order(preparing=True)
    pair = await services.pairing.set_order(PairId(tap.subject), order, actor)
    number = Button("button-order-number", Tap("pn", pair.id).pack())
    letter = Letter("pairs-pushed-preparing", _sides(pair), rows=((number,),))
    await show(query, bot, tongue, letter)


async def order_number(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_order_number(dialog_manager, PairId(tap.subject))


async def open_card(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_pair(dialog_manager, PairId(tap.subject), show=ShowMode.SEND)


async def show_again(
    query: CallbackQuery, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """The message as it was sent, as far as that is still true."""
    message = str(query.message.message_id) if query.message else ""
    letter = await services.speaking.shown_in(message, actor)
    await show(query, bot, tongue, letter or Letter("reminders-nothing-left", {}))


def _undo(pair: Pair) -> Button:
    return Button("button-undo", Tap("pu", pair.id).pack())


def _sides(pair: Pair) -> dict[str, object]:
    return {"mentor": pair.mentor.name, "mentees": [member.name for member in pair.mentees]}
