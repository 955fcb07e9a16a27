"""A phone's width of the sandbox's page, photographed by Chromium."""

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.sandbox.people import Person
from bot.sandbox.web import World
from bot.workshop.pictures.needs import chromium

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

WIDTH: Final = 390
_HEIGHT: Final = 1600
_AROUND: Final = 300  # the bars above and below the messages, with room to spare
_EDGE: Final = 10
# A flat ground and the newest message alone: smaller files, and nothing that moves.
_STYLE: Final = """
  .messages { background: var(--ground) !important; scroll-behavior: auto !important; }
  .messages > li:not(:last-child), .bubble .more { visibility: hidden !important; }
  * { animation: none !important; transition: none !important; box-shadow: none !important; }
"""


class Camera:
    """Takes the newest message of a chat as the page shows it."""

    def __init__(self, page: "Page", address: str) -> None:
        self._page = page
        self._address = address

    async def take(self, world: World, person: Person, file: Path) -> None:
        """Write the picture of the newest message of this person's chat."""
        world.opened = (person.id,)
        await self._page.goto(self._address)
        newest = self._page.locator(f'.message[data-id="{person.messages[-1].id}"]')
        await newest.wait_for()
        await self._page.add_style_tag(content=_STYLE)
        tall: Any = await newest.bounding_box()
        await self._be_as_tall_as(tall["height"] + _AROUND)
        await newest.scroll_into_view_if_needed()
        box: Any = await newest.bounding_box()
        clip = {
            "x": 0,
            "y": box["y"] - _EDGE,
            "width": WIDTH,
            "height": box["height"] + 2 * _EDGE,
        }
        await self._page.screenshot(path=file, clip=clip)  # type: ignore[arg-type]

    async def _be_as_tall_as(self, height: float) -> None:
        """No message loses its top, however long it is."""
        size = {"width": WIDTH, "height": max(_HEIGHT, math.ceil(height))}
        if self._page.viewport_size != size:
            await self._page.set_viewport_size(size)  # type: ignore[arg-type]


@asynccontextmanager
async def camera(address: str, lang: str) -> AsyncIterator[Camera]:
    """A camera before the page at `address`; what it needs is there by `check_needs`."""
    from playwright.async_api import async_playwright  # noqa: PLC0415 (a developer's package)

    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=chromium(), args=["--no-sandbox", "--disable-gpu"]
        )
        yield Camera(await _phone(browser, lang), address)
        await browser.close()


async def _phone(browser: "Browser", lang: str) -> "Page":
    context = await browser.new_context(
        viewport={"width": WIDTH, "height": _HEIGHT},
        device_scale_factor=1.25,
        color_scheme="light",
        reduced_motion="reduce",
        # The page is strict about styles of others; ours is only for the picture.
        bypass_csp=True,
    )
    await context.add_init_script(f"localStorage.setItem('para-language', '{lang}')")
    return await context.new_page()
