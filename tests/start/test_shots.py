"""`para shots` on a machine that lacks what pictures are made with."""

from pathlib import Path

import pytest

from bot.errors import StartError
from bot.workshop.pictures import make_pictures


async def test_everything_that_is_missing_is_named_before_the_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    with pytest.raises(StartError) as stop:
        await make_pictures(tmp_path / "pictures", lambda _: None)
    keys = {problem.key for problem in stop.value.problems}
    assert {"shots-no-browser", "shots-no-pngquant"} <= keys
    assert not (tmp_path / "pictures").exists()


async def test_walk_that_is_not_there_is_named_with_those_that_are(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.workshop.pictures.making.check_needs", lambda: None)
    with pytest.raises(StartError) as stop:
        await make_pictures(tmp_path, lambda _: None, ("nowhere",))
    (problem,) = stop.value.problems
    assert (problem.key, problem.values["name"]) == ("cli-unknown-walk", "nowhere")
    assert "matching" in problem.values["walks"]
