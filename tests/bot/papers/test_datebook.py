"""«В календарь»: a file that comes again with every change, and is read by any calendar."""

import re
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.domain.errors import NotYours
from bot.domain.ids import MeetingId
from bot.domain.meetings import MeetingStatus
from tests.bot.closing.people import actor_of
from tests.bot.staff import CURATOR, MENTEE, OTHER_MENTOR, Staff
from tests.bot.world import Phone

TWO_MINUTES = timedelta(minutes=2)


def newest(phone: Phone) -> bytes:
    file = phone.person.files[-1]
    assert file.name.endswith(".ics")
    return file.content


def events(content: bytes) -> list[Any]:
    book = Calendar.from_ical(content)
    assert book["METHOD"] == "PUBLISH"
    return list(book.walk("VEVENT"))


def lines(content: bytes) -> dict[str, str]:
    """The same by hand: unfolded lines of the first event."""
    whole = content.decode().replace("\r\n ", "")
    body = whole.split("BEGIN:VEVENT\r\n")[1].split("END:VEVENT")[0]
    found = (re.split("[:;]", line, maxsplit=1) for line in body.strip().split("\r\n"))
    return {one[0]: one[1] for one in found}


async def planned(staff: Staff) -> bytes:
    """A meeting for Thursday half past three, and the file of it."""
    mentor = staff.mentor
    await mentor.writes("назначить встречу")
    await mentor.writes("в четверг в 15:30, каб. 12")
    await mentor.taps("Назначить")
    await mentor.taps("В календарь")
    return newest(mentor)


async def test_meeting_stands_at_its_hour_wherever_the_calendar_is(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    content = await planned(staff)
    (event,) = events(content)
    moscow = datetime(2026, 2, 12, 15, 30, tzinfo=ZoneInfo("Europe/Moscow"))
    assert event["DTSTART"].dt == moscow
    assert event["DTSTART"].dt.astimezone(ZoneInfo("Asia/Kamchatka")).hour == 0
    assert event["DURATION"].dt == timedelta(minutes=45)
    assert "каб. 12" in event["LOCATION"]
    assert MENTEE in event["SUMMARY"]
    assert not list(event.walk("VALARM"))
    by_hand = lines(content)
    assert by_hand["DTSTART"] == "20260212T123000Z"
    assert by_hand["STATUS"] == "CONFIRMED"
    assert MENTEE not in by_hand["UID"]
    staff.mentor.sees("В календарь")


async def test_moved_meeting_is_the_same_event_with_a_higher_number(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    (first,) = events(await planned(staff))
    await staff.world.later(TWO_MINUTES)
    await staff.mentor.taps("Изменить")
    await staff.mentor.writes("в пятницу в 14:00")
    await staff.mentor.taps("Сохранить")
    await staff.mentor.taps("В календарь")
    (second,) = events(newest(staff.mentor))
    assert second["UID"] == first["UID"]
    assert second["SEQUENCE"] > first["SEQUENCE"]
    assert second["DTSTART"].dt.day == 13


async def test_mentee_takes_it_from_the_message_and_without_names_too(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    (mentors,) = events(await planned(staff))
    await staff.world.later(TWO_MINUTES)
    told = staff.mentee.heard("Назначена встреча")[-1]
    await staff.mentee.taps("В календарь", on=told)
    (named,) = events(newest(staff.mentee))
    assert named["UID"] == mentors["UID"]
    assert "Соколова" in named["SUMMARY"]
    await staff.mentee.taps("Без имён", on=staff.mentee.heard("Встреча в календарь")[-1])
    (bare,) = events(newest(staff.mentee))
    assert bare["UID"] == named["UID"]
    assert "Соколова" not in newest(staff.mentee).decode()
    sent = [one.json for one in staff.mentee.person.chat.messages if "document" in one.json]
    assert [one.get("has_protected_content") for one in sent] == [None, None], "to be saved"


async def test_called_off_within_its_minute_leaves_the_calendar_too(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    (first,) = events(await planned(staff))
    await staff.mentor.taps("Отменить встречу")
    await staff.mentor.taps("В календарь")
    (gone,) = events(newest(staff.mentor))
    assert gone["UID"] == first["UID"]
    assert gone["STATUS"] == "CANCELLED"
    assert gone["SEQUENCE"] >= first["SEQUENCE"]


async def test_meeting_that_will_not_be_is_cancelled_in_the_file(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    (first,) = events(await planned(staff))
    await staff.world.later(timedelta(minutes=5))
    await staff.mentor.taps("Отменить встречу")
    await staff.mentor.taps("Болезнь")
    await staff.mentor.taps("В календарь")
    (gone,) = events(newest(staff.mentor))
    assert (gone["UID"], gone["STATUS"]) == (first["UID"], "CANCELLED")
    assert gone["SEQUENCE"] > first["SEQUENCE"]


async def test_plan_brings_its_dates_as_whole_days(staff: Staff) -> None:
    pair = await staff.working_pair(MENTEE)
    await staff.item(pair, "Разобрать план, урока; и \\ ещё")
    await staff.mentor.writes("/plan")
    await staff.mentor.taps("Сроки в календарь")
    found = {str(one["SUMMARY"]): one for one in events(newest(staff.mentor))}
    item = next(one for name, one in found.items() if "Разобрать план, урока; и \\ ещё" in name)
    assert isinstance(item["DTSTART"].dt, date)
    assert item["DTEND"].dt - item["DTSTART"].dt == timedelta(days=1)
    last = next(one for name, one in found.items() if "Последний день программы" in name)
    assert last["DTSTART"].dt == date(2026, 5, 29)
    assert len({str(one["UID"]) for one in found.values()}) == len(found)


async def test_where_names_stay_home_they_are_in_no_calendar(staff: Staff) -> None:
    await staff.working_pair(MENTEE)
    app = staff.world.app
    by = await actor_of(staff, CURATOR)
    async with app.storage.change(by) as desk:
        await desk.people.change_organisation(by.organisation_id, named_files=False)
    (event,) = events(await planned(staff))
    assert MENTEE not in event["SUMMARY"]


@pytest.mark.parametrize("name", [OTHER_MENTOR, CURATOR])
async def test_calendar_is_of_the_members_alone(staff: Staff, name: str) -> None:
    pair = await staff.working_pair(MENTEE)
    await planned(staff)
    async with staff.world.app.storage.read() as desk:
        (meeting,) = (await desk.meetings.of_pairs([pair]))[pair]
    assert meeting.status is MeetingStatus.SCHEDULED
    by, datebook = await actor_of(staff, name), staff.world.app.services.datebook
    for known in (meeting.id, MeetingId(99_999)):
        with pytest.raises(NotYours):
            await datebook.meeting(known, by)
    with pytest.raises(NotYours):
        await datebook.plan(pair, by)
