"""Which letter of a chat holds what came of the last tap: a second quick one is about that."""

from typing import Final

from bot.delivery.incoming.turns import current_turn

_LETTER: Final = "letter with an outcome"


def remember_outcome(message_id: int) -> None:
    """With the state of the chat, so that it outlives a restart; of the last letter alone."""
    current_turn().write(_LETTER, str(message_id))


def holds_outcome(message_id: int) -> bool:
    return current_turn().read(_LETTER) == str(message_id)
