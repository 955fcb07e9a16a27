"""The roadmap as a workbook: the five columns of the model document (source: seed 001)."""

import asyncio
from pathlib import Path
from typing import Final

import xlsxwriter

from bot.domain.school.roadmap import RoadmapItem
from bot.services.school.roadmap.roadmap_reading import Board
from bot.texts import Texts

A4: Final = 9
_WIDTHS: Final = (6, 58, 16, 28, 42, 16)
_COLUMNS: Final = ("number", "content", "due", "who", "expected", "status")
# What people typed is text, whatever it begins with.
_OPTIONS: Final = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


async def write_roadmap(
    board: Board, organisation: str, path: Path, texts: Texts, lang: str
) -> None:
    """Write the workbook to `path`, off the loop."""
    await asyncio.to_thread(_write, board, organisation, path, _Wording(texts, lang))


class _Wording:
    def __init__(self, texts: Texts, lang: str) -> None:
        self._texts = texts
        self._lang = lang

    def say(self, key: str, **values: str) -> str:
        return self._texts.render(self._lang, key, **values)

    def row(self, item: RoadmapItem) -> tuple[str, ...]:
        due = f"{item.due:%d.%m.%Y}" if item.due else ""
        role = self._texts.label(self._lang, "role", item.role) if item.role else ""
        status = self._texts.label(self._lang, "roadmap-status", item.status)
        who = item.person_name or item.who or role
        return (item.code, item.title, due, who, item.expected, status)


def _write(board: Board, organisation: str, path: Path, words: _Wording) -> None:
    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        sheet = book.add_worksheet(words.say("export-sheet-roadmap"))
        wrap = book.add_format({"text_wrap": True, "valign": "top", "border": 1})
        bold = book.add_format({"bold": True, "text_wrap": True, "border": 1})
        sheet.set_paper(A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(_WIDTHS):
            sheet.set_column(column, column, width)
        sheet.write_string(0, 0, organisation)
        sheet.write_string(1, 0, words.say("export-roadmap-title", year=board.year.code))
        for column, name in enumerate(_COLUMNS):
            sheet.write_string(2, column, words.say(f"export-roadmap-{name}"), bold)
        sheet.freeze_panes(3, 0)
        line, stage = 3, 0
        for item in board.items:
            if item.stage != stage:
                stage = item.stage
                title = f"{stage}. {item.stage_title}"
                sheet.merge_range(line, 0, line, len(_COLUMNS) - 1, title, bold)
                line += 1
            for column, cell in enumerate(words.row(item)):
                sheet.write_string(line, column, cell, wrap)
            line += 1
