"""A look at a file in words: what is wrong and where, what is new, what would change and how."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from bot.domain.importing.faults import Fault, Remark, RemarkKind
from bot.domain.importing.fitting.outcome import Change, Outcome, Part, Said, Value
from bot.domain.importing.sheets import FIELDS, Sheet
from bot.domain.importing.words import Lexicon, listed
from bot.domain.names import cut
from bot.domain.pairs import Pair
from bot.domain.people import Role
from bot.texts import Texts

FIRST: Final = 5
_LONGEST_VALUE: Final = 60
_NONE: Final = "none"


@dataclass(frozen=True, slots=True)
class ImportWords:
    """In the reader's language; nothing is escaped."""

    texts: Texts
    lang: str
    lexicon: Lexicon

    def say(self, key: str, **values: str | int) -> str:
        return self.texts.render(self.lang, key, **values)

    def fault(self, fault: Fault) -> str:
        """What to mend, without its place."""
        key = f"loading-fault-{fault.kind.replace('_', '-')}"
        said, hint = cut(fault.said, _LONGEST_VALUE) if fault.said else _NONE, fault.hint or _NONE
        return self._said(key, said, hint)

    def placed(self, fault: Fault) -> str:
        """With the sheet, the row and the column."""
        return self._at(fault.at.sheet, fault.at.row, fault.column, self.fault(fault))

    def remark(self, remark: Remark) -> str:
        key = f"loading-remark-{remark.kind.replace('_', '-')}"
        said: str | int = remark.said or _NONE
        hint = remark.hint
        if remark.kind is RemarkKind.EXAMPLES:
            said = int(remark.said)
        elif remark.kind is RemarkKind.PAIR_KEPT:
            hint = ", ".join(self.lexicon.headers[name] for name in remark.hint.split())
        return self._at(remark.at.sheet, remark.at.row, "", self._said(key, said, hint))

    def counts(self, outcome: Outcome, of: Callable[[Part[Any]], int]) -> str:
        """«12 человек, 10 пар»; empty for none."""
        said = (
            self.say(f"loading-count-{sheet}", count=of(part))
            for sheet, part in outcome.parts.items()
            if of(part)
        )
        return ", ".join(said)

    def new_lines(self, outcome: Outcome) -> list[str]:
        """The first of each sheet, and how many more."""
        lines: list[str] = []
        for sheet, part in outcome.parts.items():
            names = [named(sheet, one) for one in part.new[:FIRST]]
            lines += [cut(name, 2 * _LONGEST_VALUE) for name in names]
            lines += self._more(len(part.new))
        return lines

    def changed_lines(self, outcome: Outcome) -> list[str]:
        """Who or what, and each field that would change: before and after."""
        lines: list[str] = []
        for sheet, part in outcome.parts.items():
            lines += [self._change(sheet, one) for one in part.changed[:FIRST]]
            lines += self._more(len(part.changed))
        return lines

    def _more(self, count: int) -> list[str]:
        return [self.say("loading-more", count=str(count - FIRST))] if count > FIRST else []

    def _change(self, sheet: Sheet, change: Change[Any]) -> str:
        fields = "; ".join(self._field(sheet, said) for said in change.fields)
        return self.say("loading-change", who=named(sheet, change.was), fields=fields)

    def _field(self, sheet: Sheet, said: Said) -> str:
        column = self.lexicon.headers[said.field].lower()
        after = self._value(sheet, said.field, said.after)
        if said.before in (None, "", ()):
            return self.say("loading-field-new", column=column, after=after)
        before = self._value(sheet, said.field, said.before)
        return self.say("loading-field", column=column, before=before, after=after)

    def _value(self, sheet: Sheet, field: str, value: Value) -> str:
        if isinstance(value, date):
            return f"{value:%d.%m.%Y}"
        if isinstance(value, tuple):
            return ", ".join(self._value(sheet, field, one) for one in value)
        if field == "who" and value in set(Role):
            return self.texts.label(self.lang, "role", str(value), short=True)
        labels = _LABELS[sheet].get(field, "")
        if labels and value:
            return self.texts.label(self.lang, labels, str(value), short=True)
        return cut(str(value), _LONGEST_VALUE) if value not in (None, "") else ""

    def _said(self, key: str, said: str | int, hint: str) -> str:
        asked = self.texts.variables(self.lang, key)
        values: Mapping[str, str | int] = {"said": said, "hint": hint}
        return self.say(key, **{name: values[name] for name in asked})

    def _at(self, sheet: str, row: int, column: str, words: str) -> str:
        if column:
            return self.say(
                "loading-at-cell", sheet=sheet, row=str(row), column=column, words=words
            )
        if row:
            return self.say("loading-at-row", sheet=sheet, row=str(row), words=words)
        return self.say("loading-at-sheet", sheet=sheet, words=words) if sheet else words


_LABELS: Final[Mapping[Sheet, Mapping[str, str]]] = {
    sheet: {field.name: field.labels for field in fields} for sheet, fields in FIELDS.items()
}


def named(sheet: Sheet, one: Any) -> str:
    """One line that people know it by."""
    match sheet:
        case Sheet.PEOPLE:
            return str(one.name)
        case Sheet.PAIRS:
            return called(one)
        case Sheet.MEETINGS:
            return " · ".join(filter(None, (f"{one.day:%d.%m.%Y}", one.details.topic)))
        case _:
            return str(one.title)


def called(pair: Pair) -> str:
    """«Соколова – Белов, Ким»."""
    return f"{pair.mentor.name} – {listed(one.name for one in pair.mentees)}"
