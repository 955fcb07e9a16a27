"""A local Telegram written down and brought back: people, chats, files, the bot's own texts.

What nobody has taken yet (updates, unanswered taps) is not kept, as after a long outage.
"""

from base64 import b64decode, b64encode
from datetime import datetime
from typing import Any, Final

from bot.sandbox.chats import Chat, Json, Message, Upload
from bot.sandbox.people.crowd import People
from bot.sandbox.people.person import Person
from bot.sandbox.polls import Poll

# More than one sitting can use up; message numbers stay within 32 bits for 2,000 sittings.
SITTING: Final = 1_000_000


def written_down(people: People) -> Json:
    """Everything as JSON; groups and channels are left out."""
    telegram = people.telegram
    return {
        "begun": telegram.begun,
        "name": telegram.bot["first_name"],
        "profile": telegram.profile,
        "files": {
            key: [upload.name, upload.kind, b64encode(upload.content).decode()]
            for key, upload in telegram.files.items()
        },
        "polls": [_poll(poll) for poll in telegram.polls.values() if _lasts(poll.message)],
        "people": [{"user": person.user, "chat": _chat(person.chat)} for person in people],
    }


def bring_back(people: People, kept: Json) -> None:
    """Into a Telegram in which nobody is yet, made with `begun` past the kept one's."""
    telegram = people.telegram
    telegram.bot["first_name"] = kept["name"]
    telegram.profile.update(kept["profile"])
    for key, (name, kind, content) in kept["files"].items():
        telegram.files[key] = Upload(name, b64decode(content), kind)
    for row in kept["people"]:
        _person(people, row["user"], row["chat"])
    for row in kept.get("polls", []):
        _bring_poll(people, row)


def _person(people: People, user: Json, chat: Json) -> Person:
    person = people.add(
        user["first_name"],
        user.get("last_name", ""),
        username=user.get("username", ""),
        language=user.get("language_code", ""),
    )
    if person.id != user["id"]:
        raise ValueError("people are brought back in the order in which they came")
    there = person.chat
    there.started, there.blocked = chat["started"], chat["blocked"]
    there.unread, there.keyboard = chat["unread"], chat["keyboard"]
    there.messages = [_brought(message) for message in chat["messages"]]
    return person


def _lasts(message: Message) -> bool:
    return not message.deleted and message.json["chat"]["type"] == "private"


def _poll(poll: Poll) -> Json:
    return {
        "chat": poll.message.json["chat"]["id"],
        "message": poll.message.id,
        "closes_at": poll.closes_at.isoformat() if poll.closes_at else None,
        "hidden": poll.hidden,
        "votes": [[voter, chosen] for voter, chosen in poll.votes.items()],
    }


def _bring_poll(people: People, kept: Json) -> None:
    chat = people.telegram.chats[kept["chat"]]
    message = next(it for it in chat.messages if it.id == kept["message"])
    closes_at = datetime.fromisoformat(kept["closes_at"]) if kept["closes_at"] else None
    poll = Poll(message, closes_at, kept["hidden"], dict(kept["votes"]))
    people.telegram.polls[poll.id] = poll


def _chat(chat: Chat) -> Json:
    return {
        "started": chat.started,
        "blocked": chat.blocked,
        "unread": chat.unread,
        "keyboard": chat.keyboard,
        "messages": [_message(message) for message in chat.messages if not message.deleted],
    }


def _message(message: Message) -> dict[str, Any]:
    return {
        "json": message.json,
        "sent_at": message.sent_at.isoformat(),
        "by_bot": message.by_bot,
        "keyboard": message.keyboard,
    }


def _brought(kept: Json) -> Message:
    sent_at = datetime.fromisoformat(kept["sent_at"])
    return Message(kept["json"], sent_at, kept["by_bot"], keyboard=kept["keyboard"])
