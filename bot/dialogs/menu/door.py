"""What a door of the menu is: a room's name, whom it opens for, where its button stands."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import StrEnum

from aiogram_dialog import DialogManager

from bot.domain.people import Role

EVERYBODY = frozenset(Role)
PAIR = frozenset({Role.MENTOR, Role.MENTEE})
MENTOR, MENTEE = frozenset({Role.MENTOR}), frozenset({Role.MENTEE})
CURATOR = frozenset({Role.CURATOR})
OVERSEER = frozenset({Role.CURATOR, Role.HEAD, Role.ORGANIZER})
DECIDERS = frozenset({Role.CURATOR, Role.HEAD})
NO_MENTOR = EVERYBODY - {Role.MENTOR}
ASKING = frozenset(set(Role) - {Role.ORGANIZER})


Open = Callable[[DialogManager], Awaitable[None]]


class Shelf(StrEnum):
    """Where a door's button stands: on the menu itself, one tap below it, or at its foot."""

    MENU = "menu"
    PEOPLE = "people"
    SCHOOL = "school"
    MORE = "more"
    FOOT = "foot"


@dataclass(frozen=True, slots=True)
class Door:
    """`command`: also a slash command; `button`: also on the menu.

    `beyond`: whom it opens for as well, though neither the menu nor the commands name it.
    """

    name: str
    roles: frozenset[Role]
    open: Open
    button: bool = True
    command: bool = True
    beyond: frozenset[Role] = frozenset()
    shelf: Shelf = Shelf.MENU
