"""Buttons of letters about plans: done, confirm, return, accept, open."""

from aiogram import Bot, Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.dialogs.turn import Tongue
from bot.domain.errors import AlreadyDone
from bot.domain.ids import ItemId, PairId
from bot.domain.people import Actor
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.work.pairs import show_again
from bot.handlers.pushes.work.reminders import show
from bot.services.ports import Button, Letter
from bot.services.registry import Services
from bot.services.taps import Tap


def router() -> Router:
    plans = Router(name="plans")
    plans.callback_query.register(finish, TapIs("id"))
    plans.callback_query.register(unfinish, TapIs("ids"))
    plans.callback_query.register(verify, TapIs("iv"))
    plans.callback_query.register(unverify, TapIs("ivu"))
    plans.callback_query.register(accept_all, TapIs("ia"))
    plans.callback_query.register(give_back, TapIs("ir"))
    plans.callback_query.register(open_item, TapIs("io"))
    plans.callback_query.register(open_plan, TapIs("pl"))
    return plans


async def finish(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """«Сделано»: of a merged reminder the other items stay where they are."""
    item = await services.planning.finish(ItemId(tap.subject), actor)
    message = str(query.message.message_id) if query.message else ""
    rest = await services.speaking.shown_in(message, actor)
    undo = Button("button-undo", Tap("ids", item.id).pack())
    done = Letter("plan-pushed-done", {"title": item.title}, rows=((undo,),))
    await show(query, bot, tongue, rest or done)


async def unfinish(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """The reminder is what it was."""
    await services.planning.unfinish(ItemId(tap.subject), actor)
    await show_again(query, services, actor, tongue, bot)


async def verify(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    item = await services.planning.verify(ItemId(tap.subject), actor)
    undo = Button("button-undo", Tap("ivu", item.id).pack())
    say = Button("button-feedback", Tap("ifb", item.id).pack())
    letter = Letter("plan-pushed-verified", {"title": item.title}, rows=((say,), (undo,)))
    await show(query, bot, tongue, letter)


async def unverify(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    await services.planning.unverify(ItemId(tap.subject), actor)
    await show_again(query, services, actor, tongue, bot)


async def accept_all(
    query: CallbackQuery, tap: Tap, services: Services, actor: Actor, tongue: Tongue, bot: Bot
) -> None:
    """What stood in the letter, not what was proposed after it."""
    last = ItemId(int(tap.extra)) if tap.extra.isdecimal() else None
    try:
        count = await services.planning.accept_all(PairId(tap.subject), actor, last)
    except AlreadyDone:  # another member of the group was quicker
        await show_again(query, services, actor, tongue, bot)
        return
    plan = Button("button-open-plan", Tap("pl", tap.subject).pack())
    letter = Letter("plan-pushed-accepted", {"count": count}, rows=((plan,),))
    await show(query, bot, tongue, letter)


async def give_back(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_return(dialog_manager, ItemId(tap.subject))


async def open_item(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_item(dialog_manager, ItemId(tap.subject))


async def open_plan(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_plan(dialog_manager, PairId(tap.subject), show=ShowMode.SEND)
