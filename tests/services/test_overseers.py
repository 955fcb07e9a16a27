"""Whoever may look and whoever may act are not the same people."""

from datetime import timedelta

import pytest

from bot.clock import RunningClock
from bot.domain.errors import NotAllowed
from bot.domain.ids import AccountId, PersonId
from bot.domain.people import Account, Actor, Address, Role
from bot.domain.surveys import Audience
from bot.domain.surveys.sending import Sending
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.members.inviting import Inviting
from bot.services.nudging import Nudging
from bot.services.overview import Overview
from bot.services.surveys import Surveying
from bot.storage.engine import Storage


@pytest.fixture
async def organiser(storage: Storage, clock: RunningClock) -> Actor:
    """Somebody of the demo school who looks after it without being its curator."""
    await load_demo(storage, Calendars(), clock)
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
    account = Account(AccountId(900), Address("telegram", "900", "900"), "ru")
    roles = frozenset({Role.ORGANIZER})
    return Actor(account, PersonId(900), school, "Лапина Вера", roles)


async def test_an_organiser_reads_everything_and_changes_nothing(
    storage: Storage, clock: RunningClock, organiser: Actor
) -> None:
    overview = Overview(storage, clock, Calendars())
    assert (await overview.summary(organiser)).totals.active == 7
    assert await overview.size(overview.commission(organiser)) == 8

    with pytest.raises(NotAllowed):
        await Nudging(storage, clock, Calendars()).nudge_all(organiser)
    with pytest.raises(NotAllowed):
        await Inviting(storage, clock).invite(Role.MENTOR, organiser, lasts=timedelta(days=1))
    surveying = Surveying(storage, clock, Calendars())
    with pytest.raises(NotAllowed):
        await surveying.send(Sending("how_is_it_going", Audience.MENTORS, 7), organiser)
