"""Reading the catalogue's files: each field checked, each fault named by file and field.

The files are written by people of the school's side, so what is wrong is said in the words of
the file: where, which field, what was expected. A field that nobody asked for is a fault as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeVar

import yaml

FILES = Path(__file__).parent
# The same safe loader ten times as fast, where PyYAML came with libyaml.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
Code = TypeVar("Code", bound=StrEnum)


class CatalogError(Exception):
    """A file of the catalogue says something that can't be used.

    `fault` names the kind of it and `said` what stood there or was expected, for those to whom
    it is told in their own language.
    """

    def __init__(
        self, where: str, field: str, problem: str, fault: str = "syntax", said: str = ""
    ) -> None:
        super().__init__(f"{where}: {field}: {problem}")
        self.where, self.field, self.problem, self.fault = where, field, problem, fault
        self.said = said or problem


@dataclass(frozen=True, slots=True)
class Wording:
    """The same words in both languages."""

    ru: str
    en: str

    def say(self, lang: str) -> str:
        """The words in `lang`; KeyError for a language that the catalogue doesn't speak."""
        return {"ru": self.ru, "en": self.en}[lang]


@dataclass(frozen=True, slots=True)
class Origin:
    """Where the data come from. `provenance` as in the sources: [сид], [И n], [П], [В]."""

    source: str
    version: str
    provenance: str


class Record:
    """One mapping of a file; remembers what was read, so that `close` finds the rest."""

    def __init__(self, values: Any, where: str) -> None:
        if not isinstance(values, Mapping):
            raise CatalogError(where, "–", "fields with values are expected here", "fields")
        self.where = where
        self._values: dict[str, Any] = {str(key): value for key, value in values.items()}
        self._read: set[str] = set()

    def has(self, field: str) -> bool:
        return field in self._values

    def text(self, field: str) -> str:
        value = self._typed(field, str)
        if not value.strip():
            raise self.fault(field, "words are expected", "words")
        return value.strip()

    def integer(self, field: str, least: int = 0) -> int:
        value = self._typed(field, int)
        if value < least:
            raise self.fault(
                field, f"at least {least} is expected, not {value}", "least", str(least)
            )
        return value

    def flag(self, field: str) -> bool:
        """Yes or no; no when the field is left out."""
        return self.has(field) and self._typed(field, bool)

    def day(self, field: str) -> date:
        value = self._typed(field, date)
        if isinstance(value, datetime):
            raise self.fault(field, "a date without a time is expected")
        return value

    def moment(self, field: str) -> datetime:
        """A time with its zone («2026-02-09T09:00:00+03:00»), in UTC."""
        value = self._typed(field, datetime)
        if value.utcoffset() is None:
            raise self.fault(field, "a time with its zone is expected")
        return value.astimezone(UTC)

    def days(self, field: str) -> frozenset[date]:
        return frozenset(Record({field: d}, self.where).day(field) for d in self._list(field))

    def code(self, field: str, codes: type[Code]) -> Code:
        return self.as_code(field, self.text(field), codes)

    def codes(self, field: str, codes: type[Code]) -> tuple[Code, ...]:
        return tuple(self.as_code(field, value, codes) for value in self._list(field))

    def as_code(self, field: str, value: Any, codes: type[Code]) -> Code:
        try:
            return codes(value)
        except ValueError:
            known = ", ".join(codes)
            raise self.fault(field, f"{value!r} is none of {known}", "code", known) from None

    def texts(self, field: str) -> tuple[str, ...]:
        return tuple(Record({field: v}, self.where).text(field) for v in self._list(field))

    def words(self, field: str) -> Wording:
        both = self.record(field)
        return both.close(Wording(ru=both.text("ru"), en=both.text("en")))

    def either(self, field: str) -> Wording:
        """In both languages, or once for both, as a school writes it."""
        if isinstance(self._values.get(field), str):
            said = self.text(field)
            return Wording(ru=said, en=said)
        return self.words(field)

    def fields(self) -> tuple[str, ...]:
        """What stands here, in order; each is still to be read."""
        return tuple(self._values)

    def things(self, field: str) -> tuple[Any, ...]:
        """A list whose rows are read by whoever asks."""
        return tuple(self._list(field))

    def things_of(self, field: str) -> Any:
        """A value that may be of several kinds; whoever asks finds out which."""
        return self._value(field)

    def record(self, field: str) -> "Record":
        return Record(self._value(field), f"{self.where}: {field}")

    def records(self, field: str) -> tuple["Record", ...]:
        rows = enumerate(self._list(field), start=1)
        return tuple(Record(row, f"{self.where}: {field}[{number}]") for number, row in rows)

    def origin(self) -> Origin:
        return Origin(self.text("source"), self.text("version"), self.text("provenance"))

    def close(self, made: "Made") -> "Made":
        """What was made of the record, once all its fields were read."""
        if unknown := sorted(self._values.keys() - self._read):
            raise self.fault(unknown[0], "no such field", "unknown")
        return made

    def fault(
        self, field: str, problem: str, fault: str = "other", said: str = ""
    ) -> CatalogError:
        return CatalogError(self.where, field, problem, fault, said)

    def _value(self, field: str) -> Any:
        self._read.add(field)
        if field not in self._values:
            raise self.fault(field, "is missing", "missing")
        return self._values[field]

    def _list(self, field: str) -> list[Any]:
        return self._typed(field, list)

    def _typed(self, field: str, kind: type["Kind"]) -> "Kind":
        value = self._value(field)
        # bool is an int to Python, and a mistake here: YAML reads `yes` as one
        if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
            problem = f"{kind.__name__} is expected, not {value!r}"
            raise self.fault(field, problem, kind.__name__, repr(value)[:60])
        return value


Made = TypeVar("Made")
Kind = TypeVar("Kind")


def read_yaml(path: Path) -> Record:
    """One file of the catalogue; its name stands in each fault."""
    try:
        text = path.read_text(encoding="utf-8")
        return Record(yaml.load(text, LOADER), shown(path))  # noqa: S506 (both are safe)
    except (OSError, yaml.YAMLError) as error:
        raise CatalogError(shown(path), "–", " ".join(str(error).split())) from error


def shown(path: Path) -> str:
    """The path as people of the project know it."""
    return str(path.relative_to(FILES)) if path.is_relative_to(FILES) else path.name
