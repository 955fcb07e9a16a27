"""A workbook, row by row: values of cells, formulas seen as such."""

import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from io import BytesIO
from typing import Any, Final

from openpyxl import load_workbook
from openpyxl.utils.exceptions import InvalidFileException

from bot.documents.importing.guards import Refused, check_parts

LONGEST: Final = 5_000
MOST_COLUMNS: Final = 100
Line = tuple[int, list[Any]]


# What reading a spoilt archive or its parts was seen to raise.
_SPOILT: Final = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    InvalidFileException,
    ArithmeticError,
    AssertionError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    RuntimeError,
    SyntaxError,
    TypeError,
    ValueError,
)


def read_workbook(content: bytes) -> Iterator[tuple[str, Iterator[Line]]]:
    """Titles of sheets with their rows; cells as JSON can hold them. Refused."""
    check_parts(content)
    with _whole():
        book = load_workbook(BytesIO(content), read_only=True, keep_links=False)
        sheets = list(book.worksheets)
    for sheet in sheets:
        yield sheet.title, _lines(sheet)


def _lines(sheet: Any) -> Iterator[Line]:
    with _whole():
        # What the file says of its size may be a million rows, or wrong.
        sheet.reset_dimensions()
        for number, row in enumerate(sheet.iter_rows(max_col=MOST_COLUMNS), start=1):
            cells = [_cell(cell) for cell in row]
            # A row asked for in full width is padded; what is empty at its end says nothing.
            while cells and cells[-1] is None:
                cells.pop()
            if cells:
                yield number, cells


@contextmanager
def _whole() -> Iterator[None]:
    try:
        yield
    except Refused:
        raise
    except _SPOILT:
        raise Refused("damaged") from None


def _cell(cell: Any) -> Any:
    value = cell.value
    if value is None:
        return None
    if cell.data_type == "f":
        return {"f": 1}
    if cell.data_type == "e":
        return {"e": 1}
    return written(value)


def written(value: Any) -> Any:
    """A value as JSON holds it."""
    if isinstance(value, datetime):
        return {"d": value.date().isoformat()}
    if isinstance(value, date):
        return {"d": value.isoformat()}
    if isinstance(value, time):
        return {"t": value.hour * 3600 + value.minute * 60 + value.second}
    if isinstance(value, timedelta):
        return {"t": value.total_seconds()}
    if isinstance(value, int | float) and not isinstance(value, bool):
        return value
    return str(value)[:LONGEST]
