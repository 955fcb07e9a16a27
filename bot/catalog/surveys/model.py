"""What a questionnaire is: who it is for, what it asks, what it promises about the answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from bot.catalog.buttons import Choice
from bot.catalog.reading import Origin, Wording
from bot.domain.forms import Form
from bot.domain.surveys import Audience, QuestionType, Stage, Visibility
from bot.domain.surveys.answers import chosen

SCALE = tuple(range(1, 11))
DEGREES = (0, 1, 2)
YES, NO = "yes", "no"
FREQUENCIES = ("very_often", "often", "seldom", "once_or_twice", "never")
NUMBERS = frozenset({QuestionType.SCALE, QuestionType.DEGREE})


@dataclass(frozen=True, slots=True)
class When:
    """Asked only after one of these answers to an earlier question."""

    question: str
    answers: tuple[str, ...]

    def holds(self, said: Mapping[str, str]) -> bool:
        codes, _ = chosen(said.get(self.question, ""))
        return any(answer in codes for answer in self.answers)


@dataclass(frozen=True, slots=True)
class Question:
    """One screen.

    `choices`: of one and of many. `own`: words of one's own are taken beside them. `optional`:
    may be skipped. `pairs_with`: the key that joins it with the same question of another stage,
    by audience (as the mentors' «involve» and the mentees' «support»). `section`: what several
    questions in a row have above them.
    """

    key: str
    type: QuestionType
    text: Mapping[Audience, Wording]
    choices: tuple[Choice, ...] = ()
    own: bool = False
    optional: bool = False
    when: When | None = None
    pairs_with: Mapping[Audience, str] | None = None
    section: Wording | None = None

    def say(self, lang: str, audience: Audience) -> str:
        return self.text[audience].say(lang)

    def pair_key(self, audience: Audience) -> str | None:
        return None if self.pairs_with is None else self.pairs_with.get(audience)

    @property
    def codes(self) -> tuple[str, ...]:
        """What its buttons store, in order; none of a written one."""
        match self.type:
            case QuestionType.SCALE:
                return tuple(str(n) for n in SCALE)
            case QuestionType.DEGREE:
                return tuple(str(n) for n in reversed(DEGREES))
            case QuestionType.YES_NO:
                return (YES, NO)
            case QuestionType.FREQUENCY:
                return FREQUENCIES
            case QuestionType.ONE | QuestionType.MANY:
                return tuple(choice.code for choice in self.choices)
            case QuestionType.TEXT:
                return ()

    def accepts(self, value: str) -> bool:
        """Whether `value` answers it, as `domain/surveys/answers.py` writes values."""
        if self.type is QuestionType.TEXT:
            return bool(value.strip())
        codes, own = chosen(value)
        if (own and not self.own) or any(code not in self.codes for code in codes):
            return False
        said = len(codes) + bool(own)
        several = self.type is QuestionType.MANY and len(set(codes)) == len(codes)
        return said == 1 or (said > 1 and several)


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
class Level:
    """What the sum of all numbers from `least` means."""

    least: int
    words: Wording


@dataclass(frozen=True, slots=True)
class Questionnaire:
    """`audiences`: whom it may be sent to, each worded; the first one is proposed.

    `forms`: offered where one of them is used; none named: everywhere. `verified`: compared with
    the official text. `levels`: the highest first; only of one that is summed up.
    """

    code: str
    version: int
    stage: Stage
    title: Wording
    audiences: tuple[Audience, ...]
    questions: tuple[Question, ...]
    origin: Origin
    visibility: Visibility
    verified: bool
    forms: frozenset[Form] = frozenset()
    offer: Offer | None = None
    levels: tuple[Level, ...] = ()

    def asked(self, said: Mapping[str, str]) -> tuple[Question, ...]:
        """The questions that are asked after these answers; a condition looks back only."""
        seen = dict[str, str]()
        shown = list[Question]()
        for question in self.questions:
            if question.when is None or question.when.holds(seen):
                shown.append(question)
                if question.key in said:
                    seen[question.key] = said[question.key]
        return tuple(shown)

    def total(self, said: Mapping[str, str]) -> int:
        """The sum of the numbers said."""
        numbers = (said.get(one.key, "") for one in self.questions if one.type in NUMBERS)
        return sum(int(number) for number in numbers if number)

    def level(self, said: Mapping[str, str]) -> Level | None:
        """What the sum means; None where nothing is summed up."""
        total = self.total(said)
        return next((level for level in self.levels if total >= level.least), None)
