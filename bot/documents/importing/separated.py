"""Separated values: the encoding and the separator are found out, whoever saved the file."""

import codecs
import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any, Final
from unicodedata import category

from charset_normalizer import from_bytes

from bot.documents.importing.guards import Refused
from bot.documents.importing.workbook import LONGEST, MOST_COLUMNS, Line

_SAMPLE: Final = 2_000
_SEPARATORS: Final = ";\t,"
_CYRILLIC_PAGES: Final = ["cp1251", "koi8-r", "cp866", "mac-cyrillic"]
_MARKS: Final = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# The commonest letters of Russian: nearly all of them small in the right code page alone.
_COMMON: Final = frozenset(b"\xee\xe5\xe0\xe8\xed\xf2\xf1\xf0\xe2\xeb".decode("cp1251"))


def read_separated(content: bytes) -> Iterator[Line]:
    """Rows of text; Refused for what is no text."""
    text = _decoded(content)
    if not _is_written(text[:_SAMPLE]):
        raise Refused("not_table")
    try:
        rows = csv.reader(StringIO(text, newline=""), delimiter=_separator(text))
        for number, row in enumerate(rows, start=1):
            cells = [_cell(cell) for cell in row[:MOST_COLUMNS]]
            if any(cell is not None for cell in cells):
                yield number, cells
    except csv.Error:
        raise Refused("not_table") from None


def _decoded(content: bytes) -> str:
    try:
        for mark, encoding in _MARKS.items():
            if content.startswith(mark):
                return content.decode(encoding)
        if b"\x00" in content[:_SAMPLE]:
            # Two bytes a sign, without a mark: one of those of a separator is empty.
            big = content[:_SAMPLE:2].count(0) > content[1:_SAMPLE:2].count(0)
            return content.decode("utf-16-be" if big else "utf-16-le")
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _of_a_code_page(content)


def _is_written(text: str) -> bool:
    """Whether people could have typed it: hardly any control or unassigned signs."""
    strange = sum(category(c)[0] == "C" and c not in "\t\r\n\ufeff" for c in text)
    return strange * 20 <= len(text)


def _of_a_code_page(content: bytes) -> str:
    windows = content.decode("cp1251", errors="replace")
    letters = [c for c in windows if c.isalpha() and not c.isascii()]
    if letters and sum(c in _COMMON for c in letters) * 3 >= len(letters):
        return windows
    best = from_bytes(content, cp_isolation=_CYRILLIC_PAGES).best()
    return str(best) if best is not None else windows


def _separator(text: str) -> str:
    """That which divides the fullest of the first lines into most cells."""
    lines = text.splitlines()[:10]

    def cells(separator: str) -> int:
        return max((len(row) for row in csv.reader(lines, delimiter=separator)), default=0)

    return max(_SEPARATORS, key=cells)


def _cell(said: str) -> Any:
    said = said.strip()[:LONGEST]
    if said.startswith("="):
        return {"f": 1}
    # What our own files write so that a spreadsheet takes no text for a formula.
    if said[:1] == "'" and said[1:2] in ("=", "+", "-", "@"):
        return said[1:]
    return said or None
