"""A table out of the bytes that somebody sent: asked of a child process, given as grids."""

import asyncio
import json
from asyncio.subprocess import Process
from collections.abc import Mapping
from contextlib import suppress
from datetime import date, timedelta
from pathlib import PurePath
from typing import Any, Final

from bot.documents.child_process import child_process
from bot.documents.importing.guards import LARGEST, MOST_ROWS
from bot.domain.errors import Refusal
from bot.domain.importing import refusals
from bot.domain.importing.grids import Cell, Grid, Oddity
from bot.services.importing import Pace, Step

PATIENCE: Final = 120
# openpyxl loads both where they are installed, for what no table needs: half of the child's life.
_CHILD: Final = """import sys
sys.modules.update(numpy=None, PIL=None)
from bot.documents.importing.child import main
main(sys.argv[1])
"""
_LONGEST_LINE: Final = 4 * 1024 * 1024
# The parser of the standard library behind defusedxml: entities are refused.
_ENVIRONMENT: Final = {"OPENPYXL_LXML": "False"}
SUFFIXES: Final = frozenset({".xlsx", ".xlsm", ".xls", ".csv", ".tsv"})
MEGABYTES: Final = LARGEST // 1024 // 1024
_REFUSALS: Final[Mapping[str, type[Refusal]]] = {
    "not_table": refusals.ImportNotTable,
    "old_excel": refusals.ImportOldExcel,
    "protected": refusals.ImportProtected,
    "macros": refusals.ImportMacros,
    "foreign_links": refusals.ImportForeignLinks,
    "bomb": refusals.ImportBomb,
    "damaged": refusals.ImportDamaged,
}


def is_table(name: str) -> bool:
    """By the name of a file, whether to try and read it."""
    return PurePath(name).suffix.casefold() in SUFFIXES


def check_size(size: int) -> None:
    """ImportTooLarge, before anything is fetched."""
    if size > LARGEST:
        raise refusals.ImportTooLarge(MEGABYTES)


async def read_table(content: bytes, name: str, pace: Pace) -> list[Grid]:
    """All sheets; a refusal of `bot.domain.importing.refusals` for what can't be read."""
    check_size(len(content))
    if PurePath(name).suffix.casefold() == ".xlsm":
        raise refusals.ImportMacros
    pace.begin(Step.READING, 0)
    words = ("-c", _CHILD, PurePath(name).stem)
    async with child_process(*words, env=_ENVIRONMENT, longest=_LONGEST_LINE) as child:
        try:
            async with asyncio.timeout(PATIENCE), asyncio.TaskGroup() as both:
                both.create_task(_feed(child, content))
                found = both.create_task(_gather(child, pace))
        except TimeoutError:
            raise refusals.ImportTooSlow from None
    result = found.result()
    if isinstance(result, Refusal):
        raise result
    return result


async def _feed(child: Process, content: bytes) -> None:
    if child.stdin is None:
        return
    # A child that has refused already reads no further.
    with suppress(BrokenPipeError, ConnectionResetError):
        child.stdin.write(content)
        await child.stdin.drain()
        child.stdin.close()
        await child.stdin.wait_closed()


async def _gather(child: Process, pace: Pace) -> list[Grid] | Refusal:
    """What the child wrote; killed, it had used up its time, and dead by itself, read nonsense."""
    grids: list[tuple[str, list[tuple[int, list[Cell]]]]] = []
    while child.stdout is not None and (line := await child.stdout.readline()):
        said = json.loads(line)
        if "no" in said:
            return _refusal(said["no"])
        if "s" in said:
            grids.append((said["s"], []))
        elif "r" in said:
            number, cells = said["r"]
            grids[-1][1].append((number, [_cell(cell) for cell in cells]))
            pace.total += 1
            pace.done += 1
        else:
            return [Grid(title, lines) for title, lines in grids]
    killed = await child.wait() < 0
    return refusals.ImportBomb() if killed else refusals.ImportDamaged()


def _refusal(code: str) -> Refusal:
    if code == "too_large":
        return refusals.ImportTooLarge(MEGABYTES)
    if code == "too_many_rows":
        return refusals.ImportTooManyRows(f"{MOST_ROWS:,}".replace(",", " "))
    return _REFUSALS[code]()


def _cell(cell: Any) -> Cell:
    if cell is None or isinstance(cell, str | int | float):
        return cell
    if "d" in cell:
        return date.fromisoformat(cell["d"])
    if "t" in cell:
        return timedelta(seconds=cell["t"])
    return Oddity.FORMULA if "f" in cell else Oddity.BROKEN
