"""Who put a question off is not asked it again by its ordinary repeat on the same day."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import PersonId, PostId
from bot.domain.posts import Note, Post
from bot.domain.posts.about_meetings import LongSilence, PleaseConfirm, WasItHeld
from bot.domain.posts.about_pairs import ItemDue
from bot.storage.desk import Desk
from bot.storage.ledger.posts import PutOffPost

_PUT_OFF_KINDS: Final = (ItemDue, LongSilence, PleaseConfirm, WasItHeld)
# Longer than any day of anybody's zone.
_A_DAY_AND_MORE: Final = timedelta(days=2)


async def repeats(
    desk: Desk,
    posts: Sequence[Post],
    calendars: Mapping[PersonId, SchoolCalendar],
    now: datetime,
) -> set[PostId]:
    """Those of `posts` whose question was put off today, or until today: one statement.

    What was put off is itself no repeat.
    """
    asked = [post for post in posts if isinstance(post.note, _PUT_OFF_KINDS)]
    if not asked:
        return set()
    again = await desk.posts.put_off([post.note for post in asked], now - _A_DAY_AND_MORE)
    known = {one.post.id for one in again}
    return {
        post.id
        for post in asked
        if post.id not in known
        and any(_same_day(one, post, calendars[post.note.to], now) for one in again)
    }


def _same_day(again: PutOffPost, post: Post, calendar: SchoolCalendar, now: datetime) -> bool:
    if again.post.note.to != post.note.to or _question(again.post.note) != _question(post.note):
        return False
    return calendar.day(now) in (calendar.day(again.at), calendar.day(again.post.due_at))


def _question(note: Note) -> Note:
    """What is asked, whichever time it is asked for."""
    match note:
        case ItemDue():
            return replace(note, days=0)
        case LongSilence():
            return replace(note, stage="")
        case PleaseConfirm():
            return replace(note, round=0)
        case _:
            return note
