"""Words of a file and what they stand for: labels of codes, headers, titles of sheets.

Case, ё, dashes, quotes and doubled spaces don't count; a unique beginning is enough.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.sheets import Sheet
from bot.domain.names import search_key

_DASHES: Final = re.compile(r"\s*[-‐‑–—−]+\s*")
_QUOTES: Final = str.maketrans("", "", "«»„“”\"'*:.")
_LEAST: Final = 2
_LONGEST_HINT: Final = 240


def plain(words: str) -> str:
    """As words are compared."""
    return search_key(_DASHES.sub("-", words).translate(_QUOTES))


@dataclass(frozen=True, slots=True)
class Labels:
    """What one enumeration is called: `codes` by plain words, `shown` to the reader."""

    codes: Mapping[str, str]
    shown: tuple[str, ...]

    def code(self, said: str) -> str:
        """Unfit: none begins so, or several do."""
        words = plain(said)
        if words in self.codes:
            return self.codes[words]
        if words and words in self.codes.values():
            return words
        begun = {code for known, code in self.codes.items() if known.startswith(words)}
        if len(words) < _LEAST or not begun:
            raise Unfit(FaultKind.UNKNOWN_WORD, said, listed(self.shown))
        if len(begun) > 1:
            raise Unfit(FaultKind.SEVERAL_WORDS, said, listed(self.shown))
        return begun.pop()


@dataclass(frozen=True, slots=True)
class Lexicon:
    """All words of a file, in every language that Para speaks.

    `columns`: plain headers by field; `headers`: what a field is called for the reader.
    `examples`: what marks a row that is not loaded; `silent`: sheets that the template has for
    people alone.
    """

    labels: Mapping[str, Labels]
    columns: Mapping[str, frozenset[str]]
    headers: Mapping[str, str]
    titles: Mapping[Sheet, frozenset[str]]
    names: Mapping[Sheet, str]
    examples: frozenset[str]
    silent: frozenset[str]


def listed(words: Iterable[str]) -> str:
    """For an advice: as many as one reads."""
    said = ""
    for word in words:
        longer = f"{said}, {word}" if said else word
        if len(longer) > _LONGEST_HINT:
            return f"{said}, …"
        said = longer
    return said
