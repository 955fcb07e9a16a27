"""What the surveys refuse."""

from dataclasses import dataclass

from bot.domain.errors import Refusal, Told


@dataclass
class AnswerUnclear(Told):
    """Typed words that answer nothing; `type` of the question."""

    type: str


@dataclass
class SurveyUnreadable(Told):
    """A file of a questionnaire says something that can't be used; as ProfileUnreadable."""

    place: str
    fault: str
    line: str
    field: str
    said: str


@dataclass
class SurveyTooLarge(Told):
    """In kilobytes."""

    most: int


class SurveyNotOffered(Refusal):
    """No questionnaire of this name is in use here."""


class OnlyOneAsked(Refusal):
    """An anonymous questionnaire to one person alone would give that person away."""


@dataclass
class SwotFull(Told):
    """No more lines on one side."""

    most: int
