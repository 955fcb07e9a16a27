"""Finding the button that a person means."""

from bot.sandbox.chats import Chat, Json, Message


class Impossible(Exception):
    """A person can't do this in Telegram."""


def find_button(chat: Chat, wanted: str | int, message_id: int | None) -> tuple[Message, Json]:
    """The newest message that has the button, or the one asked for; `Impossible` without it."""
    places = [(message, buttons_of(message)) for message in _candidates(chat, message_id)]
    if isinstance(wanted, int):
        for message, buttons in places:
            if 0 <= wanted < len(buttons):
                return message, buttons[wanted]
    else:
        found = _by_label(places, wanted)
        if found is not None:
            return found
    seen = [[button["text"] for button in buttons] for _, buttons in places]
    raise Impossible(f"no button {wanted!r}; newest first there are {seen}")


def buttons_of(message: Message) -> list[Json]:
    rows = message.json.get("reply_markup", {}).get("inline_keyboard", [])
    return [button for row in rows for button in row]


def data_of(button: Json) -> str:
    if "callback_data" not in button:
        raise Impossible(f"the button {button['text']!r} only works on the phone itself")
    return str(button["callback_data"])


def _candidates(chat: Chat, message_id: int | None) -> list[Message]:
    if message_id is not None:
        return [message for message in chat.messages if message.id == message_id]
    return [message for message in reversed(chat.messages) if not message.deleted]


def _by_label(
    places: list[tuple[Message, list[Json]]], wanted: str
) -> tuple[Message, Json] | None:
    for message, buttons in places:
        for button in buttons:
            if button["text"] == wanted:
                return message, button
    for message, buttons in places:
        near = [button for button in buttons if wanted in button["text"]]
        if len(near) > 1:
            labels = [button["text"] for button in near]
            raise Impossible(f"{wanted!r} may mean any of {labels}")
        if near:
            return message, near[0]
    return None
