"""A workbook written in a thread while its rows still come; stopped, it leaves no file."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final, TypeVar

CHUNK: Final = 200
Progress = Callable[[int, int], None]
T = TypeVar("T")


async def chunks(rows: AsyncIterator[T]) -> AsyncIterator[list[T]]:
    """Some at a time: a thread is not worth a single row."""
    chunk: list[T] = []
    async for row in rows:
        chunk.append(row)
        if len(chunk) == CHUNK:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


@contextmanager
def whole_or_none(path: Path, give_up: Callable[[], None]) -> Iterator[None]:
    """Whatever stops the making, cancelling too, leaves no file; `give_up` lets go of it."""
    with ExitStack() as unfinished:
        unfinished.callback(drop, path)
        unfinished.callback(give_up)
        yield
        unfinished.pop_all()


def drop(path: Path) -> None:
    """Half a file is none."""
    path.unlink(missing_ok=True)


async def aside(step: Callable[..., T], *arguments: Any) -> T:
    """In a thread; whoever is cancelled waits until it lets go of the file."""
    work = asyncio.ensure_future(asyncio.to_thread(step, *arguments))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        await asyncio.wait([work])
        raise
