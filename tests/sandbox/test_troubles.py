"""Troubles on the way to Telegram, the same over HTTP and in-process."""

import aiohttp
import pytest
from aiogram import Bot
from aiogram.exceptions import (
    ClientDecodeError,
    TelegramBadRequest,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.types import BufferedInputFile

from bot.sandbox.faults import ApiFault, Loss
from bot.sandbox.files import PICTURE, VOICE
from bot.sandbox.people import Person
from bot.sandbox.script import Trouble
from bot.sandbox.server import serve
from bot.sandbox.telegram import LocalTelegram


async def test_errors_of_the_server_then_all_is_well(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    telegram.script.fail("sendMessage", times=2)
    for _ in range(2):
        with pytest.raises(TelegramServerError):
            await bot.send_message(anna.id, "раз")
    await bot.send_message(anna.id, "раз")
    assert [shown.text for shown in anna.heard] == ["раз"]
    assert [line.code for line in telegram.journal] == [500, 500, 200]


async def test_flood_says_how_long(bot: Bot, anna: Person, telegram: LocalTelegram) -> None:
    telegram.script.flood("sendMessage", retry_after=17)
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(anna.id, "раз")
    assert flood.value.retry_after == 17


async def test_page_of_a_proxy(bot: Bot, anna: Person, telegram: LocalTelegram) -> None:
    telegram.script.page("sendMessage")
    with pytest.raises(ClientDecodeError):
        await bot.send_message(anna.id, "раз")


@pytest.mark.parametrize("after", [False, True])
async def test_connection_cut_before_or_after_delivery(
    bot: Bot, anna: Person, telegram: LocalTelegram, after: bool
) -> None:
    telegram.script.lose("sendMessage", loss=Loss.RESET, after=after)
    with pytest.raises(TelegramNetworkError):
        await bot.send_message(anna.id, "раз")
    assert len(anna.heard) == (1 if after else 0)


async def test_error_after_the_message_was_delivered(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    telegram.script.add(Trouble(fault=ApiFault(500, "Internal Server Error"), after=True))
    with pytest.raises(TelegramServerError):
        await bot.send_message(anna.id, "раз")
    assert anna.last.text == "раз"


async def test_no_answer_in_time(bot: Bot, anna: Person, telegram: LocalTelegram) -> None:
    telegram.script.lose("sendMessage", loss=Loss.TIMEOUT, after=True)
    with pytest.raises(TelegramNetworkError, match="timeout"):
        await bot.send_message(anna.id, "раз", request_timeout=1)
    assert anna.last.text == "раз"


async def test_trouble_for_any_method_spares_polling(bot: Bot, telegram: LocalTelegram) -> None:
    telegram.script.fail(code=502)
    assert await bot.get_updates() == []
    with pytest.raises(TelegramServerError):
        await bot.get_me()
    telegram.script.fail(times=5)
    telegram.script.clear()
    assert (await bot.get_me()).username == "para_demo_bot"


async def test_files_travel_both_ways(bot: Bot, anna: Person, telegram: LocalTelegram) -> None:
    await bot.send_document(anna.id, BufferedInputFile(b"table", "сводка.xlsx"))
    await bot.send_photo(anna.id, BufferedInputFile(PICTURE, "qr.png"), caption="Код")
    await bot.send_voice(anna.id, BufferedInputFile(VOICE, "note.ogg"), duration=3)
    assert [file.name for file in anna.files] == ["сводка.xlsx", "qr.png", "note.ogg"]
    assert telegram.journal[0].params["document"].startswith("attach://")
    anna.send_voice(b"said")
    got = await bot.download(str(anna.chat.messages[-1].file_id))
    assert got is not None
    assert got.read() == b"said"
    with pytest.raises(TelegramBadRequest, match="failed to get HTTP URL content"):
        await bot.send_document(anna.id, "https://example.org/a.pdf")
    with pytest.raises(TelegramBadRequest, match="wrong file identifier"):
        await bot.send_document(anna.id, "LOCAL-none")


async def test_plain_http_in_every_shape(telegram: LocalTelegram, anna: Person) -> None:
    async with serve(telegram) as url, aiohttp.ClientSession(url) as http:
        at = f"/bot{telegram.token}/sendMessage"
        asked = {"chat_id": str(anna.id), "text": "раз"}
        async with http.get(at, params=asked) as answer:
            assert answer.status == 200
        async with http.post(at, data=asked) as answer:
            assert answer.status == 200
        async with http.post(at, json={"chat_id": anna.id, "text": "раз"}) as answer:
            assert (await answer.json())["result"]["chat"]["first_name"] == "Анна"
        async with http.post(at, data=b"{", headers={"Content-Type": "application/json"}) as bad:
            assert bad.status == 400
            assert "can't parse JSON" in (await bad.json())["description"]
        async with http.get("/bot1:x/getMe") as stranger:
            assert stranger.status == 401
            assert await stranger.json() == {
                "ok": False,
                "error_code": 401,
                "description": "Unauthorized",
            }
        async with http.get(f"/file/bot{telegram.token}/documents/none") as missing:
            assert missing.status == 404
    assert len(anna.heard) == 3
    assert url.startswith("http://127.0.0.1:")
