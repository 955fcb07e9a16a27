"""`python -m bot.documents.apart`: one workbook, by what is said on the standard input.

It reads the database and changes nothing; how far it is goes to the standard output.
"""

import asyncio
import gc
import json
import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

from bot.documents.making import Book, Paper, Source, write_paper
from bot.domain.periods import Period, Span
from bot.services.calendars import Calendars
from bot.services.monitoring import Monitoring, Parts
from bot.services.overview import Commission, Overview, Report
from bot.storage.engine import Storage
from bot.texts import Texts

_POLITELY = 5


async def make(said: dict[str, Any]) -> None:
    """Write the file."""
    span, start, end = said["period"]
    now = datetime.fromisoformat(said["now"])
    period = Period(Span(span), date.fromisoformat(start), date.fromisoformat(end))
    order = Commission(said["organisation"], said["viewer"], now, period)
    paper = Paper(Path(said["path"]), said["lang"], said["machine"], Book(said["book"]))
    storage = Storage.at(said["place"])
    room = Monitoring if paper.book is Book.MONITORING else Overview
    source: Source[Report | Parts] = room(storage, lambda: now, Calendars())
    try:
        async with source.commissioned(order) as found:
            await write_paper(found, paper, Texts.load(), _tell)
    finally:
        await storage.close()


def _tell(written: int, count: int) -> None:
    sys.stdout.write(f"{written} {count}\n")
    sys.stdout.flush()


def main() -> None:
    said = json.load(sys.stdin)
    # Whoever taps comes first, and full collections would walk all that was loaded.
    os.nice(_POLITELY)
    gc.freeze()
    asyncio.run(make(said))


if __name__ == "__main__":
    main()
