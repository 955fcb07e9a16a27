"""What the curator is shown of answers: figures of enough people, told once.

A campaign asks one role, which is a slice of the organisation: figures from five people. They are
told when nothing can change any more (closed, or everybody has finished): asked for at two times,
they would give away whoever answered in between.
"""

import hashlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from bot.catalog.surveys import Question, Questionnaire
from bot.domain.aggregates import Hidden, Shown, summarise
from bot.domain.percents import percent
from bot.domain.surveys import QuestionType
from bot.domain.surveys.answers import chosen
from bot.storage.surveys.campaigns import Replies

Answers = Mapping[str, str]  # by the key of the sheet


@dataclass(frozen=True, slots=True)
class Shares:
    """Per cent of `n` people by code, in the order of the choices."""

    n: int
    percents: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """What people wrote, without names, in no order of theirs."""

    texts: tuple[str, ...]


Told = Shown | Shares | Words | Hidden


@dataclass(frozen=True, slots=True)
class Results:
    """`told` is empty while answers are still taken; then one entry a question."""

    replies: Replies
    questionnaire: Questionnaire
    settled: bool
    told: tuple[tuple[Question, Told], ...]


def tell(question: Question, answers: Answers, needed: int) -> Told:
    """One question's figure, or Hidden."""
    if len(answers) < needed:
        return Hidden(needed)
    match question.type:
        case QuestionType.SCALE | QuestionType.DEGREE:
            return summarise({key: (float(said),) for key, said in answers.items()}, needed)
        case QuestionType.TEXT:
            return Words(tuple(sorted(answers.values(), key=shuffled)))
        case _:
            return _shares(question.codes, answers)


def _shares(codes: tuple[str, ...], answers: Answers) -> Shares:
    counts = Counter(code for said in answers.values() for code in chosen(said)[0])
    n = len(answers)
    return Shares(n, tuple((code, percent(counts[code], n)) for code in codes))


def shuffled(text: str) -> str:
    # By no property of the people: the order tells neither who nor when.
    return hashlib.sha256(text.encode()).hexdigest()
