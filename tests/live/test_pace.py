"""How fast Para speaks, on a clock that jumps."""

import asyncio
import gc
import weakref
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramRetryAfter
from aiogram.methods import EditMessageText, Response, SendMessage
from aiolimiter import AsyncLimiter

from bot.delivery.pace import Pace, speaking_first
from tests.live.telegram_stub import StubTelegram


class Jumping:
    """Monotonic seconds that pass only in sleep."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds

    async def sleep(self, seconds: float) -> None:
        self.seconds += seconds

    @property
    def passed(self) -> float:
        return self.seconds - 1000


@pytest.fixture
async def clock() -> Jumping:
    return Jumping()


@pytest.fixture
async def bot(telegram: StubTelegram, clock: Jumping) -> Bot:
    wide = AsyncLimiter(1000, 1)
    telegram.middleware(Pace(wide, sleep=clock.sleep, monotonic=clock))
    return telegram.bot()


def flood(seconds: int) -> TelegramRetryAfter:
    return TelegramRetryAfter(SendMessage(chat_id=7, text="-"), "Too Many Requests", seconds)


async def test_answers_may_come_five_at_once_then_one_a_second(bot: Bot, clock: Jumping) -> None:
    for _ in range(5):
        await bot.send_message(7, "-")
    assert clock.passed == 0
    await bot.send_message(7, "-")
    await bot.send_message(7, "-")
    assert clock.passed == 2


async def test_speaking_first_is_one_a_second_in_a_chat_and_free_across(
    bot: Bot, clock: Jumping
) -> None:
    with speaking_first():
        for chat in range(1, 20):
            await bot.send_message(chat, "-")
        assert clock.passed == 0
        await bot.send_message(1, "-")
    assert clock.passed == 1


async def test_what_is_no_message_is_not_paced(bot: Bot, clock: Jumping) -> None:
    for _ in range(9):
        await bot.send_chat_action(7, "typing")
        await bot.answer_callback_query("1")
    assert clock.passed == 0


async def test_an_answer_waits_out_a_short_pause_and_goes(
    bot: Bot, clock: Jumping, telegram: StubTelegram
) -> None:
    telegram.faults = [flood(4)]
    await bot.send_message(7, "ответ")
    assert telegram.said == [(7, "ответ")]
    assert clock.passed == 4


async def test_a_long_pause_is_not_sat_through(
    bot: Bot, clock: Jumping, telegram: StubTelegram
) -> None:
    telegram.faults = [flood(600)]
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(7, "ответ")
    assert clock.passed == 0


async def test_the_outbox_goes_on_with_others_while_a_chat_is_held(
    bot: Bot, clock: Jumping, telegram: StubTelegram
) -> None:
    telegram.faults = [flood(30)]
    with speaking_first():
        for _ in range(2):
            with pytest.raises(TelegramRetryAfter) as refused:
                await bot.send_message(7, "-")
            assert refused.value.retry_after == 30
        await bot.send_message(8, "другому")
    assert telegram.called == ["sendMessage"] * 2
    assert telegram.said == [(8, "другому")]
    assert clock.passed == 0


async def test_two_chats_held_hold_everybody(
    bot: Bot, clock: Jumping, telegram: StubTelegram
) -> None:
    telegram.faults = [flood(30), flood(20)]
    with speaking_first():
        for chat in (7, 8, 9):
            with pytest.raises(TelegramRetryAfter):
                await bot.send_message(chat, "-")
        clock.seconds += 20
        await bot.send_message(9, "-")
    assert telegram.said == [(9, "-")]


async def test_an_answer_overtakes_the_outbox(telegram: StubTelegram) -> None:
    telegram.middleware(Pace(AsyncLimiter(1, 0.01)))
    bot = telegram.bot()

    async def mailing(chat: int) -> Any:
        with speaking_first():
            return await bot.send_message(chat, "рассылка")

    async with asyncio.TaskGroup() as group:
        for chat in range(1, 9):
            group.create_task(mailing(chat))
        await asyncio.sleep(0)
        group.create_task(bot.send_message(100, "ответ"))
    assert (100, "ответ") in telegram.said[:3]


async def test_model_of_an_answer_is_built_once(bot: Bot) -> None:
    await bot.edit_message_text("-", chat_id=7, message_id=1)
    answer: Any = EditMessageText.__returning__
    model = weakref.ref(Response.__class_getitem__(answer))
    gc.collect()
    assert model() is not None
