"""Profiles on the command line."""

from pathlib import Path

import pytest

from bot.errors import StartError
from bot.start.catalogue.profiles import check, show
from bot.start.speech import say


@pytest.fixture(autouse=True)
def _russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "ru_RU.UTF-8")


def test_file_that_is_shown_is_in_order(tmp_path: Path) -> None:
    copy = tmp_path / "own.yaml"
    copy.write_text(show("002"), encoding="utf-8")
    assert "этапов 7, пунктов 13" in check(copy, say)


def test_unknown_profile_names_those_there_are() -> None:
    with pytest.raises(StartError) as caught:
        show("005")
    (problem,) = caught.value.problems
    assert "001-municipal" in say(problem.key, **problem.values)


def test_fault_is_told_by_line_and_field(tmp_path: Path) -> None:
    copy = tmp_path / "own.yaml"
    text = show("001").replace("role: head", "role: boss", 1)
    line = text[: text.index("role: boss")].count("\n") + 1
    copy.write_text(text, encoding="utf-8")
    with pytest.raises(StartError) as caught:
        check(copy, say)
    (problem,) = caught.value.problems
    told = say(problem.key, **problem.values)
    assert f"Строка {line}, поле «stages[1] → items[2] → role»" in told
    assert "Можно: head, curator" in told


def test_file_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(StartError) as caught:
        check(tmp_path / "none.yaml", say)
    (problem,) = caught.value.problems
    assert "не читается" in say(problem.key, **problem.values)
