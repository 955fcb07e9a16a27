"""Lists of people: by what they are narrowed, what a row of them says, what a file of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.bases.cards import Card
from bot.domain.bases.parts import Part
from bot.domain.forms import Format
from bot.domain.ids import PersonId
from bot.domain.pairs import CompletionReason, Pair, PairStatus
from bot.domain.people import MenteeCategory, Role
from bot.domain.plans import Direction


@dataclass(frozen=True, slots=True)
class Narrowing:
    """All of these at once; empty ones narrow nothing.

    `free`: mentors with room for one more pair; `alone`: without an unfinished pair.
    """

    words: str = ""
    direction: Direction | None = None
    category: MenteeCategory | None = None
    format: Format | None = None
    free: bool = False
    alone: bool = False


@dataclass(frozen=True, slots=True)
class Listed:
    """A row of a list; `pairs`: unfinished ones, on either side."""

    person_id: PersonId
    name: str
    roles: frozenset[Role]
    joined: bool
    position: str | None = None
    category: MenteeCategory | None = None
    need_since: date | None = None
    pairs: int = 0
    capacity: int = 0
    left: bool = False


@dataclass(frozen=True, slots=True)
class BaseLine:
    """A line of a base's file: somebody in one of their pairs, or without any.

    `others`: cards of the other side; `case`: where the pair's results are published.
    """

    card: Card
    entered: date | None = None
    pair: Pair | None = None
    others: tuple[Card, ...] = ()
    case: str | None = None


def base_lines(
    part: Part, listed: Iterable[PersonId], cards: Mapping[PersonId, Card], pairs: Iterable[Pair]
) -> list[BaseLine]:
    """In the order of the list, pairs by their number; pairs not formed are left out."""
    theirs: dict[PersonId, list[Pair]] = {}
    for pair in filter(_formed, pairs):
        for one in (pair.mentor,) if part is Part.MENTOR else pair.mentees:
            theirs.setdefault(one.person_id, []).append(pair)
    lines: list[BaseLine] = []
    for person in listed:
        mine = theirs.get(person, [])
        lines += [_line(person, pair, cards) for pair in mine] or [BaseLine(cards[person])]
    return lines


def _line(person: PersonId, pair: Pair, cards: Mapping[PersonId, Card]) -> BaseLine:
    sides = (cards.get(one.person_id) for one in pair.others(person))
    return BaseLine(cards[person], pair=pair, others=tuple(one for one in sides if one))


def _formed(pair: Pair) -> bool:
    waits = pair.status in (PairStatus.PROPOSED, PairStatus.AGREED)
    return not waits and pair.completion_reason is not CompletionReason.DECLINED
