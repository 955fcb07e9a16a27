"""Out of the inbox, a chat at a time: many chats in parallel, the oldest update of each first.

Whatever ends a turn half-way (an exception, SIGTERM, kill -9), its update is still in the inbox
and is taken again under the same operation id, by which use cases know a repetition.
"""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field

import structlog
from aiogram import Bot, Dispatcher
from aiogram.dispatcher.event.bases import CancelHandler, SkipHandler
from aiogram.types import Update

from bot.delivery.faults import Backoff, is_telegrams, named
from bot.delivery.incoming.polling import Polling, RawUpdate, incoming
from bot.delivery.incoming.turns import Turn, Turns
from bot.storage.live import LiveStore, Taken

log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class IntakeRules:
    """How patient the intake is. Seconds, and numbers of tries."""

    chats_at_once: int = 16
    long_poll: int = 25
    tries: int = 3
    """An update that failed so often is set aside."""
    fault_tries: int = 30
    """The same when it was Telegram that failed: about 25 minutes with these pauses."""
    kills: int = 10
    """An update that was never seen to end so often is what kills the process."""
    backoff: Backoff = field(default_factory=Backoff)


class Intake:
    """The way in. `poll_forever` and `work_forever` run side by side until `drain`."""

    def __init__(
        self,
        bot: Bot,
        dispatcher: Dispatcher,
        live: LiveStore,
        turns: Turns,
        rules: IntakeRules | None = None,
    ) -> None:
        self._bot = bot
        self._dispatcher = dispatcher
        self._live = live
        self._turns = turns
        self._rules = rules or IntakeRules()
        # aiogram-dialog registers an event of its own that Telegram doesn't know.
        used = dispatcher.resolve_used_update_types()
        self.kinds = [kind for kind in used if kind in Update.model_fields]
        self._polling = Polling(bot, self.kinds, self.accept, self._rules.backoff)
        self._slots = asyncio.Semaphore(self._rules.chats_at_once)
        self._fresh: set[int] = set()
        self._busy: set[int] = set()
        self._wake = asyncio.Event()
        self._stopping = asyncio.Event()
        self._scope: asyncio.Timeout | None = None
        self._ended = asyncio.Event()
        self._ended.set()

    async def accept(self, updates: list[RawUpdate]) -> None:
        """Store updates, from a poll or a webhook; when this returns they may be confirmed."""
        self._fresh.update(await self._live.add(map(incoming, updates)))
        self._wake.set()

    async def poll_forever(self) -> None:
        """Take updates from Telegram until `drain`."""
        await self._polling.forever(self._rules.long_poll)

    async def work_forever(self) -> None:
        """Handle what waits in the inbox, then what comes, until `drain`."""
        self._ended.clear()
        try:
            # drain() moves this time-out to where its patience ends.
            with suppress(TimeoutError):
                async with asyncio.timeout(None) as self._scope, asyncio.TaskGroup() as lanes:
                    await self._open_lanes(lanes)
        finally:
            self._scope = None
            self._ended.set()

    async def run_once(self) -> None:
        """Poll without waiting and handle all that is in the inbox, in the order it came."""
        while await self._polling.poll(0):
            pass
        while chats := await self._live.waiting_chats():
            pause = await self._take_turn(chats[0])
            await self._pause(pause or 0)

    async def drain(self, seconds: float) -> None:
        """Stop polling, let running turns end for up to `seconds`, leave the rest stored."""
        deadline = asyncio.get_running_loop().time() + seconds
        if self._scope is not None and not self._stopping.is_set():
            self._scope.reschedule(deadline)
        self._stopping.set()
        self._wake.set()
        await self._polling.stop()
        await self._ended.wait()
        # Turns of dialogs' background managers are in no lane.
        with suppress(TimeoutError):
            async with asyncio.timeout_at(deadline):
                await self._turns.quiet()

    async def _open_lanes(self, lanes: asyncio.TaskGroup) -> None:
        self._fresh.update(await self._live.waiting_chats())
        while not self._stopping.is_set():
            self._wake.clear()
            for chat in self._fresh - self._busy:
                self._busy.add(chat)
                lanes.create_task(self._lane(chat))
            await self._wake.wait()

    async def _lane(self, chat: int) -> None:
        """Handle what waits in one chat, and end. Nothing may be awaited after the last look."""
        failures = 0
        try:
            while not self._stopping.is_set():
                self._fresh.discard(chat)
                try:
                    async with self._slots:
                        pause = await self._take_turn(chat)
                    failures = 0
                except Exception:
                    # Nobody else looks at this chat: whatever went wrong, it is looked at again.
                    failures += 1
                    log.exception("inbox.unusable")
                    pause = self._rules.backoff.after(failures)
                if pause is None and chat not in self._fresh:
                    return
                await self._pause(pause or 0)
        finally:
            self._busy.discard(chat)

    async def _pause(self, seconds: float) -> None:
        if seconds > 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    await self._stopping.wait()

    async def _take_turn(self, chat: int) -> float | None:
        """Handle the oldest update; the pause to make after it, None when there was nothing."""
        taken = None if self._stopping.is_set() else await self._live.take(chat)
        if taken is None:
            return None
        if taken.attempt > self._rules.kills:
            return await self._set_aside(taken, "it was never seen to end")
        try:
            async with self._turns.open(chat, done=taken.operation) as turn:
                await self._feed(taken, turn)
        # A handler may raise anything; the update is tried again, and set aside in the end.
        except Exception as error:
            return await self._failed(taken, error)
        return 0

    async def _feed(self, taken: Taken, turn: Turn) -> None:
        update = Update.model_validate_json(taken.payload, context={"bot": self._bot})
        with suppress(SkipHandler, CancelHandler):
            await self._dispatcher.feed_update(
                self._bot,
                update,
                turn=turn,
                operation=taken.operation,
                last_try=taken.attempt >= self._rules.tries,
                retried=taken.attempt > 1 or taken.faults > 0,
            )

    async def _failed(self, taken: Taken, error: Exception) -> float:
        passing = is_telegrams(error)
        log.warning(
            "update.failed",
            operation=taken.operation,
            attempt=taken.attempt,
            error=named(error),
            exc_info=None if passing else error,
        )
        if passing and taken.faults + 1 < self._rules.fault_tries:
            await self._live.excuse(taken.operation)
            return self._rules.backoff.after(taken.faults + 1, error)
        if not passing and taken.attempt < self._rules.tries:
            return self._rules.backoff.after(taken.attempt)
        return await self._set_aside(taken, named(error))

    async def _set_aside(self, taken: Taken, reason: str) -> float:
        log.error("update.set_aside", operation=taken.operation, reason=reason)
        await self._live.set_aside(taken.operation, reason)
        return 0
