"""Criteria of a mentor's selection by programme profile: criteria.yaml."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from bot.catalog.reading import FILES, Record, Wording, read_yaml

# The list of seed 003 fits any organisation.
_USUAL = "003"


@dataclass(frozen=True, slots=True)
class Criterion:
    """`own`: the person is asked too, not the curator alone."""

    code: str
    words: Wording
    own: bool

    def say(self, lang: str) -> str:
        return self.words.say(lang)


def criteria_of(sets: Iterable[str]) -> tuple[Criterion, ...]:
    """Those of the named sets, in their order; the usual set where none is known."""
    known = catalogue_of_criteria()[0]
    chosen = [known[one] for one in sets if one in known] or [known[_USUAL]]
    return tuple(criterion for one in chosen for criterion in one)


def hindering() -> tuple[Wording, ...]:
    """Six qualities that stand in a mentor's way: for a look at oneself, never stored."""
    return catalogue_of_criteria()[1]


@cache
def catalogue_of_criteria() -> tuple[dict[str, tuple[Criterion, ...]], tuple[Wording, ...]]:
    """Sets by their ids, and the hindering qualities; CatalogError names what is wrong."""
    record = read_yaml(FILES / "bases" / "criteria.yaml")
    record.origin()
    sets = dict(_set(row) for row in record.records("sets"))
    rows = record.records("hindering")
    hinder = tuple(row.close(Wording(row.text("ru"), row.text("en"))) for row in rows)
    return record.close((sets, hinder))


def _set(row: Record) -> tuple[str, tuple[Criterion, ...]]:
    criteria = tuple(_criterion(one) for one in row.records("criteria"))
    return row.close((row.text("id"), criteria))


def _criterion(row: Record) -> Criterion:
    return row.close(Criterion(row.text("code"), row.words("words"), row.flag("self")))
