"""CPU of one tap on the road: inbox, turn, dialog, beside the bare dialog with memory storage.

python -m bench.turns
"""

import asyncio
import json
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from aiogram import Dispatcher
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.types import Update
from aiogram_dialog import setup_dialogs

from bot.delivery.incoming.polling import RawUpdate
from tests.live.telegram_stub import StubTelegram, message, tap
from tests.live.test_dialog import CHAT, card, counting_dialog, open_dialog
from tests.live.worlds import process

TAPS = 1000


async def main() -> None:
    """Both ways in one run, and their ratio."""
    bare = await _bare()
    full = await _full()
    print(f"bare tap, memory storage     {bare:6.0f} µs")
    print(f"tap through inbox and turns  {full:6.0f} µs  (×{full / bare:.2f})")


async def _bare() -> float:
    telegram = StubTelegram()
    bot = telegram.bot()
    isolation = SimpleEventIsolation()
    storage = MemoryStorage()
    dispatcher = Dispatcher(storage=storage, events_isolation=isolation)
    open_dialog(dispatcher)
    dispatcher.include_router(counting_dialog())
    setup_dialogs(dispatcher, events_isolation=isolation)

    async def feed(raw: RawUpdate) -> None:
        update = Update.model_validate_json(json.dumps(raw), context={"bot": bot})
        await dispatcher.feed_update(bot, update)

    return await _microseconds(telegram, feed)


async def _full() -> float:
    telegram = StubTelegram()
    with tempfile.TemporaryDirectory() as folder:
        async with process(Path(folder) / "live.db", telegram, card) as para:

            async def feed(raw: RawUpdate) -> None:
                # Each tap is stored alone, as when it comes alone; run_once looks around it.
                await para.intake.accept([raw])
                await para.intake.run_once()

            return await _microseconds(telegram, feed)


async def _microseconds(
    telegram: StubTelegram, feed: Callable[[RawUpdate], Awaitable[None]]
) -> float:
    await feed(message(1, CHAT, "/log"))
    plus = telegram.buttons[0]
    await feed(tap(2, CHAT, plus))
    started = time.process_time()
    for number in range(3, 3 + TAPS):
        await feed(tap(number, CHAT, plus))
    return (time.process_time() - started) / TAPS * 1e6


if __name__ == "__main__":
    asyncio.run(main())
