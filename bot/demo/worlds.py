"""The worlds that a demo plays: the demo school, an empty one, or one that was kept.

A world lives in a folder: the bot's two databases and `telegram.json`, the other side.
"""

import asyncio
import json
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime, tzinfo
from pathlib import Path
from typing import Final

from bot.app import App
from bot.catalog import DemoSchool, demo_school
from bot.clock import RunningClock
from bot.demo.school import Stand, everybody_joins, standing
from bot.demo.timelapse import pass_time
from bot.errors import StartError
from bot.sandbox.chats import Json
from bot.sandbox.people import People, Person
from bot.sandbox.people.keeping import SITTING, bring_back, written_down
from bot.sandbox.telegram import LocalTelegram
from bot.sandbox.web import World
from bot.services.calendars import Calendars
from bot.texts import Texts

DEMO: Final = "demo"
EMPTY: Final = "empty"
_TELEGRAM: Final = "telegram.json"
EVERY: Final = 5.0


@dataclass
class LiveControls:
    """The bot runs by itself: what the page adds are rounds at once while the clock moves."""

    stand: Stand
    zone: tzinfo

    def now(self) -> datetime:
        return self.stand.clock()

    async def settle(self) -> None:
        if self.stand.awake:
            app = self.stand.app
            await app.rounds.beat()
            await app.rounds.tidy()
            await app.services.speaking.deliver_all()

    async def move_clock(self, to: datetime) -> None:
        """While the bot is away the time passes without it."""
        if self.stand.awake:
            await pass_time(self.stand.app, to, self.zone, self.settle)
        else:
            self.stand.clock.move_to(to)


@asynccontextmanager
async def opened_world(
    place: Path, school: str, texts: Texts, language: str = "ru"
) -> AsyncIterator[tuple[Stand, World]]:
    """The world kept in `place`, or a fresh one of `school`; kept there when the block ends.

    In a fresh one everybody's phone speaks `language`.
    """
    kept = _kept(place)
    known = demo_school()
    clock = RunningClock(datetime.fromisoformat(kept["now"]) if kept else known.opens_at)
    telegram = LocalTelegram(clock, begun=kept["begun"] + SITTING if kept else 0)
    zone = Calendars().of(known.zone).zone
    async with standing(telegram, clock, place) as stand:
        people = People(telegram, language)
        if kept:
            bring_back(people, kept)
        else:
            await (_whole if school == DEMO else _nobody)(stand.app, people, known)
        world = World(telegram, people, LiveControls(stand, zone), zone)
        world.school = kept["school"] if kept else school
        world.opened = _first(people, known)
        # In an empty school nobody is anything before they have joined.
        if world.school == DEMO:
            world.about = _roles(known, texts)
        # At once too: a sitting that is killed must not lend its numbers to the next.
        _keep(place, world)
        yield stand, world
    _keep(place, world)


async def keep_up(place: Path, world: World) -> None:
    """Write the world down now and then, for as long as it is played: a sitting may be killed."""
    while True:
        await asyncio.sleep(EVERY)
        _keep(place, world)


@contextmanager
def folder_for(keep: Path | None) -> Iterator[Path]:
    """The folder named, made where it is missing; without one, a folder that goes at the end."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="para-demo-") as place:
            yield Path(place)
        return
    keep.mkdir(parents=True, exist_ok=True)
    yield keep


def check_own(place: Path) -> None:
    """StartError when the databases in the folder are not a demo's: a real school's are safe."""
    if (place / "para.db").exists() and not (place / _TELEGRAM).exists():
        raise StartError("demo-keep-foreign", folder=str(place))


def clear(place: Path) -> None:
    """Take away what a world left in its folder, and nothing else."""
    for pattern in ("para.db*", "live.db*", _TELEGRAM):
        for file in place.glob(pattern):
            file.unlink()


def _kept(place: Path) -> Json | None:
    file = place / _TELEGRAM
    if not file.exists():
        return None
    found: Json = json.loads(file.read_text(encoding="utf-8"))
    return found


def _keep(place: Path, world: World) -> None:
    now = world.controls.now().isoformat()
    kept = {**written_down(world.people), "now": now, "school": world.school}
    new = place / f"{_TELEGRAM}.new"
    new.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
    new.replace(place / _TELEGRAM)


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
