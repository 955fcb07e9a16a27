"""What a demo's world is made of: the bot as always, pointed at the sandbox, and its people.

One process holds both sides, but they speak real HTTP; everybody joins by their personal link,
as they would on a phone.
"""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

from aiolimiter import AsyncLimiter
from pydantic import SecretStr

from bot.app import App, opened
from bot.clock import RunningClock
from bot.config import SQLITE, Settings
from bot.delivery.pace import Pace
from bot.sandbox.people import People
from bot.sandbox.server import serve
from bot.sandbox.telegram import LocalTelegram
from bot.services.calendars import Calendars
from bot.services.demo_school import DemoLink, load_demo
from bot.start.database import bring_up_to_date
from bot.start.session import ApiSession

AGREE = 0  # the first button under the consent


class Stand:
    """Where the bot works, and where it can be closed and opened anew on what it left behind."""

    app: App

    def __init__(self, settings: Settings, clock: RunningClock) -> None:
        self.clock = clock
        self.awake = False
        self._settings = settings
        self._closing = AsyncExitStack()

    async def open(self) -> None:
        """A bot just begun, over the data that is there."""
        # 25 a second as always, after a burst that lets the whole school come at once.
        # By the demo's clock a chat's pause is over as soon as the clock is moved past it.
        pace = Pace(AsyncLimiter(40, 1.6), monotonic=lambda: self.clock().timestamp())
        parts = opened(self._settings, self.clock, ApiSession(self._settings), pace)
        self.app = await self._closing.enter_async_context(parts)
        self.awake = True

    async def close(self) -> None:
        """Nothing of the bot is left but its files."""
        self.awake = False
        await self._closing.aclose()


@asynccontextmanager
async def standing(
    telegram: LocalTelegram, clock: RunningClock, place: Path
) -> AsyncIterator[Stand]:
    """The bot as always, its data in `place`, pointed at `telegram` over HTTP; nobody is there."""
    async with serve(telegram) as address:
        settings = _settings(telegram.token, address, place)
        await bring_up_to_date(settings)
        stand = Stand(settings, clock)
        try:
            await stand.open()
            yield stand
        finally:
            await stand.close()


async def everybody_joins(app: App, people: People) -> None:
    """The demo school is loaded; its people come by their personal links and agree."""
    links = await load_demo(app.storage, Calendars(), app.clock)
    rates, people.telegram.rates = people.telegram.rates, None
    await _join(app, people, links)
    people.telegram.rates = rates


def _settings(token: str, address: str, place: Path) -> Settings:
    return Settings.model_construct(
        bot_token=SecretStr(token),
        bot_api_url=address,
        database_url=f"{SQLITE}{place / 'para.db'}",
        timezone="Europe/Moscow",
        round_seconds=60,
        bot_proxy=None,
    )


async def _join(app: App, people: People, links: list[DemoLink]) -> None:
    """Everybody opens their personal link and agrees."""
    for link in links:
        surname, given, *_ = link.name.split()
        people.add(given, surname)
    for person, link in zip(people, links, strict=True):
        person.open_link(link.link_code)
    await app.settle()
    for person in people:
        person.press(AGREE)
    await app.settle()
    for person in people:
        person.read()
