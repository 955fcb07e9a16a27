"""The register of documents: what stands behind the programme, and one line read as an entry.

«Приказ № 131-о от 12.09.2026 о назначении куратора» gives kind, number, date and title.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final, TypeVar

from bot.domain.ids import DocumentId, OrganisationId
from bot.domain.spoken import Toward, parse_day

Code = TypeVar("Code", bound=StrEnum)
LONGEST_TITLE: Final = 400
LONGEST_NUMBER: Final = 60
# Curators hear of a document that runs out so many days before.
EXPIRY_DAYS: Final = (30, 7)


class DocumentLevel(StrEnum):
    FEDERAL = "federal"
    REGIONAL = "regional"
    MUNICIPAL = "municipal"
    ORGANISATION = "organisation"


class DocumentKind(StrEnum):
    ORDER = "order"
    REGULATION = "regulation"
    ROADMAP = "roadmap"
    PROGRAMME = "programme"
    AGREEMENT = "agreement"
    GUIDELINES = "guidelines"
    LAW = "law"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class SchoolDocument:
    """An entry: what identifies the document, never the document itself."""

    id: DocumentId
    organisation_id: OrganisationId
    title: str
    kind: DocumentKind = DocumentKind.OTHER
    level: DocumentLevel = DocumentLevel.ORGANISATION
    number: str = ""
    dated: date | None = None
    url: str = ""
    expires_on: date | None = None
    checked_on: date | None = None
    removed: bool = False

    def expired(self, today: date) -> bool:
        return self.expires_on is not None and self.expires_on < today


@dataclass(frozen=True, slots=True)
class ReadLine:
    """What a line says."""

    title: str
    kind: DocumentKind
    level: DocumentLevel
    number: str = ""
    dated: date | None = None
    url: str = ""


@dataclass(frozen=True, slots=True)
class LineStems:
    """Beginnings of words by which a line tells its kind and who issued it; in lower case."""

    kinds: tuple[tuple[DocumentKind, tuple[str, ...]], ...]
    levels: tuple[tuple[DocumentLevel, tuple[str, ...]], ...]


_NUMBER: Final = re.compile(r"(?:№|\bN(?=[\s°º]|\d)|#)\s*([\w./\-–]+)", re.IGNORECASE)
_DATE: Final = re.compile(
    r"\b(?:от|of|dated)\s+(\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d\d-\d\d|\d{1,2}\s+[^\W\d]+\s+\d{4})"
    r"(?:\s*г(?:\.|ода|\b))?",
    re.IGNORECASE,
)
_URL: Final = re.compile(r"https?://\S+")


def read_line(words: str, today: date, stems: LineStems) -> ReadLine:
    """The entry that a line makes; whatever can't be told apart stays in the title."""
    url = _URL.search(words)
    rest = _URL.sub(" ", words)
    number, dated = read_number(rest, today)
    return ReadLine(
        title=_title(rest),
        kind=_first(stems.kinds, rest, DocumentKind.OTHER),
        level=_first(stems.levels, rest, DocumentLevel.ORGANISATION),
        number=number,
        dated=dated,
        url=url[0].rstrip(".,)") if url else "",
    )


def read_number(words: str, today: date) -> tuple[str, date | None]:
    """Number and date of a document; an empty number where there is none."""
    number, dated = _NUMBER.search(words), _DATE.search(words)
    return (
        number[1].rstrip(".,")[:LONGEST_NUMBER] if number else "",
        _day(dated[1], today) if dated else None,
    )


def _day(said: str, today: date) -> date | None:
    digits = [int(piece) for piece in re.findall(r"\d+", said)]
    try:
        match digits:
            case [year, month, day] if year > 31:
                return date(year, month, day)
            case [day, month, year]:
                return date(year, month, day)
            case _:
                return parse_day(said, today, Toward.PAST)
    except ValueError:
        return None


def _title(words: str) -> str:
    """Without number and date, which stand in fields of their own."""
    plain = _DATE.sub(" ", _NUMBER.sub(" ", words))
    plain = " ".join(plain.split()).strip(" ,.;:–-")
    return (plain or " ".join(words.split()))[:LONGEST_TITLE]


def _first(known: Iterable[tuple[Code, tuple[str, ...]]], words: str, otherwise: Code) -> Code:
    """The code of the stem that is met first in the words."""
    said = words.casefold()
    found = [(said.find(stem), code) for code, stems in known for stem in stems if stem in said]
    return min(found, key=lambda one: one[0])[1] if found else otherwise


def told_days(document: SchoolDocument, today: date) -> int | None:
    """Which of the two notices of expiry is due; None: neither, or too late for both."""
    if document.expires_on is None or document.removed:
        return None
    left = (document.expires_on - today).days
    due = [days for days in EXPIRY_DAYS if 0 <= left <= days]
    return min(due, default=None)


def checked(document: SchoolDocument, today: date) -> SchoolDocument:
    """Somebody looked whether it is still in force."""
    return replace(document, checked_on=today)
