"""Everything stored about a person: to be read, and for a machine."""

import asyncio
import json
import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

from bot.services.exports.room import Own
from bot.texts import Texts

_NO_WORDS: Final[tuple[object, ...]] = (None, "", [], {})
_CODE: Final = re.compile(r"[a-z0-9_.-]+")
# Columns whose codes are worded under another name than that of their enumeration.
_LABELS: Final[Mapping[str, tuple[str, ...]]] = {
    "direction": ("plan-direction",),
    "area": ("plan-direction",),
    "form": ("mentoring-form",),
    "format": ("mentoring-format",),
    "kind": ("person-kind",),
    "stage": ("candidacy-stage",),
    "status": ("need-status",),
}


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
        said = (f"{self._column(name)}: {self._said(name, one)}" for name, one in kept.items())
        return "; ".join(said) or "·"

    def _column(self, name: str) -> str:
        return self._texts.render(self._lang, f"own-column-{name.replace('_', '-')}")

    def _said(self, name: str, value: Any) -> str:
        match value:
            case datetime():
                return value.astimezone(self._zone).strftime("%d.%m.%Y %H:%M")
            case date():
                return value.strftime("%d.%m.%Y")
            case bool():
                return "+" if value else "−"
            case dict() | list():
                return json.dumps(value, ensure_ascii=False, default=_plain)
            case str():
                return self._worded(name, value) or " ".join(value.split())
            case _:
                return str(value)

    def _worded(self, name: str, value: str) -> str | None:
        """A code in words, by its enumeration or its column; None for what somebody wrote."""
        if not _CODE.fullmatch(value):
            return None
        code = re.sub(r"[._]", "-", value)
        enum = re.sub(r"(?<!^)(?=[A-Z])", "-", type(value).__name__).lower()
        keys = [f"label-{one}-{code}" for one in (enum, *_LABELS.get(name, ()))]
        if name == "action":
            keys = [f"export-deed-{code}"]
        said = next((key for key in keys if self._texts.has(self._lang, key)), None)
        return self._texts.render(self._lang, said) if said is not None else None


def is_number(name: str) -> bool:
    """Of a row; one's number in the messenger is one's own data."""
    return name == "id" or (name.endswith("_id") and name != "external_id")
