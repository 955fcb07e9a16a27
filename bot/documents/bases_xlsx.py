"""The bases as workbooks of one sheet: what a list shows."""

import asyncio
from pathlib import Path

from bot.documents.bases_rows import MENTEES, MENTORS, BaseRows
from bot.documents.xlsx.looks import looks_of, open_book
from bot.documents.xlsx.page import Page
from bot.domain.bases.parts import Part
from bot.services.bases.filing import BaseFile
from bot.texts import Texts


async def write_base(
    found: BaseFile, organisation: str, path: Path, texts: Texts, lang: str
) -> None:
    """Write the workbook to `path`, off the loop."""
    await asyncio.to_thread(_write, found, organisation, path, _Wording(texts, lang))


class _Wording:
    def __init__(self, texts: Texts, lang: str) -> None:
        self.texts = texts
        self.lang = lang

    def say(self, key: str, **values: str | int) -> str:
        return self.texts.render(self.lang, key, **values)


def _write(found: BaseFile, organisation: str, path: Path, words: _Wording) -> None:
    sheet = MENTORS if found.part is Part.MENTOR else MENTEES
    title = words.say(f"export-{sheet.name.replace('base-', 'base-title-')}", count=found.people)
    rows = BaseRows(sheet, words.texts, words.lang)
    with open_book(path) as book:
        page = Page(book, sheet, words.say, looks_of(book))
        page.begin((organisation, title))
        page.write(rows.row(line) for line in found.lines)
        page.end()
