"""Telegram posts: 200 means that the update is on the disk, and nobody else is listened to."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiogram import Dispatcher
from aiogram.exceptions import TelegramConflictError
from aiogram.methods import GetUpdates
from aiogram.types import Message
from aiohttp import ClientSession

from bot.delivery.incoming.turns import Turns
from bot.delivery.incoming.webhook import SECRET_HEADER, Webhook, WebhookPlace
from bot.errors import StartError
from tests.live.telegram_stub import StubTelegram
from tests.live.test_intake import until
from tests.live.worlds import Process, process

SECRET = "a-secret-of-16-signs"
HOST = "127.0.0.1"


def update(number: int, text: str = "меню") -> dict[str, Any]:
    person = {"id": 7, "is_bot": False, "first_name": "Анна"}
    chat = {"id": 7, "type": "private", "first_name": "Анна"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": text}
    return {"update_id": number, "message": message}


def place_at(port: int) -> WebhookPlace:
    return WebhookPlace("https://para.example.org/hook", SECRET, HOST, port)


def echo(dispatcher: Dispatcher, _: Turns) -> None:
    @dispatcher.message()
    async def say(message: Message) -> None:
        await message.answer(f"слышу {message.text}")


@pytest.fixture
def port(unused_tcp_port: int) -> int:
    return unused_tcp_port


@pytest.fixture
async def para(path: Path, telegram: StubTelegram) -> AsyncIterator[Process]:
    async with process(path, telegram, echo) as para:
        yield para


@pytest.fixture
async def webhook(para: Process, port: int) -> AsyncIterator[Webhook]:
    hook = Webhook(para.bot, place_at(port), para.intake.accept, para.intake.kinds)
    await hook.open()
    yield hook
    await hook.close()


async def post(port: int, body: object, secret: str = SECRET) -> int:
    headers = {SECRET_HEADER: secret} if secret else {}
    async with (
        ClientSession() as http,
        http.post(f"http://{HOST}:{port}/hook", json=body, headers=headers) as response,
    ):
        return response.status


@pytest.mark.usefixtures("webhook")
async def test_what_was_taken_is_stored_and_a_repeat_changes_nothing(
    para: Process, port: int, telegram: StubTelegram
) -> None:
    assert [await post(port, update(1)), await post(port, update(1))] == [200, 200]
    assert await para.live.waiting_chats() == [7]
    assert telegram.said == []
    await para.intake.run_once()
    assert telegram.said == [(7, "слышу меню")]


@pytest.mark.usefixtures("webhook")
@pytest.mark.parametrize("secret", ["", "a-secret-of-16-sign", "другой"])
async def test_stranger_is_turned_away(para: Process, port: int, secret: str) -> None:
    shown = secret.encode().decode("latin-1")
    assert await post(port, update(1), shown) == 401
    assert await para.live.waiting_chats() == []


@pytest.mark.usefixtures("webhook")
@pytest.mark.parametrize("body", [[], {"message": {}}, {"update_id": "1"}, "слово"])
async def test_what_is_no_update_is_refused(para: Process, port: int, body: object) -> None:
    assert await post(port, body) == 400
    assert await para.live.waiting_chats() == []


async def test_update_that_could_not_be_stored_is_not_confirmed(para: Process, port: int) -> None:
    async def full(_: object) -> None:
        raise OSError("no space left")

    hook = Webhook(para.bot, place_at(port), full, [])
    await hook.open()
    assert await post(port, update(1)) == 503
    await hook.close()


async def test_address_is_told_through_faults(webhook: Webhook, telegram: StubTelegram) -> None:
    telegram.faults = [TelegramConflictError(GetUpdates(), "busy")]
    async with asyncio.timeout(10):
        await webhook.announce()
    assert telegram.called == ["setWebhook", "setWebhook"]


@pytest.mark.usefixtures("webhook")
async def test_port_that_is_taken_is_told(para: Process, port: int) -> None:
    second = Webhook(para.bot, place_at(port), para.intake.accept, [])
    with pytest.raises(StartError) as told:
        await second.open()
    (problem,) = told.value.problems
    assert (problem.key, problem.values) == ("start-webhook-taken", {"place": f"{HOST}:{port}"})


async def test_polling_takes_an_old_webhook_down(para: Process, telegram: StubTelegram) -> None:
    words = "Conflict: can't use getUpdates method while webhook is active"
    telegram.faults = [TelegramConflictError(GetUpdates(), words)]
    telegram.offer(update(1))
    async with asyncio.TaskGroup() as group:
        group.create_task(para.intake.poll_forever())
        group.create_task(para.intake.work_forever())
        await until(lambda: bool(telegram.said))
        await para.intake.drain(1)
    assert telegram.called[:3] == ["getUpdates", "deleteWebhook", "getUpdates"]
