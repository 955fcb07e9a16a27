"""The order of a pair: its number and date named on the card, and corrected there."""

from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Keyboard, SwitchTo

from bot.dialogs.pairs.view_steps import pair_of
from bot.dialogs.pairs.wording import order_line
from bot.dialogs.states import PairView
from bot.dialogs.turn import services_of, speaker, tongue
from bot.dialogs.typed import ask_window
from bot.dialogs.words import Label, Shown
from bot.domain.orders import read_order
from bot.domain.pairing import FORMING
from bot.domain.pairs import Order, PairStatus
from bot.services.programmes.pair_reading import PairCard
from bot.texts import Html


def rights(shown: PairCard) -> dict[str, bool]:
    """Papers quote the order as it stands now, so a slip is mended in one place."""
    pair = shown.pair
    open_to_me = shown.manager and pair.status is not PairStatus.CLOSED
    return {
        "may_number": open_to_me and not pair.order.number,
        "may_correct": open_to_me and bool(pair.order.number),
        "may_prepare": shown.manager and pair.status in FORMING and not pair.order.known,
    }


async def asked(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    words, by = tongue(dialog_manager), speaker(dialog_manager)
    shown = await services_of(dialog_manager).pairing.card(pair_of(dialog_manager), by)
    if not shown.pair.order.number:
        return {"text": words.html("pairs-ask-order"), "unknown": True}
    lines = [*order_line(words, shown.pair), words.html("pairs-ask-right-order")]
    return {"text": Html("\n".join(lines)), "unknown": False}


async def typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    await _set(manager, read_order(message.text or ""))


async def preparing(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _set(manager, Order(preparing=True))


async def _set(manager: DialogManager, order: Order) -> None:
    await services_of(manager).pairing.set_order(pair_of(manager), order, speaker(manager))
    await manager.switch_to(PairView.card)


def buttons() -> tuple[Keyboard, ...]:
    return (
        SwitchTo(
            Label("button-order-number"),
            id="number",
            state=PairView.order_number,
            when="may_number",
        ),
        Button(
            Label("button-order-preparing"),
            id="preparing",
            on_click=preparing,
            when="may_prepare",
        ),
        SwitchTo(
            Label("button-order-correct"),
            id="correct",
            state=PairView.order_number,
            when="may_correct",
        ),
    )


def window() -> Window:
    return ask_window(
        PairView.order_number,
        Shown("text"),
        typed,
        PairView.card,
        Button(Label("button-order-preparing"), id="prep", on_click=preparing, when="unknown"),
        getter=asked,
        preview={"text": "…", "unknown": True},
    )
