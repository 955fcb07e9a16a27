"""Reads one table from standard input, in a process of its own with little memory and time.

Writes a JSON line for each thing it finds: `{"s": title}` a sheet begins, `{"r": [number, cells]}`
a row, `{"no": code}` a refusal, `{"end": true}` all of it was read. The bot itself never touches
what a stranger may have made.
"""

import json
import sys
from collections.abc import Iterable
from contextlib import suppress
from importlib import import_module
from typing import Any, Final

from bot.documents.importing.guards import LARGEST, MOST_ROWS, Refused, is_workbook
from bot.documents.importing.separated import read_separated
from bot.documents.importing.workbook import Line, read_workbook

_MEMORY: Final = 1024 * 1024 * 1024
_SECONDS: Final = 100


def main(title: str) -> None:
    """`title`: of a table that has no sheets."""
    _limit()
    try:
        content = sys.stdin.buffer.read(LARGEST + 1)
        rows = 0
        for sheet, lines in _sheets(content, title):
            _say({"s": sheet})
            rows = _tell(lines, rows)
        _say({"end": True})
    except Refused as refused:
        _say({"no": refused.code})
    except (MemoryError, RecursionError):
        _say({"no": "bomb"})
    sys.stdout.buffer.flush()


def _tell(lines: Iterable[Line], rows: int) -> int:
    for number, cells in lines:
        rows += 1
        if rows > MOST_ROWS:
            raise Refused("too_many_rows")
        _say({"r": [number, cells]})
    return rows


def _sheets(content: bytes, title: str) -> Iterable[tuple[str, Iterable[Line]]]:
    if is_workbook(content):
        return read_workbook(content)
    return [(title, read_separated(content))]


def _say(thing: dict[str, Any]) -> None:
    line = json.dumps(thing, ensure_ascii=False, separators=(",", ":"))
    sys.stdout.buffer.write(line.encode(errors="replace") + b"\n")


def _limit() -> None:
    """Windows has no such limits; there the parent's patience is the only one."""
    with suppress(ImportError):
        resource = import_module("resource")
        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
        resource.setrlimit(resource.RLIMIT_CPU, (_SECONDS, _SECONDS))
