"""What taps and words on the draft of an order do."""

from collections.abc import Awaitable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from bot.dialogs.states import Orders
from bot.dialogs.turn import services_of, speaker, tongue
from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.orders import read_order
from bot.domain.people import Actor, Role
from bot.services.matching.ordering import Line, OrderDraft


class Stage(StrEnum):
    """Which part of the way is on the screen."""

    AGREED = "agreed"
    SUBMITTED = "submitted"
    APPROVED = "approved"


@dataclass
class Chosen:
    """`out`: pairs taken off; `undo`: those of the last step; `told`: what it did, HTML."""

    stage: Stage | None = None
    out: list[int] = field(default_factory=list)
    undo: list[int] = field(default_factory=list)
    told: str = ""

    @classmethod
    def read(cls, manager: DialogManager) -> "Chosen":
        kept = manager.dialog_data
        stage = Stage(kept["stage"]) if kept.get("stage") else None
        return cls(stage, kept.get("out", []), kept.get("undo", []), kept.get("told", ""))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(asdict(self))


def lines_of(found: OrderDraft, stage: Stage) -> tuple[Line, ...]:
    match stage:
        case Stage.AGREED:
            return found.agreed
        case Stage.SUBMITTED:
            return found.submitted
        case Stage.APPROVED:
            return found.approved


def usual_stage(found: OrderDraft, by: Actor) -> Stage:
    """Where this person's own step is; the first that holds anything otherwise."""
    order = [Stage.APPROVED, Stage.AGREED, Stage.SUBMITTED]
    if Role.HEAD in by.roles:
        order = [Stage.SUBMITTED, Stage.APPROVED, Stage.AGREED]
    return next((stage for stage in order if lines_of(found, stage)), Stage.AGREED)


async def toggle(_: CallbackQuery, __: Any, manager: DialogManager, pair: int) -> None:
    chosen = Chosen.read(manager)
    chosen.out = (
        [one for one in chosen.out if one != pair] if pair in chosen.out else [*chosen.out, pair]
    )
    chosen.write(manager)


async def show_stage(_: CallbackQuery, __: Any, manager: DialogManager, code: str) -> None:
    if code not in Stage.__members__.values():
        raise UnknownWord
    Chosen(stage=Stage(code)).write(manager)


async def submit(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pairs, by = await _pairs(manager), speaker(manager)
    await _done(manager, services_of(manager).ordering.submit(pairs, by), pairs, "submitted")


async def approve(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    pairs, by = await _pairs(manager), speaker(manager)
    await _done(manager, services_of(manager).ordering.approve(pairs, by), pairs, "approved")


async def to_number(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """The stage is kept: what others do meanwhile doesn't change what is numbered."""
    found = await services_of(manager).ordering.draft(speaker(manager))
    chosen = Chosen.read(manager)
    chosen.stage = chosen.stage or usual_stage(found, speaker(manager))
    chosen.write(manager)
    await manager.switch_to(Orders.number)


async def number_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    order = read_order(message.text or "")
    pairs, by = await _pairs(manager), speaker(manager)
    await _done(manager, services_of(manager).ordering.issue(pairs, order, by), pairs, "issued")
    await manager.switch_to(Orders.draft)


async def words_typed(message: Message, _: MessageInput, manager: DialogManager) -> None:
    pairs, by = await _pairs(manager), speaker(manager)
    step = services_of(manager).ordering.hand_back(pairs, message.text or "", by)
    await _done(manager, step, pairs, "returned")
    await manager.switch_to(Orders.draft)


async def undo(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    chosen, by = Chosen.read(manager), speaker(manager)
    pairs = [PairId(one) for one in chosen.undo]
    Chosen(stage=chosen.stage).write(manager)
    await services_of(manager).ordering.undo(pairs, by)


async def _pairs(manager: DialogManager) -> list[PairId]:
    """The pairs of the stage on the screen that were not taken off."""
    by, chosen = speaker(manager), Chosen.read(manager)
    found = await services_of(manager).ordering.draft(by)
    lines = lines_of(found, chosen.stage or usual_stage(found, by))
    return [one.pair.id for one in lines if one.pair.id not in chosen.out]


async def _done(
    manager: DialogManager, step: Awaitable[int], pairs: list[PairId], what: str
) -> None:
    count = await step
    told = tongue(manager).html(f"orders-done-{what}", count=count)
    # What was taken off stays off: a second quick tap must not take it along.
    out = Chosen.read(manager).out
    Chosen(out=out, undo=list(pairs), told=told).write(manager)
