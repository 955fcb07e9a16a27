"""The whole tour, in one language after another, with a picture at each window."""

import shutil
import subprocess
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.demo.worlds import opened_world
from bot.errors import StartError
from bot.logs import start_logging
from bot.sandbox.web import World, serve_page
from bot.texts import Texts
from bot.workshop.pictures.camera import Camera, camera
from bot.workshop.pictures.needs import check_needs
from bot.workshop.pictures.tour import Tour, Walk, load_tour, picture_name
from bot.workshop.pictures.travel import Travel


@dataclass
class Standing:
    """A stage on which one world stands still: nobody opens another from the page."""

    world: World
    schools: tuple[str, ...] = ()

    async def restart(self, school: str, language: str) -> None:
        raise RuntimeError(f"the world of the pictures stands still: {school}, {language}")

    async def switch_bot(self, *, on: bool) -> None:
        raise RuntimeError(f"the bot of the pictures works only when it is asked to: {on}")


async def make_pictures(
    folder: Path, tell: Callable[[str], None], only: Sequence[str] = ()
) -> None:
    """Into `folder`/<language>/; `tell` hears of each folder. `only` these walks, if any is named.

    StartError when something is not installed, or there is no such walk.
    """
    check_needs()
    # What went wrong must be a few lines: the maker reads where the tour went astray.
    start_logging("WARNING", "console")
    tour, texts = load_tour(), Texts.load()
    if unknown := set(only) - tour.walks.keys():
        raise StartError("cli-unknown-walk", name=min(unknown), walks=", ".join(tour.walks))
    for lang in texts.languages:
        place = folder / lang
        place.mkdir(parents=True, exist_ok=True)
        for name in only or tour.walks:
            _lighten(await _walk(tour, tour.walks[name], texts, lang, place))
        tell(str(place))


async def _walk(tour: Tour, walk: Walk, texts: Texts, lang: str, into: Path) -> list[Path]:
    """The pictures taken."""
    with tempfile.TemporaryDirectory(prefix="para-shots-") as place:
        async with (
            opened_world(Path(place), walk.school, texts, lang) as (stand, world),
            serve_page(Standing(world), texts, language=lang) as address,
            camera(address, lang) as lens,
        ):
            words = {key: said[lang] for key, said in tour.words.items()}
            travel = Travel(stand.app, world, lang, words)
            return await _steps(walk, travel, lens, into)


async def _steps(walk: Walk, travel: Travel, lens: Camera, into: Path) -> list[Path]:
    taken: list[Path] = []
    for step in walk.steps:
        person = await travel.make(step)
        if person is not None and step.state:
            taken.append(into / picture_name(step.state))
            await lens.take(travel.world, person, taken[-1])
    return taken


def _lighten(files: Sequence[Path]) -> None:
    """A third of the size by a palette."""
    quant = shutil.which("pngquant") or "pngquant"
    subprocess.run((quant, "--force", "--ext", ".png", "32", "--", *files), check=True)
