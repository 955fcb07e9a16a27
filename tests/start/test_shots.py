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
