"""The demo school in a world: people who have joined by their personal links."""

from bot.domain.meetings import Meeting
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from tests.bot.remembered import remembered
from tests.bot.world import Phone, World


@remembered
async def links_of(world: World) -> dict[str, str]:
    """Load the demo school; the code of each person's link by the person's code."""
    found = await load_demo(world.app.storage, Calendars(), world.clock)
    return {link.code: link.link_code for link in found}


async def joined(world: World, links: dict[str, str], code: str, name: str) -> Phone:
    """Somebody entered beforehand opens their link and consents."""
    phone = world.phone(name)
    await phone.opens(links[code])
    await phone.taps("Согласен(на)")
    return phone


async def recorded(world: World) -> list[Meeting]:
    """The meetings of the story, oldest first: the demo's own are imported."""
    async with world.app.storage.read() as desk:
        (school,) = await desk.people.organisations()
        pairs = [pair.id for pair in await desk.pairs.of_organisation(school.id)]
        found = await desk.meetings.of_pairs(pairs)
    fresh = [one for meetings in found.values() for one in meetings if not one.imported]
    return sorted(fresh, key=lambda one: one.id)
