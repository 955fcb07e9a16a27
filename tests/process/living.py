"""Para as its own process, spoken to over HTTP by people with phones.

Only Telegram's side and the files are shared with the test: nothing reaches into the process.
"""

import asyncio
import os
import re
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from bot.clock import RunningClock
from bot.config import SQLITE
from bot.sandbox.faults import Loss
from bot.sandbox.people import People
from bot.sandbox.server import serve
from bot.sandbox.telegram import LocalTelegram
from tests.process.phones import FarPhone
from tests.sandbox.lacking import lacking

ROOT = Path(__file__).resolve().parents[2]
# Loading aiogram takes five seconds on a free machine and thirty on a busy one.
PATIENCE = 90
SPOKEN = ("sendMessage", "editMessageText", "answerCallbackQuery")


@dataclass
class Living:
    """The bot between its starts: a folder with its files, and a Telegram that stays."""

    folder: Path
    telegram: LocalTelegram
    people: People
    clock: RunningClock
    url: str
    process: Process | None = None
    lives: int = 0
    more: dict[str, str] = field(default_factory=dict)

    async def start(self, after: timedelta = timedelta()) -> None:
        """`para run` on the same files, `after` so much time in which it was away."""
        self.clock.shift(after)
        self.lives += 1
        with self.log.open("wb") as log:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-m", "bot", "run"),
                cwd=self.folder,
                env=self._environment(),
                stdout=PIPE,
                stderr=log,
            )

    async def first_link(self) -> str:
        """The code that the first start prints."""
        assert self.process
        assert self.process.stdout
        async with asyncio.timeout(PATIENCE):
            while line := (await self.process.stdout.readline()).decode():
                if found := re.search(r"https://t\.me/\w+\?start=(\S+)", line):
                    return found[1]
        raise AssertionError(self.log.read_text())

    async def until(self, condition: Callable[[], bool]) -> None:
        """Wait for what Telegram can see, or for what stands in the files."""
        try:
            async with asyncio.timeout(PATIENCE):
                while not condition():
                    assert self.process
                    assert self.process.returncode is None, self.log.read_text()
                    await asyncio.sleep(0.02)
        except TimeoutError:
            raise AssertionError(self.log.read_text()) from None

    async def settled(self) -> None:
        """All that was said to the bot is confirmed, handled and answered."""
        await self.until(lambda: not self.telegram.updates.pending and not self.waiting)

    async def stop(self) -> tuple[int, float]:
        """SIGTERM; the exit code and the seconds that it took."""
        assert self.process
        began = asyncio.get_running_loop().time()
        self.process.send_signal(signal.SIGTERM)
        code = await asyncio.wait_for(self.process.wait(), PATIENCE)
        return code, asyncio.get_running_loop().time() - began

    async def kill(self) -> None:
        """kill -9."""
        assert self.process
        self.process.kill()
        await self.process.wait()

    def silence(self, *methods: str, calls: int = 20) -> None:
        """Telegram takes calls and never answers: whoever makes one stands in its middle."""
        for method in methods or SPOKEN:
            self.telegram.script.lose(method, loss=Loss.TIMEOUT, times=calls)

    def speak(self) -> None:
        """Telegram is itself again; calls that hang still hang."""
        self.telegram.script.clear()

    @property
    def hanging(self) -> int:
        """Calls that Telegram never answered, of all lives."""
        return sum(call.code == 0 for call in self.telegram.journal)

    def rows(self, query: str, *values: object, file: str = "para.db") -> list[Any]:
        """What is stored, read past the process; a row of one column as its value."""
        with closing(sqlite3.connect(self.folder / file, timeout=5)) as db:
            return [row[0] if len(row) == 1 else row for row in db.execute(query, values)]

    @property
    def waiting(self) -> int:
        """Updates in the inbox that are not done."""
        (count,) = self.rows("SELECT count(*) FROM inbox WHERE status = 'waiting'", file="live.db")
        return int(count)

    @property
    def aside(self) -> list[str]:
        """Updates that were given up."""
        return self.rows("SELECT payload FROM inbox WHERE status = 'aside'", file="live.db")

    @property
    def log(self) -> Path:
        return self.folder / f"life-{self.lives}.log"

    def phone(self, first_name: str, last_name: str = "") -> FarPhone:
        return FarPhone(self, self.people.add(first_name, last_name))

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
        return kept | {
            "BOT_TOKEN": self.telegram.token,
            "BOT_API_URL": self.url,
            "DATABASE_URL": f"{SQLITE}{self.folder / 'para.db'}",
            "CLOCK_START": self.clock().isoformat(),
            "ROUND_SECONDS": "1",
            "LANG": "ru_RU.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONDONTWRITEBYTECODE": "1",
            **self.more,
        }


@asynccontextmanager
async def living(
    folder: Path, clock: RunningClock, telegram: LocalTelegram | None = None
) -> AsyncIterator[Living]:
    """Nothing runs yet. At the end nothing is left running."""
    telegram = telegram or LocalTelegram(clock)
    async with serve(telegram) as url:
        bot = Living(folder, telegram, People(telegram), clock, url)
        try:
            yield bot
        finally:
            if bot.process and bot.process.returncode is None:
                await bot.kill()
    assert lacking(telegram) == set()
