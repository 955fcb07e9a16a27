"""Updates on their way through: killed, offered again, poisonous, in order."""

import asyncio
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import ClientDecodeError, TelegramConflictError, TelegramNetworkError
from aiogram.exceptions import TelegramServerError as ServerError
from aiogram.methods import GetUpdates
from aiogram.types import Message
from structlog.testing import capture_logs

from bot.delivery.incoming.turns import Turns
from bot.storage.live import Incoming, LiveStore
from tests.live.telegram_stub import StubTelegram, message
from tests.live.worlds import process

Heard = tuple[str, str, bool]


class Handler:
    """Writes down what it is given; `blocks` stops it in the middle, `breaks` fails it."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []
        self.blocks: set[str] = set()
        self.breaks: dict[str, list[Exception]] = {}
        self.reached = asyncio.Event()
        self.go_on = asyncio.Event()

    def __call__(self, dispatcher: Dispatcher, _turns: Turns) -> None:
        dispatcher.message.register(self.hear)

    async def hear(self, message: Message, operation: str, retried: bool) -> None:
        text = message.text or ""
        if text in self.blocks:
            self.reached.set()
            await self.go_on.wait()
        if self.breaks.get(text):
            raise self.breaks[text].pop(0)
        self.heard.append((text, operation.rpartition(":")[0], retried))

    @property
    def texts(self) -> list[str]:
        return [text for text, _, _ in self.heard]


@pytest.fixture
async def handler() -> Handler:
    return Handler()


async def test_killed_in_the_middle_is_taken_again(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    telegram.offer(message(1, 7, "встреча"))
    handler.blocks = {"встреча"}
    async with process(path, telegram, handler) as first, asyncio.TaskGroup() as group:
        polling = group.create_task(first.intake.poll_forever())
        working = group.create_task(first.intake.work_forever())
        await handler.reached.wait()
        polling.cancel()
        working.cancel()
    assert handler.heard == []
    handler.blocks = set()
    async with process(path, telegram, handler) as second:
        await second.intake.run_once()
    assert handler.heard == [("встреча", "update:1", True)]


async def test_offered_again_after_it_was_handled(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    async with process(path, telegram, handler) as first:
        await first.intake.accept([message(1, 7, "раз")])
        await first.intake.run_once()
    telegram.offer(message(1, 7, "раз"), message(2, 7, "два"))
    async with process(path, telegram, handler) as second:
        await second.intake.run_once()
    assert handler.heard == [("раз", "update:1", False), ("два", "update:2", False)]


async def test_numbers_that_start_anew_are_not_taken_for_handled(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    telegram.offer(message(1, 7, "раз"))
    async with process(path, telegram, handler) as para:
        await para.intake.run_once()
    telegram.offer(message(1, 7, "снова раз"))
    async with process(path, telegram, handler) as second:
        await second.intake.run_once()
    assert handler.texts == ["раз", "снова раз"]


async def test_one_chat_in_order_while_others_go_on(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    handler.blocks = {"долго"}
    telegram.offer(message(1, 7, "долго"), message(2, 7, "потом"), message(3, 8, "рядом"))
    async with process(path, telegram, handler) as para, asyncio.TaskGroup() as group:
        group.create_task(para.intake.poll_forever())
        group.create_task(para.intake.work_forever())
        await until(lambda: handler.texts == ["рядом"])
        handler.go_on.set()
        await until(lambda: len(handler.texts) == 3)
        await para.intake.drain(5)
    assert handler.texts == ["рядом", "долго", "потом"]


async def test_poison_is_set_aside_after_three_tries(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    handler.breaks = {"яд": [ValueError(str(n)) for n in range(5)]}
    telegram.offer(message(1, 7, "яд"), message(2, 7, "после"))
    async with process(path, telegram, handler) as para:
        with capture_logs() as logs:
            await para.intake.run_once()
    assert handler.texts == ["после"]
    assert len(handler.breaks["яд"]) == 2
    (aside,) = [line["operation"] for line in logs if line["event"] == "update.set_aside"]
    assert aside.startswith("update:1:")


async def test_an_update_that_no_version_can_read_blocks_nobody(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    unreadable = message(1, 7, "?")
    unreadable["message"]["date"] = "когда-то"
    telegram.offer(unreadable, message(2, 7, "после"))
    async with process(path, telegram, handler) as para:
        await para.intake.run_once()
    assert handler.texts == ["после"]


async def test_what_kills_the_process_each_time_is_not_tried_for_ever(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    async with process(path, telegram, handler) as para:
        await para.intake.accept([message(1, 7, "смертельно"), message(2, 7, "после")])
        for _ in range(10):
            await para.live.take(7)
        await para.intake.run_once()
    assert handler.texts == ["после"]


async def test_telegram_failing_under_a_handler_is_no_poison(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    faults: list[Exception] = [TelegramNetworkError(GetUpdates(), "gone") for _ in range(6)]
    handler.breaks = {"встреча": faults}
    telegram.offer(message(1, 7, "встреча"))
    async with process(path, telegram, handler) as para:
        await para.intake.run_once()
    assert handler.heard == [("встреча", "update:1", True)]


async def test_confirmed_only_when_it_is_stored(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    telegram.offer(message(1, 7, "встреча"))
    async with process(path, telegram, handler, store=FullDisk) as para:
        with pytest.raises(sqlite3.OperationalError):
            await para.intake.run_once()
        assert telegram.offered != []
        await para.intake.run_once()
    assert telegram.offered == []
    assert handler.texts == ["встреча"]


async def test_polling_outlives_every_fault(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    ask = GetUpdates()
    telegram.faults = [
        TelegramNetworkError(ask, "gone"),
        TelegramNetworkError(ask, "gone"),
        ServerError(ask, "Bad Gateway"),
        ClientDecodeError("Failed to decode object", ValueError(), "<html>502</html>"),
        TelegramConflictError(ask, "terminated by other getUpdates request"),
        TimeoutError(),
    ]
    telegram.offer(message(1, 7, "встреча"))
    with capture_logs() as logs:
        async with process(path, telegram, handler) as para, asyncio.TaskGroup() as group:
            group.create_task(para.intake.poll_forever())
            group.create_task(para.intake.work_forever())
            await until(lambda: handler.texts == ["встреча"])
            await para.intake.drain(5)
    polling = [line["event"] for line in logs if line["event"].startswith("polling")]
    assert polling == ["polling.trouble"] * 5 + ["polling.recovered"]


async def test_sigterm_lets_a_running_turn_end_and_keeps_the_rest(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    handler.blocks = {"идёт"}
    telegram.offer(message(1, 7, "идёт"), message(2, 7, "ждёт"))
    async with process(path, telegram, handler) as para, asyncio.TaskGroup() as group:
        group.create_task(para.intake.poll_forever())
        group.create_task(para.intake.work_forever())
        await handler.reached.wait()
        stopping = group.create_task(para.intake.drain(60))
        await asyncio.sleep(0)
        handler.go_on.set()
        await stopping
        assert handler.texts == ["идёт"]
    async with process(path, telegram, handler) as second:
        await second.intake.run_once()
    assert handler.texts == ["идёт", "ждёт"]


async def test_sigterm_waits_for_nobody_for_ever(
    path: Path, telegram: StubTelegram, handler: Handler
) -> None:
    handler.blocks = {"вечно"}
    telegram.offer(message(1, 7, "вечно"))
    async with process(path, telegram, handler) as para, asyncio.TaskGroup() as group:
        group.create_task(para.intake.poll_forever())
        group.create_task(para.intake.work_forever())
        await handler.reached.wait()
        await para.intake.drain(0.01)
        assert await para.live.waiting_chats() == [7]


class FullDisk(LiveStore):
    """Has no room for the first batch."""

    full = True

    async def add(self, updates: Iterable[Incoming]) -> list[int]:
        if self.full:
            self.full = False
            raise sqlite3.OperationalError("database or disk is full")
        return await super().add(updates)


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(30):
        while not happened():  # noqa: ASYNC110 (nothing tells a handler's end but its list)
            await asyncio.sleep(0.001)
