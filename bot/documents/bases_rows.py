"""The bases as rows: the columns of the official forms, without what Para does not keep.

Telephones, years of birth and interests are left out: nobody is asked for them.
"""

from collections.abc import Callable
from typing import Final

from bot.documents.xlsx.columns import Cell, Column, Row, Sheet, Value
from bot.domain.bases.cards import Card
from bot.domain.bases.rolls import BaseLine
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.texts import Texts

MENTORS: Final = Sheet(
    "base-mentors",
    (
        Column("base:number", 5, Cell.NUMBER),
        Column("base:mentor", 24),
        Column("base:place", 24),
        Column("base:directions", 28),
        Column("base:can_help", 36),
        Column("base:results", 32),
        Column("base:hours", 10, Cell.NUMBER),
        Column("base:entered", 14, Cell.DATE),
        Column("base:mentees", 26),
        Column("base:form", 20),
        Column("base:format", 22),
        Column("base:mentee_place", 24),
        Column("base:end", 14, Cell.DATE),
        Column("base:result", 24),
        Column("base:case", 28),
    ),
    pages=2,
    repeated=2,
)

MENTEES: Final = Sheet(
    "base-mentees",
    (
        Column("base:number", 5, Cell.NUMBER),
        Column("base:mentee", 24),
        Column("base:category", 22),
        Column("base:request", 40),
        Column("base:entered", 14, Cell.DATE),
        Column("base:mentor", 24),
        Column("base:form", 20),
        Column("base:format", 22),
        Column("base:mentor_place", 24),
        Column("base:end", 14, Cell.DATE),
        Column("base:result", 24),
        Column("base:case", 28),
        Column("base:passed", 15),
    ),
    pages=2,
    repeated=2,
)
_PASSED: Final = (CompletionReason.PLAN_AND_TERM, CompletionReason.PLAN_COMPLETED)


class BaseRows:
    """Numbers people as they come, whatever the number of their pairs: one object a sheet."""

    def __init__(self, sheet: Sheet, texts: Texts, lang: str) -> None:
        self._sheet = sheet
        self._texts = texts
        self._lang = lang
        self._own = f"base:{'mentor' if sheet is MENTORS else 'mentee'}"
        self._number = 0
        self._last: object = None

    def row(self, line: BaseLine) -> Row:
        if line.card.person_id != self._last:
            self._number, self._last = self._number + 1, line.card.person_id
        return tuple(self._value(column.name, line) for column in self._sheet.columns)

    def _value(self, name: str, line: BaseLine) -> Value:
        if name == "base:number":
            return self._number
        if name == self._own:
            return line.card.name
        made = self._of_card(line)
        if name in made:
            return made[name]()
        return self._of_pair(line, line.pair)[name]() if line.pair else None

    def _of_card(self, line: BaseLine) -> dict[str, Callable[[], Value]]:
        card = line.card
        return {
            "base:category": lambda: self._label("mentee-category", card.category),
            "base:request": lambda: card.request,
            "base:entered": lambda: line.entered,
            "base:place": lambda: _place(card),
            "base:directions": lambda: ", ".join(
                self._texts.label(self._lang, "plan-direction", one) for one in card.directions
            ),
            "base:can_help": lambda: card.can_help,
            "base:results": lambda: card.results,
            "base:hours": lambda: card.hours_a_month,
            "base:case": lambda: line.case,
        }

    def _of_pair(self, line: BaseLine, pair: Pair) -> dict[str, Callable[[], Value]]:
        others = "; ".join(filter(None, map(_place, line.others)))
        return {
            "base:mentor": lambda: pair.mentor.name,
            "base:mentees": lambda: ", ".join(one.name for one in pair.mentees),
            "base:form": lambda: self._label("mentoring-form", pair.programme.form),
            "base:format": lambda: self._label("mentoring-format", pair.programme.format),
            "base:mentor_place": lambda: others,
            "base:mentee_place": lambda: others,
            "base:end": lambda: pair.closed_on or pair.programme.end,
            "base:result": lambda: self._result(pair),
            "base:passed": lambda: self._passed(pair),
        }

    def _label(self, enum: str, code: str | None) -> str | None:
        return self._texts.label(self._lang, enum, code) if code else None

    def _result(self, pair: Pair) -> str:
        why, lang = pair.completion_reason, self._lang
        if why is None:
            return self._texts.label(lang, "pair-status", pair.status)
        return self._texts.label(lang, "completion-reason", why, short=True)

    def _passed(self, pair: Pair) -> str | None:
        if pair.status is not PairStatus.CLOSED:
            return None
        passed = "yes" if pair.completion_reason in _PASSED else "no"
        return self._texts.render(self._lang, f"export-base-passed-{passed}")


def _place(card: Card) -> str:
    return card.outside or card.position or ""
