"""How often a pair means to meet: chosen by either side, the other hears of it."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Group

from bot.catalog.thresholds import limits
from bot.dialogs.lists import named
from bot.dialogs.pairs.view_steps import pair_of
from bot.dialogs.rows import back_row
from bot.dialogs.states import PairView
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import number_of
from bot.dialogs.words import Label, Say
from bot.domain.bases.refusals import BadNumber
from bot.domain.pairing import LEAST_RHYTHM, MOST_RHYTHM
from bot.domain.spoken import parse_days

OFFERED = (7, 14, 21, 30)


async def choices(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    shown = await services_of(dialog_manager).pairing.card(pair_of(dialog_manager), by)
    rows = [{"code": days, "name": words.say("pairs-rhythm-days", days=days)} for days in OFFERED]
    own = shown.pair.rhythm is not None
    return {"rhythms": rows, "own": own, "as_usual": not own, "usual": limits().rhythm_days}


async def pick(_: CallbackQuery, __: Any, manager: DialogManager, days: int) -> None:
    await _meet(manager, days)


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """«10», «раз в две недели», «каждый месяц»."""
    days = parse_days(message.text or "")
    if days is None:
        raise BadNumber(LEAST_RHYTHM, MOST_RHYTHM)
    await _meet(manager, days)


async def forget(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """As is usual in the school."""
    await _meet(manager, None)


async def _meet(manager: DialogManager, days: int | None) -> None:
    await services_of(manager).pairing.meet_every(pair_of(manager), days, speaker(manager))
    await manager.switch_to(PairView.card)


def window() -> Window:
    return Window(
        Say("pairs-ask-rhythm"),
        Say("pairs-rhythm-as-usual", when="as_usual"),
        Group(named("rhythms", pick, number_of), width=2),
        Button(Label("button-rhythm-usual"), id="usual", on_click=forget, when="own"),
        MessageInput(typed, content_types=[ContentType.TEXT]),
        back_row(PairView.card),
        state=PairView.rhythm,
        getter=choices,
        preview_data={"rhythms": [], "own": True, "as_usual": False, "usual": 21},
    )
