"""Questions of the reflection: reflection.yaml. Own words are always taken as well."""

from dataclasses import dataclass
from functools import cache

from bot.catalog.buttons import Choice, read_choice
from bot.catalog.reading import FILES, Record, Wording, read_yaml


@dataclass(frozen=True, slots=True)
class ReflectionQuestion:
    """One question with the answers that are offered; there may be none."""

    code: str
    words: Wording
    choices: tuple[Choice, ...]

    def say(self, lang: str, answer: str) -> str:
        """An answer in words: that of a button, or as it was written."""
        found = next((one for one in self.choices if one.code == answer), None)
        return answer if found is None else found.say(lang)


@cache
def reflection_questions() -> tuple[ReflectionQuestion, ...]:
    """In their order; CatalogError names what is wrong."""
    record = read_yaml(FILES / "closing" / "reflection.yaml")
    record.origin()
    questions = tuple(_question(row) for row in record.records("questions"))
    if len({one.code for one in questions}) != len(questions):
        raise record.fault("questions", "two questions have one code")
    return record.close(questions)


def _question(row: Record) -> ReflectionQuestion:
    choices = tuple(read_choice(one) for one in row.records("choices"))
    return row.close(ReflectionQuestion(row.text("code"), row.words("words"), choices))
