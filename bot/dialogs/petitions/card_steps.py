"""What taps and texts on a petition's card do; each click is authorised again by the service."""

from dataclasses import replace

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.openers.petitions import open_follow_up
from bot.dialogs.petitions.draft import Asking
from bot.dialogs.petitions.wording import choice_of
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.domain.petitions import PetitionKind
from bot.domain.petitions.steps import LONGEST_WORDS
from bot.services.petitions import Petitioning, Seen


def _service(manager: DialogManager) -> Petitioning:
    return services_of(manager).petitioning


def _known(manager: DialogManager) -> int:
    return Asking.read(manager).petition


async def seen(manager: DialogManager) -> Seen:
    return await _service(manager).see(_known(manager), speaker(manager))


async def take(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).take(_known(manager), speaker(manager))


async def grant(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Who stands in for somebody released is asked first."""
    if (await seen(manager)).petition.kind is PetitionKind.RELEASE:
        await manager.switch_to(Requests.substitute)
        return
    await _service(manager).grant(_known(manager), speaker(manager))
    await _decided(manager)


async def release(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).grant(_known(manager), speaker(manager))
    await _decided(manager)


async def substitute_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    details = (await seen(manager)).petition.details
    details = replace(details, substitute=words_of(message, 200))
    await _service(manager).grant(_known(manager), speaker(manager), details=details)
    await _decided(manager)


async def pick_motive(_: CallbackQuery, __: object, manager: DialogManager, code: str) -> None:
    await _decline(manager, choice_of("decline_motives", code, tongue(manager).lang))


async def motive_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _decline(manager, words_of(message, LONGEST_WORDS))


async def question_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_WORDS)
    await _service(manager).ask(_known(manager), words, speaker(manager))
    await manager.switch_to(Requests.card)


async def reply_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    words = words_of(message, LONGEST_WORDS)
    await _service(manager).reply(_known(manager), words, speaker(manager))
    await manager.switch_to(Requests.card)


async def consent(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).consent(_known(manager), speaker(manager))


async def refuse(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).refuse(_known(manager), speaker(manager))


async def withdraw(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).withdraw(_known(manager), speaker(manager))


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _service(manager).undo(_known(manager), speaker(manager))
    await _decided(manager, undo=False)


async def follow(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_follow_up(manager, _known(manager))


async def _decline(manager: DialogManager, motive: str) -> None:
    await _service(manager).decline(_known(manager), motive, speaker(manager))
    await _decided(manager)


async def _decided(manager: DialogManager, *, undo: bool = True) -> None:
    asking = Asking.read(manager)
    asking.undo = undo
    asking.write(manager)
    await manager.switch_to(Requests.card)
