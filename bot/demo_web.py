"""`para demo --web`: the demo played in a browser, everybody's chats side by side.

The bot runs its own loops as always; whoever plays can put a fresh school in the place of the
one at hand without leaving the page.
"""

import asyncio
import signal
import socket
import tempfile
import webbrowser
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

import typer

from bot.app import App
from bot.catalog import DemoSchool, demo_school
from bot.clock import RunningClock
from bot.demo import everybody_joins, stand
from bot.errors import StartError
from bot.sandbox.people import People, Person
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.web import World, serve_page
from bot.services.calendars import Calendars
from bot.start.speech import language, say
from bot.texts import Texts

DEMO: Final = "demo"
EMPTY: Final = "empty"


@dataclass
class LiveControls:
    """The bot runs by itself: what the page adds is a round at once after the clock moved."""

    app: App
    clock: RunningClock

    def now(self) -> datetime:
        return self.clock()

    async def settle(self) -> None:
        await self.app.rounds.beat()
        await self.app.rounds.tidy()

    async def move_clock(self, to: datetime) -> None:
        self.clock.move_to(to)


class Playhouse:
    """The worlds one after another, each with its bot; the page's `Stage`.

    A world begins and ends in `run`, whose task outlives the request that asked for another.
    """

    world: World
    schools: tuple[str, ...] = (DEMO, EMPTY)

    def __init__(self, school: str, texts: Texts) -> None:
        self._school = school
        self._texts = texts
        self._number = 0
        self._over = False
        self._change = asyncio.Event()
        self.ready = asyncio.Event()

    async def restart(self, school: str) -> None:
        self._school = school
        self.ready.clear()
        self._change.set()
        await self.ready.wait()

    def end(self) -> None:
        self._over = True
        self._change.set()

    async def run(self) -> None:
        """Until `end`."""
        while not self._over:
            self._change.clear()
            with tempfile.TemporaryDirectory(prefix="para-demo-") as place:
                async with self._opened(Path(place)) as app:
                    await self._play(app)

    async def _play(self, app: App) -> None:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as playing:
            playing.create_task(app.run_until(stop))
            self.ready.set()
            await self._change.wait()
            stop.set()

    @asynccontextmanager
    async def _opened(self, place: Path) -> AsyncIterator[App]:
        school = demo_school()
        clock = RunningClock(school.opens_at)
        telegram = LocalTelegram(clock)
        async with stand(telegram, clock, place) as app:
            people = People(telegram)
            await (_whole if self._school == DEMO else _nobody)(app, people, school)
            self._number += 1
            self.world = World(
                telegram,
                people,
                LiveControls(app, clock),
                Calendars().of(school.zone).zone,
                school=self._school,
                about=_roles(school, self._texts),
                opened=_first(people, school),
                number=self._number,
            )
            yield app


async def play_in_browser(school: str, *, port: int, browser: bool) -> None:
    """Serve the page until Ctrl+C; StartError when the port is taken."""
    _check_free(port)
    texts = Texts.load()
    house = Playhouse(school, texts)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, house.end)
    async with asyncio.TaskGroup() as parts:
        running = parts.create_task(house.run())
        await house.ready.wait()
        async with serve_page(house, texts, language=language(), port=port) as address:
            typer.echo(say("demo-open", address=address))
            if browser:
                await asyncio.to_thread(webbrowser.open, address)
            await running


def _check_free(port: int) -> None:
    """Told before the seconds that the school takes; StartError when the port is taken."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            raise StartError("demo-port-taken", port=str(port)) from None


async def _whole(app: App, people: People, _: DemoSchool) -> None:
    await everybody_joins(app, people)


async def _nobody(app: App, people: People, school: DemoSchool) -> None:
    """A curator, a mentor and a mentee of no organisation; the curator opens the first link."""
    for name in _main_three(school):
        surname, given, *_ = name.split()
        people.add(given, surname)
    people[2].open_link(await app.services.inviting.first_link() or "")
    await app.settle()
    for person in people:
        person.read()


def _main_three(school: DemoSchool) -> tuple[str, ...]:
    """The names of a mentor, their mentee and the curator: those whose chats are opened first."""
    names = {one.code: one.name for one in school.people}
    pair = school.pairs[0]
    curator = next(one for one in school.people if "curator" in one.roles)
    return names[pair.mentor], names[pair.mentees[0]], curator.name


def _first(people: People, school: DemoSchool) -> tuple[int, ...]:
    wanted = {_as_shown(name): place for place, name in enumerate(_main_three(school))}
    found = [person for person in people if person.name in wanted]
    return tuple(it.id for it in sorted(found, key=lambda person: wanted[person.name]))


def _roles(school: DemoSchool, texts: Texts) -> Callable[[Person, str], str]:
    """Role and position of those whom the demo school knows."""
    known = {_as_shown(one.name): one for one in school.people}

    def about(person: Person, lang: str) -> str:
        one = known.get(person.name)
        if one is None:
            return ""
        roles = [texts.label(lang, "role", role, short=True) for role in sorted(one.roles)]
        said = " · ".join(roles)
        position = one.profile.position
        # A psychologist's position says no more than the role.
        return said if not position or position in said.lower() else f"{said} · {position}"

    return about


def _as_shown(name: str) -> str:
    """As a phone shows who is entered as «surname given patronymic»."""
    surname, given, *_ = name.split()
    return f"{given} {surname}"
