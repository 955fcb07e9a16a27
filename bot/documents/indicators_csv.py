"""Indicators as csv for Russian Excel: figures of the school, no names (source: seed 001).

A byte-order mark, semicolons, decimals as the language writes them.
"""

import asyncio
import csv
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from bot.documents.pairs_csv import harmless
from bot.services.indicators.sheet import Indicator, Part, Sheet
from bot.texts import Texts

COLUMNS: Final = (
    "indicator",
    "numerator",
    "denominator",
    "formula",
    "value",
    "target",
    "period",
    "number-source",
)


async def write_indicators(sheet: Sheet, school: str, path: Path, texts: Texts, lang: str) -> None:
    """One row an indicator, in the order of the documents; who asks for it deletes the file."""
    rows = [[school], [texts.render(lang, f"export-column-{one}") for one in COLUMNS]]
    rows += [_row(one, texts, lang) for one in sheet]
    await asyncio.to_thread(_write, path, rows)


def _write(path: Path, rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([harmless(cell) for cell in row] for row in rows)


def _row(one: Indicator, texts: Texts, lang: str) -> list[str]:
    return [
        one.title.say(lang),
        _part(one.numerator, texts, lang),
        _part(one.denominator, texts, lang) if one.denominator else "",
        one.formula.say(lang),
        _number(one.value, texts, lang) or _why(one, texts, lang),
        _target(one, texts, lang),
        one.period.code,
        texts.render(lang, f"export-source-{one.source.replace('_', '-')}"),
    ]


def _part(part: Part, texts: Texts, lang: str) -> str:
    said = _number(part.value, texts, lang) or texts.render(lang, "export-unknown")
    return f"{said} ({part.name.say(lang)})"


def _why(one: Indicator, texts: Texts, lang: str) -> str:
    """Words instead of a figure."""
    if one.hidden:
        return texts.render(lang, "export-hidden", needed=one.hidden)
    return texts.render(lang, "export-unknown")


def _target(one: Indicator, texts: Texts, lang: str) -> str:
    if one.target is None:
        return ""
    said = _number(one.target.value, texts, lang)
    return said if one.target.year is None else f"{said} ({one.target.year})"


def _number(value: float | None, texts: Texts, lang: str) -> str:
    return "" if value is None else texts.say_number(lang, value)
