"""Whether a message was sent outside a dialog that waits for words."""

from collections.abc import Iterable
from typing import Any

from aiogram.filters import Filter
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import Context


class Idle(Filter):
    """Lets through what no open window would take: there, words mean something by themselves.

    aiogram-dialog gives every message to the dialog on the screen, one that only has buttons too.
    """

    def __init__(self, dialogs: Iterable[Dialog]) -> None:
        self._listening = {
            state.state
            for dialog in dialogs
            for state, window in dialog.windows.items()
            if getattr(window, "on_message", None) is not None
        }

    async def __call__(self, _: Any, aiogd_context: Context | None = None) -> bool:
        return aiogd_context is None or aiogd_context.state.state not in self._listening
