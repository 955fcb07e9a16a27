"""Commands, names and descriptions, and methods or tokens that nobody knows."""

import pytest
from aiogram import Bot
from aiogram.exceptions import (
    TelegramBadRequest,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import (
    BotCommand,
    BotCommandScopeChat,
    ReplyParameters,
    User,
)

from bot.sandbox.api import call
from bot.sandbox.faults import ApiFault
from bot.sandbox.people import People, Person
from bot.sandbox.session import SandboxSession
from bot.sandbox.telegram import LocalTelegram


async def test_commands_are_checked_and_kept_by_scope(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_INVALID"):
        await bot.set_my_commands([BotCommand(command="Меню", description="меню")])
    await bot.set_my_commands([BotCommand(command="menu", description="меню")], language_code="ru")
    assert await bot.get_my_commands() == []
    assert (await bot.get_my_commands(language_code="ru"))[0].command == "menu"
    await bot.delete_my_commands(language_code="ru")
    assert await bot.get_my_commands(language_code="ru") == []


async def test_menu_of_a_person_comes_from_the_narrowest_scope(
    bot: Bot, anna: Person, people: People
) -> None:
    english = people.add("Ann", language="en")
    await bot.set_my_commands([BotCommand(command="help", description="help")])
    await bot.set_my_commands([BotCommand(command="menu", description="меню")], language_code="ru")
    assert (anna.commands, english.commands) == (["menu"], ["help"])
    own = BotCommandScopeChat(chat_id=anna.id)
    await bot.set_my_commands([BotCommand(command="status", description="сводка")], scope=own)
    assert (anna.commands, english.commands) == (["status"], ["help"])
    with pytest.raises(TelegramBadRequest, match="chat not found"):
        await bot.set_my_commands([], scope=BotCommandScopeChat(chat_id=english.id))


async def test_too_much_or_nothing_of_something(bot: Bot, anna: Person) -> None:
    many = [BotCommand(command=f"c{number}", description="x") for number in range(101)]
    with pytest.raises(TelegramBadRequest, match="BOT_COMMANDS_TOO_MUCH"):
        await bot.set_my_commands(many)
    with pytest.raises(TelegramBadRequest, match="BOT_COMMAND_DESCRIPTION_INVALID"):
        await bot.set_my_commands([BotCommand(command="c", description="x" * 257)])
    with pytest.raises(TelegramBadRequest, match="wrong number of message identifiers"):
        await bot.delete_messages(anna.id, list(range(1, 102)))
    with pytest.raises(TelegramBadRequest, match="wrong parameter action"):
        await bot.send_chat_action(anna.id, "dancing")
    with pytest.raises(TelegramBadRequest, match="message text is empty"):
        await bot.send_message(anna.id, " ")
    assert anna.heard == []


async def test_reply_to_what_is_gone_may_be_forgiven(bot: Bot, anna: Person) -> None:
    lenient = ReplyParameters(message_id=999, allow_sending_without_reply=True)
    sent = await bot.send_message(
        anna.id, "всё равно", reply_parameters=lenient, protect_content=True
    )
    assert anna.last.reply_to is None
    assert sent.has_protected_content


async def test_numbers_that_are_none(telegram: LocalTelegram, anna: Person) -> None:
    with pytest.raises(ApiFault, match="chat_id is empty"):
        await call(telegram, "sendMessage", {"text": "x"})
    with pytest.raises(ApiFault, match='"limit" must be an integer'):
        await call(telegram, "getUpdates", {"limit": "много"})
    with pytest.raises(ApiFault, match="can't parse reply_markup"):
        await call(telegram, "sendMessage", {"chat_id": anna.id, "text": "x", "reply_markup": "{"})


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
