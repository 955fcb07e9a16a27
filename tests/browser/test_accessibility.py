"""axe-core finds nothing serious on the page: chats, the drawer, menus, under the bonnet."""

from pathlib import Path
from typing import Any, Final

import pytest

from bot.sandbox.web import World
from tests.browser.conftest import Opened
from tests.browser.screen import chat, key

pytest.importorskip("playwright.async_api", reason="the playwright package is not installed")
from playwright.async_api import Page, expect

pytestmark = pytest.mark.asyncio(loop_scope="session")

AXE: Final = (Path(__file__).with_name("vendor") / "axe-4.14.1.min.js").read_text("utf-8")
SERIOUS: Final = {"serious", "critical"}


async def barriers(page: Page) -> list[str]:
    """What hinders people, by axe's rule and the first place where it does."""
    await page.evaluate(AXE)
    found: Any = await page.evaluate("axe.run({resultTypes: ['violations']})")
    return [
        f"{one['id']}: {one['nodes'][0]['html']}: {one['nodes'][0].get('failureSummary')}"
        for one in found["violations"]
        if one["impact"] in SERIOUS
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_wide_page_has_no_barriers(opened: Opened, world: World, scheme: str) -> None:
    page = await opened(1300, color_scheme=scheme)
    anna = chat(page, "Анна Жук")
    world.people[1].open_link()
    await key(anna, "Старт").click()
    await expect(key(anna, "Записать")).to_be_visible()
    assert await barriers(page) == []
    await anna.get_by_role("button", name="Прикрепить").click()
    assert await barriers(page) == []
    await page.keyboard.press("Escape")
    await page.get_by_role("button", name="Под капотом").click()
    await expect(page.get_by_role("complementary", name="Под капотом")).to_be_visible()
    assert await barriers(page) == []


async def test_phone_has_no_barriers_with_its_drawer_open(opened: Opened) -> None:
    page = await opened(360, has_touch=True)
    await key(chat(page, "Анна Жук"), "Старт").click()
    await expect(key(chat(page, "Анна Жук"), "Записать")).to_be_visible()
    assert await barriers(page) == []
    await page.get_by_role("button", name="Люди").click()
    assert await barriers(page) == []
