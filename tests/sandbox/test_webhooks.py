"""Updates posted to a receiver on this machine, as Telegram posts them."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiohttp import FormData, web

from bot.sandbox.api import call
from bot.sandbox.people import People, Person
from bot.sandbox.server import LOOPBACK, serve
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.posting import DELIVERY, SECRET_HEADER, Posting
from bot.sandbox.updates.webhook import pause_before_retry
from tests.sandbox.conftest import Clock


@dataclass
class Receiver:
    """A small server of a bot: keeps what it took, answers what `answers` says next, else 200."""

    url: str = ""
    taken: list[dict[str, Any]] = field(default_factory=list)
    secrets: list[str | None] = field(default_factory=list)
    answers: list[web.Response] = field(default_factory=list)
    held: dict[str, asyncio.Event] = field(default_factory=dict)
    called: asyncio.Event = field(default_factory=asyncio.Event)

    @property
    def texts(self) -> list[str]:
        return [update["message"]["text"] for update in self.taken]

    async def take(self, request: web.Request) -> web.Response:
        update = await request.json()
        self.taken.append(update)
        self.called.set()
        self.secrets.append(request.headers.get(SECRET_HEADER))
        if event := self.held.get(update["message"]["text"]):
            await event.wait()
        return self.answers.pop(0) if self.answers else web.Response()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app, shutdown_timeout=0.1, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, LOOPBACK, 0).start()
    receiver.url = f"http://{LOOPBACK}:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


@pytest.fixture
async def posted(telegram: LocalTelegram) -> AsyncIterator[LocalTelegram]:
    """A Telegram that posts and does not wait between its tries."""
    async with serve(telegram, posting=Posting(telegram, lambda _, __: 0)):
        yield telegram


async def arrived(telegram: LocalTelegram) -> None:
    """All that waited was posted and taken."""
    async with asyncio.timeout(10):
        await telegram.until(lambda: not telegram.updates.fresh())


def tries(telegram: LocalTelegram) -> list[int]:
    return [line.code for line in telegram.journal if line.method == DELIVERY]


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


@pytest.mark.parametrize("way", ["json", "form", "multipart"])
async def test_call_in_the_answer_is_carried_out(
    posted: LocalTelegram, anna: Person, receiver: Receiver, way: str
) -> None:
    said = {"method": "sendMessage", "chat_id": str(anna.id), "text": "Записано & <ясно>"}
    receiver.answers = [await answer(way, said)]
    await call(posted, "setWebhook", {"url": receiver.url})
    anna.send_text("раз")
    await arrived(posted)
    async with asyncio.timeout(10):
        await posted.until(lambda: bool(anna.heard))
    assert anna.last.text == "Записано & <ясно>"


async def answer(way: str, said: dict[str, str]) -> web.Response:
    if way == "json":
        return web.json_response(said)
    form = FormData(said, default_to_multipart=way == "multipart")()
    body = await form.as_bytes()
    return web.Response(body=body, headers={"Content-Type": form.content_type})


@pytest.mark.parametrize(
    "said",
    [
        {"method": "deleteWebhook"},
        {"method": "getMe"},
        {"method": "sendMessage", "chat_id": 1, "text": "чужому"},
        ["no", "object"],
    ],
)
async def test_answer_that_asks_in_vain_confirms_all_the_same(
    posted: LocalTelegram, anna: Person, receiver: Receiver, said: object
) -> None:
    receiver.answers = [web.json_response(said)]
    await call(posted, "setWebhook", {"url": receiver.url})
    anna.send_text("раз")
    anna.send_text("два")
    await arrived(posted)
    assert receiver.texts == ["раз", "два"]
    assert posted.webhook is not None
    assert anna.heard == []


async def test_polling_and_a_webhook_exclude_each_other(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    nobody = f"http://{LOOPBACK}:9/hook"
    async with asyncio.TaskGroup() as group:
        poll = group.create_task(ended(bot, "terminated by setWebhook request", wait=20))
        await telegram.until(lambda: telegram.updates.awaited)
        await bot.set_webhook(nobody)
        await poll
    await ended(bot, "can't use getUpdates method while webhook is active")
    await bot.delete_webhook()
    anna.send_text("раз")
    (update,) = await bot.get_updates()
    assert update.message is not None


async def ended(bot: Bot, words: str, wait: int = 0) -> None:
    with pytest.raises(TelegramConflictError, match=words):
        await bot.get_updates(timeout=wait)


async def test_pending_updates_are_kept_or_dropped(bot: Bot, anna: Person) -> None:
    nobody = f"http://{LOOPBACK}:9/hook"
    anna.send_text("раз")
    await bot.set_webhook(nobody, max_connections=500, allowed_updates=["message", "poll"])
    info = await bot.get_webhook_info()
    assert (info.url, info.pending_update_count, info.max_connections) == (nobody, 1, 100)
    assert (info.ip_address, info.allowed_updates) == ("127.0.0.1", ["message", "poll"])
    await bot.set_webhook(nobody, drop_pending_updates=True)
    anna.send_text("два")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.set_webhook("")
    assert (await bot.get_webhook_info()).url == ""
    (kept,) = await bot.get_updates()
    assert kept.message is not None
    assert kept.message.text == "два"


@pytest.mark.parametrize(
    ("url", "secret", "words"),
    [
        ("https://example.org/hook", "", "its own machine only"),
        ("http://example.org/hook", "", "its own machine only"),
        ("http://127.0.0.1.example.org/hook", "", "its own machine only"),
        ("http://127.0.0.1:нет/", "", "invalid webhook URL"),
        ("hook", "", "invalid webhook URL"),
        ("http://127.0.0.1:81/hook", "два слова", "unallowed characters"),
        ("http://127.0.0.1:81/hook", "a" * 257, "secret token is too long"),
    ],
)
async def test_webhook_that_is_refused(bot: Bot, url: str, secret: str, words: str) -> None:
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.set_webhook(url, secret_token=secret)
    assert (await bot.get_webhook_info()).url == ""


def test_pauses_grow_and_obey_the_receiver() -> None:
    assert [pause_before_retry(fails) for fails in range(1, 9)] == [0, 2, 4, 8, 16, 32, 60, 60]
    assert pause_before_retry(900) == 60
    assert pause_before_retry(1, 17) == 17
    assert pause_before_retry(1, 10**6) == 3600
