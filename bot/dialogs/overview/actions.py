"""What the buttons of the overview do."""

from dataclasses import asdict
from operator import itemgetter
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from bot.dialogs import openers
from bot.dialogs.openers.papers import open_pictures_above
from bot.dialogs.overview.choice import Choice
from bot.dialogs.overview.files import Kind, Wanted, send_status
from bot.dialogs.overview.wording import nudged
from bot.dialogs.rows import go_out
from bot.dialogs.states import Overview
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import words_of
from bot.dialogs.words import Label
from bot.domain.errors import NotAPeriod, UnknownWord
from bot.domain.ids import PairId
from bot.domain.periods import of_code, parse_period
from bot.domain.signals import Light
from bot.services.nudging import Nudge

LONGEST_PERIOD = 80


async def show_light(_: CallbackQuery, __: Any, manager: DialogManager, light: str) -> None:
    choice = Choice.read(manager)
    choice.light = Light(light)
    choice.write(manager)


async def open_pair(_: CallbackQuery, __: Any, manager: DialogManager, pair: str) -> None:
    await openers.open_pair_above(manager, PairId(int(pair)))


async def nudge_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The tap is the deed; the screen says whom it concerns and offers to cancel."""
    nudge = await services_of(manager).nudging.nudge_all(speaker(manager))
    await tell_of(manager, nudge, board=False)


async def tell_of(manager: DialogManager, nudge: Nudge, *, board: bool) -> None:
    choice = Choice.read(manager)
    choice.nudge = nudge.id if nudge.people else None
    choice.told, choice.board = nudged(tongue(manager), nudge), board
    choice.write(manager)
    await manager.switch_to(Overview.nudge)


async def open_nudge_above(manager: DialogManager, nudge: Nudge) -> None:
    """The same screen for a reminder sent elsewhere; «Назад» returns there."""
    choice = Choice(nudge=nudge.id if nudge.people else None)
    choice.told = nudged(tongue(manager), nudge)
    await manager.start(Overview.nudge, asdict(choice))


async def leave_nudge(query: CallbackQuery, button: Button, manager: DialogManager) -> None:
    """To where the reminder was sent from."""
    if manager.start_data:
        await go_out(query, button, manager)
    else:
        board = Choice.read(manager).board
        await manager.switch_to(Overview.pairs if board else Overview.summary)


async def cancel_nudge(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    choice = Choice.read(manager)
    if choice.nudge is not None:
        known, choice.nudge = choice.nudge, None
        await services_of(manager).nudging.cancel(known, speaker(manager))
        choice.told = tongue(manager).html("overview-nudge-cancelled")
        choice.write(manager)


async def to_pictures(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await open_pictures_above(manager)


async def send_xlsx(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager)


async def send_csv(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager, Wanted(Kind.CSV))


async def pick_period(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """The file at once: a period is all that was asked."""
    period = of_code(code, tongue(manager).today)
    if period is None:
        raise UnknownWord
    await send_status(manager, Wanted(period=period))


async def say_period(message: Message, _: Any, manager: DialogManager) -> None:
    """Two days in own words; NotAPeriod."""
    words = words_of(message, LONGEST_PERIOD)
    period = parse_period(words, tongue(manager).today)
    if period is None:
        raise NotAPeriod
    await send_status(manager, Wanted(period=period))


def pairs_from(rows: str) -> Select[str]:
    """A button for each of the getter's `rows`, made by `wording.pair_button`."""
    return Select(
        Label("button-overview-pair"),
        id=f"of_{rows}",
        item_id_getter=itemgetter("id"),
        items=rows,
        on_click=open_pair,
    )
