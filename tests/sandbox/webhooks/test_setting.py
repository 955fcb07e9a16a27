"""Setting a webhook: what is accepted, what it does to polling and to what waits."""

import asyncio

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError

from bot.sandbox.people import Person
from bot.sandbox.server import LOOPBACK
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.updates.webhook import pause_before_retry


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
