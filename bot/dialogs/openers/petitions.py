"""The doors of petitions: the list, one of them, what is asked for from a pair's card."""

from aiogram_dialog import Data, DialogManager, ShowMode, StartMode

from bot.dialogs.openers.matching import open_matching, open_shortlist
from bot.dialogs.states import Requests
from bot.dialogs.turn import services_of, speaker
from bot.domain.ids import PairId
from bot.domain.petitions import PetitionKind


async def open_requests(manager: DialogManager) -> None:
    """Everything that waits for this person or was asked by them."""
    await manager.start(Requests.home, mode=StartMode.RESET_STACK)


async def open_requests_above(manager: DialogManager, pair: PairId) -> None:
    """Of one pair; «Назад» returns to its card."""
    await manager.start(Requests.home, {"pair": pair})


async def open_replacement_above(manager: DialogManager, pair: PairId) -> None:
    """«Другой наставник» on a pair's card: which reason; the petition itself when there is one."""
    tray = await services_of(manager).petitioning.tray(speaker(manager), pair)
    asked = PetitionKind.REPLACE_MENTOR
    mine = (one.petition for one in (*tray.queue, *tray.others) if one.own)
    known = next((one.id for one in mine if one.kind is asked and one.open), None)
    if known is not None:
        await manager.start(Requests.card, {"petition": known, "pair": pair})
    else:
        await manager.start(Requests.reason, {"pair": pair, "kind": asked.value})


async def open_petition(
    manager: DialogManager, known: int, *, show: ShowMode | None = None
) -> None:
    data: Data = {"petition": known}
    await manager.start(Requests.card, data, mode=StartMode.RESET_STACK, show_mode=show)


async def open_petition_reply(manager: DialogManager, known: int) -> None:
    """As a new message: the question above it stays."""
    data: Data = {"petition": known}
    await manager.start(Requests.reply, data, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND)


async def open_follow_up(manager: DialogManager, known: int) -> None:
    """Who may be the new mentor: of one mentee the short list, of a group all who need one."""
    services, by = services_of(manager), speaker(manager)
    found = await services.replacing.follow_up(await services.petitioning.see(known, by), by)
    if len(found.mentees) == 1:
        await open_shortlist(manager, found.mentees[0])
    else:
        await open_matching(manager)
