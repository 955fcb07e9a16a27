"""People as services know them, and what they are refused."""

from collections.abc import Awaitable

from bot.domain.errors import Refusal
from bot.domain.people import Actor
from tests.bot.staff import Staff


async def actor_of(staff: Staff, name: str) -> Actor:
    """With the roles of this moment."""
    external = str(staff.phones[name].person.id)
    found = await staff.world.app.services.people.who("telegram", external)
    assert found is not None
    assert found[1] is not None
    return found[1]


async def refused(act: Awaitable[object]) -> str:
    """The key of the refusal; empty when it was done."""
    try:
        await act
    except Refusal as refusal:
        return refusal.key
    return ""
