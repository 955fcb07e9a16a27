"""Consents: consents/<code>.yaml with its texts beside it, short for the screen and in full.

A text is never changed once people agreed to it: a new text is a new code, and the consent that
was given keeps the code of what was read.
"""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot.catalog.reading import FILES, CatalogError, Origin, Wording, read_yaml

CURRENT = "pd_v1"
_ORGANISATION = "{organisation}"


@dataclass(frozen=True, slots=True)
class ConsentText:
    """One version; plain text with the place of the organisation's name inside."""

    code: str
    brief: Wording
    whole: Wording
    origin: Origin

    def short(self, lang: str, organisation: str) -> str:
        """What stands on the consent's own screen (at most 150 words), as plain text."""
        return self.brief.say(lang).replace(_ORGANISATION, organisation)

    def full(self, lang: str, organisation: str) -> str:
        """The whole document as plain text; about as long as a message of a messenger may be."""
        return self.whole.say(lang).replace(_ORGANISATION, organisation)


@cache
def consent_text(code: str = CURRENT) -> ConsentText:
    """The texts of one version, the current one when none is named; CatalogError otherwise."""
    path = FILES / "consents" / f"{code}.yaml"
    record = read_yaml(path)
    if record.text("code") != code:
        raise record.fault("code", f"the file is called {code}")
    brief = Wording(_words(path, "ru.short"), _words(path, "en.short"))
    whole = Wording(_words(path, "ru"), _words(path, "en"))
    return record.close(ConsentText(code, brief, whole, record.origin()))


def _words(beside: Path, kind: str) -> str:
    path = beside.with_suffix(f".{kind}.txt")
    try:
        words = path.read_text(encoding="utf-8").strip()
    except OSError:
        raise CatalogError(path.name, "–", "there is no such file") from None
    if words.count(_ORGANISATION) != 1 or words.count("{") != 1:
        raise CatalogError(path.name, _ORGANISATION, "stands in the text once, nothing else does")
    return words
