"""Questionnaires: surveys/*.yaml; one file is one questionnaire, worded for its audiences."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from bot.catalog.button_lists import Choice, read_choice
from bot.catalog.reading import FILES, Origin, Record, Wording, read_yaml
from bot.domain.surveys import Audience, QuestionType

SCALE = tuple(range(1, 11))
YES, NO = "yes", "no"


@dataclass(frozen=True, slots=True)
class Question:
    """One screen; `choices` only of a choice. Answers are stored as text (see `accepts`)."""

    key: str
    type: QuestionType
    text: Mapping[Audience, Wording]
    choices: tuple[Choice, ...] = ()

    def say(self, lang: str, audience: Audience) -> str:
        return self.text[audience].say(lang)

    def accepts(self, value: str) -> bool:
        """Whether `value` answers it: «7», «yes», the code of a choice, any words."""
        match self.type:
            case QuestionType.SCALE:
                return value in {str(n) for n in SCALE}
            case QuestionType.YES_NO:
                return value in (YES, NO)
            case QuestionType.CHOICE:
                return value in {choice.code for choice in self.choices}
            case QuestionType.TEXT:
                return bool(value.strip())


class Door(StrEnum):
    """Where a finished questionnaire may lead: answers have no name, what follows has one."""

    WISH = "wish"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True)
class Offer:
    """What is offered with the thanks: to everybody, or to these answers to one question."""

    door: Door
    question: str = ""
    answers: tuple[str, ...] = ()

    def suits(self, said: Mapping[str, str]) -> bool:
        return not self.question or said.get(self.question) in self.answers


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`audiences`: whom it may be sent to, each worded; the first one is proposed."""

    code: str
    version: int
    stage: str
    title: Wording
    audiences: tuple[Audience, ...]
    questions: tuple[Question, ...]
    origin: Origin
    offer: Offer | None = None


@cache
def questionnaires() -> tuple[Questionnaire, ...]:
    """All questionnaires by code; CatalogError names what is wrong."""
    return tuple(_questionnaire(path) for path in sorted((FILES / "surveys").glob("*.yaml")))


def questionnaire(code: str) -> Questionnaire:
    """KeyError when there is no such questionnaire (any more)."""
    return {one.code: one for one in questionnaires()}[code]


def _questionnaire(path: Path) -> Questionnaire:
    record = read_yaml(path)
    code, version = record.text("code"), record.integer("version", least=1)
    if code != path.stem:
        raise record.fault("code", f"the file is called {path.stem}")
    audiences = record.codes("audiences", Audience)
    if not audiences:
        raise record.fault("audiences", "somebody is expected")
    questions = tuple(_question(row, audiences) for row in record.records("questions"))
    if len({question.key for question in questions}) != len(questions):
        raise record.fault("questions", "two questions have one key")
    origin = Origin(record.text("source"), str(version), record.text("provenance"))
    offer = _offer(record.record("offer"), questions) if record.has("offer") else None
    title, stage = record.words("title"), record.text("stage")
    made = Questionnaire(code, version, stage, title, audiences, questions, origin, offer)
    return record.close(made)


def _question(row: Record, audiences: tuple[Audience, ...]) -> Question:
    kind = row.code("type", QuestionType)
    wordings = row.record("text")
    text = wordings.close({audience: wordings.words(audience) for audience in audiences})
    choices: tuple[Choice, ...] = ()
    if kind is QuestionType.CHOICE:
        choices = tuple(read_choice(choice) for choice in row.records("choices"))
    return row.close(Question(row.text("key"), kind, text, choices))


def _offer(row: Record, questions: tuple[Question, ...]) -> Offer:
    door = row.code("door", Door)
    if not row.has("question"):
        return row.close(Offer(door))
    key, answers = row.text("question"), row.texts("answers")
    asked = next((one for one in questions if one.key == key), None)
    if asked is None or not all(asked.accepts(answer) for answer in answers):
        raise row.fault("answers", "no such answer to this question")
    return row.close(Offer(door, key, answers))
