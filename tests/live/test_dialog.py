"""A dialog of aiogram-dialog on turns: quick taps, a restart between two, two storage calls."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from typing import Any

from aiogram import Dispatcher
from aiogram.filters import Command
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog import Dialog, DialogManager, StartMode, Window, setup_dialogs
from aiogram_dialog.api.exceptions import UnknownIntent
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from aiogram_dialog.widgets.text import Const, Format
from structlog.testing import capture_logs

from bot.delivery.incoming.dialog_state import TurnIsolation, drafts, drop_draft
from bot.delivery.incoming.turns import Turn, Turns
from bot.storage.live import LiveStore, Remembered
from tests.live.telegram_stub import NOW, StubTelegram, message, tap
from tests.live.worlds import process

CHAT = 7


class Card(StatesGroup):
    count = State()


async def add_one(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["n"] = manager.dialog_data.get("n", 0) + 1


async def note(heard: Message, _: MessageInput, manager: DialogManager) -> None:
    manager.dialog_data["note"] = heard.text


async def add_one_behind(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.bg().update({"behind": True})
    manager.dialog_data["n"] = manager.dialog_data.get("n", 0) + 1


async def shown(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    data = dialog_manager.dialog_data
    return {"n": data.get("n", 0), "note": data.get("note", "-"), "behind": data.get("behind", 0)}


async def open_card(_: Message, dialog_manager: DialogManager) -> None:
    await dialog_manager.start(Card.count, mode=StartMode.RESET_STACK)


async def stale(event: ErrorEvent, turn: Turn) -> None:
    query = event.update.callback_query
    assert query is not None
    assert query.message is not None
    await query.answer()
    said = "lost" if turn.lost_state else "stale"
    assert query.bot is not None
    await query.bot.send_message(query.message.chat.id, said)


def counting_dialog() -> Dialog:
    return Dialog(
        Window(
            Format("{n} {note} {behind}"),
            Button(Const("+"), id="plus", on_click=add_one),
            Button(Const("&"), id="behind", on_click=add_one_behind),
            MessageInput(note),
            state=Card.count,
            getter=shown,
        )
    )


def card(dispatcher: Dispatcher, turns: Turns) -> None:
    open_dialog(dispatcher)
    dispatcher.include_router(counting_dialog())
    dispatcher.errors.register(stale, lambda event: isinstance(event.exception, UnknownIntent))
    setup_dialogs(dispatcher, events_isolation=TurnIsolation(turns))


def open_dialog(dispatcher: Dispatcher) -> None:
    dispatcher.message.register(open_card, Command("log"))


def texts(telegram: StubTelegram) -> Sequence[str]:
    return [text for _, text in telegram.said]


async def test_twenty_quick_taps_count_exactly_and_in_order(
    path: Path, telegram: StubTelegram
) -> None:
    async with process(path, telegram, card) as para:
        await para.intake.accept([message(1, CHAT, "/log")])
        await para.intake.run_once()
        plus = telegram.buttons[0]
        await para.intake.accept([tap(n, CHAT, plus) for n in range(2, 22)])
        await para.intake.run_once()
    assert texts(telegram) == [f"{n} - 0" for n in range(21)]
    assert telegram.called.count("answerCallbackQuery") == 20


async def test_a_restart_between_two_taps_is_not_noticed(
    path: Path, telegram: StubTelegram
) -> None:
    telegram.offer(message(1, CHAT, "/log"))
    async with process(path, telegram, card) as first:
        await first.intake.run_once()
        telegram.offer(tap(2, CHAT, telegram.buttons[0]))
        await first.intake.run_once()
    telegram.offer(message(3, CHAT, "урок"), tap(4, CHAT, telegram.buttons[0]))
    async with process(path, telegram, card) as second:
        await second.intake.run_once()
    assert texts(telegram) == ["0 - 0", "1 - 0", "1 урок 0", "2 урок 0"]


async def test_a_tap_on_state_of_an_older_version_is_answered(
    path: Path, telegram: StubTelegram
) -> None:
    telegram.offer(message(1, CHAT, "/log"))
    async with process(path, telegram, card, version=1) as older:
        await older.intake.run_once()
    plus = telegram.buttons[0]
    telegram.offer(tap(2, CHAT, plus), tap(3, CHAT, plus))
    async with process(path, telegram, card, version=2) as newer:
        with capture_logs() as logs:
            await newer.intake.run_once()
    assert texts(telegram)[1:] == ["lost", "stale"]
    assert logs == []


async def test_a_tap_reads_once_and_writes_once(path: Path, telegram: StubTelegram) -> None:
    async with process(path, telegram, card, store=Counting) as para:
        await para.intake.accept([message(1, CHAT, "/log")])
        await para.intake.run_once()
        assert isinstance(para.live, Counting)
        para.live.calls.clear()
        await para.intake.accept([tap(2, CHAT, telegram.buttons[0])])
        await para.intake.run_once()
        assert para.live.calls == ["load", "save"]


async def test_a_background_update_of_the_same_dialog_loses_nothing(
    path: Path, telegram: StubTelegram
) -> None:
    async with process(path, telegram, card) as para:
        await para.intake.accept([message(1, CHAT, "/log")])
        await para.intake.run_once()
        await para.intake.accept([tap(2, CHAT, telegram.buttons[1])])
        await para.intake.run_once()
        await para.intake.drain(5)
    assert texts(telegram)[-1] == "1 - True"


async def test_a_draft_is_found_when_old_and_dropped_whole(
    path: Path, telegram: StubTelegram
) -> None:
    later = NOW + timedelta(days=31)
    async with process(path, telegram, card) as para:
        await para.intake.accept([message(1, CHAT, "/log"), message(2, CHAT, "урок")])
        await para.intake.run_once()
        assert await drafts(para.live, NOW) == []
        assert not await drop_draft(para.turns, para.live, CHAT, NOW)
        (draft,) = await drafts(para.live, later)
        assert (draft.chat, draft.state, draft.touched_at) == (CHAT, "Card:count", NOW)
        assert draft.dialog_data == {"note": "урок"}
        assert await drop_draft(para.turns, para.live, CHAT, later)
        await para.intake.accept([tap(3, CHAT, telegram.buttons[0])])
        await para.intake.run_once()
    assert texts(telegram)[-1] == "stale"


class Counting(LiveStore):
    """Writes down what it is asked about dialog state."""

    calls: list[str] = []  # noqa: RUF012 (one store a test)

    async def load(self, chat: int, version: int) -> Remembered:
        self.calls.append("load")
        return await super().load(chat, version)

    async def save(self, *args: Any, **values: Any) -> None:
        self.calls.append("save")
        await super().save(*args, **values)
