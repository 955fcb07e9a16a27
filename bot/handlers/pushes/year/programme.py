"""Buttons of letters about programmes: yes, read, a change wished, approved, returned; rules."""

from aiogram import Router
from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from bot.dialogs.openers import programme as openers
from bot.domain.errors import WorldChanged
from bot.domain.ids import ItemId, MilestoneId, PairId, RevisionId
from bot.domain.pairs import Pair
from bot.domain.programme.revisions import Revision
from bot.handlers.pushes import TapIs
from bot.handlers.pushes.pushed import Pushed
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Coded
from bot.services.taps import Tap


def router() -> Router:
    programme = Router(name="programme")
    programme.callback_query.register(agree, TapIs("pga"))
    programme.callback_query.register(approve, TapIs("pgp"))
    programme.callback_query.register(undo, TapIs("pgu"))
    programme.callback_query.register(open_programme, TapIs("pgo"))
    programme.callback_query.register(wish, TapIs("pgw"))
    programme.callback_query.register(give_back, TapIs("pgr"))
    programme.callback_query.register(accept_change, TapIs("rva"))
    programme.callback_query.register(refuse_change, TapIs("rvr"))
    programme.callback_query.register(accept_rules, TapIs("rua"))
    programme.callback_query.register(open_rules, TapIs("ruo"))
    programme.callback_query.register(meet, TapIs("mso"))
    programme.callback_query.register(feedback, TapIs("ifb"))
    return programme


async def agree(_: CallbackQuery, pushed: Pushed) -> None:
    """«Согласен(на)» or «Ознакомлен(а)», with a minute to take it back."""
    pair = await pushed.services.programmes.agree(PairId(pushed.subject), pushed.actor)
    rows = ((_undo(pair),), (_open(pair),))
    await pushed.show(Letter("programme-pushed-agreed", {}, rows=rows))


async def approve(_: CallbackQuery, pushed: Pushed) -> None:
    pair = await pushed.services.programmes.approve(PairId(pushed.subject), pushed.actor)
    names: dict[str, object] = {"names": [one.name for one in pair.members]}
    letter = Letter("programme-pushed-approved", names, rows=((_undo(pair),), (_open(pair),)))
    await pushed.show(letter)


async def undo(_: CallbackQuery, pushed: Pushed) -> None:
    """The message asks again."""
    await pushed.services.programmes.undo(PairId(pushed.subject), pushed.actor)
    await pushed.show_again()


async def accept_change(_: CallbackQuery, pushed: Pushed) -> None:
    found = await pushed.services.programmes.accept_change(
        RevisionId(pushed.subject), pushed.actor
    )
    await pushed.show(_change("programme-pushed-change-agreed", found))


async def refuse_change(_: CallbackQuery, pushed: Pushed) -> None:
    found = await pushed.services.programmes.refuse_change(
        RevisionId(pushed.subject), pushed.actor
    )
    await pushed.show(_change("programme-pushed-change-refused", found))


async def accept_rules(_: CallbackQuery, pushed: Pushed) -> None:
    """The version that stood in the letter, not one proposed after it."""
    if not pushed.tap.extra.isdecimal():
        raise WorldChanged
    known = PairId(pushed.subject)
    await pushed.services.pair_rules.accept(known, int(pushed.tap.extra), pushed.actor)
    button = Button("button-rules-open", Tap("ruo", known).pack())
    await pushed.show(Letter("rules-pushed-accepted", {}, rows=((button,),)))


async def open_programme(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_programme(dialog_manager, PairId(tap.subject))


async def wish(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_wish(dialog_manager, PairId(tap.subject))


async def give_back(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_return(dialog_manager, PairId(tap.subject))


async def open_rules(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_rules(dialog_manager, PairId(tap.subject))


async def meet(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_milestone(dialog_manager, MilestoneId(tap.subject))


async def feedback(_: CallbackQuery, tap: Tap, dialog_manager: DialogManager) -> None:
    await openers.open_feedback(dialog_manager, ItemId(tap.subject))


def _change(key: str, found: Revision) -> Letter:
    values: dict[str, object] = {"part": Coded("programme-part", found.part)}
    open_ = Button("button-programme-open", Tap("pgo", found.pair_id).pack())
    return Letter(key, values, rows=((open_,),))


def _undo(pair: Pair) -> Button:
    return Button("button-undo", Tap("pgu", pair.id).pack())


def _open(pair: Pair) -> Button:
    return Button("button-programme-open", Tap("pgo", pair.id).pack())
