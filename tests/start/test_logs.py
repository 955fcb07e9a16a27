"""The log: what stands in it and, above all, what doesn't."""

import io
import json
import logging
from collections.abc import Iterator
from typing import Literal

import pytest
import structlog

from bot.logs import start_logging

TOKEN = "123456789:AAabcdefghijklmnopqrstuvwxyz012345678"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level, events = root.handlers[:], root.level, structlog.get_config()
    yield
    logging.captureWarnings(capture=False)
    root.handlers[:], root.level = handlers, level
    structlog.configure(**events)


def started(shape: Literal["console", "json"] = "console", *secrets: str) -> io.StringIO:
    page = io.StringIO()
    start_logging("INFO", shape, secrets=secrets, stream=page)
    return page


def told(error: Exception) -> None:
    """The error as a log tells it, traceback and all."""
    try:
        raise error
    except type(error):
        structlog.get_logger("bot").exception("failed")


@pytest.mark.parametrize("shape", ["console", "json"])
def test_a_token_is_masked_wherever_it_comes_from(shape: Literal["console", "json"]) -> None:
    page = started(shape)
    logging.getLogger("aiohttp.client").info("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    structlog.get_logger("bot").warning("odd", url=f"/bot{TOKEN.replace(':', '%3A')}/x")
    told(RuntimeError(f"no way to /bot{TOKEN}/getUpdates"))
    seen = page.getvalue()
    assert "getMe" in seen
    assert "RuntimeError" in seen
    assert "AAabc" not in seen


def test_a_simulator_s_short_token_a_proxy_and_a_link_are_masked() -> None:
    page = started("console", "42:abc")
    log = logging.getLogger("elsewhere")
    log.warning("session of 42:abc, proxy http://vera:pa55@proxy:3128")
    log.warning("http://127.0.0.1:8081/bot7:T/getMe and t.me/para_bot?start=iCxNv2dTq8bXk1Zz")
    seen = page.getvalue()
    for secret in ("42:abc", "pa55", "7:T", "iCxNv2d"):
        assert secret not in seen
    assert "127.0.0.1:8081" in seen


def test_names_and_words_of_people_never_get_in() -> None:
    page = started("json")
    structlog.get_logger("bot").info("update", chat=5, text="Не справляюсь", first_name="Вера")
    told(ValueError("UNIQUE failed\n[parameters: ('Вера', [1])]\n(see the page)"))
    structlog.get_logger("bot").info("noted", note="Разобрали урок")
    lines = [json.loads(line) for line in page.getvalue().splitlines()]
    assert lines[0]["chat"] == 5
    assert lines[0]["level"] == "info"
    assert "UNIQUE failed" in lines[1]["exception"]
    for word in ("справляюсь", "Вера", "Разобрали"):
        assert word not in page.getvalue()


def test_a_moment_and_a_level_are_there_and_chatter_is_not() -> None:
    page = started("json")
    logging.getLogger("aiogram.event").info("Update id=1 is handled")
    logging.getLogger("aiogram.dispatcher").info("Start polling")
    structlog.get_logger("bot.delivery").debug("too fine")
    (line,) = [json.loads(line) for line in page.getvalue().splitlines()]
    assert line["event"] == "Start polling"
    assert line["timestamp"].endswith("Z")
