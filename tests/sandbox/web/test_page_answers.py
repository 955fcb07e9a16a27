"""What the page is told and what it may do, over HTTP."""

import asyncio
import json
from datetime import UTC, datetime
from typing import Any

from aiogram.types import CopyTextButton, InlineKeyboardButton, InlineKeyboardMarkup

from bot.sandbox.web import World
from tests.sandbox.conftest import in_process
from tests.sandbox.keyboards import keyboard
from tests.sandbox.web.conftest import Browser, Theatre


async def acts(browser: Browser, world: World, **body: Any) -> tuple[int, Any]:
    return await browser.post(f"/api/chats/{world.people[0].id}/acts", body)


async def chat(browser: Browser, world: World) -> Any:
    return await browser.get(f"/api/chats/{world.people[0].id}?lang=ru")


async def test_tap_spins_until_the_bot_answers_and_then_pops_up(
    browser: Browser, world: World
) -> None:
    anna = world.people[0]
    anna.open_link()
    async with in_process(world.telegram) as bot:
        await bot.send_message(anna.id, "Встреча <b>была</b>?", parse_mode="HTML",
                               reply_markup=keyboard(["Да"], ["Нет"]))  # fmt: skip
        status, tap = await acts(browser, world, act="press", message=2, place=1)
        assert status == 200
        assert (await chat(browser, world))["waiting"] == [tap["press"]]
        await bot.answer_callback_query(tap["press"], "Записано", show_alert=True)
    shown = await chat(browser, world)
    assert shown["waiting"] == []
    assert shown["answers"][tap["press"]] == {"text": "Записано", "alert": True}
    assert shown["messages"][-1]["nodes"] == ["Встреча ", {"kind": "bold", "in": ["была"]}, "?"]


async def test_buttons_say_where_they_lead(browser: Browser, world: World) -> None:
    anna = world.people[0]
    anna.open_link()
    row = [
        InlineKeyboardButton(text="Сайт", url="https://example.org/a"),
        InlineKeyboardButton(text="Код", copy_text=CopyTextButton(text="abc")),
    ]
    async with in_process(world.telegram) as bot:
        markup = InlineKeyboardMarkup(inline_keyboard=[row])
        await bot.send_message(anna.id, "?", reply_markup=markup)
    (shown,) = (await chat(browser, world))["messages"][-1]["rows"]
    assert shown == [
        {"label": "Сайт", "url": "https://example.org/a"},
        {"label": "Код", "copy": "abc"},
    ]


async def test_person_writes_replies_edits_deletes_and_blocks(
    browser: Browser, world: World
) -> None:
    await acts(browser, world, act="text", text="/start")
    await acts(browser, world, act="text", text="раз", reply_to=1)
    await acts(browser, world, act="edit", message=2, text="два")
    first, second = (await chat(browser, world))["messages"]
    assert (second["text"], second["edited"], second["reply"]["id"]) == ("два", True, 1)
    assert first["nodes"] == [{"kind": "bot_command", "in": ["/start"], "say": "/start"}]
    await acts(browser, world, act="delete", message=2)
    await acts(browser, world, act="block")
    assert (await chat(browser, world))["blocked"]
    kinds = [pending.kind for pending in world.telegram.updates.pending]
    assert kinds == ["message", "message", "edited_message", "my_chat_member"]
    status, refusal = await acts(browser, world, act="text", text="слово")
    assert status == 409
    assert refusal["error"].startswith("В Telegram так сделать нельзя")


async def test_attachments_arrive_as_telegram_sends_them(browser: Browser, world: World) -> None:
    for name in ("voice", "photo", "sticker", "contact", "location"):
        await acts(browser, world, act=name)
    shown = (await chat(browser, world))["messages"]
    assert [it["kind"] for it in shown] == ["voice", "photo", "sticker", "contact", "location"]
    kinds = []
    for message in shown[:2]:
        path = f"{browser.address}/files/{message['file']['id']}"
        async with browser.session.get(path) as response:
            kinds.append(response.content_type)
    assert kinds == ["audio/ogg", "image/png"]


