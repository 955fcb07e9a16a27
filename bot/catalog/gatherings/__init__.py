"""The short scheme by which a lesson is observed: gatherings/observation.yaml."""

from dataclasses import dataclass
from functools import cache

from bot.catalog.reading import FILES, Record, Wording, read_yaml

LEAST_LINES, MOST_LINES = 6, 8


@dataclass(frozen=True, slots=True)
class SchemeLine:
    """One line to be marked; `code` is what is stored."""

    code: str
    words: Wording

    def say(self, lang: str) -> str:
        return self.words.say(lang)


@cache
def observation_scheme() -> tuple[SchemeLine, ...]:
    """The lines in order; CatalogError names what is wrong."""
    record = read_yaml(FILES / "gatherings" / "observation.yaml")
    record.origin()
    lines = tuple(_line(row) for row in record.records("lines"))
    if not LEAST_LINES <= len(lines) <= MOST_LINES:
        raise record.fault("lines", f"{LEAST_LINES} to {MOST_LINES} lines are expected")
    if len({line.code for line in lines}) != len(lines):
        raise record.fault("lines", "two lines have one code")
    return record.close(lines)


def _line(row: Record) -> SchemeLine:
    return row.close(SchemeLine(row.text("code"), row.words("words")))
