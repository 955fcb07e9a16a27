"""A tapped button of a letter: what it says, who taps, and the message, which is shown anew."""

from dataclasses import dataclass

from aiogram import Bot
from aiogram.types import CallbackQuery, InlineKeyboardMarkup

from bot.delivery.editing import edit_or_send
from bot.delivery.letters import Wording
from bot.delivery.outcomes import remember_outcome
from bot.dialogs.turn import Tongue
from bot.domain.people import Actor
from bot.services.ports import Letter
from bot.services.registry import Services
from bot.services.taps import Tap


@dataclass(frozen=True, slots=True)
class Pushed:
    """Who taps is somebody of the organisation that the letter came from."""

    query: CallbackQuery
    tap: Tap
    services: Services
    actor: Actor
    tongue: Tongue
    bot: Bot

    @property
    def subject(self) -> int:
        """The id of what the button is about."""
        return self.tap.subject

    async def show(self, letter: Letter) -> None:
        """Edit the message in place, or say it anew where it can't be edited."""
        await show(self.query, self.bot, self.tongue, letter)

    async def show_again(self) -> None:
        """The message as it was sent, as far as that is still true."""
        await self.show(await self.still_true() or Letter("reminders-nothing-left", {}))

    async def still_true(self) -> Letter | None:
        """What is left of the message as it was sent."""
        message = str(self.query.message.message_id) if self.query.message else ""
        return await self.services.speaking.shown_in(message, self.actor)


async def show(query: CallbackQuery, bot: Bot, tongue: Tongue, letter: Letter) -> None:
    """Edit the tapped message in place, or say it anew where it can't be edited."""
    text, keyboard = wording(tongue).message(letter)
    message = query.message
    chat = message.chat.id if message else query.from_user.id
    tapped = message.message_id if message else None
    remember_outcome(await edit_or_send(bot, chat, tapped, text, keyboard))


async def bare(query: CallbackQuery, bot: Bot) -> None:
    """Take the buttons off."""
    if query.message is not None:
        await bot.edit_message_reply_markup(
            chat_id=query.message.chat.id,
            message_id=query.message.message_id,
            reply_markup=InlineKeyboardMarkup(inline_keyboard=[]),
        )


def wording(tongue: Tongue) -> Wording:
    return Wording(tongue.texts, tongue.lang, tongue.zone, tongue.now, tongue.behalf)
