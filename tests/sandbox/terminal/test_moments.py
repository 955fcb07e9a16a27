"""The words that move the clock, and lines that come from a pipe."""

import asyncio
import io
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from rich.console import Console

from bot.sandbox.terminal import line_reader
from bot.sandbox.terminal.moments import Words, moment_of
from bot.texts import Texts

MOSCOW = ZoneInfo("Europe/Moscow")


TEXTS = Texts.load()


def say(key: str, /, **values: str | int) -> str:
    return TEXTS.render("ru", key, **values)


async def test_lines_from_a_pipe(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("раз\n\n[два]"))
    shown = io.StringIO()
    read = line_reader(Console(file=shown, width=40))
    assert [await read("> "), await read("> "), await read("> ")] == ["раз", "", "[два]"]
    with pytest.raises(EOFError):
        await read("> ")
    assert "> [два]" in shown.getvalue()
    await asyncio.sleep(0)


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("+1ч", "2026-02-09 10:00"),
        ("+30 м", "2026-02-09 09:30"),
        ("+2 дня", "2026-02-11 09:00"),
        ("завтра", "2026-02-10 09:00"),
        ("Завтра 8:30", "2026-02-10 08:30"),
        ("послезавтра 20:00", "2026-02-11 20:00"),
        ("пн", "2026-02-16 09:00"),
        ("среда 10:15", "2026-02-11 10:15"),
        ("18:00", "2026-02-09 18:00"),
        ("16.02", "2026-02-16 09:00"),
        ("2026-03-01T07:05", "2026-03-01 07:05"),
        ("31.02", None),
        ("завтра 25:00", None),
        ("когда-нибудь", None),
        ("+5 лет", None),
    ],
)
def test_words_for_moments(text: str, moment: str | None) -> None:
    now = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
    found = moment_of(text, now, MOSCOW, Words.of(say))
    assert (found and f"{found.astimezone(MOSCOW):%Y-%m-%d %H:%M}") == moment


def test_both_languages_know_their_words() -> None:
    now = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
    english = Words.of(lambda key, **values: TEXTS.render("en", key, **values))
    assert moment_of("+1h", now, UTC, english) == now + timedelta(hours=1)
    tomorrow = moment_of("tomorrow 8:00", now, UTC, english)
    assert tomorrow == datetime(2026, 2, 10, 8, 0, tzinfo=UTC)
