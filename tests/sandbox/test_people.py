"""What people do arrives as Telegram would send it."""

from collections.abc import Callable

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramForbiddenError
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
)

from bot.sandbox.api import call
from bot.sandbox.people import Impossible, People, Person
from bot.sandbox.telegram import LocalTelegram
from tests.sandbox.arrivals import arrived
from tests.sandbox.conftest import Clock


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (lambda it: it.open_link("join-1_A"), "text"),
        (lambda it: it.send_text("Сегодня 45 минут"), "text"),
        (lambda it: it.send_voice(), "voice"),
        (lambda it: it.send_photo(caption="план"), "photo"),
        (lambda it: it.send_document("план.docx", b"x"), "document"),
        (lambda it: it.send_sticker(), "sticker"),
        (lambda it: it.send_contact(), "contact"),
        (lambda it: it.send_location(), "location"),
        (lambda it: it.forward("переслано", author="Ольга"), "text"),
    ],
)
def test_each_act_is_a_message(
    telegram: LocalTelegram, anna: Person, act: Callable[[Person], object], kind: str
) -> None:
    act(anna)
    (update,) = arrived(telegram)
    assert update.message is not None
    assert update.message.content_type == kind
    assert update.message.from_user is not None
    assert update.message.from_user.language_code == "ru"
    assert update.message.chat.id == anna.id


def test_start_with_a_payload_is_a_command(telegram: LocalTelegram, anna: Person) -> None:
    anna.open_link("join-1")
    message = arrived(telegram)[0].message
    assert message is not None
    assert message.text == "/start join-1"
    assert message.entities is not None
    assert (message.entities[0].type, message.entities[0].length) == ("bot_command", 6)


def test_long_text_arrives_in_pieces(telegram: LocalTelegram, anna: Person) -> None:
    anna.send_text(f" {'я' * 4095}🟢конец ")
    texts = [update.message.text for update in arrived(telegram) if update.message]
    assert texts == ["я" * 4095, "🟢конец"]
    with pytest.raises(Impossible, match="nothing to send"):
        anna.send_text(" ")


def test_correction_of_an_own_message(telegram: LocalTelegram, anna: Person) -> None:
    word = anna.send_text("45 мнут")
    anna.edit_text(word, "45 минут")
    edited = arrived(telegram)[1].edited_message
    assert edited is not None
    assert (edited.text, edited.message_id) == ("45 минут", word.id)
    assert edited.edit_date
    assert anna.messages[-1].edited


async def test_reply_carries_what_it_answers(
    telegram: LocalTelegram, anna: Person, bot: Bot
) -> None:
    await bot.send_message(anna.id, "Как прошло?")
    anna.reply_to(anna.last, "Хорошо")
    message = arrived(telegram)[0].message
    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "Как прошло?"
    answer = await message.reply("Записано").as_(bot)
    assert answer.reply_to_message is not None
    assert anna.last.reply_to == message.message_id


def test_block_and_unblock_are_told(telegram: LocalTelegram, anna: Person) -> None:
    anna.block()
    anna.block()
    with pytest.raises(Impossible, match="blocked"):
        anna.send_text("?")
    anna.open_link()
    left, back, start = arrived(telegram)
    assert left.my_chat_member is not None
    assert left.my_chat_member.new_chat_member.status == "kicked"
    assert back.my_chat_member is not None
    assert back.my_chat_member.new_chat_member.status == "member"
    assert start.message is not None


async def test_unread_until_the_person_looks(anna: Person, bot: Bot) -> None:
    await bot.send_message(anna.id, "раз")
    await bot.send_message(anna.id, "два")
    assert anna.unread == 2
    anna.read()
    assert anna.unread == 0
    await bot.send_chat_action(anna.id, "typing")
    assert anna.chat.action == "typing"


async def test_deleted_by_the_person_is_gone_for_the_bot(
    telegram: LocalTelegram, anna: Person, bot: Bot
) -> None:
    await bot.send_message(anna.id, "раз")
    anna.delete(anna.last)
    assert anna.heard == []
    assert arrived(telegram) == []
    with pytest.raises(LookupError):
        _ = anna.last


def test_in_a_group_the_bot_hears_only_what_is_meant_for_it(
    telegram: LocalTelegram, people: People, anna: Person
) -> None:
    group = people.group("Педсовет", anna)
    there = anna.at(group)
    there.send_text("всем привет")
    there.send_text("/menu@para_demo_bot")
    there.send_text("@para_demo_bot, ты кто?")
    joined, command, mention = arrived(telegram)
    assert joined.my_chat_member is not None
    assert joined.my_chat_member.new_chat_member.status == "member"
    assert command.message is not None
    assert command.message.chat.type == "supergroup"
    assert mention.message is not None
    assert anna.messages[-1].text == "/start"


def test_post_in_a_channel(telegram: LocalTelegram, people: People, anna: Person) -> None:
    channel = people.channel("Новости", anna)
    anna.at(channel).send_text("/menu")
    made, post = arrived(telegram)
    assert made.my_chat_member is not None
    assert made.my_chat_member.new_chat_member.status == "administrator"
    assert post.channel_post is not None
    assert post.channel_post.from_user is None


async def test_bot_put_out_of_a_group(people: People, anna: Person, bot: Bot) -> None:
    group = people.group("Педсовет", anna)
    await bot.send_message(group.id, "Пишите мне лично")
    assert anna.at(group).last.text == "Пишите мне лично"
    chat = await bot.get_chat(group.id)
    assert chat.title == "Педсовет"
    anna.at(group).block()
    with pytest.raises(TelegramForbiddenError, match="bot was kicked from the supergroup chat"):
        await bot.send_message(group.id, "?")
    await bot.send_message(anna.id, "А здесь можно")
    assert anna.last.text == "А здесь можно"


async def test_file_both_ways(anna: Person, bot: Bot, clock: Clock) -> None:
    sent = await bot.send_document(
        anna.id, BufferedInputFile(b"table", "сводка.xlsx"), caption="<b>Сводка</b>",
        parse_mode="HTML",
        reply_markup=InlineKeyboardMarkup(
            inline_keyboard=[[InlineKeyboardButton(text="Ещё", callback_data="more")]]
        ),
    )  # fmt: skip
    assert [(file.name, file.content) for file in anna.files] == [("сводка.xlsx", b"table")]
    assert (anna.last.html, anna.last.buttons) == ("<b>Сводка</b>", ["Ещё"])
    assert sent.document is not None
    assert sent.document.mime_type is not None
    assert "spreadsheet" in sent.document.mime_type
    clock.move(hours=1)
    again = await bot.send_document(anna.id, sent.document.file_id)
    assert again.document is not None
    assert again.document.file_id == sent.document.file_id
    assert again.date == clock.now
    voice = anna.send_voice(b"ogg")
    got = await bot.download(str(anna.chat.messages[-1].file_id))
    assert got is not None
    assert got.read() == b"ogg"
    assert voice.file is not None


async def test_methods_take_plain_json(telegram: LocalTelegram, anna: Person) -> None:
    await call(telegram, "sendMessage", {"chat_id": anna.id, "text": "раз"})
    assert telegram.journal[-1].params == {"chat_id": anna.id, "text": "раз"}
    assert anna.last.text == "раз"
