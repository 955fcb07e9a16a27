"""What the school shares: knowledge, calls to many, honours."""

from aiogram_dialog import Dialog

from bot.dialogs.community.calls import broadcast, event_draft, events, votes
from bot.dialogs.community.honours import award, awards, careers, own_kinds
from bot.dialogs.community.knowledge import (
    duties,
    library,
    material,
    path,
    practice,
    practices,
)

__all__ = ["dialogs"]


def dialogs() -> list[Dialog]:
    return [
        duties.dialog(),
        path.dialog(),
        Dialog(*library.windows(), *material.windows()),
        Dialog(*practices.windows(), *practice.windows()),
        Dialog(*events.windows(), *event_draft.windows()),
        broadcast.dialog(),
        votes.dialog(),
        Dialog(*awards.windows(), *award.windows(), own_kinds.window()),
        careers.dialog(),
    ]
