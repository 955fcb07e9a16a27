"""A poll on the page: asked, answered, taken back, ended."""

from typing import Any

from bot.sandbox.web import World
from tests.sandbox.conftest import in_process
from tests.sandbox.web.conftest import Browser
from tests.sandbox.web.test_page_answers import acts, chat


async def poll(browser: Browser, world: World) -> Any:
    return (await chat(browser, world))["messages"][-1]["poll"]


async def test_poll_is_answered_and_the_answer_taken_back(browser: Browser, world: World) -> None:
    anna = world.people[0]
    anna.open_link()
    async with in_process(world.telegram) as bot:
        sent = await bot.send_poll(anna.id, "Когда?", ["Пн", "Вт"], is_anonymous=False)
    shown = await poll(browser, world)
    assert (shown["question"], shown["words"], shown["open"]) == (
        "Когда?",
        "Ответов пока нет",
        True,
    )
    assert [option["voters"] for option in shown["options"]] == [None, None]
    before = (await chat(browser, world))["turn"]
    await acts(browser, world, act="vote", message=sent.message_id, options=[1])
    shown = await poll(browser, world)
    assert (await chat(browser, world))["turn"] != before
    assert [option["voters"] for option in shown["options"]] == [0, 1]
    assert (shown["answered"], shown["words"]) == (True, "1 ответ")
    await acts(browser, world, act="vote", message=sent.message_id, options=[])
    assert not (await poll(browser, world))["answered"]
    async with in_process(world.telegram) as bot:
        await bot.stop_poll(anna.id, sent.message_id)
    assert (await poll(browser, world))["closed"]
    status, refusal = await acts(browser, world, act="vote", message=sent.message_id, options=[0])
    assert (status, "closed" in refusal["error"]) == (409, True)
    kinds = [pending.kind for pending in world.telegram.updates.pending]
    assert kinds == ["message", *["poll_answer", "poll"] * 2, "poll"]


async def test_saved_conversation_tells_the_answers(browser: Browser, world: World) -> None:
    anna = world.people[0]
    anna.open_link()
    async with in_process(world.telegram) as bot:
        await bot.send_poll(anna.id, "Когда?", ["Пн", "Вт"])
    path = f"{browser.address}/api/chats/{anna.id}/text"
    async with browser.session.get(path) as response:
        assert "Когда?\n○ Пн\n○ Вт\n" in await response.text()
