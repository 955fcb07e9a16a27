"""Long work beside the chats' turns: one errand a person, which may be stopped.

A turn waits for a moment, so that what is quick is done in it; then the person goes on and the
errand ends by itself. Nothing of it outlives the process.
"""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, Final

from bot.domain.exports.refusals import FileInTheMaking
from bot.domain.ids import AccountId

# Seconds that a turn waits.
PATIENCE: Final = 1.0
Late = Callable[[Exception], Awaitable[None]]


class Errands:
    """Built once; `close` stops what is left."""

    def __init__(self, patience: float = PATIENCE) -> None:
        self.patience = patience
        self._running: dict[AccountId, asyncio.Future[None]] = {}

    async def run(self, whose: AccountId, work: Coroutine[Any, Any, None], late: Late) -> bool:
        """Whether it was done while the turn waited; what it raised till then is raised here.

        What it raises afterwards is given to `late`. FileInTheMaking while another one runs.
        """
        if whose in self._running:
            work.close()
            raise FileInTheMaking
        alone = asyncio.Event()
        # The list of running parts is this object's: it awaits them in `close`.
        errand = asyncio.ensure_future(_carried(work, alone, late))
        self._running[whose] = errand
        errand.add_done_callback(lambda _: self._running.pop(whose, None))
        try:
            await asyncio.wait({errand}, timeout=self.patience)
        except asyncio.CancelledError:
            await _stopped(errand)
            raise
        if errand.done():
            if not errand.cancelled():
                errand.result()
            return True
        alone.set()
        return False

    async def stop(self, whose: AccountId) -> bool:
        """Whether there was something to stop; nothing of it is left."""
        errand = self._running.get(whose)
        if errand is None:
            return False
        await _stopped(errand)
        return True

    async def quiet(self) -> None:
        """Wait until nothing runs."""
        while self._running:
            await asyncio.wait(set(self._running.values()))

    async def close(self) -> None:
        for errand in list(self._running.values()):
            await _stopped(errand)


async def _carried(work: Coroutine[Any, Any, None], alone: asyncio.Event, late: Late) -> None:
    try:
        await work
    except Exception as error:
        if not alone.is_set():
            raise
        # The turn is over: nobody else would hear of it.
        await late(error)


async def _stopped(errand: "asyncio.Future[None]") -> None:
    errand.cancel()
    await asyncio.wait({errand})
