"""Reading a questionnaire from its file; the school's own one is read by the same rules."""

import re
from collections.abc import Mapping, Sequence

from bot.catalog.buttons import Choice
from bot.catalog.reading import Origin, Record, Wording
from bot.catalog.surveys.model import Door, Level, Offer, Question, Questionnaire, When
from bot.domain.forms import Form
from bot.domain.surveys import Audience, QuestionType, Stage, Visibility

MOST_QUESTIONS = 60
MOST_CHOICES = 10
LONGEST_TITLE = 60
LONGEST_QUESTION = 600
LONGEST_CHOICE = 60
_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_CHOOSING = frozenset({QuestionType.ONE, QuestionType.MANY})


def read_questionnaire(record: Record) -> Questionnaire:
    """One questionnaire; CatalogError names the field and the reason."""
    audiences = record.codes("audiences", Audience)
    if not audiences:
        raise record.fault("audiences", "somebody is expected", "words")
    questions = _questions(record, audiences)
    made = Questionnaire(
        code=_code(record, "code"),
        version=record.integer("version", least=1),
        stage=record.code("stage", Stage),
        title=_short(record, "title", LONGEST_TITLE),
        audiences=audiences,
        questions=questions,
        origin=_origin(record),
        visibility=record.code("visibility", Visibility),
        verified=record.flag("verified"),
        forms=frozenset(record.codes("forms", Form)) if record.has("forms") else frozenset(),
        offer=_offer(record.record("offer"), questions) if record.has("offer") else None,
        levels=_levels(record),
    )
    return record.close(made)


def _questions(record: Record, audiences: Sequence[Audience]) -> tuple[Question, ...]:
    rows = record.records("questions")
    if not 1 <= len(rows) <= MOST_QUESTIONS:
        raise record.fault("questions", f"1 to {MOST_QUESTIONS} are expected", "amount")
    questions = list[Question]()
    for row in rows:
        question = _question(row, audiences, questions)
        if question.key in {one.key for one in questions}:
            raise row.fault("key", "another question has this key", "twice", question.key)
        questions.append(question)
    return tuple(questions)


def _question(row: Record, audiences: Sequence[Audience], earlier: Sequence[Question]) -> Question:
    kind = row.code("type", QuestionType)
    chooses = kind in _CHOOSING
    optional = row.flag("optional") if row.has("optional") else kind is QuestionType.TEXT
    made = Question(
        key=_code(row, "key"),
        type=kind,
        text=_text(row, audiences),
        choices=_choices(row) if chooses else (),
        own=row.flag("own") if chooses else False,
        optional=optional,
        when=_when(row.record("when"), earlier) if row.has("when") else None,
        pairs_with=_pairs(row, audiences) if row.has("pairs_with") else None,
        section=_short(row, "section", LONGEST_QUESTION) if row.has("section") else None,
    )
    return row.close(made)


def _text(row: Record, audiences: Sequence[Audience]) -> Mapping[Audience, Wording]:
    """In the words of each audience, or once for all."""
    words = row.things_of("text")
    if isinstance(words, str) or (isinstance(words, Mapping) and "ru" in words):
        same = _short(row, "text", LONGEST_QUESTION)
        return dict.fromkeys(audiences, same)
    each = row.record("text")
    return each.close({one: _short(each, one, LONGEST_QUESTION) for one in audiences})


def _choices(row: Record) -> tuple[Choice, ...]:
    choices = tuple(_choice(one) for one in row.records("choices"))
    if not 2 <= len(choices) <= MOST_CHOICES:
        raise row.fault("choices", f"2 to {MOST_CHOICES} are expected", "amount")
    if len({choice.code for choice in choices}) != len(choices):
        raise row.fault("choices", "two choices have one code", "twice")
    return choices


def _choice(row: Record) -> Choice:
    return row.close(Choice(_code(row, "code"), _short(row, "words", LONGEST_CHOICE)))


def _when(row: Record, earlier: Sequence[Question]) -> When:
    when = When(row.text("question"), _answers(row))
    _answered(row, when.question, when.answers, earlier)
    return row.close(when)


def _offer(row: Record, questions: Sequence[Question]) -> Offer:
    door = row.code("door", Door)
    if not row.has("question"):
        return row.close(Offer(door))
    offer = Offer(door, row.text("question"), _answers(row))
    _answered(row, offer.question, offer.answers, questions)
    return row.close(offer)


def _answers(row: Record) -> tuple[str, ...]:
    return row.texts("answers") if row.has("answers") else (row.text("answer"),)


def _answered(
    row: Record, key: str, answers: Sequence[str], questions: Sequence[Question]
) -> None:
    asked = next((one for one in questions if one.key == key), None)
    if asked is None:
        raise row.fault("question", "no such question before this one", "question", key)
    if strange := [answer for answer in answers if answer not in asked.codes]:
        field = "answers" if row.has("answers") else "answer"
        known = ", ".join(asked.codes)
        raise row.fault(field, f"{strange[0]!r} is none of {known}", "code", known)


def _pairs(row: Record, audiences: Sequence[Audience]) -> Mapping[Audience, str]:
    if isinstance(row.things_of("pairs_with"), str):
        return dict.fromkeys(audiences, _code(row, "pairs_with"))
    each = row.record("pairs_with")
    return each.close({one: _code(each, one) for one in audiences if each.has(one)})


def _levels(record: Record) -> tuple[Level, ...]:
    if not record.has("levels"):
        return ()
    levels = [
        row.close(Level(row.integer("least"), row.words("words")))
        for row in record.records("levels")
    ]
    return tuple(sorted(levels, key=lambda level: -level.least))


def _origin(record: Record) -> Origin:
    return Origin(
        record.text("source"), str(record.integer("version", 1)), record.text("provenance")
    )


def _code(record: Record, field: str) -> str:
    code = record.text(field)
    if not _CODE.fullmatch(code):
        raise record.fault(
            field, f"small Latin letters, digits and _ are expected, not {code!r}", "latin", code
        )
    return code


def _short(record: Record, field: str, most: int) -> Wording:
    """Words in both languages, or once for both."""
    words = record.either(field)
    if (length := max(len(words.ru), len(words.en))) > most:
        raise record.fault(field, f"{length} characters, {most} fit", "long", str(most))
    return words
