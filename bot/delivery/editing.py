"""Editing by a stored message id; what can't be edited is said anew."""

from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import InlineKeyboardMarkup

from bot.delivery.long_texts import send_as_file, too_long
from bot.delivery.sending import NOT_MODIFIED, says

# Deleted by the person, sent by somebody else, with a reply keyboard, or without text.
_LOST = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "message identifier is not specified",
    "there is no text in the message to edit",
)


async def edit_or_send(
    bot: Bot,
    chat_id: int,
    message_id: int | None,
    text: str,
    keyboard: InlineKeyboardMarkup | None = None,
) -> int:
    """Show `text` in message `message_id`, or in a new one; the id of the one that shows it now.

    What is too long for a message goes as a file, always anew. Raises Telegram's errors but for
    those that mean "the same already" or "not editable".
    """
    if too_long(text):
        return (await send_as_file(bot, chat_id, text, keyboard)).message_id
    if message_id is not None:
        try:
            await bot.edit_message_text(
                text, chat_id=chat_id, message_id=message_id, reply_markup=keyboard
            )
        except TelegramBadRequest as error:
            if not says(error, NOT_MODIFIED, *_LOST):
                raise
            if says(error, NOT_MODIFIED):
                return message_id
        else:
            return message_id
    return (await bot.send_message(chat_id, text, reply_markup=keyboard)).message_id
