"""Who hears of a change of a pair, and when: a minute later, for until then it may be undone."""

from collections.abc import Iterable
from datetime import datetime

from bot.domain.ids import PersonId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import Actor, Role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import (
    PairAgreed,
    PairClosed,
    PairNotFormed,
    PairPaused,
    PairResumed,
    PairStarted,
)
from bot.domain.posts.about_programme import RhythmSet
from bot.services.programmes.pair_reading import moment
from bot.storage.desk import Desk

Told = PairAgreed | PairStarted | PairNotFormed | PairClosed | PairPaused | PairResumed | RhythmSet


def tell(
    desk: Desk, kind: type[Told], about: Pair, people: Iterable[PersonId], now: datetime
) -> None:
    """Each once."""
    for person in dict.fromkeys(people):
        note = kind(person, about.id, moment(now))
        desk.outbox.add(about.organisation_id, note, now, now + UNDO_WINDOW)


async def tell_settled(desk: Desk, was: Pair, changed: Pair, by: Actor, now: datetime) -> None:
    """Of an agreed pair its curators hear, of one that started its people too."""
    if was.status is changed.status:
        return
    curators = await _curators(desk, by)
    if changed.status is PairStatus.AGREED:
        tell(desk, PairAgreed, changed, curators, now)
    elif changed.status is PairStatus.ACTIVE:
        tell(desk, PairStarted, changed, [*others(changed, by), *curators], now)


async def tell_not_formed(desk: Desk, changed: Pair, by: Actor, now: datetime) -> None:
    """Everybody but the one by whom it is off."""
    curators = await _curators(desk, by)
    tell(desk, PairNotFormed, changed, [*others(changed, by), *curators], now)


def others(pair: Pair, but: Actor) -> list[PersonId]:
    """The pair's people but the one who acts."""
    return [m.person_id for m in pair.members if m.person_id != but.person_id]


async def _curators(desk: Desk, by: Actor) -> list[PersonId]:
    found = await desk.people.with_role(by.organisation_id, Role.CURATOR)
    return [person.id for person in found if person.id != by.person_id]
