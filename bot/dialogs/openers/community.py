"""Ways into what the school shares.

Most of it stands behind «Сообщество»; `ROOMS` says what is there and for whom.
"""

from collections.abc import Awaitable, Callable
from typing import Final, NamedTuple

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, ShowMode, StartMode

from bot.dialogs import states
from bot.dialogs.turn import speaker
from bot.domain.community.events import EventKind
from bot.domain.ids import PersonId
from bot.domain.people import OVERSEERS, Role, require_role
from bot.domain.plans import Direction
from bot.services.community.calling.events import CALLERS
from bot.services.community.careers import READERS

_EVERYBODY: Final = frozenset(Role)
_CURATOR: Final = frozenset({Role.CURATOR})


class Room(NamedTuple):
    """A screen behind «Сообщество»."""

    name: str
    roles: frozenset[Role]
    state: State


ROOMS: Final = (
    Room("events", _EVERYBODY, states.Events.found),
    Room("practices", _EVERYBODY, states.Practices.found),
    Room("awards", OVERSEERS | {Role.MENTOR}, states.Awards.register),
    Room("broadcast", _CURATOR, states.Broadcast.home),
    Room("votes", _CURATOR, states.Votes.home),
    Room("careers", READERS, states.Careers.roll),
)


def opener(state: State) -> Callable[[DialogManager], Awaitable[None]]:
    """Opens a screen with nothing beneath it."""

    async def open_it(manager: DialogManager) -> None:
        await manager.start(state, mode=StartMode.RESET_STACK)

    return open_it


async def open_above(manager: DialogManager, state: State) -> None:
    """«Назад» leads back to where one was."""
    await manager.start(state)


async def open_materials(
    manager: DialogManager, direction: Direction | None = None, stage: int | None = None
) -> None:
    """What the library has for a direction of the plan, or for a stage of the roadmap."""
    await manager.start(states.Library.found, {"direction": direction or "", "stage": stage})


async def open_material(manager: DialogManager, known: int) -> None:
    await _below(manager, states.Library.card, known)


async def open_practice(manager: DialogManager, known: int) -> None:
    await _below(manager, states.Practices.card, known)


async def open_award(manager: DialogManager, known: int) -> None:
    await _below(manager, states.Awards.card, known)


async def open_honour_above(manager: DialogManager, person: PersonId) -> None:
    """Which honour somebody is proposed for."""
    await manager.start(states.Awards.kind, {"person": person})


async def open_practice_above(manager: DialogManager, known: int) -> None:
    """«Назад» leads back to the pair it came from."""
    await manager.start(states.Practices.card, {"known": known})


async def open_careers(manager: DialogManager) -> None:
    await _below(manager, states.Careers.roll, 0)


async def open_final_event(manager: DialogManager, title: str) -> None:
    """A new event that ends the year: its day comes next."""
    require_role(speaker(manager), CALLERS)
    await manager.start(
        states.Events.day,
        {"title": title, "kind": str(EventKind.FINAL)},
        mode=StartMode.RESET_STACK,
        show_mode=ShowMode.SEND,
    )


async def open_words(manager: DialogManager, words: str) -> None:
    """An announcement that is written already: a congratulation."""
    await manager.start(states.Broadcast.audience, {"words": words})


async def _below(manager: DialogManager, state: State, known: int) -> None:
    """As a new message: the letter above it stays."""
    await manager.start(
        state, {"known": known}, mode=StartMode.RESET_STACK, show_mode=ShowMode.SEND
    )
