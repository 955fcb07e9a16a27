"""Lists of people: by what they are narrowed, and what a row of them says."""

from dataclasses import dataclass
from datetime import date

from bot.domain.forms import Format
from bot.domain.ids import PersonId
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
