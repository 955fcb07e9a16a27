"""Beginnings of words by which Para tells what a line is about: stems.yaml."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TypeVar

from bot.catalog.reading import FILES, Origin, Record, read_yaml
from bot.domain.community.events import EventKind
from bot.domain.school.documents import DocumentKind, DocumentLevel, LineStems

Code = TypeVar("Code", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Stems:
    """In the order of asking, in lower case."""

    origin: Origin
    events: tuple[tuple[EventKind, tuple[str, ...]], ...]
    documents: LineStems
    discipline: tuple[str, ...]
    fair: tuple[str, ...]


@cache
def stems() -> Stems:
    """All of them; CatalogError names what is wrong."""
    record = read_yaml(FILES / "stems" / "stems.yaml")
    return record.close(
        Stems(
            origin=record.origin(),
            events=_named(record, "events", "kind", EventKind),
            documents=LineStems(
                kinds=_named(record, "documents", "kind", DocumentKind),
                levels=_named(record, "levels", "level", DocumentLevel),
            ),
            discipline=_lower(record, "discipline"),
            fair=_lower(record, "fair"),
        )
    )


def _named(
    record: Record, field: str, code: str, codes: type[Code]
) -> tuple[tuple[Code, tuple[str, ...]], ...]:
    rows = record.records(field)
    return tuple(row.close((row.code(code, codes), _lower(row, "stems"))) for row in rows)


def _lower(record: Record, field: str) -> tuple[str, ...]:
    return tuple(stem.casefold() for stem in record.texts(field))
