"""A process of Para, as far as the road goes: the same file and Telegram, all else new."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from aiogram import Bot, Dispatcher

from bot.delivery.faults import Backoff
from bot.delivery.incoming.dialog_state import turn_dispatcher
from bot.delivery.incoming.intake import Intake, IntakeRules
from bot.delivery.incoming.turns import Turns
from bot.storage.live import LiveStore
from tests.live.telegram_stub import NOW, StubTelegram

AT_ONCE = IntakeRules(backoff=Backoff(first=0, ceiling=0))


@dataclass
class Process:
    bot: Bot
    live: LiveStore
    turns: Turns
    intake: Intake


@asynccontextmanager
async def process(
    path: Path,
    telegram: StubTelegram,
    prepare: Callable[[Dispatcher, Turns], object],
    *,
    version: int = 1,
    store: type[LiveStore] = LiveStore,
) -> AsyncIterator[Process]:
    live = await store.open(path, lambda: NOW)
    try:
        turns = Turns(live, version)
        dispatcher = turn_dispatcher(turns)
        prepare(dispatcher, turns)
        bot = telegram.bot()
        yield Process(bot, live, turns, Intake(bot, dispatcher, live, turns, AT_ONCE))
    finally:
        await live.close()
