"""How people come in, for stories that begin afterwards."""

import re

from tests.bot.remembered import remembered
from tests.bot.world import Phone, World


@remembered
async def founded(world: World, name: str = "Школа № 7") -> Phone:
    """The curator of a new organisation, at the menu."""
    code = await world.app.services.inviting.first_link()
    assert code is not None
    curator = world.phone("Мария", "Волкова")
    await curator.opens(code)
    await curator.writes(name)
    await curator.taps("Согласен(на)")
    await curator.taps("Как в Telegram")
    return curator


async def invited(
    curator: Phone, role: str, name: str = "", people: str = "Одному, имя впишет"
) -> str:
    """The curator makes a link; its code, read from the screen."""
    await curator.writes("меню")
    await curator.taps("Пригласить")
    await curator.taps(role)
    if name:
        await curator.taps("Одному, имя впишу я")
        await curator.writes(name)
    else:
        await curator.taps(people)
    link = curator.heard("https://t.me/")[-1]
    found = re.search(r"start=(\S+)", link.text)
    assert found is not None
    return found[1]


async def entered(curator: Phone, role: str, name: str, phone_name: str = "Анна") -> Phone:
    """Somebody entered by the curator who has joined."""
    code = await invited(curator, role, name)
    phone = curator.world.phone(phone_name)
    await phone.opens(code)
    await phone.taps("Согласен(на)")
    return phone
