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


def test_without_a_token_three_lines_say_what_to_do(folder: Path) -> None:
    answer = para("run")
    assert (answer.returncode, answer.stdout) == (2, "")
    lines = answer.stderr.splitlines()
    assert len(lines) == 3
    assert "BOT_TOKEN" in lines[0]
    assert "@BotFather" in lines[1]
    assert "./para demo" in lines[2]
    assert list(folder.iterdir()) == []


def test_an_api_that_is_not_there_is_one_line() -> None:
    answer = para("run", BOT_TOKEN="1:secret", BOT_API_URL="http://127.0.0.1:9")
    assert answer.returncode == 2
    assert answer.stderr.splitlines() == [
        "Bot API недоступен: 127.0.0.1:9. Проверьте сеть, BOT_API_URL и BOT_PROXY."
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


def test_help_and_a_misspelt_verb_speak_the_terminal_s_language() -> None:
    shown = para("--help").stdout
    assert shown.startswith("Как вызвать: para")
    assert "Запустить бота" in shown
    wrong = para("chekc", LC_ALL="en_GB.UTF-8")
    assert (wrong.returncode, wrong.stdout) == (2, "")
    assert wrong.stderr == "There is no verb “chekc”. Perhaps “check”?\n"
