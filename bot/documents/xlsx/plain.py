"""Whole rows of plain cells, rendered at once.

The library takes each cell through a dozen calls: of a workbook with millions of cells that is
most of its time. Its sheets, looks, formulas and packing stay in use; here is only the markup of
text, numbers and days. What people typed is escaped, so that it can be nothing but text.
"""

import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from typing import Any, Final
from xml.sax.saxutils import escape

from bot.documents.xlsx.columns import Cell, Formula, Share, Value

Render = Callable[[str, Any], str]
# Excel keeps no longer text in a cell.
_LONGEST: Final = 32_767
# What XML can't hold, and what would be read as such an escape.
_CONTROL: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LIKE_ESCAPE: Final = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_DAY_ZERO: Final = date(1899, 12, 30).toordinal()
_SECONDS: Final = 86_400


def write_plain(page: Any, row: int, cells: str, height: float | None) -> None:
    """One row below all that was written; `height` in points, None: as programs fit it."""
    # Flushes what stands above and leaves this row to us.
    page._write_single_row(row)
    page._check_dimensions(row, 0)
    tall = f' ht="{height:g}" customHeight="1"' if height else ""
    page.fh.write(f'<row r="{row + 1}"{tall}>{cells}</row>')


def renderer(place: str, cell: Cell, looks: dict[Any, Any]) -> Render:
    """What makes a cell of column `place` («A») of the row's number and a value."""
    match cell:
        case Cell.TEXT:
            return words_cell(place, looks[cell])
        case Cell.ANY:
            return _any_cell(place, looks[cell], looks["share"])
        case Cell.DATE | Cell.MOMENT:
            return _figure_cell(place, looks[cell], serial)
        case _:
            return _figure_cell(place, looks[cell], repr)


def words_cell(place: str, look: Any) -> Render:
    style = look._get_xf_index()
    inline = f'" s="{style}" t="inlineStr"><is><t xml:space="preserve">'

    def words(row: str, value: str) -> str:
        return f'<c r="{place}{row}{inline}{_inert(value)}</t></is></c>'

    return words


def _figure_cell(place: str, look: Any, said: Callable[[Any], str]) -> Render:
    style = look._get_xf_index()

    def figure(row: str, value: Any) -> str:
        return f'<c r="{place}{row}" s="{style}"><v>{said(value)}</v></c>'

    return figure


def _any_cell(place: str, look: Any, share: Any) -> Render:
    words, figure = words_cell(place, look), _figure_cell(place, look, repr)
    part = _figure_cell(place, share, repr)
    style, shared = look._get_xf_index(), share._get_xf_index()

    def anything(row: str, value: Value) -> str:
        match value:
            case str():
                return words(row, value)
            case Formula(said, known, percent):
                text = escape(said.removeprefix("="))
                chosen = shared if percent else style
                return f'<c r="{place}{row}" s="{chosen}"><f>{text}</f><v>{known!r}</v></c>'
            case Share(of_whole):
                return part(row, of_whole)
            case _:
                return figure(row, value)

    return anything


@lru_cache(maxsize=4096)
def serial(value: date) -> str:
    """A day as spreadsheets count it; with its hour as a part of a day."""
    days = value.toordinal() - _DAY_ZERO
    if not isinstance(value, datetime):
        return str(days)
    seconds = value.hour * 3600 + value.minute * 60 + value.second
    return repr(days + seconds / _SECONDS)


@lru_cache(maxsize=8192)
def _inert(words: str) -> str:
    said = _LIKE_ESCAPE.sub("_x005F_", words[:_LONGEST])
    if _CONTROL.search(said):
        said = _CONTROL.sub(lambda found: f"_x{ord(found[0]):04X}_", said)
    return escape(said)
