"""Everything stored about a person: to be read, and for a machine."""

import asyncio
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.documents.own.wording import Words
from bot.services.exports.room import Own
from bot.texts import Texts


async def write_stored(own: Own, readable: Path, whole: Path, texts: Texts, lang: str) -> None:
    """`readable`: text with dates and words of each row; `whole`: JSON, a list a table."""
    text = "\n".join(_lines(own, texts, lang)) + "\n"
    told = {
        "name": own.name,
        "organisation": own.organisation,
        "made_at": own.at.isoformat(),
        "tables": own.tables,
    }
    content = json.dumps(told, ensure_ascii=False, indent=2, default=_plain)
    await asyncio.to_thread(readable.write_text, text, "utf-8-sig")
    await asyncio.to_thread(whole.write_text, content + "\n", "utf-8")


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)


def _lines(own: Own, texts: Texts, lang: str) -> Iterator[str]:
    day = own.at.astimezone(ZoneInfo(own.zone)).strftime("%d.%m.%Y %H:%M")
    yield texts.render(lang, "own-head", name=own.name, organisation=own.organisation, day=day)
    words = Words(texts, lang, own)
    for table, rows in own.tables.items():
        yield ""
        title = texts.render(lang, f"own-table-{table.replace('_', '-')}")
        yield f"{title} ({len(rows)})"
        for row in rows:
            yield f"  – {words.row(row)}"
