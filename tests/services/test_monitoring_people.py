"""Whom the monitoring file names, and to whom."""

import pytest

from bot.clock import RunningClock
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Role
from bot.services.calendars import Calendars
from bot.services.monitoring.people import people_of
from bot.services.overview.scene import Scene
from bot.storage.engine import Storage
from tests.services.indicator_school import BEGAN, fill

READERS = {Role.HEAD: 3, Role.CURATOR: 3, Role.ORGANIZER: 0, None: 3}


@pytest.mark.parametrize(("role", "marks"), READERS.items())
async def test_marks_of_staying_are_for_those_who_read_them_on_a_screen(
    role: Role | None, marks: int, storage: Storage, clock: RunningClock
) -> None:
    await fill(storage)
    reader = PersonId(9) if role else None
    async with storage.change() as desk:
        if role:
            await desk.people.add_role(OrganisationId(1), PersonId(9), role, BEGAN)
    async with storage.read() as desk:
        (school,) = await desk.people.organisations()
        calendar = Calendars().of_organisation(school)
        found = await people_of(desk, Scene(school, calendar, clock(), reader))
        assert len(found.marks) == marks
        # Who stands in no pair and has no row of their own is nobody's business here.
        assert {one.id for one in found.people} == {*range(1, 9), 10}
        assert [one.person async for one in found.stands].count(PersonId(8)) == 1
