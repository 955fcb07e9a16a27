"""A turn about a meeting was cut short after its change was written, and comes again."""

from dataclasses import replace
from datetime import time

from bot.domain.journal import Appointment
from bot.domain.meetings import MeetingFormat
from bot.domain.people import Actor
from bot.services.calendars import Calendars
from bot.services.journal import Journal
from tests.services.school import School


async def _mentor(school: School, operation: str) -> Actor:
    async with school.storage.read() as desk:
        found = await desk.people.actor("telegram", "mentor")
    assert found is not None
    assert found[1] is not None
    return replace(found[1], operation=operation)


def _journal(school: School) -> Journal:
    return Journal(school.storage, school.clock, Calendars())


async def test_a_record_taken_back_twice_is_taken_back_once(school: School) -> None:
    journal = _journal(school)
    entry = await journal.held_today(school.pair, await _mentor(school, "1"))
    by = await _mentor(school, "2")
    await journal.withdraw(entry.meeting.id, by)
    await journal.withdraw(entry.meeting.id, replace(by, retried=True))

    assert await journal.of_pair(school.pair, by) == []


async def test_a_plan_called_off_twice_is_called_off_once(school: School) -> None:
    journal, by = _journal(school), await _mentor(school, "1")
    day = journal.working_days(by, 1)[0]
    starts = journal.moment(day, time(15), by)
    wanted = Appointment(school.pair, starts, MeetingFormat.IN_PERSON)
    entry = await journal.schedule(wanted, by)
    by = await _mentor(school, "2")

    assert await journal.called_off(entry.meeting.id, by)
    assert await journal.called_off(entry.meeting.id, replace(by, retried=True))


async def test_a_miss_taken_back_twice_is_taken_back_once(school: School) -> None:
    journal = _journal(school)
    entry = await journal.missed_today(school.pair, "болезнь", await _mentor(school, "1"))
    by = await _mentor(school, "2")
    await journal.take_back_miss(entry.meeting.id, by)
    await journal.take_back_miss(entry.meeting.id, replace(by, retried=True))

    assert await journal.of_pair(school.pair, by) == []
