"""`TerminalPlayer`: one person at a keyboard plays everybody."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Protocol

from bot.sandbox.people import Impossible, People, Person
from bot.sandbox.terminal.moments import Words, moment_of
from bot.sandbox.terminal.picture import Drawn, Picture

Read = Callable[[str], Awaitable[str]]


class Controls(Protocol):
    """What the player asks of whoever runs the bot; times are aware."""

    def now(self) -> datetime: ...

    async def settle(self) -> None:
        """Let the bot finish what is pending."""

    async def move_clock(self, to: datetime) -> None: ...


class TerminalPlayer:
    """Reads lines until `/q` or the end of input.

    A number presses a button of the chat, answers a poll, or chooses a person where none is
    chosen; other text is sent; a leading apostrophe sends a number as text. `/p /t /v /b /f /n
    /h /q` are the player's own, every other command goes to the bot. Files are saved below
    `folder`; `about` says in a few words who a person is.
    """

    folder: Path = Path()
    about: Callable[[Person], str] = staticmethod(lambda _: "")

    def __init__(
        self,
        people: People,
        controls: Controls,
        read: Read,
        picture: Picture,
    ) -> None:
        self._people = people
        self._controls = controls
        self._read = read
        self._picture = picture
        self._say = picture.say
        self._zone = picture.zone
        self._person: Person | None = None
        self._drawn = Drawn()
        self._own: dict[str, Callable[[str], Awaitable[None]]] = {
            "/p": self._choose, "/t": self._clock, "/v": self._voice, "/b": self._block,
            "/f": self._save, "/n": self._newcomer, "/h": self._help,
        }  # fmt: skip

    async def run(self) -> None:
        await self._controls.settle()
        self._tell("sandbox-welcome")
        await self._help("")
        await self._choose("")
        while True:
            try:
                line = (await self._read(self._prompt())).strip()
            except EOFError:
                return
            if line == "/q":
                return
            if line:
                await self._take(line)

    def _prompt(self) -> str:
        return f"{self._person.name} > " if self._person else "> "

    def _tell(self, key: str, **values: str | int) -> None:
        self._picture.line(self._say(key, **values))

    async def _take(self, line: str) -> None:
        command, _, rest = line.partition(" ")
        if command in self._own:
            await self._own[command](rest.strip())
        elif self._person is None:
            await self._choose(line)
        elif self._person.blocked:
            self._tell("sandbox-blocked")
        else:
            await self._act(self._person, line)

    async def _act(self, person: Person, line: str) -> None:
        if not line.isdecimal():
            person.send_text(line.removeprefix("'") or line)
        elif not self._press(person, int(line)):
            return
        await self._show()

    def _press(self, person: Person, number: int) -> bool:
        if not 1 <= number <= len(self._drawn.buttons):
            self._tell("sandbox-no-button", number=number)
            return False
        button = self._drawn.buttons[number - 1]
        try:
            if button.message is None:
                person.press(button.label)
            elif button.of_poll:
                person.toggle_vote(button.place, button.message)
            else:
                person.press(button.place, on=button.message)
        except Impossible:
            self._tell("sandbox-button-elsewhere", label=button.label)
            return False
        return True

    async def _show(self) -> None:
        """Let the bot answer, then show the chat and who else has something to read."""
        await self._controls.settle()
        if self._person is not None:
            self._drawn = self._picture.chat(self._person)
        waiting = [it.name for it in self._people if it.unread and it is not self._person]
        if waiting:
            self._tell("sandbox-others", names=", ".join(waiting))

    async def _choose(self, rest: str) -> None:
        if not rest:
            self._person = None
            self._picture.people(self._people, self.about)
            self._tell("sandbox-choose")
        elif rest.isdecimal() and 1 <= int(rest) <= len(self._people):
            self._person = self._people[int(rest) - 1]
            await self._show()
        else:
            self._tell("sandbox-no-person")

    async def _newcomer(self, name: str) -> None:
        if not name:
            self._tell("sandbox-newcomer-name")
            return
        first, _, last = name.partition(" ")
        self._person = self._people.add(first, last)
        await self._show()

    async def _clock(self, rest: str) -> None:
        now = self._controls.now()
        if rest:
            to = moment_of(rest, now, self._zone, Words.of(self._say))
            if to is None or to < now:
                self._tell("sandbox-clock-unread" if to is None else "sandbox-clock-back")
                return
            await self._controls.move_clock(to.astimezone(UTC))
        shown = self._controls.now().astimezone(self._zone)
        self._tell("sandbox-clock-now", moment=f"{shown:%d.%m.%Y %H:%M}")
        if rest:
            await self._show()

    async def _voice(self, _: str) -> None:
        if self._person is None or self._person.blocked:
            self._tell("sandbox-blocked" if self._person else "sandbox-choose")
            return
        self._person.send_voice()
        await self._show()

    async def _block(self, _: str) -> None:
        if self._person is None:
            self._tell("sandbox-choose")
            return
        if self._person.blocked:
            self._person.unblock()
            self._tell("sandbox-unblocked-now")
        else:
            self._person.block()
            self._tell("sandbox-blocked-now")
        await self._show()

    async def _save(self, rest: str) -> None:
        number = int(rest) if rest.isdecimal() else 0
        if not 1 <= number <= len(self._drawn.files):
            self._tell("sandbox-no-file")
            return
        file = self._drawn.files[number - 1]
        path = _free(self.folder / (PurePath(file.name).name or "file"))
        path.write_bytes(file.content)
        self._tell("sandbox-saved", path=str(path))

    async def _help(self, _: str) -> None:
        self._tell("sandbox-help")


def _free(path: Path) -> Path:
    """The path itself, or the first numbered one that does not exist: nothing is overwritten."""
    tried, number = path, 1
    while tried.exists():
        number += 1
        tried = path.with_stem(f"{path.stem} ({number})")
    return tried
