"""Everything stored about a person: to be read, and for a machine."""

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.services.exports.room import Own
from bot.texts import Texts

_NO_WORDS: Final[tuple[object, ...]] = (None, "", [], {})


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
    zone = ZoneInfo(own.zone)
    day = own.at.astimezone(zone).strftime("%d.%m.%Y %H:%M")
    yield texts.render(lang, "own-head", name=own.name, organisation=own.organisation, day=day)
    words = _Words(texts, lang, zone)
    for table, rows in own.tables.items():
        yield ""
        title = texts.render(lang, f"own-table-{table.replace('_', '-')}")
        yield f"{title} ({len(rows)})"
        for row in rows:
            yield f"  – {words.row(row)}"


class _Words:
    def __init__(self, texts: Texts, lang: str, zone: ZoneInfo) -> None:
        self._texts, self._lang, self._zone = texts, lang, zone

    def row(self, row: Mapping[str, Any]) -> str:
        """Each value beside the name of its column; numbers of rows are left to the machine."""
        kept = {
            name: value
            for name, value in row.items()
            if value not in _NO_WORDS and not is_number(name)
        }
        said = (f"{self._column(name)}: {self._said(one)}" for name, one in kept.items())
        return "; ".join(said) or "·"

    def _column(self, name: str) -> str:
        return self._texts.render(self._lang, f"own-column-{name.replace('_', '-')}")

    def _said(self, value: Any) -> str:
        match value:
            case StrEnum():
                return self._label(value)
            case datetime():
                return value.astimezone(self._zone).strftime("%d.%m.%Y %H:%M")
            case date():
                return value.strftime("%d.%m.%Y")
            case bool():
                return "+" if value else "−"
            case dict() | list():
                return json.dumps(value, ensure_ascii=False, default=_plain)
            case _:
                return " ".join(str(value).split())

    def _label(self, value: StrEnum) -> str:
        """By the name of the enumeration, where it has labels."""
        enum = re.sub(r"(?<!^)(?=[A-Z])", "-", type(value).__name__).lower()
        code = value.replace("_", "-")
        if self._texts.has(self._lang, f"label-{enum}-{code}"):
            return self._texts.label(self._lang, enum, value)
        return str(value)


def is_number(name: str) -> bool:
    """Of a row; one's number in the messenger is one's own data."""
    return name == "id" or (name.endswith("_id") and name != "external_id")
