"""Groups and channels: says once that Para works in private chats, and shows nothing."""

from aiogram import Bot, F, Router
from aiogram.types import CallbackQuery, Chat, ChatMemberUpdated, Message

from bot.delivery.incoming.turns import Turn
from bot.delivery.sending import attempt
from bot.dialogs.turn import Tongue
from bot.handlers.errors import answer

_TOLD = "told that it works in private"
_SHARED = F.chat.type != "private"


def router() -> Router:
    groups = Router(name="groups")
    for observer in (groups.message, groups.channel_post, groups.my_chat_member):
        observer.register(say_once, _SHARED)
    for quiet in (groups.edited_message, groups.edited_channel_post):
        quiet.register(nothing, _SHARED)
    groups.callback_query.register(press, F.message.chat.type != "private")
    return groups


async def say_once(
    event: Message | ChatMemberUpdated, bot: Bot, turn: Turn, tongue: Tongue
) -> None:
    """A channel may not let us write: then it stays unsaid."""
    if isinstance(event, ChatMemberUpdated) and event.new_chat_member.status in ("left", "kicked"):
        turn.write(_TOLD, None)
        return
    if turn.read(_TOLD):
        return
    turn.write(_TOLD, "true")
    await _tell(bot, event.chat, tongue)


async def _tell(bot: Bot, chat: Chat, tongue: Tongue) -> None:
    me = await bot.me()
    words = tongue.html("groups-private", link=f"https://t.me/{me.username}")
    await attempt(lambda: bot.send_message(chat.id, words))


async def nothing(_: Message) -> None:
    """Seen, and not answered."""


async def press(query: CallbackQuery, bot: Bot) -> None:
    """None of our buttons stands in a group."""
    await answer(bot, query, None)
