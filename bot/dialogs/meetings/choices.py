"""Buttons of which one or several are chosen."""

from collections.abc import Iterable
from typing import Any

from bot.dialogs.dates import capital
from bot.dialogs.lists import marked
from bot.dialogs.turn import Tongue
from bot.domain.meetings import MeetingFormat, MeetingKind

Data = dict[str, Any]


def coded(
    words: Tongue,
    enum: str,
    codes: Iterable[MeetingFormat | MeetingKind],
    chosen: MeetingFormat | MeetingKind,
) -> list[Data]:
    return [
        {
            "id": str(code),
            "name": marked(capital(words.label(enum, code, short=True)), code == chosen),
        }
        for code in codes
    ]
