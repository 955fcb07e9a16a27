"""What taps and texts in the bank of programmes do."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.bank.entry import Entry
from bot.dialogs.states import Approvals, Bank
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.plans import Direction, WorkForm

_LONGEST_WORDS = 100


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _seek(manager, words=words_of(message, _LONGEST_WORDS))


async def pick_direction(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code and code not in Direction.__members__.values():
        raise UnknownWord
    await _seek(manager, direction=code)


async def pick_form(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code and code not in WorkForm.__members__.values():
        raise UnknownWord
    await _seek(manager, form=code)


async def show_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _seek(manager, words="", direction="", form="")


async def _seek(manager: DialogManager, **sought: str) -> None:
    Entry.keep(manager, notice="", **sought)
    await manager.switch_to(Bank.found)


async def choose(_: CallbackQuery, __: Any, manager: DialogManager, pair: int) -> None:
    entry = Entry.read(manager)
    entry.pair, entry.notice = pair, ""
    entry.write(manager)
    await manager.switch_to(Bank.programme)


async def mark(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _mark(manager, best=True)


async def unmark(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _mark(manager, best=False)


async def _mark(manager: DialogManager, *, best: bool) -> None:
    pair = Entry.read(manager).pair_id
    await services_of(manager).bank.mark_best(pair, speaker(manager), best=best)


async def take(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Into the plan that one came from, or the only one; else which one is asked."""
    entry = Entry.read(manager)
    mine = await services_of(manager).planning.mine(speaker(manager))
    chosen = entry.own or (mine[0].id if len(mine) == 1 else None)
    if chosen is None:
        await manager.switch_to(Bank.pair)
    else:
        await _take(manager, PairId(chosen))


async def take_for(_: CallbackQuery, __: Any, manager: DialogManager, pair: int) -> None:
    await _take(manager, PairId(pair))


async def _take(manager: DialogManager, own: PairId) -> None:
    entry, by = Entry.read(manager), speaker(manager)
    services = services_of(manager)
    drafts = await services.bank.patterned(entry.pair_id, own, by)
    count = await services.planning.propose(own, drafts, by)
    notice = tongue(manager).say("bank-taken", count=count)
    await openers.open_plan(manager, own, notice=notice)


async def to_approvals(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """«Назад» returns here."""
    await manager.start(Approvals.queue)
