"""`para check` against a Bot API of our own: each row, in order and not."""

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from aiogram import Bot
from aiohttp import web
from aiohttp.test_utils import TestServer

from bot.config import Settings
from bot.errors import StartError
from bot.start.botapi import introduce
from bot.start.checkup import examine
from bot.start.database import bring_up_to_date
from bot.start.report import Finding
from bot.start.session import ApiSession
from bot.texts import Texts

TEXTS = Texts.load()


def say(key: str, **values: str | int) -> str:
    return TEXTS.render("en", key, **values)


@pytest.fixture(autouse=True)
def texts_are_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whether they are is for tests/texts to say; reading all of the code takes seconds."""
    monkeypatch.setattr("bot.start.checkup.check_locales", lambda _: [])


async def seen(settings: Settings) -> dict[str, Finding]:
    return {finding.subject: finding for finding in await examine(settings, say)}


@pytest.fixture
async def api() -> AsyncIterator[str]:
    """Address of a Bot API that knows the token 1:right."""

    me = {"id": 1, "is_bot": True, "first_name": "Para", "username": "para_bot"}

    async def get_me(request: web.Request) -> web.Response:
        if request.match_info["token"] == "1:html":
            return web.Response(text="<h1>Bad gateway</h1>", status=502)
        if request.match_info["token"] != "1:right":
            return web.json_response({"ok": False, "error_code": 401}, status=401)
        return web.json_response({"ok": True, "result": me})

    application = web.Application()
    application.router.add_route("*", "/bot{token}/getMe", get_me)
    async with TestServer(application) as server:
        yield str(server.make_url("")).rstrip("/")


def settings_for(url: str, token: str | None = "1:right") -> Settings:
    return Settings.model_validate({
        "BOT_TOKEN": token,
        "BOT_API_URL": url,
        "CLOCK_START": "2026-02-09T09:00+03:00",
    })  # fmt: skip


async def test_a_fresh_installation_is_in_order(api: str, folder: Path) -> None:
    rows = await seen(settings_for(api))
    assert [row.subject for row in rows.values() if not row.fine] == []
    assert "not there yet" in rows["Database"].seen
    assert rows["Bot API"].seen == "127.0.0.1 answers, the bot is @para_bot"
    assert rows["Clock"].seen == "2026-02-09 09:00, zone Europe/Moscow; moved by CLOCK_START"
    assert rows["Calendar"].seen == "the school year 2025/26 is known"
    assert list(folder.iterdir()) == [], "looking makes nothing"


@pytest.mark.parametrize(
    ("token", "says"),
    [
        (None, "BOT_TOKEN is not set"),
        ("1:wrong", "Telegram doesn't accept BOT_TOKEN"),
        ("1:html", "The Bot API can't be reached: 127.0.0.1:"),
    ],
)
async def test_a_bot_that_can_t_speak_is_told_in_a_row(
    api: str, token: str | None, says: str
) -> None:
    row = (await seen(settings_for(api, token)))["Bot API"]
    assert not row.fine
    assert row.seen.startswith(says)


async def test_the_proxy_is_the_road_where_one_is_set(api: str) -> None:
    settings = Settings.model_validate({
        "BOT_TOKEN": "1:right",
        "BOT_API_URL": "http://telegram.invalid",
        "BOT_PROXY": api,
    })  # fmt: skip
    assert await introduce(settings) == "para_bot"
    async with Bot("1:right", ApiSession(settings)) as bot:
        assert (await bot.get_me()).username == "para_bot"


async def test_a_server_that_is_not_there_is_told_in_a_row() -> None:
    row = (await seen(settings_for("http://127.0.0.1:9")))["Bot API"]
    assert not row.fine
    assert "127.0.0.1:9" in row.seen


async def test_a_database_of_a_later_version_is_left_alone(api: str) -> None:
    settings = settings_for(api)
    await bring_up_to_date(settings)
    assert (await seen(settings))["Database"].fine
    with sqlite3.connect(settings.database_path) as later:
        later.execute("UPDATE alembic_version SET version_num = '9999'")
    later.close()
    assert "revision 9999" in (await seen(settings))["Database"].seen
    with pytest.raises(StartError, match="start-database-newer"):
        await bring_up_to_date(settings)


async def test_a_file_that_is_no_database_is_told(api: str, folder: Path) -> None:
    folder.joinpath("data").mkdir()
    folder.joinpath("data/para.db").write_text("not a database, by far " * 100)
    row = (await seen(settings_for(api)))["Database"]
    assert not row.fine
    assert row.seen.startswith("The database file can't be written: data/para.db")
