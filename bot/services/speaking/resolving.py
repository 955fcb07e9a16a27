"""Which resolver words which note. Each is asked at the time of sending: is it still true?

A subject's module says which notes are its own (`Told`, a union) and words them (`resolve`).
"""

from collections.abc import Awaitable, Callable
from typing import Any, get_args

from bot.domain.posts import Note
from bot.services.ports import Letter
from bot.services.speaking.asked import automatic_surveys, checkins
from bot.services.speaking.digests import telling as digests
from bot.services.speaking.frame import Drop, View
from bot.services.speaking.persons import (
    bases,
    curator,
    joining,
    matching,
    people,
    petitions,
)
from bot.services.speaking.work import (
    gatherings,
    meetings,
    pairs,
    plans,
    reminders,
    signals,
    surveys,
)
from bot.services.speaking.year import callings, closing, community, indicators, programme, school
from bot.storage.desk import Desk

Resolve = Callable[[Desk, Any, View], Awaitable[Letter | Drop]]
_SUBJECTS: tuple[tuple[Any, Resolve], ...] = (
    (automatic_surveys.Told, automatic_surveys.resolve),
    (bases.Told, bases.resolve),
    (callings.Told, callings.resolve),
    (checkins.Told, checkins.resolve),
    (community.Told, community.resolve),
    (closing.Told, closing.resolve),
    (curator.Told, curator.resolve),
    (digests.Told, digests.resolve),
    (gatherings.Told, gatherings.resolve),
    (indicators.Told, indicators.resolve),
    (joining.Told, joining.resolve),
    (matching.Told, matching.resolve),
    (meetings.Told, meetings.resolve),
    (pairs.Told, pairs.resolve),
    (people.Told, people.resolve),
    (petitions.Told, petitions.resolve),
    (plans.Told, plans.resolve),
    (programme.Told, programme.resolve),
    (reminders.Told, reminders.resolve),
    (school.Told, school.resolve),
    (signals.Told, signals.resolve),
    (surveys.Told, surveys.resolve),
)


async def resolve(desk: Desk, note: Note, view: View) -> Letter | Drop:
    """The letter for `note` as the world is now, or why it is not said."""
    for told, words in _SUBJECTS:
        if isinstance(note, told):
            return await words(desk, note, view)
    raise LookupError(f"nobody words {type(note).__name__}")


def worded_kinds() -> list[type[Note]]:
    """The kinds of all subjects; each kind of the union is there once."""
    return [kind for told, _ in _SUBJECTS for kind in get_args(told) or (told,)]
