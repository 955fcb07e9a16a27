"""What taps and texts on the card of a practice do."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.community.entry import Entry
from bot.dialogs.states import Practices
from bot.dialogs.turn import services_of, speaker
from bot.dialogs.typed import words_of
from bot.domain.community.practices import LONGEST_TITLE, LONGEST_WORDS, PracticePart
from bot.domain.errors import UnknownWord
from bot.domain.ids import PracticeId
from bot.services.community.practising import Practising

_LONGEST_TAGS = 300


def known(manager: DialogManager) -> PracticeId:
    return PracticeId(Entry.read(manager).id)


def practising(manager: DialogManager) -> Practising:
    return services_of(manager).community.practising


async def pick_part(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in set(PracticePart):
        raise UnknownWord
    Entry.keep(manager, part=code)
    await manager.switch_to(Practices.part)


async def write(message: Message, _: MessageInput, manager: DialogManager) -> None:
    part, words = PracticePart(Entry.read(manager).part), words_of(message, LONGEST_WORDS)
    await practising(manager).write(known(manager), part, words, speaker(manager))
    await manager.switch_to(Practices.card)


async def retitle(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_TITLE)
    await practising(manager).retitle(known(manager), words, speaker(manager))
    await manager.switch_to(Practices.card)


async def retag(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, _LONGEST_TAGS)
    await practising(manager).retag(known(manager), words, speaker(manager))
    await manager.switch_to(Practices.card)


async def agree(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await practising(manager).agree(known(manager), speaker(manager), yes=True)


async def disagree(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await practising(manager).agree(known(manager), speaker(manager), yes=False)


async def publish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await practising(manager).publish(known(manager), speaker(manager), yes=True)


async def unpublish(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await practising(manager).publish(known(manager), speaker(manager), yes=False)


async def remove(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """May be brought back from the list."""
    gone = known(manager)
    await practising(manager).remove(gone, speaker(manager))
    Entry.keep(manager, known=None, removed=gone)
    await manager.switch_to(Practices.found)
