"""Messages that a bot may not send or edit; over HTTP and in-process."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
)
from aiogram.types import (
    BufferedInputFile,
    CopyTextButton,
    KeyboardButton,
    ReplyKeyboardMarkup,
)

from bot.sandbox.people import People, Person
from tests.sandbox.keyboards import keyboard, one_button


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
    whole = f"<b>{'я' * 1024}</b>"
    await bot.send_document(anna.id, file, caption=whole, parse_mode="HTML")
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.send_document(anna.id, file, caption="я" * 1025)
    with pytest.raises(TelegramBadRequest, match="message caption is too long"):
        await bot.edit_message_caption(
            chat_id=anna.id, message_id=anna.last.id, caption="я" * 1025
        )
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


async def test_data_of_a_button_is_measured_in_bytes(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "?", reply_markup=keyboard(["я" * 32]))
    anna.press(0)
    assert anna.presses[-1].data == "я" * 32


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


async def test_only_a_hundred_entities_are_kept(bot: Bot, anna: Person) -> None:
    await bot.send_message(anna.id, "<b>я</b> " * 101, parse_mode="HTML")
    assert anna.last.html.count("<b>") == 100


async def test_words_of_others_in_a_group_stay(bot: Bot, people: People, anna: Person) -> None:
    group = people.group("Педсовет", anna)
    word = anna.at(group).send_text("/menu")
    with pytest.raises(TelegramBadRequest, match="message can't be deleted"):
        await bot.delete_message(group.id, word.id)
    assert [shown.text for shown in anna.at(group).messages] == ["/menu"]
