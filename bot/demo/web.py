"""`para demo`: the demo played in a browser, everybody's chats side by side.

The bot runs its own loops as always; whoever plays can put a fresh school in the place of the
one at hand without leaving the page.
"""

import asyncio
import gc
import os
import signal
import socket
import sys
import webbrowser
from pathlib import Path

import typer

from bot.app import App
from bot.demo.school import Stand
from bot.demo.worlds import DEMO, EMPTY, check_own, clear, folder_for, keep_up, opened_world
from bot.errors import StartError
from bot.logs import start_logging
from bot.sandbox.web import World, serve_page
from bot.start.speech import language, say
from bot.texts import Texts


class Playhouse:
    """The worlds one after another, each with its bot; the page's `Stage`.

    A world begins and ends in `run`, whose task outlives the request that asked for another, and
    so does its bot. With `keep` they live in that folder, and the first may be one that was kept
    there.
    """

    world: World
    schools: tuple[str, ...] = (DEMO, EMPTY)

    def __init__(
        self, school: str, texts: Texts, language: str = "ru", keep: Path | None = None
    ) -> None:
        self._school = school
        self._language = language
        self._texts = texts
        self._keep = keep
        self._number = 0
        self._over = False
        self._change = False
        self._called = asyncio.Event()
        self._one_at_a_time = asyncio.Lock()
        self.ready = asyncio.Event()

    async def restart(self, school: str, language: str) -> None:
        async with self._one_at_a_time:
            self._school, self._language = school, language
            self._change = True
            await self._call()

    async def switch_bot(self, *, on: bool) -> None:
        async with self._one_at_a_time:
            if on is self.world.away:
                self.world.away = not on
                await self._call()

    def end(self) -> None:
        self._over = self._change = True
        self._called.set()

    async def run(self) -> None:
        """Until `end`."""
        while not self._over:
            self._change = False
            with folder_for(self._keep) as place:
                if self._number:
                    clear(place)
                async with opened_world(place, self._school, self._texts, self._language) as (
                    stand,
                    world,
                ):
                    gc.enable()
                    self._number += 1
                    world.number = self._number
                    self.world = world
                    async with asyncio.TaskGroup() as beside:
                        keeping = beside.create_task(keep_up(place, world))
                        await self._play(stand)
                        keeping.cancel()

    async def _call(self) -> None:
        self.ready.clear()
        self._called.set()
        await self.ready.wait()

    async def _play(self, stand: Stand) -> None:
        """Until another world is wanted; meanwhile the bot may go and come back."""
        while True:
            self._called.clear()
            if self.world.away:
                self.ready.set()
                await self._called.wait()
            else:
                await self._with_bot(stand.app)
            if self._change:
                return
            await (stand.close() if self.world.away else stand.open())

    async def _with_bot(self, app: App) -> None:
        stop = asyncio.Event()
        async with asyncio.TaskGroup() as playing:
            playing.create_task(app.run_until(stop))
            self.ready.set()
            await self._called.wait()
            stop.set()


async def play_in_browser(school: str, *, port: int, browser: bool, keep: Path | None) -> None:
    """Serve the page until Ctrl+C; StartError when the port or the folder is taken."""
    _check_free(port)
    if keep:
        check_own(keep)
    # Whoever plays reads the page; here they need the address, and what went wrong.
    start_logging("WARNING", "console")
    texts = Texts.load()
    house = Playhouse(school, texts, language(), keep)
    loop = asyncio.get_running_loop()
    # A terminal that is closed says SIGHUP.
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        loop.add_signal_handler(number, house.end)
    async with asyncio.TaskGroup() as parts:
        running = parts.create_task(house.run())
        await house.ready.wait()
        async with serve_page(house, texts, language=language(), port=port) as address:
            typer.echo(say("demo-open", address=address))
            if browser and _screen():
                await asyncio.to_thread(webbrowser.open, address)
            await running


def _screen() -> bool:
    """Without one a browser of the terminal would take the terminal over."""
    return sys.platform in {"darwin", "win32"} or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")
    )


def _check_free(port: int) -> None:
    """Told before the seconds that the school takes; StartError when the port is taken."""
    with socket.socket() as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind(("127.0.0.1", port))
        except OSError:
            raise StartError("demo-port-taken", port=str(port)) from None
