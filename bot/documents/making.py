"""A status file made beside the bot: here when it is small, else in a process of its own.

Written in a thread, a large workbook holds the interpreter so that everybody's taps wait.
"""

import asyncio
import json
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from bot.documents.child_process import child_process
from bot.documents.pairs_csv import write_csv
from bot.documents.status import Progress, write_xlsx
from bot.services.overview import Commission, Overview, Report
from bot.texts import Texts

# Pairs: below, a process costs more than it spares.
LARGE: Final = 150


class NotMade(Exception):
    """The process that wrote the file ended otherwise than well."""


@dataclass(frozen=True, slots=True)
class Paper:
    """Where to, in which language, and for csv: whether a machine reads it."""

    path: Path
    lang: str
    machine: bool = False


async def make_status(
    overview: Overview,
    order: Commission,
    paper: Paper,
    texts: Texts,
    progress: Progress | None = None,
) -> int:
    """Write .xlsx or .csv by the name of the file; how many pairs. Cancelled: no file is left."""
    count = await overview.size(order)
    if count >= LARGE:
        await _elsewhere(overview, order, paper, progress)
        return count
    async with overview.commissioned(order) as report:
        await write_paper(report, paper, texts, progress)
    return count


async def write_paper(
    report: Report, paper: Paper, texts: Texts, progress: Progress | None = None
) -> None:
    """Here and now."""
    if paper.path.suffix == ".csv":
        machine = paper.machine
        await write_csv(report, paper.path, texts, paper.lang, progress, machine=machine)
    else:
        await write_xlsx(report, paper.path, texts, paper.lang, progress)


async def _elsewhere(
    overview: Overview, order: Commission, paper: Paper, progress: Progress | None
) -> None:
    folder = paper.path.parent
    # Whatever a process that was stopped leaves behind goes with this folder.
    with tempfile.TemporaryDirectory(prefix="making-", dir=folder) as scratch:
        draft = replace(paper, path=Path(scratch, paper.path.name))
        async with child_process("-m", "bot.documents.apart", errors=None) as child:
            await _talk(child, told(overview.place, order, draft), progress)
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
    return json.dumps(
        {
            "place": place,
            "organisation": order.organisation,
            "viewer": order.viewer,
            "now": order.now.isoformat(),
            "period": [period.span, period.start.isoformat(), period.end.isoformat()],
            "path": str(paper.path),
            "lang": paper.lang,
            "machine": paper.machine,
        }
    ).encode()
