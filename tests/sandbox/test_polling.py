"""Updates on their way: long polling, confirmation, two pollers, what gets too old."""

from asyncio import TaskGroup

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.exceptions import TelegramConflictError
from aiogram.types import CallbackQuery, Message

from bot.sandbox.people import People, Person
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.conftest import Clock, over_http
from tests.sandbox.keyboards import keyboard


async def test_update_stays_until_it_is_confirmed(bot: Bot, anna: Person) -> None:
    anna.send_text("раз")
    anna.send_text("два")
    (first,) = await bot.get_updates(limit=1)
    again = await bot.get_updates()
    assert [update.update_id - first.update_id for update in again] == [0, 1]
    (second,) = await bot.get_updates(offset=first.update_id + 1)
    assert second.message is not None
    assert second.message.text == "два"
    assert await bot.get_updates(offset=second.update_id + 1) == []


async def test_negative_offset_keeps_the_newest(bot: Bot, anna: Person) -> None:
    for text in "абв":
        anna.send_text(text)
    (last,) = await bot.get_updates(offset=-1)
    assert last.message is not None
    assert last.message.text == "в"
    assert len(await bot.get_updates()) == 1


async def test_only_the_kinds_that_were_asked_for(bot: Bot, anna: Person) -> None:
    await bot.get_updates(allowed_updates=["callback_query"])
    anna.send_text("не нужно")
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["Да"]))
    anna.press("Да")
    (tap,) = await bot.get_updates()
    assert tap.callback_query is not None


async def test_taps_wait_less_than_messages(bot: Bot, anna: Person, clock: Clock) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["Да"]))
    anna.press("Да")
    anna.send_text("слово")
    clock.move(seconds=151)
    (kept,) = await bot.get_updates()
    assert kept.message is not None
    clock.move(hours=24)
    assert await bot.get_updates() == []


async def test_second_poller_ends_the_first(bot: Bot, anna: Person) -> None:
    async with TaskGroup() as group:
        first = group.create_task(conflict(bot))
        await anna.telegram.until(lambda: anna.telegram.updates.awaited)
        second = group.create_task(bot.get_updates(timeout=20))
        await first
        await anna.telegram.until(lambda: anna.telegram.updates.awaited)
        anna.send_text("слово")
    assert len(second.result()) == 1


async def conflict(bot: Bot) -> None:
    with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
        await bot.get_updates(timeout=20)


async def test_pending_updates_are_dropped_when_asked(bot: Bot, anna: Person) -> None:
    anna.send_text("раз")
    assert (await bot.get_webhook_info()).pending_update_count == 1
    await bot.delete_webhook(drop_pending_updates=True)
    assert (await bot.get_webhook_info()).pending_update_count == 0


async def test_real_polling_of_a_real_dispatcher(telegram: LocalTelegram, people: People) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def greet(message: Message) -> None:
        await message.answer(f"Здравствуйте, {message.text}", reply_markup=keyboard(["Да"]))

    @dispatcher.callback_query(F.data == "Да")
    async def agree(query: CallbackQuery) -> None:
        await query.answer("Записано")

    oleg = people.add("Олег")
    async with over_http(telegram) as bot, TaskGroup() as group:
        group.create_task(dispatcher.start_polling(bot, handle_signals=False))
        oleg.send_text("я Олег")
        await telegram.until(lambda: bool(oleg.heard))
        oleg.press("Да")
        await telegram.until(lambda: not oleg.unanswered)
        await dispatcher.stop_polling()
    assert oleg.last.text == "Здравствуйте, я Олег"
    assert oleg.alert == "Записано"
