"""What the page plays on: one world of people, and whoever can open another."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import tzinfo
from typing import Protocol

from bot.sandbox.people import People, Person
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.terminal import Controls


def _nothing(_: Person, __: str) -> str:
    return ""


@dataclass
class World:
    """A local Telegram with its people and the bot behind `controls`.

    `about` says in a language who a person is (their role); `opened` are the people whose chats
    the page opens first; `away` says that nobody runs the bot at the moment.
    """

    telegram: LocalTelegram
    people: People
    controls: Controls
    zone: tzinfo
    school: str = ""
    about: Callable[[Person, str], str] = _nothing
    opened: tuple[int, ...] = ()
    number: int = 0
    clock_moves: int = 0
    away: bool = False

    def person(self, number: int) -> Person | None:
        return next((person for person in self.people if person.id == number), None)

    def stir(self) -> None:
        """Wake the open pages: something changed that was neither a call nor an update."""
        self.telegram.updates.stir.happened()


class Stage(Protocol):
    """Whoever runs the worlds."""

    world: World
    schools: tuple[str, ...]

    async def restart(self, school: str, language: str) -> None:
        """Put a fresh world in the place of this one; `school` is one of `schools`.

        People's phones speak `language`.
        """

    async def switch_bot(self, *, on: bool) -> None:
        """Stop the bot, or start it again on what it left behind."""
