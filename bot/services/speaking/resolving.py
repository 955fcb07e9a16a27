"""Which resolver words which note. Each is asked at the time of sending: is it still true?

A subject's module says which notes are its own (`Told`, a union) and words them (`resolve`).
"""

from collections.abc import Awaitable, Callable
from typing import Any

from bot.domain.posts import Note
from bot.services.ports import Letter
from bot.services.speaking import digest, joining, meetings, pairs, people, plans, reminders
from bot.services.speaking.frame import Drop, View
from bot.storage.desk import Desk

Resolve = Callable[[Desk, Any, View], Awaitable[Letter | Drop]]
_SUBJECTS: tuple[tuple[Any, Resolve], ...] = (
    (digest.Told, digest.resolve),
    (joining.Told, joining.resolve),
    (meetings.Told, meetings.resolve),
    (pairs.Told, pairs.resolve),
    (people.Told, people.resolve),
    (plans.Told, plans.resolve),
    (reminders.Told, reminders.resolve),
)


async def resolve(desk: Desk, note: Note, view: View) -> Letter | Drop:
    """The letter for `note` as the world is now, or why it is not said."""
    for told, words in _SUBJECTS:
        if isinstance(note, told):
            return await words(desk, note, view)
    return Drop("nobody words it")
