"""The workbook to fill in: sheets with their columns, lists to choose from, examples, advice."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from bot.documents.importing.lexicon import OFFERED, words
from bot.documents.xlsx.looks import open_book
from bot.domain.importing.sheets import FIELDS, MARK, Field, Sheet, Takes
from bot.domain.importing.words import Lexicon
from bot.texts import Texts

# Rows of a sheet in which lists are offered.
_ROWS: Final = 2_000
_A4: Final = 9
_WIDE: Final = {Takes.LINE: 26, Takes.WORDS: 40, Takes.NAME: 30, Takes.NAMES: 34}
_CHOOSING: Final = (Takes.CODE, Takes.CODES)


async def write_template(path: Path, texts: Texts, lang: str, lexicon: Lexicon) -> None:
    """Write it to `path`, off the loop."""
    await asyncio.to_thread(_Template(texts, lang, lexicon).write, path)


class _Template:
    def __init__(self, texts: Texts, lang: str, lexicon: Lexicon) -> None:
        self._texts, self._lang, self._lexicon = texts, lang, lexicon
        self._lists = list(OFFERED)
        self._looks: dict[str, Any] = {}

    def write(self, path: Path) -> None:
        with open_book(path) as book:
            head = {"bold": True, "text_wrap": True, "valign": "top", "border": 1}
            self._looks = {
                "needed": book.add_format({**head, "bg_color": "#CFE0F5"}),
                "free": book.add_format({**head, "bg_color": "#EFEFEF"}),
                "example": book.add_format({"italic": True, "font_color": "#6B6B6B"}),
                "day": book.add_format({"num_format": "dd.mm.yyyy"}),
                "example-day": book.add_format(
                    {"italic": True, "font_color": "#6B6B6B", "num_format": "dd.mm.yyyy"}
                ),
                "words": book.add_format({"text_wrap": True, "valign": "top"}),
                "title": book.add_format({"bold": True, "font_size": 13}),
            }
            self._advice(book.add_worksheet(self._say("loading-sheet-howto")))
            for sheet in Sheet:
                self._sheet(book.add_worksheet(self._lexicon.names[sheet]), sheet)
            self._choices(book.add_worksheet(self._say("loading-sheet-lists")))

    def _say(self, key: str, **values: str) -> str:
        return self._texts.render(self._lang, key, **values)

    def _sheet(self, page: Any, sheet: Sheet) -> None:
        columns = (Field(MARK), *FIELDS[sheet])
        page.freeze_panes(1, 0)
        _printed(page)
        for place, field in enumerate(columns):
            day = self._looks["day"] if field.takes is Takes.DAY else None
            page.set_column(place, place, _WIDE.get(field.takes, 16), day)
            look = self._looks["needed" if field.needed else "free"]
            page.write_string(0, place, self._lexicon.headers[field.name], look)
            if field.takes in _CHOOSING:
                self._offer(page, place, field)
        for row, example in enumerate(self._examples(sheet), start=1):
            for place, said in enumerate(example):
                self._example(page, (row, place), columns[place], said)

    def _examples(self, sheet: Sheet) -> list[list[str]]:
        prefix = f"loading-example-{sheet}-"
        keys = sorted(key for key in self._texts.keys(self._lang) if key.startswith(prefix))
        return [words(self._texts, self._lang, key) for key in keys]

    def _example(self, page: Any, at: tuple[int, int], field: Field, said: str) -> None:
        if field.takes is Takes.DAY and said:
            day = datetime.strptime(said, "%d.%m.%Y").replace(tzinfo=UTC)
            page.write_datetime(*at, day.replace(tzinfo=None), self._looks["example-day"])
        elif said:
            page.write_string(*at, said, self._looks["example"])

    def _offer(self, page: Any, place: int, field: Field) -> None:
        column, count = self._lists.index(field.labels), len(OFFERED[field.labels])
        letter = chr(ord("A") + column)
        title = self._say("loading-sheet-lists")
        rule = {"validate": "list", "source": f"='{title}'!${letter}$2:${letter}${count + 1}"}
        # Several may be written, or the beginning of a word: the list only helps.
        page.data_validation(1, place, _ROWS, place, {**rule, "show_error": False})

    def _choices(self, page: Any) -> None:
        """In constant memory rows are written one after another."""
        _printed(page)
        labels = [self._lexicon.labels[name].shown for name in self._lists]
        page.set_column(0, len(labels), 30)
        for place, name in enumerate(self._lists):
            field = next(f for fields in FIELDS.values() for f in fields if f.labels == name)
            page.write_string(0, place, self._lexicon.headers[field.name], self._looks["free"])
        for row in range(max(map(len, labels))):
            for place, shown in enumerate(labels):
                if row < len(shown):
                    page.write_string(row + 1, place, shown[row])

    def _advice(self, page: Any) -> None:
        _printed(page)
        page.set_column(0, 0, 130, self._looks["words"])
        row = 0
        for line in self._say("loading-howto").splitlines():
            page.write_string(row, 0, line, self._looks["words"])
            row += 1
        for sheet in Sheet:
            page.write_string(row + 1, 0, self._lexicon.names[sheet], self._looks["title"])
            row += 2
            for field in FIELDS[sheet]:
                page.write_string(row, 0, self._told(field), self._looks["words"])
                row += 1

    def _told(self, field: Field) -> str:
        takes = self._say(f"loading-takes-{field.takes}")
        key = "loading-takes-needed" if field.needed else "loading-takes-free"
        return self._say(key, column=self._lexicon.headers[field.name], takes=takes)


def _printed(page: Any) -> None:
    """A4 across, as wide as the paper."""
    page.set_paper(_A4)
    page.set_landscape()
    page.fit_to_pages(1, 0)
