"""aiogram's storage over turns: what every storage must do, and what ours refuses."""

import asyncio
from datetime import date
from typing import Any

import pytest
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey

from bot.delivery.incoming.dialog_state import NotJson, TurnIsolation, TurnStorage
from bot.delivery.incoming.turns import OutsideTurn, Turns, current_turn
from bot.storage.live import LiveStore

CHAT = 7
KEY = StorageKey(bot_id=42, chat_id=CHAT, user_id=CHAT)


class Log(StatesGroup):
    card = State()


@pytest.fixture
def turns(live: LiveStore) -> Turns:
    return Turns(live, version=1)


async def test_state_survives_empty_data(turns: Turns) -> None:
    storage = TurnStorage()
    async with turns.open(CHAT):
        await storage.set_state(KEY, Log.card)
        await storage.set_data(KEY, {"n": 1})
    async with turns.open(CHAT):
        await storage.set_data(KEY, {})
    async with turns.open(CHAT):
        assert await storage.get_state(KEY) == "Log:card"
        assert await storage.get_data(KEY) == {}
        await storage.set_state(KEY, None)
    async with turns.open(CHAT):
        assert await storage.get_state(KEY) is None


@pytest.mark.parametrize(
    "other",
    [
        StorageKey(bot_id=42, chat_id=CHAT, user_id=CHAT, destiny="aiogd:stack:x"),
        StorageKey(bot_id=42, chat_id=CHAT, user_id=CHAT, thread_id=3),
        StorageKey(bot_id=43, chat_id=CHAT, user_id=CHAT),
        StorageKey(bot_id=42, chat_id=CHAT, user_id=8),
        StorageKey(bot_id=42, chat_id=CHAT, user_id=CHAT, business_connection_id="b"),
    ],
)
async def test_each_part_of_the_key_tells_data_apart(turns: Turns, other: StorageKey) -> None:
    storage = TurnStorage()
    async with turns.open(CHAT):
        await storage.set_data(KEY, {"whose": "mine"})
        await storage.set_data(other, {"whose": "other"})
    async with turns.open(CHAT):
        assert await storage.get_data(KEY) == {"whose": "mine"}
        assert await storage.get_data(other) == {"whose": "other"}


async def test_eighty_first_writes_at_once_all_count(turns: Turns) -> None:
    storage = TurnStorage()

    async def one(number: int) -> None:
        async with turns.open(CHAT):
            await storage.update_data(KEY, {str(number): number})

    await asyncio.gather(*(one(number) for number in range(80)))
    async with turns.open(CHAT):
        assert len(await storage.get_data(KEY)) == 80
    assert turns.busy == 0


async def test_a_turn_that_fails_saves_nothing(turns: Turns) -> None:
    storage = TurnStorage()

    async def failing() -> None:
        async with turns.open(CHAT):
            await storage.set_data(KEY, {"half": "way"})
            raise LookupError

    with pytest.raises(LookupError):
        await failing()
    async with turns.open(CHAT):
        assert await storage.get_data(KEY) == {}


async def test_data_changed_in_place_are_not_stored(turns: Turns) -> None:
    storage = TurnStorage()
    async with turns.open(CHAT):
        await storage.set_data(KEY, {"list": [1]})
        (await storage.get_data(KEY))["list"].append(2)
        assert await storage.get_value(KEY, "list") == [1]


@pytest.mark.parametrize(
    "value", [date(2026, 2, 9), {1: "key"}, (1, 2), float("nan"), {1, 2}, b"x"], ids=repr
)
async def test_what_json_cannot_hold_fails_at_the_write(turns: Turns, value: Any) -> None:
    async with turns.open(CHAT):
        with pytest.raises(NotJson):
            await TurnStorage().set_data(KEY, {"value": value})


async def test_state_of_an_older_version_is_lost_once_and_said_so(live: LiveStore) -> None:
    async with Turns(live, version=1).open(CHAT):
        await TurnStorage().set_data(KEY, {"old": 1})
    newer = Turns(live, version=2)
    async with newer.open(CHAT) as turn:
        assert turn.lost_state
        assert await TurnStorage().get_data(KEY) == {}
    async with newer.open(CHAT) as turn:
        assert not turn.lost_state


async def test_no_state_without_a_turn_nor_in_another_chats(turns: Turns) -> None:
    with pytest.raises(OutsideTurn):
        await TurnStorage().get_data(KEY)
    async with turns.open(8):
        with pytest.raises(OutsideTurn):
            await TurnStorage().get_data(KEY)
    with pytest.raises(OutsideTurn):
        current_turn()


async def test_a_task_left_behind_by_a_handler_waits_for_its_own_turn(turns: Turns) -> None:
    isolation, storage = TurnIsolation(turns), TurnStorage()

    async def behind() -> None:
        async with isolation.lock(KEY):
            await storage.update_data(KEY, {"second": 2})

    async with asyncio.TaskGroup() as group, turns.open(CHAT), isolation.lock(KEY):
        group.create_task(behind())
        await asyncio.sleep(0)
        await storage.update_data(KEY, {"first": 1})
    async with turns.open(CHAT):
        assert await storage.get_data(KEY) == {"first": 1, "second": 2}
