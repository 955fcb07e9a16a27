"""All faults of a file as a workbook: more than one reads in a chat."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from bot.documents.importing.wording import ImportWords
from bot.documents.xlsx.looks import open_book
from bot.domain.importing.faults import Fault

# Whoever has more mends these first.
MOST: Final = 5_000
_COLUMNS: Final = (("place", 22), ("row", 9), ("column", 24), ("words", 90))


async def write_problems(faults: Sequence[Fault], words: ImportWords, path: Path) -> None:
    """Write it to `path`, off the loop."""
    await asyncio.to_thread(_write, faults[:MOST], words, path)


def _write(faults: Sequence[Fault], words: ImportWords, path: Path) -> None:
    with open_book(path) as book:
        page = book.add_worksheet(words.say("loading-problem-sheet"))
        head = book.add_format({"bold": True, "bg_color": "#E4ECF7", "border": 1})
        wrap = book.add_format({"text_wrap": True, "valign": "top"})
        for place, (name, width) in enumerate(_COLUMNS):
            page.set_column(place, place, width, wrap)
            page.write_string(0, place, words.say(f"loading-problem-{name}"), head)
        page.freeze_panes(1, 0)
        page.autofilter(0, 0, len(faults), len(_COLUMNS) - 1)
        for row, fault in enumerate(faults, start=1):
            page.write_string(row, 0, _inert(fault.at.sheet))
            if fault.at.row:
                page.write_number(row, 1, fault.at.row)
            page.write_string(row, 2, _inert(fault.column))
            page.write_string(row, 3, _inert(words.fault(fault)), wrap)


def _inert(words: str) -> str:
    """What begins so, the library would take for markup of its own."""
    return f" {words}" if words.startswith("<r>") else words
