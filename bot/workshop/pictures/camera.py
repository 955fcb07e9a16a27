"""A phone's width of the sandbox's page, photographed by Chromium."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from bot.errors import StartError
from bot.sandbox.people import Person
from bot.sandbox.web import World

if TYPE_CHECKING:
    from playwright.async_api import Browser, Page

WIDTH: Final = 390
_HEIGHT: Final = 1600
_SCREEN: Final = 900  # as much of a long message, from its end, as a tall phone shows
_EDGE: Final = 10
# A flat ground and no menu of messages: smaller files, and nothing that moves.
_STYLE: Final = """
  .messages { background: var(--ground) !important; scroll-behavior: auto !important; }
  .bubble .more { display: none !important; }
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
        await newest.scroll_into_view_if_needed()
        box: Any = await newest.bounding_box()
        height = min(box["height"] + 2 * _EDGE, _SCREEN)
        bottom = box["y"] + box["height"] + _EDGE
        clip = {"x": 0, "y": bottom - height, "width": WIDTH, "height": height}
        await self._page.screenshot(path=file, clip=clip)  # type: ignore[arg-type]


@asynccontextmanager
async def camera(address: str, lang: str) -> AsyncIterator[Camera]:
    """A camera before the page at `address`; StartError without Playwright or Chromium."""
    try:
        from playwright.async_api import async_playwright  # noqa: PLC0415 (a developer's package)
    except ImportError:
        raise StartError("shots-no-playwright") from None
    path = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if path is None:
        raise StartError("shots-no-browser")
    async with async_playwright() as driver:
        browser = await driver.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
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
