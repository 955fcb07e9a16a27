"""What somebody typed in answer to a question, as it is stored."""

import re
from collections.abc import Sequence

from bot.catalog.surveys import NO, NUMBERS, YES, Question
from bot.domain.spoken.answers import find_option, parse_score, parse_yes_no
from bot.domain.surveys import QuestionType
from bot.domain.surveys.answers import written
from bot.domain.surveys.refusals import AnswerUnclear

_BETWEEN = re.compile(r"[,;\n]+")


def understood(
    question: Question, text: str, options: Sequence[str], ticked: Sequence[str] = ()
) -> str:
    """The value of typed words; AnswerUnclear says what is expected.

    `options`: the words of the buttons in the order of `question.codes`. `ticked`: codes chosen
    so far of a question with several answers; what was typed comes to them.
    """
    said = text.strip()
    match question.type:
        case QuestionType.TEXT:
            value: str | None = said
        case QuestionType.SCALE | QuestionType.DEGREE:
            value = _number(question, said, options)
        case QuestionType.YES_NO:
            yes = parse_yes_no(said)
            value = None if yes is None else (YES if yes else NO)
        case QuestionType.MANY:
            value = _several(question, said, options, ticked)
        case _:
            value = _one(question, said, options)
    if value is None:
        raise AnswerUnclear(str(question.type))
    return value


def _number(question: Question, said: str, options: Sequence[str]) -> str | None:
    score = parse_score(said)
    if score is not None:
        return str(score) if str(score) in question.codes else None
    found = None if question.type not in NUMBERS else find_option(said, options)
    return None if found is None else question.codes[found]


def _one(question: Question, said: str, options: Sequence[str]) -> str | None:
    found = find_option(said, options)
    if found is not None:
        return question.codes[found]
    return written((), said) if question.own and said else None


def _several(
    question: Question, said: str, options: Sequence[str], ticked: Sequence[str]
) -> str | None:
    pieces = [said, *(piece for piece in _BETWEEN.split(said) if piece.strip())]
    whole, *parts = [find_option(piece, options) for piece in pieces]
    found = [whole] if whole is not None else parts
    known = [question.codes[n] for n in found if n is not None]
    if known and len(known) == len(found):
        return written(dict.fromkeys((*ticked, *known)))
    return written(ticked, said) if question.own and said else None
