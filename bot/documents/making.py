"""A workbook of the school made beside the bot: here when it is small, else in another process.

Written in a thread, a large workbook holds the interpreter so that everybody's taps wait.
"""

import asyncio
import json
import tempfile
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar

from bot.documents.child_process import child_process
from bot.documents.monitoring import write_monitoring
from bot.documents.pairs_csv import write_csv
from bot.documents.status import write_xlsx
from bot.documents.xlsx.writing import Progress
from bot.services.monitoring import Monitoring, Parts
from bot.services.overview import Commission, Overview, Report
from bot.texts import Texts

# Pairs: below, a process costs more than it spares.
LARGE: Final = 150
R_co = TypeVar("R_co", covariant=True)


class NotMade(Exception):
    """The process that wrote the file ended otherwise than well."""


class Book(StrEnum):
    STATUS = "status"
    MONITORING = "monitoring"


class Source(Protocol[R_co]):
    """Where what is written is read from."""

    @property
    def place(self) -> str: ...

    async def size(self, order: Commission, /) -> int: ...

    def commissioned(self, order: Commission, /) -> AbstractAsyncContextManager[R_co]: ...


@dataclass(frozen=True, slots=True)
class Paper:
    """Where to, in which language, which book; for csv: whether a machine reads it."""

    path: Path
    lang: str
    machine: bool = False
    book: Book = Book.STATUS


async def make_status(
    overview: Overview,
    order: Commission,
    paper: Paper,
    texts: Texts,
    progress: Progress | None = None,
) -> int:
    """Write .xlsx or .csv by the name of the file; how many pairs. Cancelled: no file is left."""
    return await _make(overview, order, paper, texts, progress)


async def make_monitoring(
    monitoring: Monitoring,
    order: Commission,
    paper: Paper,
    texts: Texts,
    progress: Progress | None = None,
) -> int:
    """Write .xlsx; how many pairs. Cancelled: no file is left."""
    return await _make(monitoring, order, replace(paper, book=Book.MONITORING), texts, progress)


async def _make(
    source: Source[Report | Parts],
    order: Commission,
    paper: Paper,
    texts: Texts,
    progress: Progress | None = None,
) -> int:
    """The book that `paper` names, of what `source` reads for it."""
    count = await source.size(order)
    if count >= LARGE:
        await _elsewhere(source.place, order, paper, progress)
        return count
    async with source.commissioned(order) as found:
        await write_paper(found, paper, texts, progress)
    return count


async def write_paper(
    found: Report | Parts, paper: Paper, texts: Texts, progress: Progress | None = None
) -> None:
    """Here and now."""
    match found:
        case Parts():
            await write_monitoring(found, paper.path, texts, paper.lang, progress)
        case _ if paper.path.suffix == ".csv":
            machine = paper.machine
            await write_csv(found, paper.path, texts, paper.lang, progress, machine=machine)
        case _:
            await write_xlsx(found, paper.path, texts, paper.lang, progress)


async def _elsewhere(
    place: str, order: Commission, paper: Paper, progress: Progress | None
) -> None:
    folder = paper.path.parent
    # Whatever a process that was stopped leaves behind goes with this folder.
    with tempfile.TemporaryDirectory(prefix="making-", dir=folder) as scratch:
        draft = replace(paper, path=Path(scratch, paper.path.name))
        async with child_process("-m", "bot.documents.apart", errors=None) as child:
            await _talk(child, told(place, order, draft), progress)
        if child.returncode:
            raise NotMade(f"{paper.path.name}: exit code {child.returncode}")
        await asyncio.to_thread(draft.path.replace, paper.path)


async def _talk(
    child: asyncio.subprocess.Process, words: bytes, progress: Progress | None
) -> None:
    if child.stdin is None or child.stdout is None:
        raise NotMade("no pipes")
    child.stdin.write(words)
    # Not drained here: a process that died at once must be told by its exit code.
    child.stdin.close()
    async for line in child.stdout:
        written, count = map(int, line.split())
        if progress:
            progress(written, count)
    await child.wait()


def told(place: str, order: Commission, paper: Paper) -> bytes:
    """What the other process must know; `place` may hold a password, so it goes by a pipe."""
    period = order.period
    said: dict[str, Any] = {
        "place": place,
        "organisation": order.organisation,
        "viewer": order.viewer,
        "now": order.now.isoformat(),
        "period": [period.span, period.start.isoformat(), period.end.isoformat()],
        "path": str(paper.path),
        "lang": paper.lang,
        "machine": paper.machine,
        "book": paper.book,
    }
    return json.dumps(said).encode()
