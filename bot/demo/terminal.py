"""`para demo --terminal`: the demo played at a keyboard, one chat at a time."""

import gc
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path

from rich.console import Console

from bot.demo.school import Stand
from bot.demo.timelapse import pass_time
from bot.demo.worlds import check_own, folder_for, opened_world
from bot.sandbox.terminal import Picture, TerminalPlayer, line_reader
from bot.start.speech import language, say
from bot.texts import Texts


@dataclass
class DemoControls:
    """What the player may do with the bot: let it finish, and move its clock."""

    stand: Stand
    zone: tzinfo

    def now(self) -> datetime:
        return self.stand.clock()

    async def settle(self) -> None:
        await self.stand.app.settle()

    async def move_clock(self, to: datetime) -> None:
        await pass_time(self.stand.app, to, self.zone, self.settle)


async def play_in_terminal(folder: Path, school: str, *, keep: Path | None) -> None:
    """Play until `/q` or the end of input; files are saved into `folder`.

    With `keep` the world lives there; StartError when the folder is not a demo's.
    """
    if keep:
        check_own(keep)
    lang = language()
    with folder_for(keep) as place:
        async with opened_world(place, school, Texts.load(), lang) as (stand, world):
            gc.enable()
            console = Console(highlight=False)
            player = TerminalPlayer(
                world.people,
                DemoControls(stand, world.zone),
                line_reader(console),
                Picture(console, say, world.zone),
            )
            player.folder = folder
            player.about = lambda person: world.about(person, lang)
            await player.run()
