"""Buttons pressed as they are not meant: forged, from another person's chat, thrice at once."""

from bot.sandbox.chats import Message
from tests.bot.world import Phone


def message_of(phone: Phone) -> Message:
    """The newest message of Para as it is kept."""
    found = phone.person.chat.find(phone.screen.id)
    assert found is not None
    return found


def forge(phone: Phone, data: str, label: str = "подделка") -> None:
    """A button that Para never sent, on the newest message."""
    button = {"text": label, "callback_data": data}
    message_of(phone).json["reply_markup"] = {"inline_keyboard": [[button]]}


def borrow(phone: Phone, owner: Phone) -> None:
    """The buttons of the owner's newest message on the phone's own."""
    message_of(phone).json["reply_markup"] = message_of(owner).json["reply_markup"]


def data_of(phone: Phone) -> list[str]:
    """What the buttons of the newest message carry."""
    rows = message_of(phone).json["reply_markup"]["inline_keyboard"]
    return [str(button["callback_data"]) for row in rows for button in row]


async def thrice(phone: Phone, label: str, about: str = "") -> None:
    """Three taps on the newest message `about` it, before the first was answered."""
    screens = reversed(phone.person.heard)
    screen = next(one for one in screens if label in one.buttons and about in one.text)
    for _ in range(3):
        phone.person.press(label, screen)
    await phone.world.answered()
