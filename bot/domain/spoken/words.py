"""The small vocabulary of the grammar: numbers, weekdays, months, Russian and basic English.

These words are understood, never shown. Patterns are written for `fold`ed text.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found(Generic[T]):
    """What a piece of the text means, and where it stands."""

    value: T
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case, ё as е, one kind of dash and space; each character keeps its place."""
    return "".join(_fold(c) for c in text)


def _fold(c: str) -> str:
    if c.isspace() and c != "\n":
        return " "
    low = c.lower()
    return _SAME.get(low, low if len(low) == 1 else c)


_SAME: Final = {"ё": "е", "–": "-", "—": "-", "−": "-", "’": "'", "′": "'"}

_UNITS: Final = {
    **dict.fromkeys(("один", "одна", "одну", "one", "an", "a"), 1.0),
    **dict.fromkeys(("два", "две", "пара", "пару", "two"), 2.0),
    **dict.fromkeys(("три", "three"), 3.0),
    **dict.fromkeys(("четыре", "four"), 4.0),
    **dict.fromkeys(("пять", "five"), 5.0),
    **dict.fromkeys(("шесть", "six"), 6.0),
    **dict.fromkeys(("семь", "seven"), 7.0),
    **dict.fromkeys(("восемь", "eight"), 8.0),
    **dict.fromkeys(("девять", "nine"), 9.0),
}
_TENS: Final = {
    **dict.fromkeys(("двадцать", "twenty"), 20.0),
    **dict.fromkeys(("тридцать", "thirty"), 30.0),
    **dict.fromkeys(("сорок", "forty"), 40.0),
    **dict.fromkeys(("пятьдесят", "fifty"), 50.0),
    **dict.fromkeys(("шестьдесят", "sixty"), 60.0),
    **dict.fromkeys(("девяносто", "ninety"), 90.0),
}
_OTHERS: Final = {
    **dict.fromkeys(("полтора", "полторы"), 1.5),
    **dict.fromkeys(("десять", "ten"), 10.0),
    **dict.fromkeys(("пятнадцать", "fifteen"), 15.0),
}
_NUMBERS: Final = {**_UNITS, **_TENS, **_OTHERS}


def any_of(words: Iterable[str]) -> str:
    """An alternation, the longest first, so that a word wins over its own beginning."""
    return "|".join(sorted(words, key=len, reverse=True))


NUMBER: Final = (
    r"(?:[0-9]{1,4}(?:[.,][0-9]{1,2})?"
    rf"|(?:{any_of(_TENS)})[ -](?:{any_of(_UNITS)})"
    rf"|(?:{any_of(_NUMBERS)}))"
)


def number(text: str) -> float:
    """The value of a piece that matched NUMBER."""
    if text[0] in "0123456789":
        return float(text.replace(",", "."))
    return sum(_NUMBERS[word] for word in text.replace("-", " ").split())


WEEKDAY: Final = (
    r"понедельник|пн|вторник|вт|сред[ау]|ср|четверг|чт|пятниц[ау]|пт|суббот[ау]|сб"
    r"|воскресенье|вс|monday|mon|tuesday|tues?|wednesday|wed|thursday|thurs?|thu|friday|fri"
    r"|saturday|sat|sunday|sun"
)
_WEEKDAYS: Final = (
    ("по", "пн", "mo"),
    ("вт", "tu"),
    ("ср", "we"),
    ("че", "чт", "th"),
    ("пя", "пт", "fr"),
    ("су", "сб", "sa"),
    ("во", "вс", "su"),
)


def weekday(text: str) -> int:
    """0 for Monday … 6 for Sunday, of a piece that matched WEEKDAY."""
    return next(n for n, beginnings in enumerate(_WEEKDAYS) if text.startswith(beginnings))


MONTH: Final = (
    r"(?:январ[ьяе]|феврал[ьяе]|марта?|апрел[ьяе]|ма[йя]|июн[ьяе]|июл[ьяе]|августа?"
    r"|сентябр[ьяе]|октябр[ьяе]|ноябр[ьяе]|декабр[ьяе]"
    r"|янв|фев|мар|апр|авг|сент?|окт|ноя|дек"
    r"|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?"
)
_MONTHS: Final = (
    ("янв", "jan"),
    ("фев", "feb"),
    ("мар", "mar"),
    ("апр", "apr"),
    ("май", "мая", "may"),
    ("июн", "jun"),
    ("июл", "jul"),
    ("авг", "aug"),
    ("сен", "sep"),
    ("окт", "oct"),
    ("ноя", "nov"),
    ("дек", "dec"),
)


def month(text: str) -> int:
    """1 … 12, of a piece that matched MONTH."""
    return next(n for n, starts in enumerate(_MONTHS, 1) if text.startswith(starts))


def pattern(words: str) -> re.Pattern[str]:
    """Whole words; a space in `words` is any white space, « ?» any or none."""
    spaced = words.replace(" ?", r"\s*").replace(" ", r"\s+")
    return re.compile(rf"(?<!\w)(?:{spaced})(?!\w)")
