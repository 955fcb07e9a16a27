"""Claimed posts become envelopes: checked against the world, worded, several in one message."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

import structlog

from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import PersonId
from bot.domain.posts import Post, PostStatus
from bot.domain.posts.about_closing import EndSuggested
from bot.domain.posts.about_meetings import LongSilence, PleaseConfirm
from bot.domain.posts.about_pairs import ItemsOverdue, OrderMissing
from bot.domain.posts.about_people import Joined
from bot.domain.posts.about_people import Unreachable as Blocking
from bot.domain.posts.about_programme import ProgrammeAgreed, ProgrammeApproved
from bot.domain.posts.about_surveys import AutomaticAhead
from bot.services.calendars import Calendars
from bot.services.outgoing.gate import held_back, is_late, overtaken
from bot.services.outgoing.merging import OF_A_DAY, joined, worded
from bot.services.outgoing.repeats import repeats
from bot.services.ports import Letter
from bot.services.speaking.frame import Hearer, View
from bot.storage.desk import Desk
from bot.storage.ledger.dispatch import Settled
from bot.storage.members.hearers import hearers

# Kinds of which several for one person are one message.
TOGETHER: Final = (
    *OF_A_DAY,
    ItemsOverdue,
    LongSilence,
    OrderMissing,
    Joined,
    Blocking,
    AutomaticAhead,
    EndSuggested,
    ProgrammeAgreed,
    ProgrammeApproved,
)
# Kinds that must be seen side by side: of several about one thing the last is said.
SIDE_BY_SIDE: Final = (*TOGETHER, PleaseConfirm)

log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Envelope:
    """One message for one person; all its posts share its fate."""

    hearer: Hearer
    letter: Letter
    posts: tuple[Post, ...]


@dataclass(frozen=True, slots=True)
class Sorted:
    """What is to be sent, and what was settled without sending."""

    envelopes: list[Envelope]
    settled: list[Settled]


async def sort_out(
    desk: Desk, posts: Sequence[Post], calendars: Calendars, now: datetime
) -> Sorted:
    """Ask the gate and the world about each post."""
    people = await hearers(desk.connection, {post.note.to for post in posts})
    listeners = {known: Hearer(*one) for known, one in people.items()}
    schools = {
        known: calendars.of_organisation(one.organisation) for known, one in listeners.items()
    }
    result = Sorted([], [])
    asked_today = await repeats(desk, posts, schools, now)
    heard = [post for post in posts if post.id not in asked_today]
    result.settled.extend(Settled(known, PostStatus.DROPPED, "put off") for known in asked_today)
    for group in _together(_admitted(heard, listeners, schools, now, result)):
        hearer = listeners[group[0].note.to]
        calendar = schools[hearer.person.id]
        view = View(now, hearer, calendar, group[0].id, group[0].wanted_at)
        await _fill(desk, group, view, result)
    return result


def _admitted(
    posts: Sequence[Post],
    listeners: Mapping[PersonId, Hearer],
    calendars: Mapping[PersonId, SchoolCalendar],
    now: datetime,
    result: Sorted,
) -> list[Post]:
    """What may be said now; of two words about one thing, the later."""
    heard, said = [], []
    for post in posts:
        hearer = listeners[post.note.to]
        calendar = calendars[post.note.to]
        if (held := held_back(post, hearer, calendar, now)) is not None:
            result.settled.append(held)
        else:
            heard.append((post, calendar))
    for post, calendar in heard:
        if overtaken(post, [other for other, _ in heard], now, calendar):
            result.settled.append(Settled(post.id, PostStatus.DROPPED, "superseded"))
        else:
            said.append(post)
    return said


def _together(posts: Sequence[Post]) -> Iterable[list[Post]]:
    """The posts of each message."""
    groups: dict[tuple[int, str | int], list[Post]] = {}
    for post in posts:
        key = (post.note.to, _message_of(post))
        groups.setdefault(key, []).append(post)
    return groups.values()


def _message_of(post: Post) -> str | int:
    if isinstance(post.note, OF_A_DAY):
        return "of a day"
    return type(post.note).__name__ if isinstance(post.note, TOGETHER) else post.id


async def _fill(desk: Desk, group: list[Post], view: View, result: Sorted) -> None:
    # One letter that can't be worded must not stop the others: it fails, and the log says why.
    try:
        letters, dropped = await worded(desk, group, view)
    except Exception as error:
        log.exception("outbox.unworded", kinds=sorted({type(p.note).__name__ for p in group}))
        result.settled.extend(_failed(post, error) for post in group)
        return
    for post, drop in dropped:
        result.settled.append(Settled(post.id, PostStatus.DROPPED, drop.reason))
    gone = {post.id for post, _ in dropped}
    said = tuple(post for post in group if post.id not in gone)
    if letters and said:
        late = any(is_late(post, view.hearer, view.calendar, view.now) for post in said)
        letter = replace(joined(letters), late=late)
        result.envelopes.append(Envelope(view.hearer, letter, said))


def _failed(post: Post, error: Exception) -> Settled:
    return Settled(post.id, PostStatus.FAILED, f"unworded: {type(error).__name__}")
