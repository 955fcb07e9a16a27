"""The command line as a process: what it says, where, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def para(*words: str, **settings: str) -> subprocess.CompletedProcess[str]:
    """Run in the current folder, which the fixture made empty."""
    return subprocess.run(
        (sys.executable, "-m", "bot", *words),
        env=os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "ru_RU.UTF-8"} | settings,
        capture_output=True,
        text=True,
        check=False,
    )


def test_wrong_settings_are_a_line_each_and_no_trace() -> None:
    answer = para("check", TIMEZONE="Moscow", ROUND_SECONDS="0", LC_ALL="en_GB.UTF-8")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.splitlines() == [
        "TIMEZONE: there is no zone “Moscow”. An example: Europe/Moscow.",
        "ROUND_SECONDS: “0” won't do. A whole number of seconds, 1 or more, is needed.",
    ]


def test_migrating_makes_the_database_once(folder: Path) -> None:
    assert para("migrate").stdout.startswith("База обновлена до ревизии")
    assert folder.joinpath("data/para.db").exists()
    assert para("migrate").stdout.startswith("База уже на ревизии")


def test_a_database_that_can_t_be_written_is_one_line(folder: Path) -> None:
    folder.joinpath("data").write_text("a file where a folder should be")
    answer = para("migrate")
    assert answer.returncode == 2
    assert answer.stderr.startswith("Файл базы недоступен для записи: data/para.db.")
    assert len(answer.stderr.splitlines()) == 1
