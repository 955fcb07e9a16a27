"""Questionnaires on the command line."""

from pathlib import Path

import pytest

from bot.errors import StartError
from bot.start.catalogue.surveys import check, show
from bot.start.speech import say


@pytest.fixture(autouse=True)
def _russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


def test_file_that_is_shown_is_in_order(tmp_path: Path) -> None:
    copy = tmp_path / "own.yaml"
    copy.write_text(show("after_mentee"), encoding="utf-8")
    assert "«По итогам: наставляемый», вопросов 26" in check(copy, say)


def test_fault_is_told_by_file_line_and_reason(tmp_path: Path) -> None:
    copy = tmp_path / "own.yaml"
    text = show("pulse").replace("type: s10", "type: s11", 1)
    line = text[: text.index("type: s11")].count("\n") + 1
    copy.write_text(text, encoding="utf-8")
    with pytest.raises(StartError) as caught:
        check(copy, say)
    (problem,) = caught.value.problems
    told = say(problem.key, **problem.values)
    assert f"own.yaml:{line}: " in told
    assert "Можно: s10, s02, yn, one, many, freq, txt" in told


def test_unknown_questionnaire_names_those_there_are() -> None:
    with pytest.raises(StartError) as caught:
        show("nothing")
    (problem,) = caught.value.problems
    assert "before_mentee" in say(problem.key, **problem.values)
