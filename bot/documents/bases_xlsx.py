"""The bases as workbooks: the columns of the official forms, without what Para does not keep.

Telephones, years of birth and interests are left out: nobody is asked for them.
"""

import asyncio
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, Final

import xlsxwriter

from bot.domain.bases.cards import Card
from bot.domain.bases.parts import Part
from bot.domain.bases.rolls import BaseLine
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.services.bases.filing import BaseFile
from bot.texts import Texts

A4: Final = 9
_HEAD: Final = 2  # rows above the header
# What people typed is text, whatever it begins with.
_OPTIONS: Final = {
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}
_MENTEES: Final = (
    ("mentee", 24),
    ("category", 22),
    ("request", 40),
    ("entered", 11),
    ("mentor", 24),
    ("form", 20),
    ("format", 22),
    ("mentor-place", 24),
    ("end", 11),
    ("result", 24),
    ("case", 28),
    ("passed", 12),
)
_MENTORS: Final = (
    ("mentor", 24),
    ("place", 24),
    ("directions", 28),
    ("can-help", 36),
    ("results", 32),
    ("hours", 10),
    ("entered", 11),
    ("mentees", 26),
    ("form", 20),
    ("format", 22),
    ("mentee-place", 24),
    ("end", 11),
    ("result", 24),
    ("case", 28),
)
_PASSED: Final = (CompletionReason.PLAN_AND_TERM, CompletionReason.PLAN_COMPLETED)


async def write_base(
    found: BaseFile, organisation: str, path: Path, texts: Texts, lang: str
) -> None:
    """Write the workbook to `path`, off the loop."""
    await asyncio.to_thread(_write, found, organisation, path, _Wording(texts, lang))


class _Wording:
    def __init__(self, texts: Texts, lang: str) -> None:
        self._texts = texts
        self._lang = lang

    def say(self, key: str, **values: str | int) -> str:
        return self._texts.render(self._lang, key, **values)

    def label(self, enum: str, code: str | None) -> str:
        return self._texts.label(self._lang, enum, code) if code else ""

    def cell(self, name: str, line: BaseLine) -> str:
        card, pair = line.card, line.pair
        made: dict[str, Callable[[], str]] = {
            "category": lambda: self.label("mentee-category", card.category),
            "request": lambda: card.request or "",
            "entered": lambda: _day(line.entered),
            "place": lambda: _place(card),
            "directions": lambda: ", ".join(
                self.label("plan-direction", one) for one in card.directions
            ),
            "can-help": lambda: card.can_help or "",
            "results": lambda: card.results or "",
            "hours": lambda: str(card.hours_a_month or ""),
            "case": lambda: line.case or "",
        }
        if name in made:
            return made[name]()
        return self._of_pair(name, line, pair) if pair else ""

    def _of_pair(self, name: str, line: BaseLine, pair: Pair) -> str:
        made: dict[str, Callable[[], str]] = {
            "mentor": lambda: pair.mentor.name,
            "mentees": lambda: ", ".join(one.name for one in pair.mentees),
            "form": lambda: self.label("mentoring-form", pair.programme.form),
            "format": lambda: self.label("mentoring-format", pair.programme.format),
            "mentor-place": lambda: "; ".join(filter(None, map(_place, line.others))),
            "mentee-place": lambda: "; ".join(filter(None, map(_place, line.others))),
            "end": lambda: _day(pair.closed_on or pair.programme.end),
            "result": lambda: self._result(pair),
            "passed": lambda: self._passed(pair),
        }
        return made[name]()

    def _result(self, pair: Pair) -> str:
        if pair.completion_reason is None:
            return self.label("pair-status", pair.status)
        return self._texts.label(
            self._lang, "completion-reason", pair.completion_reason, short=True
        )

    def _passed(self, pair: Pair) -> str:
        if pair.status is not PairStatus.CLOSED:
            return ""
        passed = pair.completion_reason in _PASSED
        return self.say("export-base-passed-yes" if passed else "export-base-passed-no")


def _place(card: Card) -> str:
    return card.outside or card.position or ""


def _day(day: date | None) -> str:
    return f"{day:%d.%m.%Y}" if day else ""


def _write(found: BaseFile, organisation: str, path: Path, words: _Wording) -> None:
    mentors = found.part is Part.MENTOR
    columns, own = (_MENTORS, "mentor") if mentors else (_MENTEES, "mentee")
    with xlsxwriter.Workbook(str(path), _OPTIONS) as book:
        sheet = book.add_worksheet(words.say(f"export-sheet-base-{own}s"))
        looks = _looks(book)
        sheet.set_paper(A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.write_string(0, 0, organisation)
        sheet.write_string(1, 0, words.say(f"export-base-title-{own}s", count=found.people))
        for place, (name, width) in enumerate((("number", 5), *columns)):
            sheet.set_column(place, place, width)
            sheet.write_string(_HEAD, place, words.say(f"export-base-{name}"), looks["head"])
        sheet.freeze_panes(_HEAD + 1, 2)
        number, last = 0, None
        for row, line in enumerate(found.lines, _HEAD + 1):
            if line.card.person_id != last:
                number, last = number + 1, line.card.person_id
            cells = [
                line.card.name if name == own else words.cell(name, line) for name, _ in columns
            ]
            for place, cell in enumerate((str(number), *cells)):
                sheet.write_string(row, place, cell, looks["cell"])


def _looks(book: Any) -> dict[str, Any]:
    return {
        "cell": book.add_format({"text_wrap": True, "valign": "top", "border": 1}),
        "head": book.add_format({"text_wrap": True, "bold": True, "border": 1}),
    }
