"""A handful of fixed rounds; what is due is a row, never a job, so a late round just runs once."""

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import UTC
from typing import Final

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.services.registry import Services
from bot.services.reminding import Drafts

# Also how soon a row is noticed that another process added, the command line for one.
OUTBOX_PAUSE: Final = 1.0
TIDY_HOURS: Final = 1

log = structlog.get_logger(__name__)


class Rounds:
    """Due → outbox every `seconds`, outbox → messenger all the time, tidying every hour."""

    def __init__(self, services: Services, seconds: int, drafts: Drafts) -> None:
        self._reminding = services.reminding
        self._asking = services.asking
        self._speaking = services.speaking
        self._drafts = drafts
        # One round at a time: they would only wait for each other in the database.
        self._turn = asyncio.Lock()
        self._stopping = asyncio.Event()
        self._scope: asyncio.Timeout | None = None
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True}
        )
        self._scheduler.add_job(self.beat, "interval", seconds=seconds)
        self._scheduler.add_job(self.tidy, "interval", hours=TIDY_HOURS)

    async def start(self, parts: asyncio.TaskGroup) -> None:
        """Begin; what became due while Para was away goes first."""
        self._scheduler.start()
        parts.create_task(self._speak_until_stopped())

    async def stop(self, seconds: float) -> None:
        """Begin nothing new and wait for what runs, for up to `seconds`.

        A letter that Telegram doesn't take in that time goes out when its lease is over.
        """
        self._scheduler.pause()
        if self._scope is not None and not self._stopping.is_set():
            self._scope.reschedule(asyncio.get_running_loop().time() + seconds)
        self._stopping.set()
        async with self._turn:
            self._scheduler.shutdown(wait=False)

    async def run_once(self) -> None:
        """Everything that is due by the clock now, until nothing is: demos and tests."""
        await self._asking.settle_round()
        await self._reminding.due_round()
        await self._reminding.lights_round()
        await self._reminding.daily_round()
        await self._reminding.petition_round()
        await self._reminding.tidy_round(self._drafts)
        await self._speaking.deliver_all()

    async def beat(self) -> None:
        """What is due by now goes into the outbox, all of it before any of it is said."""
        async with self._turn:
            await self._tried("interest", self._asking.settle_round)
            await self._tried("due", self._reminding.due_round)
            await self._tried("lights", self._reminding.lights_round)
            await self._tried("daily", self._reminding.daily_round)
            await self._tried("petitions", self._reminding.petition_round)

    async def tidy(self) -> None:
        await self._safely("tidy", lambda: self._reminding.tidy_round(self._drafts))

    async def _speak_until_stopped(self) -> None:
        try:
            # stop() moves this time-out to where its patience ends.
            with suppress(TimeoutError):
                async with asyncio.timeout(None) as self._scope:
                    await self._speak()
        finally:
            self._scope = None

    async def _speak(self) -> None:
        await self.beat()
        await self.tidy()
        while not self._stopping.is_set():
            if not await self._safely("outbox", self._speaking.deliver):
                await self._rest()

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._stopping.wait(), OUTBOX_PAUSE)
        except TimeoutError:
            return

    async def _safely(self, name: str, round_: Callable[[], Awaitable[object]]) -> bool:
        """Whether it did something, so that there may be more."""
        async with self._turn:
            return await self._tried(name, round_)

    async def _tried(self, name: str, round_: Callable[[], Awaitable[object]]) -> bool:
        """A round that failed says so and comes again; the others don't suffer."""
        if self._stopping.is_set():
            return False
        try:
            return bool(await round_())
        except Exception:  # the clock has to tick on, whatever one round ran into
            log.exception("round.failed", round=name)
            return False
