"""What taps on the draft for everybody do; nothing is proposed before «Предложить выбранные»."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.matching import wording
from bot.dialogs.matching.draft import Looking
from bot.dialogs.states import Matching
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.matching.refusals import NobodyFits


async def match_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """A draft by today's bases; what was changed by hand before is left behind."""
    found = await services_of(manager).choosing.everybody(speaker(manager))
    looking = Looking.read(manager)
    looking.rows = [
        [match.need.person, match.chosen.candidate.person if match.chosen else 0, True]
        for match in found
    ]
    looking.write(manager)
    await manager.switch_to(Matching.everybody)


async def open_row(_: CallbackQuery, __: Any, manager: DialogManager, mentee: int) -> None:
    looking = Looking.read(manager)
    looking.row = mentee
    looking.write(manager)
    await manager.switch_to(Matching.row)


async def toggle(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    looking = Looking.read(manager)
    looking.toggle(looking.row)
    looking.write(manager)
    await manager.switch_to(Matching.everybody)


async def give(_: CallbackQuery, __: Any, manager: DialogManager, mentor: int) -> None:
    looking = Looking.read(manager)
    looking.give(looking.row, mentor)
    looking.write(manager)
    await manager.switch_to(Matching.everybody)


async def propose_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All chosen rows at once; those whose mentor is full by now are named."""
    looking, words = Looking.read(manager), tongue(manager)
    if not looking.chosen:
        raise NobodyFits
    services, by = services_of(manager), speaker(manager)
    names = {
        match.need.person: match.need.name
        for match in await services.choosing.reviewed(looking.chosen, by)
    }
    done = await services.choosing.propose_all(looking.chosen, by)
    said = [words.html("matching-proposed", count=len(done.pairs))]
    left = [names[one] for one in done.full if one in names]
    if left:
        said.append(words.html("matching-full", names=wording.leftover(words, left)))
    await _tell(manager, "\n\n".join(said))


async def ask_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Both sides of each chosen row are asked blindly."""
    looking = Looking.read(manager)
    if not looking.chosen:
        raise NobodyFits
    count = await services_of(manager).asking.ask(looking.chosen, speaker(manager))
    await _tell(manager, tongue(manager).html("matching-asked-many", count=count))


async def _tell(manager: DialogManager, told: str) -> None:
    looking = Looking.read(manager)
    looking.rows, looking.told = [], told
    looking.write(manager)
    await manager.switch_to(Matching.done)
