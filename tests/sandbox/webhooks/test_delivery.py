"""Updates posted to a receiver on this machine, as Telegram posts them."""

import asyncio
from typing import Any

import pytest
from aiohttp import web

from bot.sandbox.api import call
from bot.sandbox.people import People, Person
from bot.sandbox.server import LOOPBACK
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.conftest import Clock
from tests.sandbox.webhooks.receiver import Receiver, arrived, tries


async def test_updates_come_in_order_with_the_secret(
    posted: LocalTelegram, anna: Person, receiver: Receiver
) -> None:
    anna.send_text("до вебхука")
    await call(posted, "setWebhook", {"url": receiver.url, "secret_token": "tajna_1-A"})
    for text in ("раз", "два", "три"):
        anna.send_text(text)
    await arrived(posted)
    assert receiver.texts == ["до вебхука", "раз", "два", "три"]
    assert set(receiver.secrets) == {"tajna_1-A"}


async def test_no_secret_no_header(
    posted: LocalTelegram, anna: Person, receiver: Receiver
) -> None:
    await call(posted, "setWebhook", {"url": receiver.url})
    anna.send_text("раз")
    await arrived(posted)
    assert receiver.secrets == [None]


@pytest.mark.parametrize("status", [500, 403, 302])
async def test_what_was_refused_is_posted_again_before_the_next(
    posted: LocalTelegram, anna: Person, receiver: Receiver, clock: Clock, status: int
) -> None:
    receiver.answers = [web.Response(status=status) for _ in range(3)]
    await call(posted, "setWebhook", {"url": receiver.url})
    anna.send_text("раз")
    anna.send_text("два")
    await arrived(posted)
    assert receiver.texts == ["раз"] * 4 + ["два"]
    assert len({update["update_id"] for update in receiver.taken}) == 2
    assert tries(posted) == [status] * 3 + [200] * 2
    info: Any = await call(posted, "getWebhookInfo", {})
    assert info["last_error_date"] == int(clock.now.timestamp())
    assert info["last_error_message"].startswith(f"Wrong response from the webhook: {status}")
    assert info["pending_update_count"] == 0


async def test_one_slow_chat_holds_no_other(
    posted: LocalTelegram, people: People, anna: Person, receiver: Receiver
) -> None:
    oleg = people.add("Олег")
    receiver.held["долго"] = asyncio.Event()
    await call(posted, "setWebhook", {"url": receiver.url})
    anna.send_text("долго")
    anna.send_text("потом")
    oleg.send_text("я Олег")
    async with asyncio.timeout(10):
        await posted.until(lambda: tries(posted) == [200])
    assert sorted(receiver.texts) == ["долго", "я Олег"]
    receiver.held["долго"].set()
    await arrived(posted)
    assert receiver.texts[2:] == ["потом"]


async def test_one_connection_is_one_at_a_time(
    posted: LocalTelegram, people: People, anna: Person, receiver: Receiver
) -> None:
    receiver.held["долго"] = asyncio.Event()
    await call(posted, "setWebhook", {"url": receiver.url, "max_connections": 1})
    anna.send_text("долго")
    people.add("Олег").send_text("я Олег")
    async with asyncio.timeout(10):
        await receiver.called.wait()
    assert receiver.texts == ["долго"]
    receiver.held["долго"].set()
    await arrived(posted)
    assert receiver.texts == ["долго", "я Олег"]


async def test_receiver_that_is_not_there_is_told_of(
    posted: LocalTelegram, anna: Person, receiver: Receiver
) -> None:
    nobody = f"http://{LOOPBACK}:9/hook"
    await call(posted, "setWebhook", {"url": nobody})
    anna.send_text("раз")
    async with asyncio.timeout(10):
        await posted.until(lambda: len(tries(posted)) > 2)
    info: Any = await call(posted, "getWebhookInfo", {})
    assert (info["last_error_message"], info["pending_update_count"]) == ("Connection refused", 1)
    await call(posted, "setWebhook", {"url": receiver.url})
    await arrived(posted)
    assert receiver.texts == ["раз"]
