"""The message that carries a link: to be forwarded, printed or taken back."""

from aiogram import Bot
from aiogram.types import Chat, InlineKeyboardButton, InlineKeyboardMarkup
from aiogram_dialog import DialogManager

from bot.dialogs.turn import speaker, tongue
from bot.domain.names import isolate
from bot.services.members.inviting import Issued
from bot.services.taps import Tap


async def send_link(manager: DialogManager, issued: Issued, name: str = "") -> None:
    """The only time that the code is seen: it is kept nowhere but in this message."""
    bot: Bot = manager.middleware_data["bot"]
    chat: Chat = manager.middleware_data["event_chat"]
    me = await bot.me()
    words, invitation = tongue(manager), issued.invitation
    said = words.html(
        "inviting-named" if name else "inviting-open",
        role=words.label("role", invitation.role),
        name=isolate(name),
        organisation=isolate(speaker(manager).organisation.name),
        link=f"https://t.me/{me.username}?start={issued.code}",
        code=issued.code,
        until=words.moment(invitation.expires_at),
        uses=invitation.most_uses,
    )
    row = [
        InlineKeyboardButton(
            text=words.say(key),
            callback_data=Tap(verb, invitation.id, person=words.behalf.person).pack(),
        )
        for key, verb in (("button-inviting-qr", "iq"), ("button-inviting-revoke", "ix"))
    ]
    await bot.send_message(chat.id, said, reply_markup=InlineKeyboardMarkup(inline_keyboard=[row]))
