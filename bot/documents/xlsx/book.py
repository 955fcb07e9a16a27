"""A workbook of several sheets that are headed alike, filled some rows at a time."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from bot.documents.xlsx.columns import Row, Sheet
from bot.documents.xlsx.looks import give_up, looks_of, open_book
from bot.documents.xlsx.page import Page


@dataclass(frozen=True, slots=True)
class Heading:
    """What the file is called and, above each sheet: whose, of which days, made when (aware)."""

    title: str
    whose: str
    span: str
    made: str
    at: datetime


class Workbook:
    """`say`: texts by their keys, in the language of the file."""

    def __init__(
        self, path: Path, sheets: Iterable[Sheet], say: Callable[..., str], head: Heading
    ) -> None:
        self._book = open_book(path)
        look = looks_of(self._book)
        self.pages = {sheet: Page(self._book, sheet, say, look) for sheet in sheets}
        for page in self.pages.values():
            page.begin((head.whose, head.span, head.made))
        self._book.set_properties(
            {
                "title": f"{head.title}. {head.span}",
                "author": head.whose,
                "company": head.whose,
                "comments": head.made,
                "created": head.at.replace(tzinfo=None),
            }
        )

    def write(self, sheet: Sheet, rows: Iterable[Row]) -> None:
        self.pages[sheet].write(rows)

    def give_up(self) -> None:
        give_up(self._book)

    def finish(self) -> None:
        for page in self.pages.values():
            page.end()
        self._book.close()
