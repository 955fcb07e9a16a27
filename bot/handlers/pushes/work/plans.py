"""Buttons of letters about plans: done, confirm, return, accept, open."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager, ShowMode

from bot.dialogs import openers
from bot.domain.errors import AlreadyDone
from bot.domain.ids import ItemId, PairId
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.ports import Button, Letter
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


async def finish(_: CallbackQuery, pushed: Pushed) -> None:
    """«Сделано»: of a merged reminder the other items stay where they are."""
    item = await pushed.services.planning.finish(ItemId(pushed.subject), pushed.actor)
    rest = await pushed.still_true()
    undo = Button("button-undo", Tap("ids", item.id).pack())
    done = Letter("plan-pushed-done", {"title": item.title}, rows=((undo,),))
    await pushed.show(rest or done)


async def unfinish(_: CallbackQuery, pushed: Pushed) -> None:
    """The reminder is what it was."""
    await pushed.services.planning.unfinish(ItemId(pushed.subject), pushed.actor)
    await pushed.show_again()


async def verify(_: CallbackQuery, pushed: Pushed) -> None:
    item = await pushed.services.planning.verify(ItemId(pushed.subject), pushed.actor)
    undo = Button("button-undo", Tap("ivu", item.id).pack())
    say = Button("button-feedback", Tap("ifb", item.id).pack())
    letter = Letter("plan-pushed-verified", {"title": item.title}, rows=((say,), (undo,)))
    await pushed.show(letter)


async def unverify(_: CallbackQuery, pushed: Pushed) -> None:
    await pushed.services.planning.unverify(ItemId(pushed.subject), pushed.actor)
    await pushed.show_again()


async def accept_all(_: CallbackQuery, pushed: Pushed) -> None:
    """What stood in the letter, not what was proposed after it."""
    last = ItemId(int(pushed.tap.extra)) if pushed.tap.extra.isdecimal() else None
    try:
        count = await pushed.services.planning.accept_all(
            PairId(pushed.subject), pushed.actor, last
        )
    except AlreadyDone:  # another member of the group was quicker
        await pushed.show_again()
        return
    plan = Button("button-open-plan", Tap("pl", pushed.subject).pack())
    letter = Letter("plan-pushed-accepted", {"count": count}, rows=((plan,),))
    await pushed.show(letter)


async def give_back(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_return(dialog_manager, ItemId(tap.subject))


async def open_item(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_item(dialog_manager, ItemId(tap.subject))


async def open_plan(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_plan(dialog_manager, PairId(tap.subject), show=ShowMode.SEND)
