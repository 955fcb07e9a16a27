"""Ways through lists and screens."""

import re
from collections.abc import Sequence
from typing import Final

from tests.bot.world import Phone
from tests.bot.year.monitoring.recount.explained import explained

PAGE: Final = 8


async def opened(phone: Phone, door: str) -> None:
    """A screen of questionnaires."""
    await phone.writes("анкета")
    await phone.taps(door)


def pages(phone: Phone) -> list[int]:
    """«2 / 3»; empty on a list of one page."""
    found = [one for one in phone.buttons if re.fullmatch(r"\d+ / \d+", one)]
    return [int(one) for one in found[0].split(" / ")] if found else []


async def turn_to(phone: Phone, page: int) -> None:
    while pages(phone) and pages(phone)[0] != page:
        await phone.taps("‹" if pages(phone)[0] > page else "›")


async def press(phone: Phone, place: int) -> None:
    """A row of the page: names of rows may be the same."""
    phone.person.press(place)
    await phone.world.answered()


async def listed(phone: Phone, rows: Sequence[str], lines: Sequence[str] = ()) -> None:
    """All rows of a list that is open, page after page."""
    many = -(-len(rows) // PAGE)
    for page in range(many):
        shown = list(rows[PAGE * page : PAGE * (page + 1)])
        place = [f"{page + 1} / {many}"] if many > 1 else []
        explained(phone.screen, lines, [*shown, *place])
        if page + 1 < many:
            await phone.taps("›")
    assert not pages(phone) or pages(phone)[0] == many