async def test_clock_moves_forward_only_and_rounds_run_at_once(
    browser: Browser, world: World, theatre: Theatre
) -> None:
    assert (await browser.post("/api/clock", {"step": "tomorrow"}))[0] == 200
    assert theatre.clock() == datetime(2026, 2, 10, 6, tzinfo=UTC)
    assert (await browser.post("/api/clock", {"step": "monday"}))[0] == 200
    assert theatre.clock() == datetime(2026, 2, 16, 6, tzinfo=UTC)
    await browser.post("/api/clock", {"step": "at", "at": "2026-02-20T18:30"})
    assert theatre.clock() == datetime(2026, 2, 20, 15, 30, tzinfo=UTC)
    assert getattr(world.controls, "rounds") == 3  # noqa: B009 (the test's own controls)
    for at in ("2026-02-19T09:00", "когда-нибудь"):
        status, refusal = await browser.post("/api/clock", {"step": "at", "at": at})
        assert status == 409
        assert refusal["error"]
    assert theatre.clock() == datetime(2026, 2, 20, 15, 30, tzinfo=UTC)


async def test_open_page_hears_of_what_happens_and_of_another_school(
    browser: Browser, world: World, theatre: Theatre
) -> None:
    async with browser.session.get(f"{browser.address}/api/live?lang=en") as stream:
        told = await state(stream.content)
        assert [row["about"] for row in told["people"]] == ["en: Анна Жук", "en: Олег"]
        world.people[0].open_link()
        async with in_process(world.telegram) as bot:
            await bot.send_message(world.people[0].id, "Здравствуйте")
        told = await state(stream.content)
        assert told["people"][0]["unread_words"] == "1 new message"
        await browser.post("/api/school", {"school": "empty"})
        told = await state(stream.content)
        assert (told["world"], told["school"], told["people"][0]["unread"]) == (2, "empty", 0)
    assert theatre.played == ["demo", "empty"]


async def state(stream: asyncio.StreamReader | Any) -> Any:
    """The next state, past the beats of the clock."""
    async with asyncio.timeout(5):
        while True:
            line = (await stream.readline()).decode()
            if line.startswith("event: state"):
                return json.loads((await stream.readline()).decode().removeprefix("data: "))


async def test_newcomer_comes_by_an_invitation(browser: Browser, world: World) -> None:
    link = "https://t.me/para_demo_bot?start=abc_123"
    status, made = await browser.post("/api/people", {"name": " Пётр  Лис ", "link": link})
    assert status == 200
    newcomer = world.person(made["id"])
    assert newcomer is not None
    assert (newcomer.name, newcomer.messages[0].text) == ("Пётр Лис", "/start abc_123")


async def test_journal_tells_calls_and_updates_once(browser: Browser, world: World) -> None:
    async with in_process(world.telegram) as bot:
        await bot.get_updates()
        world.people[0].open_link()
        await bot.get_updates()
        await bot.send_message(world.people[0].id, "Да", reply_markup=keyboard(["Да"]))
    first = await browser.get("/api/journal?after=0")
    assert [(it["way"], it["name"], it["who"]) for it in first["entries"]] == [
        ("in", "message", "Анна Жук"),
        ("out", "sendMessage", "Анна Жук"),
    ]
    again = await browser.get(f"/api/journal?after={first['next']}")
    assert again["entries"] == []


async def test_conversation_is_saved_as_text(browser: Browser, world: World) -> None:
    anna = world.people[0]
    anna.open_link()
    async with in_process(world.telegram) as bot:
        await bot.send_message(anna.id, "Встреча была?", reply_markup=keyboard(["Да", "Нет"]))
    path = f"{browser.address}/api/chats/{anna.id}/text"
    async with browser.session.get(path) as response:
        words = await response.text()
    assert "09.02.2026 09:00 Para\nВстреча была?\n[Да]  [Нет]\n" in words
