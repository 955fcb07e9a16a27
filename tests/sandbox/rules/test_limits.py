"""Who may be written to, how often, how late and how much; over HTTP and in-process."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramRetryAfter,
)
from aiogram.types import (
    BufferedInputFile,
)

from bot.sandbox.people import Impossible, People, Person
from bot.sandbox.rules.rates import Rates
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.conftest import Clock
from tests.sandbox.keyboards import keyboard


async def test_delete_within_two_days(bot: Bot, anna: Person, clock: Clock) -> None:
    sent = await bot.send_message(anna.id, "код")
    clock.move(hours=48, seconds=1)
    with pytest.raises(TelegramBadRequest, match="can't be deleted"):
        await bot.delete_message(anna.id, sent.message_id)
    await bot.edit_message_text("—", chat_id=anna.id, message_id=sent.message_id)
    assert anna.last.text == "—"


async def test_nobody_is_written_to_before_start(bot: Bot, people: People) -> None:
    newcomer = people.add("Олег")
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.send_message(newcomer.id, "привет")
    newcomer.open_link("abc")
    await bot.send_message(newcomer.id, "привет")
    assert newcomer.last.text == "привет"


async def test_blocked_is_403_until_unblocked(bot: Bot, anna: Person) -> None:
    anna.block()
    with pytest.raises(TelegramForbiddenError, match="bot was blocked by the user"):
        await bot.send_message(anna.id, "?")
    anna.unblock()
    await bot.send_message(anna.id, "снова")
    assert anna.last.text == "снова"


async def test_tap_is_answered_once_and_in_time(bot: Bot, anna: Person, clock: Clock) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["Да"]))
    first, second = anna.press("Да"), anna.press("Да")
    assert first is not None
    assert second is not None
    with pytest.raises(TelegramBadRequest, match="MESSAGE_TOO_LONG"):
        await bot.answer_callback_query(first.query_id, "я" * 201)
    await bot.answer_callback_query(first.query_id, "я" * 200)
    clock.move(seconds=151)
    for query_id in (first.query_id, second.query_id, "77"):
        with pytest.raises(TelegramBadRequest, match="query is too old"):
            await bot.answer_callback_query(query_id)
    assert anna.unanswered == [second]


async def test_a_chat_takes_a_burst_then_one_a_second(
    bot: Bot, anna: Person, telegram: LocalTelegram, clock: Clock
) -> None:
    telegram.rates = Rates()
    for number in range(5):
        await bot.send_message(anna.id, f"{number}")
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(anna.id, "ещё")
    assert flood.value.retry_after == 1
    clock.move(seconds=1)
    await bot.send_message(anna.id, "ещё")
    assert len(anna.heard) == 6


async def test_thirty_a_second_over_all_chats(
    bot: Bot, people: People, telegram: LocalTelegram
) -> None:
    telegram.rates = Rates()
    crowd = [people.add(f"Ч{number}") for number in range(31)]
    for person in crowd:
        person.open_link()
    for person in crowd[:30]:
        await bot.send_message(person.id, "всем")
    with pytest.raises(TelegramRetryAfter):
        await bot.send_message(crowd[30].id, "всем")


async def test_edits_count_for_all_chats_and_not_for_their_own(
    bot: Bot, anna: Person, telegram: LocalTelegram
) -> None:
    telegram.rates = Rates()
    sent = await bot.send_message(anna.id, "0")
    for number in range(1, 30):
        await bot.edit_message_text(f"{number}", chat_id=anna.id, message_id=sent.message_id)
    with pytest.raises(TelegramRetryAfter):
        await bot.edit_message_text("30", chat_id=anna.id, message_id=sent.message_id)
    assert anna.last.text == "29"


async def test_twenty_a_minute_in_a_group(
    bot: Bot, people: People, anna: Person, telegram: LocalTelegram, clock: Clock
) -> None:
    telegram.rates = Rates()
    group = people.group("Педсовет", anna)
    for _ in range(20):
        clock.move(seconds=1)
        await bot.send_message(group.id, "строка")
    clock.move(seconds=1)
    with pytest.raises(TelegramRetryAfter) as flood:
        await bot.send_message(group.id, "строка")
    assert flood.value.retry_after == 40


async def test_files_have_a_size(anna: Person, telegram: LocalTelegram) -> None:
    big = BufferedInputFile(bytes(50 * 2**20 + 1), "a.bin")
    bot = Bot(telegram.token, session=SandboxSession(telegram))
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_document(anna.id, big)
    with pytest.raises(TelegramEntityTooLarge):
        await bot.send_photo(anna.id, BufferedInputFile(bytes(10 * 2**20 + 1), "a.png"))
    with pytest.raises(TelegramBadRequest, match="file must be non-empty"):
        await bot.send_document(anna.id, BufferedInputFile(b"", "a.txt"))
    anna.send_document("скан.pdf", bytes(20 * 2**20 + 1))
    with pytest.raises(TelegramBadRequest, match="file is too big"):
        await bot.get_file(str(telegram.chats[anna.id].messages[-1].file_id))


@pytest.mark.parametrize("payload", ["я", "a b", "a" * 65])
def test_payload_that_telegram_would_not_pass(anna: Person, payload: str) -> None:
    with pytest.raises(Impossible, match="payload"):
        anna.open_link(payload)
