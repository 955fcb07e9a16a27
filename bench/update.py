"""CPU of the tap «Состоялась» through everything, beside a bare aiogram-dialog tap with memory
storage and one SQLAlchemy session that executes the very same statements; statements per update.

    python -m bench.update
"""

import asyncio
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from statistics import median
from typing import Any
from zoneinfo import ZoneInfo

from aiogram import Dispatcher
from aiogram.fsm.storage.memory import MemoryStorage, SimpleEventIsolation
from aiogram.types import Update
from aiogram_dialog import setup_dialogs
from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession

from bench.school import fill
from bot.app import App, opened
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.delivery.incoming.polling import incoming
from bot.services.taps import Tap
from bot.storage.engine import Storage, make_engine
from bot.storage.migrate import migrate
from tests.bot.world import quick_pace
from tests.live.telegram_stub import StubTelegram
from tests.live.test_dialog import counting_dialog, open_dialog

START = datetime(2026, 2, 9, 9, 0, tzinfo=ZoneInfo("Europe/Moscow"))
TAPS = 200


@dataclass
class Statements:
    """What was executed, as SQLAlchemy's own elements with their values."""

    seen: list[tuple[Any, Any]] = field(default_factory=list)

    def watch(self, engine: AsyncEngine) -> None:
        def note(_: Any, element: Any, many: Any, one: Any, __: Any) -> None:
            if not isinstance(element, str):
                self.seen.append((element, many or one))

        event.listen(engine.sync_engine, "before_execute", note)


def tap(number: int, chat: int, data: str) -> dict[str, Any]:
    """A tap on a reminder that the sandbox has never shown."""
    user = {"id": chat, "is_bot": False, "first_name": "Bench", "language_code": "ru"}
    place = {"id": chat, "type": "private", "first_name": "Bench"}
    message = {"message_id": 1, "date": int(START.timestamp()), "chat": place, "text": "?"}
    query = {"id": str(number), "from": user, "chat_instance": "1", "data": data}
    return {"update_id": number, "callback_query": query | {"message": message}}


async def product(pairs: int, folder: Path) -> tuple[float, Statements]:
    """Seconds of CPU a tap (the median), and the statements of the last one."""
    settings = Settings.model_validate(
        {
            "BOT_TOKEN": "42:TEST",
            "BOT_API_URL": "http://127.0.0.1:1",
            "DATABASE_URL": f"{SQLITE}{folder}/para.db",
        }
    )
    storage = Storage.at(settings.database_url)
    await migrate(storage.engine)
    mentors = await fill(storage, pairs, accounts=TAPS)
    await storage.close()
    statements = Statements()
    async with opened(settings, RunningClock(START), StubTelegram(), quick_pace()) as app:
        statements.watch(app.storage.engine)
        spent = [await one(app, n, known, statements) for n, known in enumerate(mentors)]
    return median(spent), statements


async def one(app: App, number: int, known: tuple[int, int], statements: Statements) -> float:
    """Stored in the inbox, its turn, the record, its screen."""
    chat, pair = known
    statements.seen.clear()
    raw = tap(10_000 + number, chat, Tap("mh", pair).pack())
    began = time.process_time()
    await app.live.add([incoming(raw)])
    await app.intake.run_once()
    return time.process_time() - began


async def bare(database: Path, statements: Statements) -> float:
    """The same statements in one session, under one tap of a small dialog."""
    telegram, isolation = StubTelegram(), SimpleEventIsolation()
    bot = telegram.bot()
    dispatcher = Dispatcher(storage=MemoryStorage(), events_isolation=isolation)
    open_dialog(dispatcher)
    dispatcher.include_router(counting_dialog())
    setup_dialogs(dispatcher, events_isolation=isolation)
    engine = make_engine(f"{SQLITE}{database}")

    async def feed(raw: dict[str, Any]) -> None:
        await dispatcher.feed_update(bot, Update.model_validate(raw, context={"bot": bot}))

    await feed(message_of(tap(1, 5, "")))
    spent = []
    for number in range(TAPS):
        async with engine.begin() as connection:
            await connection.exec_driver_sql("DELETE FROM meeting_item")
        began = time.process_time()
        async with AsyncSession(engine) as session:
            for element, values in statements.seen:
                await session.execute(element, renamed(values, number))
            await session.commit()
        await feed(tap(number + 2, 5, telegram.buttons[0]))
        spent.append(time.process_time() - began)
    await engine.dispose()
    return median(spent)


def message_of(raw: dict[str, Any]) -> dict[str, Any]:
    said = raw["callback_query"]["message"] | {"from": raw["callback_query"]["from"]}
    entity = {"type": "bot_command", "offset": 0, "length": 4}
    return {"update_id": 1, "message": said | {"text": "/log", "entities": [entity]}}


def renamed(values: Any, number: int) -> Any:
    """Unique keys must differ at each repetition."""
    if isinstance(values, dict):
        unique = {"operation", "dedup_key"} & values.keys()
        return values | {key: f"{values[key]}#{number}" for key in unique}
    return [renamed(row, number) for row in values] or None


async def measure(tell: Callable[[str], None]) -> None:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        (folder / "few").mkdir()
        (folder / "many").mkdir()
        few, statements = await product(TAPS, folder / "few")
        many, statements_many = await product(10_000, folder / "many")
        alone = await bare(folder / "few" / "para.db", statements)
    tell(f"«Состоялась» through everything   {few * 1e3:6.2f} ms of CPU")
    tell(f"the same with 10,000 pairs        {many * 1e3:6.2f} ms")
    tell(f"bare tap and one session          {alone * 1e3:6.2f} ms")
    tell(f"ratio                             {few / alone:6.2f}    (aim 1.3)")
    counted = f"{len(statements.seen)} and {len(statements_many.seen)} with 10,000 pairs"
    tell(f"statements                        {counted} (aim 6)")
    for element, _ in statements.seen:
        tell("    " + " ".join(str(element).split())[:110])


if __name__ == "__main__":
    asyncio.run(measure(print))
