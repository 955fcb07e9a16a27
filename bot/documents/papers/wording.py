"""Values of a paper in words: nominatives, whole dates, lines for ink where nothing is known."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from babel.dates import format_date

from bot.catalog import choices
from bot.catalog.papers import LANGUAGE
from bot.catalog.reading import Wording
from bot.documents.papers.environment import BLANK
from bot.domain.closing.publication import without_names
from bot.domain.people import Organisation
from bot.domain.percents import percent
from bot.services.papers.content import (
    Choice,
    Fields,
    Joined,
    Listed,
    Nameless,
    PaperContent,
    Percent,
    Requisites,
    Share,
    Signed,
    Value,
)
from bot.services.school.labels import PROFILED, called, labels_of
from bot.services.speaking.frame import Coded, Minutes, Phrase
from bot.texts import Texts

# What XML can't hold, and the bell and the form feed, which the filling takes for its own.
_UNSEEN: Final = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff\ufffe\uffff]")
# Signs that the filling turns into its marks once more.
_MARKS: Final = re.compile(r"(?<=[{%}])_(?=[{%}])")
# Rows to be filled in by hand where a paper is printed empty.
_BLANK_ROWS: Final = 8


def worded(content: PaperContent, texts: Texts, lang: str = LANGUAGE) -> dict[str, Any]:
    """Everything that a form may ask for: mappings of words by group, lists of them by list."""
    words = Words(texts, lang, content.organisation)
    fields = content.paper.fields
    made: dict[str, Any] = {}
    for name, known in fields.groups.items():
        said = content.fields.get(name, {})
        made[name] = {one: words.say(said.get(one)) or BLANK for one in known}
    for name, known in fields.lists.items():
        rows = content.rows.get(name) or _nothing(content)
        made[name] = [{one: words.cell(row.get(one)) for one in known} for row in rows]
    return made


def _nothing(content: PaperContent) -> tuple[Fields, ...]:
    """Empty rows, so that a table can be filled in by hand."""
    return ({},) * (_BLANK_ROWS if content.paper.blank else 1)


class Words:
    """Words of one language, with the labels of the school's own profile."""

    def __init__(self, texts: Texts, lang: str, school: Organisation) -> None:
        self._texts = texts
        self._lang = lang
        self._labels: Mapping[str, Wording] = labels_of(school)

    def cell(self, value: Value) -> str:
        """As it stands in a table: dates short."""
        match value:
            case date():
                return f"{value:%d.%m.%Y}"
            case Requisites(number, date() as dated) if number:
                return self._numbered(number, f"{dated:%d.%m.%Y}")
        return self.say(value)

    def say(self, value: Value) -> str:
        """In words, which a form takes as they are; empty for what isn't known."""
        return _MARKS.sub("\u2060_", _UNSEEN.sub("", self._say(value))).strip()

    def _say(self, value: Value) -> str:  # noqa: C901, PLR0911 (a table)
        match value:
            case None:
                return ""
            case str():
                return value
            case date():
                return self._date(value)
            case int() | float() | Percent() | Signed() | Minutes():
                return self._figure(value)
            case Coded():
                return self._label(value)
            case Phrase(key, values):
                said = {name: str(value) for name, value in values.items()}
                return self._texts.render(self._lang, key, **said)
            case Wording():
                return value.say(self._lang)
            case Requisites(number, dated):
                return self._requisites(number, dated)
            case Choice():
                return self._chosen(value)
            case Share(part, whole, digits):
                return self._share(part, whole, digits)
            case Nameless():
                return without_names(self.say(value.words), self._roles(value))
            case Listed() | Joined():
                return self._several(value)

    def _figure(self, value: float | Percent | Signed | Minutes) -> str:
        match value:
            case Percent(hundredths):
                return f"{self._number(hundredths)} %"
            case Signed(by):
                return f"{'+' if by > 0 else ''}{self._number(by)}"
            case Minutes(minutes):
                return self._texts.say_duration(self._lang, minutes)
            case _:
                return self._number(value)

    def _number(self, value: float) -> str:
        """Two digits after the comma at the most."""
        said = f"{round(value, 2):.2f}".rstrip("0").rstrip(".").replace("-", "−")
        return said.replace(".", ",") if self._lang == "ru" else said

    def _chosen(self, value: Choice) -> str:
        found = (one.say(self._lang) for one in choices(value.list) if one.code == value.code)
        return next(found, value.code)

    def _several(self, value: Listed | Joined) -> str:
        said = list(filter(None, map(self.say, value.values)))
        if isinstance(value, Joined):
            return value.by.join(said)
        if value.numbered and len(said) > 1:
            said = [f"{number}) {one}" for number, one in enumerate(said, 1)]
        return "\n".join(said)

    def _date(self, day: date) -> str:
        """«12 февраля 2026 г.», “12 February 2026”."""
        said = format_date(day, "d MMMM y", self._lang)
        return self._texts.render(self._lang, "papers-date", day=said)

    def _label(self, said: Coded) -> str:
        usual = self._texts.label(self._lang, said.enum, said.code, short=said.short)
        own = self._labels.get(said.code) if said.enum in PROFILED else None
        return called(own, self._lang, usual, short=said.short) or usual

    def _requisites(self, number: str | None, dated: date | None) -> str:
        if number and dated:
            return self._numbered(number, self._date(dated))
        return self._texts.render(self._lang, "documents-number", number=number or BLANK)

    def _numbered(self, number: str, day: str) -> str:
        return self._texts.render(self._lang, "documents-number-dated", number=number, day=day)

    def _share(self, part: int, whole: int, digits: int) -> str:
        if not whole:
            return ""
        if not digits:
            return f"{percent(part, whole)} %"
        return f"{self._number(round(100 * part / whole, digits))} %"

    def _roles(self, value: Nameless) -> Iterator[tuple[str, str]]:
        mentor = self._texts.render(self._lang, "closing-role-mentor")
        mentee = self._texts.render(self._lang, "closing-role-mentee")
        return iter([(value.mentor, mentor), *((one, mentee) for one in value.mentees)])
