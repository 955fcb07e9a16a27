"""Whether a message was sent outside a dialog that waits for words."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from aiogram.filters import Filter
from aiogram_dialog import Dialog
from aiogram_dialog.api.entities import Context

from bot.dialogs.meetings.actions import SHOWN_AT
from bot.dialogs.states import LogMeeting, MeetingMore
from bot.dialogs.turn import Tongue

# A record stays on the screen till the next tap; the next lesson's words are about something else.
NOTE_WINDOW = timedelta(hours=12)


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

    async def __call__(self, _: Any, tongue: Tongue, aiogd_context: Context | None = None) -> bool:
        if aiogd_context is None or aiogd_context.state.state not in self._listening:
            return True
        return aiogd_context.state in (LogMeeting.saved, MeetingMore.lines) and _long_ago(
            aiogd_context, tongue.now
        )


def _long_ago(context: Context, now: datetime) -> bool:
    shown = context.dialog_data.get(SHOWN_AT)
    return isinstance(shown, str) and now - datetime.fromisoformat(shown) > NOTE_WINDOW
