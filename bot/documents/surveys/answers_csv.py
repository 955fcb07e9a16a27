"""Answers with names as csv for Russian Excel: a byte-order mark, semicolons, inert cells."""

import asyncio
import csv
from collections.abc import Iterable
from pathlib import Path

from bot.catalog.surveys import Question
from bot.documents.pairs_csv import harmless
from bot.domain.surveys import QuestionType
from bot.domain.surveys.answers import chosen
from bot.services.surveys.figures.named import NamedAnswers
from bot.services.surveys.options import options_of
from bot.texts import Texts

_AS_IT_IS = (QuestionType.TEXT, QuestionType.SCALE, QuestionType.DEGREE)


async def write_answers(found: NamedAnswers, path: Path, texts: Texts, lang: str) -> None:
    """One row a person; who asks for it deletes the file."""
    head = [texts.render(lang, "surveys-named-person")]
    head += [one.say(lang, found.audience) for one in found.questions]
    rows = [head]
    for name, answers in found.lines:
        said = [
            answer_words(one, answers.get(one.key, ""), texts, lang) for one in found.questions
        ]
        rows.append([name, *said])
    await asyncio.to_thread(_write, path, rows)


def answer_words(question: Question, value: str, texts: Texts, lang: str) -> str:
    if question.type in _AS_IT_IS or not value:
        return value
    options = zip(question.codes, options_of(question, lang), strict=True)
    names = {code: texts.render(lang, key, **_plain(given)) for code, (key, given) in options}
    codes, own = chosen(value)
    words = [names.get(code, code) for code in codes]
    return ", ".join([*words, own] if own else words)


def _plain(given: dict[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in given.items()}


def _write(path: Path, rows: Iterable[list[str]]) -> None:
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";", lineterminator="\r\n")
        writer.writerows([harmless(cell) for cell in row] for row in rows)
