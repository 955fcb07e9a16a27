"""Several notes in one message: letters of a kind merge, reminders of a day stand side by side."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import Final

from bot.domain.posts import Note, Post
from bot.domain.posts.about_checkins import CheckinAsked
from bot.domain.posts.about_meetings import SurveyClosing
from bot.domain.posts.about_pairs import ItemDue
from bot.domain.posts.about_surveys import AutomaticAhead
from bot.services.ports import Letter
from bot.services.speaking.asked.automatic_surveys import aheads
from bot.services.speaking.frame import Drop, Phrase, View
from bot.services.speaking.resolving import resolve
from bot.services.speaking.work.reminders import items_due
from bot.storage.desk import Desk

# All that land together for one person are one message, in this order. A questionnaire that opens
# stays by itself: its first question is answered in the message.
OF_A_DAY: Final = (ItemDue, SurveyClosing, CheckinAsked)
MOST_ROWS: Final = 8

Dropped = list[tuple[Post, Drop]]


async def worded(desk: Desk, group: Sequence[Post], view: View) -> tuple[list[Letter], Dropped]:
    """The letters of one message, one a kind, and which posts are not true any more."""
    kinds: dict[type[Note], list[Post]] = {}
    for post in sorted(group, key=_place):
        kinds.setdefault(type(post.note), []).append(post)
    letters: list[Letter] = []
    dropped: Dropped = []
    for kind, posts in kinds.items():
        part = replace(view, several=len(posts) > 1, beside=len(kinds) > 1)
        told, gone = await _AT_ONCE.get(kind, _each)(desk, posts, part)
        letters += [merged(told)] if told else []
        dropped += gone
    return letters, dropped


def _place(post: Post) -> int:
    return OF_A_DAY.index(type(post.note)) if isinstance(post.note, OF_A_DAY) else 0


async def _items(desk: Desk, posts: Sequence[Post], view: View) -> tuple[list[Letter], Dropped]:
    items = [(post, post.note) for post in posts if isinstance(post.note, ItemDue)]
    letter, drops = await items_due(desk, [note for _, note in items], view)
    return [letter] if letter else [], [(post, drops[it]) for post, it in items if it in drops]


async def _aheads(desk: Desk, posts: Sequence[Post], view: View) -> tuple[list[Letter], Dropped]:
    plans = [(post, post.note) for post in posts if isinstance(post.note, AutomaticAhead)]
    letters, drops = await aheads(desk, [note for _, note in plans], view)
    return letters, [(post, drops[it]) for post, it in plans if it in drops]


async def _each(desk: Desk, posts: Sequence[Post], view: View) -> tuple[list[Letter], Dropped]:
    letters: list[Letter] = []
    dropped: Dropped = []
    for post in posts:
        answer = await resolve(desk, post.note, view)
        if isinstance(answer, Drop):
            dropped.append((post, answer))
        elif answer not in letters:
            letters.append(answer)
    return letters, dropped


# Kinds that are worded together, whatever they are of; others one by one.
_AT_ONCE: Final[Mapping[type[Note], Callable[..., Awaitable[tuple[list[Letter], Dropped]]]]] = {
    ItemDue: _items,
    AutomaticAhead: _aheads,
}


def merged(letters: Sequence[Letter]) -> Letter:
    """One letter out of several of a kind: a paragraph each, rows of buttons up to eight.

    A row that all of them have, as «Отложить», stands once, at the end.
    """
    first, *others = letters
    if not others:
        return first
    lines = list(first.lines)
    rows = list(first.rows)
    for letter in others:
        lines += [(letter.key, letter.values), *letter.lines]
        rows += letter.rows
    shared = [row for row in first.rows if all(row in letter.rows for letter in others)]
    own = [row for row in rows if row not in shared]
    kept = own[: MOST_ROWS - len(shared)] + shared
    return replace(first, lines=tuple(lines), rows=tuple(kept))


def joined(parts: Sequence[Letter]) -> Letter:
    """Parts of different kinds in one message: each whole, an empty line between them."""
    first, *others = parts
    lines, rows = list(first.lines), list(first.rows)
    for part in others:
        words = Phrase(part.key, part.values)
        lines += [("reminders-below", {"words": words}), *part.lines]
        rows += part.rows
    return replace(first, lines=tuple(lines), rows=tuple(rows))
