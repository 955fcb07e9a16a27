"""What the buttons of the overview do."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs import openers
from bot.dialogs.overview.choice import Choice
from bot.dialogs.overview.files import Kind, send_status
from bot.dialogs.overview.wording import nudged
from bot.dialogs.states import Overview
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.errors import UnknownWord
from bot.domain.forms import Format
from bot.domain.ids import PairId
from bot.domain.signals import Light

ALL = "-"


async def show_light(_: CallbackQuery, __: Any, manager: DialogManager, light: str) -> None:
    choice = Choice.read(manager)
    choice.light = Light(light)
    choice.write(manager)


async def narrow(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    """To one format, from the worst light on; «-»: to none."""
    if code != ALL and code not in Format.__members__.values():
        raise UnknownWord
    choice = Choice.read(manager)
    choice.format, choice.light = (None if code == ALL else Format(code)), None
    choice.write(manager)
    await manager.switch_to(Overview.pairs)


async def open_pair(_: CallbackQuery, __: Any, manager: DialogManager, pair: str) -> None:
    await openers.open_pair_above(manager, PairId(int(pair)))


async def nudge_all(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The tap is the deed; the screen says whom it concerns and offers to cancel."""
    nudge = await services_of(manager).nudging.nudge_all(speaker(manager))
    choice = Choice.read(manager)
    choice.nudge = nudge.id if nudge.people else None
    choice.told = nudged(tongue(manager), nudge)
    choice.write(manager)
    await manager.switch_to(Overview.nudge)


async def cancel_nudge(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    choice = Choice.read(manager)
    if choice.nudge is not None:
        known, choice.nudge = choice.nudge, None
        await services_of(manager).nudging.cancel(known, speaker(manager))
        choice.told = tongue(manager).html("overview-nudge-cancelled")
        choice.write(manager)


async def send_xlsx(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager, Kind.XLSX)


async def send_csv(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await send_status(manager, Kind.CSV)
