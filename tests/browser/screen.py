"""Finding things on the page as a person does: by their roles and names."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.async_api import Locator, Page


def chat(page: "Page", name: str) -> "Locator":
    return page.get_by_role("region", name=f"Чат: {name}")


def clock(page: "Page", shows: str) -> "Locator":
    """The clock in the bar: a bot's buttons may bear the same day."""
    return page.get_by_role("banner").get_by_role("button", name=shows)


def key(of: "Locator", label: str) -> "Locator":
    """A button whose whole label this is."""
    return of.get_by_role("button", name=label, exact=True)
