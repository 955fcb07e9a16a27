"""Lines from whoever types, or from a pipe."""

import asyncio
import sys
import threading
from collections.abc import Awaitable, Callable
from contextlib import suppress

from rich.console import Console


def line_reader(console: Console) -> Callable[[str], Awaitable[str]]:
    """A reader of standard input that lets the bot work meanwhile; `EOFError` at the end.

    From a pipe each line is shown after its prompt, so that the transcript reads like a session.
    """
    typed = sys.stdin.isatty()

    async def read(prompt: str) -> str:
        if typed:
            return await _in_thread(lambda: input(prompt))
        line = await _in_thread(sys.stdin.readline)
        if not line:
            raise EOFError
        console.print(f"{prompt}{line.rstrip()}", markup=False, highlight=False)
        return line.rstrip("\n")

    return read


async def _in_thread(wait: Callable[[], str]) -> str:
    """A thread of its own, since the loop's pool would hold up the end until Enter is pressed."""
    loop = asyncio.get_running_loop()
    line: asyncio.Future[str] = loop.create_future()

    def give(text: str) -> None:
        if not line.done():
            line.set_result(text)

    def end() -> None:
        if not line.done():
            line.set_exception(EOFError())

    def run() -> None:
        with suppress(RuntimeError):  # the loop is closed: nobody listens any more
            try:
                loop.call_soon_threadsafe(give, wait())
            except (EOFError, UnicodeDecodeError):
                loop.call_soon_threadsafe(end)

    threading.Thread(target=run, daemon=True).start()
    return await line
