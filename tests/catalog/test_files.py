"""The files of the catalogue: complete, in two languages, fit for a phone."""

from dataclasses import astuple
from datetime import date
from pathlib import Path

import pytest

from bot.catalog import (
    BUTTONS,
    CatalogError,
    catalog_faults,
    choices,
    consent_text,
    limits,
    plan_templates,
    questionnaire,
    signal_rules,
)
from bot.catalog.reading import read_yaml
from bot.domain.plans import WorkForm
from bot.domain.signals import Rulebook
from bot.domain.surveys import Audience, QuestionType


def test_all_files_are_sound_and_a_broken_one_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    assert catalog_faults() == []
    monkeypatch.setattr("bot.catalog.thresholds.FILES", Path("nowhere"))
    (fault,) = catalog_faults()
    assert fault.startswith("thresholds.yaml")


def test_templates_are_short_and_in_order_of_their_dates() -> None:
    assert {t.code for t in plan_templates()} == {"entering_the_post", "professional_growth"}
    for template in plan_templates():
        days = [item.after_days for item in template.items]
        assert 6 <= len(days) <= 10
        assert days == sorted(days)


def test_template_becomes_items_of_a_plan() -> None:
    first = plan_templates()[0].items[0].draft("en", date(2025, 9, 15)).checked()
    assert first.due == date(2025, 9, 22)
    assert first.title.startswith("Get to know")


def test_questionnaire_asks_five_things_of_both_sides() -> None:
    asked = questionnaire("how_is_it_going").questions
    types = [question.type for question in asked]
    assert sorted(types) == ["freq", "s10", "s10", "txt", "yn"]
    support = asked[1]
    assert "поддержку" in support.say("ru", Audience.MENTEES)
    assert "включён" in support.say("ru", Audience.MENTORS)


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [("s10", "10", "11"), ("yn", "yes", "да"), ("freq", "seldom", "soon"), ("txt", "да", " ")],
)
def test_answer_of_another_question_is_not_taken(kind: str, good: str, bad: str) -> None:
    asked = questionnaire("how_is_it_going").questions
    question = next(q for q in asked if q.type is QuestionType(kind))
    assert question.accepts(good)
    assert not question.accepts(bad)


def test_numbers_of_the_file_are_those_the_rules_were_written_for() -> None:
    assert signal_rules().book == Rulebook()
    assert limits().rhythm_days == 21
    assert astuple(limits().suppression) == (5, 3)


# One reason that Para itself writes down: it is on no button.
OFFERED = [name for name in BUTTONS if name != "carrying_reasons"]


@pytest.mark.parametrize("name", OFFERED)
def test_buttons_are_few_and_short(name: str) -> None:
    offered = choices(name)
    assert 4 <= len(offered) <= 12
    for choice in offered:
        assert max(len(choice.say("ru")), len(choice.say("en"))) <= 32
        assert len(f"{name}:{choice.code}".encode()) <= 40


@pytest.mark.parametrize("lang", ["ru", "en"])
def test_consent_is_read_in_a_minute(lang: str) -> None:
    school = "МБОУ «Средняя общеобразовательная школа № 12» г. Заречногорска"
    text = consent_text()
    short, full = text.short(lang, school), text.full(lang, school)
    assert len(short.split()) <= 150
    assert school in short
    assert school in full
    assert "{" not in short + full
    assert len(full) <= 4096


def test_organisation_may_have_braces_in_its_name() -> None:
    assert "Школа {1}" in consent_text().short("ru", "Школа {1}")


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("code: gossip", "a.yaml: code: 'gossip' is none of consultation"),
        ("cod: case", "a.yaml: code: is missing"),
        ("code: case\nextra: 1", "a.yaml: extra: no such field"),
        ("code: [", "a.yaml: –: while parsing"),
        ("- code", "a.yaml: –: fields"),
        ("code: yes", "a.yaml: code: str is expected, not True"),
    ],
)
def test_fault_names_file_and_field(tmp_path: Path, words: str, fault: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(words, encoding="utf-8")

    def read() -> WorkForm:
        record = read_yaml(path)
        return record.close(record.code("code", WorkForm))

    with pytest.raises(CatalogError) as caught:
        read()
    assert str(caught.value).startswith(fault)


def test_time_without_a_zone_and_yes_for_a_number_are_faults(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("at: 2026-02-09T09:00:00\ncount: yes\nday: 2026-02-09T09:00:00Z\n")
    record = read_yaml(path)
    with pytest.raises(CatalogError, match="with its zone"):
        record.moment("at")
    with pytest.raises(CatalogError, match="int is expected"):
        record.integer("count")
    with pytest.raises(CatalogError, match="without a time"):
        record.day("day")
