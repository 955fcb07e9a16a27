"""What a person takes of everything stored about them is said in words, whatever holds it."""

from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import JSON

from bot.catalog.surveys import questionnaire
from bot.documents.own.wording import Words
from bot.domain.surveys import Audience
from bot.services.exports.room import Asked, Own
from bot.storage.columns import metadata
from bot.storage.exports.own import columns_about, tables_about
from bot.texts import Texts

LOOK = {"goal": "partly", "helped": "Разговоры после уроков"}
SEEN = {"marks": {"goal": 2, "answers": 1}, "conclusion": "Хороший темп"}
LEAVE = {
    "last_day": "2026-02-16",
    "kinds": ["reverse"],
    "agreed": [7],
    "talk": [["Что?", "Ничего"]],
}
NESTED = {
    "muted": (["items"], "Сроки плана"),
    "proposals": (["award", "contest"], "представить к поощрению, выдвинуть на конкурс"),
    "directions": (["ict"], "ИКТ-компетенции"),
    "own_ticks": (["001.motivation"], "внутренняя мотивация"),
    "curator_ticks": (["002.category"], "первая или высшая категория"),
    "places": (["form:teacher_teacher"], "Педагог-педагог"),
    "tasks": (["Разобрать план урока"], "Разобрать план урока"),
    "shared_tasks": (["Вести урок вместе"], "Вести урок вместе"),
    "answers": (LOOK, "во многом; Что помогло больше всего? – Разговоры после уроков"),
    "observation": (SEEN, "; Хороший темп"),
    "details": (LEAVE, "последний день: 16.02.2026; виды: Реверсивн"),
}


@pytest.fixture
def words() -> Words:
    asked = {3: Asked(questionnaire("how_is_it_going"), Audience.MENTEES)}
    now = datetime(2026, 2, 9, tzinfo=UTC)
    return Words(Texts.load(), "ru", Own("А", "Школа", now, "Europe/Moscow", {}, asked))


def test_answers_stand_with_the_words_of_their_questions(words: Words) -> None:
    said = words.row({"campaign_id": 3, "question": "freq", "value": "often"})
    assert said.startswith("анкета: «Как идёт наставничество»; вопрос: ")
    assert said.endswith("; ответ: Часто")
    for row in ({"campaign_id": 3, "question": "gone", "value": "x"}, {"campaign_id": 4}):
        assert words.row(row | {"value": "x"}).endswith("x")


@pytest.mark.parametrize("column", sorted(NESTED))
def test_what_is_kept_together_is_taken_apart(words: Words, column: str) -> None:
    value, expected = NESTED[column]
    said = words.row({column: value})
    assert expected in said
    assert not any(sign in said for sign in '[]{}"_')


def test_every_column_that_holds_several_things_is_tried_here() -> None:
    told = [metadata.tables[name] for name in tables_about()]
    kept: set[Any] = {one.name for table in told for one in table.c if isinstance(one.type, JSON)}
    assert kept & columns_about() - set(NESTED) == set()
