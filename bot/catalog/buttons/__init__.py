"""Short answers offered as buttons: buttons/*.yaml. Own words are always taken as well."""

from dataclasses import dataclass
from functools import cache

from bot.catalog.reading import FILES, Record, Wording, read_yaml


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: a code that is stored in callbacks, words that are stored and shown."""

    code: str
    words: Wording

    def say(self, lang: str) -> str:
        return self.words.say(lang)


@cache
def choices(name: str) -> tuple[Choice, ...]:
    """The buttons of one list, in order; CatalogError names what is wrong.

    Lists: subjects, mentor_topics, missed_reasons, move_reasons, cancel_reasons.
    """
    record = read_yaml(FILES / "buttons" / f"{name}.yaml")
    record.origin()
    read = tuple(read_choice(row) for row in record.records("choices"))
    if len({choice.code for choice in read}) != len(read):
        raise record.fault("choices", "two choices have one code")
    return record.close(read)


def choice(name: str, code: str) -> Choice:
    """KeyError when the list has no such choice (any more)."""
    return {one.code: one for one in choices(name)}[code]


def read_choice(row: Record) -> Choice:
    """A code with its words, of this or another file."""
    return row.close(Choice(row.text("code"), row.words("words")))
