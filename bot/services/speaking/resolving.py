"""Which resolver words which note. Each is asked at the time of sending: is it still true?

A subject's module says which notes are its own (`Told`, a union) and words them (`resolve`).
"""

from bot.domain.posts import Note
from bot.services.ports import Letter
from bot.services.speaking import meetings, pairs, people, plans, reminders
from bot.services.speaking.frame import Drop, View
from bot.storage.desk import Desk


async def resolve(desk: Desk, note: Note, view: View) -> Letter | Drop:
    """The letter for `note` as the world is now, or why it is not said."""
    if isinstance(note, people.Told):
        return await people.resolve(desk, note, view)
    if isinstance(note, pairs.Told):
        return await pairs.resolve(desk, note, view)
    if isinstance(note, plans.Told):
        return await plans.resolve(desk, note, view)
    if isinstance(note, reminders.Told):
        return await reminders.resolve(desk, note, view)
    if isinstance(note, meetings.Told):
        return await meetings.resolve(desk, note, view)
    return Drop("nobody words it")
