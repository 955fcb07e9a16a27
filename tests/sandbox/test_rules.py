"""Each of Telegram's rules, met by a bot that breaks it; over HTTP and in-process."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramEntityTooLarge,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CopyTextButton,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    User,
)

from bot.sandbox.api import call
from bot.sandbox.people import Impossible, People, Person
from bot.sandbox.rules.rates import Rates
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.conftest import Clock


def keyboard(*rows: list[str]) -> InlineKeyboardMarkup:
    made = [[InlineKeyboardButton(text=it, callback_data=it) for it in row] for row in rows]
    return InlineKeyboardMarkup(inline_keyboard=made)


def one_button(**fields: Any) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(**fields)]])


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("a", True),
        ("я" * 4096, True),
        ("я" * 4097, False),
        ("🟢" * 2048, True),
        ("🟢" * 2049, False),
    ],
)
async def test_text_is_measured_in_utf16(bot: Bot, anna: Person, text: str, fits: bool) -> None:
    if fits:
        await bot.send_message(anna.id, text)
        assert anna.last.text == text
        return
    with pytest.raises(TelegramBadRequest, match="message is too long"):
        await bot.send_message(anna.id, text)


async def test_text_is_measured_after_parsing(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "<b>" + "я" * 4096 + "</b>", parse_mode="HTML")
    assert anna.last.html.startswith("<b>")
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(anna.id, "<b> </b>", parse_mode="HTML")
    with pytest.raises(TelegramBadRequest, match="can't parse entities"):
        await bot.send_message(anna.id, "Анна <3", parse_mode="HTML")
    with pytest.raises(TelegramBadRequest, match="unsupported parse_mode"):
        await bot.send_message(anna.id, "*x*", parse_mode="MarkdownV2")


async def test_caption_is_shorter_than_text(bot: Bot, anna: Person) -> None:
    file = BufferedInputFile(b"x", "a.txt")
    await bot.send_document(anna.id, file, caption="я" * 1024)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_document(anna.id, file, caption="я" * 1025)
    assert len(anna.files) == 1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"text": "x", "callback_data": "я" * 33}, "BUTTON_DATA_INVALID"),
        ({"text": " ", "callback_data": "x"}, "button text must be non-empty"),
        ({"text": "x"}, "Text buttons are unallowed"),
        ({"text": "x", "url": "foo"}, "Wrong HTTP URL"),
        ({"text": "x", "copy_text": CopyTextButton(text="a" * 257)}, "BUTTON_COPY_TEXT_INVALID"),
    ],
)
async def test_button_that_telegram_refuses(
    bot: Bot, anna: Person, fields: dict[str, Any], words: str
) -> None:
    with pytest.raises(TelegramBadRequest, match=words):
        await bot.send_message(anna.id, "?", reply_markup=one_button(**fields))
    assert anna.heard == []


@pytest.mark.parametrize(
    ("rows", "fits"), [([8], True), ([9], False), ([8] * 12 + [4], True), ([8] * 13, False)]
)
async def test_keyboard_has_a_size(bot: Bot, anna: Person, rows: list[int], fits: bool) -> None:
    markup = keyboard(*([f"{n}" for n in range(width)] for width in rows))
    if fits:
        await bot.send_message(anna.id, "?", reply_markup=markup)
        assert len(anna.last.buttons) == sum(rows)
        return
    with pytest.raises(TelegramBadRequest, match="reply markup is too long"):
        await bot.send_message(anna.id, "?", reply_markup=markup)


async def test_edit_that_changes_nothing(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(
        anna.id, "<b>Да</b>", parse_mode="HTML", reply_markup=keyboard(["a"])
    )
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_text(
            "<b>Да</b> ", chat_id=anna.id, message_id=sent.message_id, parse_mode="HTML",
            reply_markup=keyboard(["a"]),
        )  # fmt: skip
    with pytest.raises(TelegramBadRequest, match="message is not modified"):
        await bot.edit_message_reply_markup(
            chat_id=anna.id, message_id=sent.message_id, reply_markup=keyboard(["a"])
        )
    await bot.edit_message_text("Да", chat_id=anna.id, message_id=sent.message_id)
    assert (anna.last.text, anna.last.buttons, anna.last.edited) == ("Да", [], True)


async def test_what_is_gone_is_not_edited_or_deleted(bot: Bot, anna: Person) -> None:
    sent = await bot.send_message(anna.id, "раз")
    await bot.delete_message(anna.id, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to edit not found"):
        await bot.edit_message_text("два", chat_id=anna.id, message_id=sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to delete not found"):
        await bot.delete_message(anna.id, sent.message_id)
    with pytest.raises(TelegramBadRequest, match="message to be replied not found"):
        await bot.send_message(anna.id, "?", reply_to_message_id=sent.message_id)
    assert await bot.delete_messages(anna.id, [sent.message_id, 1])
    assert anna.messages == []


async def test_only_own_messages_without_reply_keyboard_are_edited(bot: Bot, anna: Person) -> None:
    word = anna.send_text("моё")
    with_keys = await bot.send_message(
        anna.id, "?", reply_markup=ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Меню")]])
    )
    for message_id in (word.id, with_keys.message_id):
        with pytest.raises(TelegramBadRequest, match="message can't be edited"):
            await bot.edit_message_text("x", chat_id=anna.id, message_id=message_id)
    file = await bot.send_document(anna.id, BufferedInputFile(b"x", "a.txt"))
    with pytest.raises(TelegramBadRequest, match="there is no text in the message"):
        await bot.edit_message_text("x", chat_id=anna.id, message_id=file.message_id)
    await bot.edit_message_caption(chat_id=anna.id, message_id=file.message_id, caption="отчёт")
    assert anna.last.text == "отчёт"


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


async def test_commands_are_checked_and_kept_by_scope(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Меню", description="меню")])
    await bot.set_my_commands([BotCommand(command="menu", description="меню")], language_code="ru")
    assert await bot.get_my_commands() == []
    assert (await bot.get_my_commands(language_code="ru"))[0].command == "menu"
    await bot.delete_my_commands(language_code="ru")
    assert await bot.get_my_commands(language_code="ru") == []


async def test_name_and_descriptions_by_language(bot: Bot) -> None:
    await bot.set_my_name("Пара")
    await bot.set_my_description("Long", language_code="en")
    await bot.set_my_short_description("Коротко")
    assert (await bot.get_my_name(language_code="en")).name == "Пара"
    assert (await bot.get_my_description()).description == ""
    assert (await bot.get_my_description(language_code="en")).description == "Long"
    assert (await bot.get_my_short_description()).short_description == "Коротко"
    with pytest.raises(TelegramBadRequest, match="TOO_LONG"):
        await bot.set_my_short_description("я" * 121)


async def test_unknown_method_is_404_and_noted(bot: Bot, telegram: LocalTelegram) -> None:
    with pytest.raises(TelegramNotFound):
        await bot.get_my_default_administrator_rights()
    assert (telegram.journal[-1].method, telegram.journal[-1].code) == (
        "getMyDefaultAdministratorRights",
        404,
    )


async def test_method_names_in_any_case(telegram: LocalTelegram) -> None:
    result = await call(telegram, "GETME", {})
    assert User.model_validate(result).username == "para_demo_bot"


async def test_wrong_token(telegram: LocalTelegram) -> None:
    stranger = Bot("1:wrong", session=SandboxSession(telegram))
    with pytest.raises(TelegramUnauthorizedError):
        await stranger.get_me()
