"""Buttons of which one or several are chosen."""

from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from aiogram_dialog.widgets.common import WhenCondition
from aiogram_dialog.widgets.kbd import Select

from bot.dialogs.dates import capital
from bot.dialogs.turn import Tongue
from bot.dialogs.words import Shown
from bot.domain.meetings import MeetingFormat, MeetingKind

Data = dict[str, Any]


def choice(
    known: str, shown: str | list[Data], on_click: Any, when: WhenCondition = None
) -> Select[str]:
    """One button for each `{"id", "name"}` of the getter's list `shown`."""
    return Select(
        Shown("name"),
        id=known,
        item_id_getter=itemgetter("id"),
        items=shown,
        on_click=on_click,
        when=when,
    )


def marked(name: str, chosen: bool) -> str:  # noqa: FBT001
    return f"✓ {name}" if chosen else name


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
