"""A receiver's answer may call a method."""

import asyncio

import pytest
from aiohttp import FormData, web

from bot.sandbox.api import call
from bot.sandbox.people import Person
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.webhooks.receiver import Receiver, arrived


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
