"""How acts become updates: entities of a written text, what a bot sees in a group, membership."""

import re
from typing import Final

from bot.sandbox.chats import Chat, Json
from bot.sandbox.people.buttons import Impossible
from bot.sandbox.rules.entities import utf16_length
from bot.sandbox.rules.words import TEXT_LIMIT
from bot.sandbox.telegram import LocalTelegram

# Approximation of what Telegram finds in a text by itself: commands, mentions, links, e-mail.
_FOUND: Final = (
    ("bot_command", re.compile(r"(?<![\w/@])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?\b")),
    ("mention", re.compile(r"(?<![\w@./])@[A-Za-z][A-Za-z0-9_]{3,31}\b")),
    ("url", re.compile(r"\bhttps?://[^\s<>]+")),
    ("email", re.compile(r"\b[\w.+-]+@[\w-]+\.[\w.]+\b")),
)
_ADMIN_RIGHTS: Final = (
    "can_be_edited", "is_anonymous", "can_manage_chat", "can_delete_messages",
    "can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info",
    "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_post_messages", "can_edit_messages", "can_send_welcome_messages",
)  # fmt: skip


def written(text: str) -> Json:
    """A text as a person types it: no formatting, but commands and links are found."""
    entities = [
        {
            "type": kind,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
        }
        for kind, pattern in _FOUND
        for match in pattern.finditer(text)
    ]
    entities.sort(key=lambda entity: int(str(entity["offset"])))
    return {"text": text, **({"entities": entities} if entities else {})}


def pieces(text: str) -> list[str]:
    """A text without spaces at its ends, cut as phones do it; `Impossible` when it is empty."""
    rest = text.strip()
    if not rest:
        raise Impossible("there is nothing to send")
    found = []
    while rest:
        units = rest.encode("utf-16-le")[: TEXT_LIMIT * 2]
        # Half of an emoji at the cut is left for the next piece.
        piece = units.decode("utf-16-le", "ignore")
        found.append(piece)
        rest = rest[len(piece) :]
    return found


def deliver(telegram: LocalTelegram, chat: Chat, kind: str, message: Json) -> None:
    if chat.private or chat.json["type"] == "channel" or _meant_for_bot(telegram, message):
        telegram.updates.push(kind, message)


def _meant_for_bot(telegram: LocalTelegram, message: Json) -> bool:
    """https://core.telegram.org/bots/features#privacy-mode: commands, mentions, replies to it."""
    replied = message.get("reply_to_message", {}).get("from", {}).get("id")
    text = message.get("text", "")
    mentioned = f"@{telegram.bot['username']}" in text
    return bool(replied == telegram.bot["id"] or mentioned or text.startswith("/"))


def membership(telegram: LocalTelegram, chat: Chat, by: Json, change: tuple[str, str]) -> None:
    """my_chat_member: https://core.telegram.org/bots/api#chatmemberupdated."""
    old, new = (_member(telegram, status) for status in change)
    update = {
        "chat": chat.json,
        "from": by,
        "date": telegram.stamp(),
        "old_chat_member": old,
        "new_chat_member": new,
    }
    telegram.updates.push("my_chat_member", update)


def _member(telegram: LocalTelegram, status: str) -> Json:
    member: Json = {"user": telegram.bot, "status": status}
    if status == "kicked":
        member["until_date"] = 0
    if status == "administrator":
        member |= dict.fromkeys(_ADMIN_RIGHTS, False)
    return member
