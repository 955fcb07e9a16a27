"""Para was away for a day: of several words about one thing the last is said."""

from datetime import date

import pytest

from bot.domain.ids import MeetingId
from bot.domain.meetings import Meeting, MeetingFormat, MeetingKind, MeetingStatus
from bot.domain.posts.about_meetings import PleaseConfirm
from tests.services.school import School, at


@pytest.fixture
async def recorded(school: School) -> MeetingId:
    """The mentor recorded a meeting on Tuesday morning; nobody has been asked yet."""
    school.clock.move_to(at("2026-02-10", "09:30"))
    meeting = Meeting(
        id=MeetingId(0),
        pair_id=school.pair,
        status=MeetingStatus.HELD,
        day=date(2026, 2, 10),
        kind=MeetingKind.WORK,
        format=MeetingFormat.PHONE,
        recorded_by=school.people["mentor"],
        recorded_at=school.clock(),
        minutes=45,
    )
    async with school.storage.change() as desk:
        known = await desk.meetings.add(
            school.organisation.id, meeting, remind_at=at("2026-02-11", "09:30"), remind_stage=10
        )
    await school.say(PleaseConfirm(school.people["mentee"], known, 0, "1"))
    return known


async def test_question_and_its_repeat_are_asked_once(school: School, recorded: MeetingId) -> None:
    school.clock.move_to(at("2026-02-11", "10:00"))
    await school.settle()

    (heard,) = school.phones.to("mentee")
    assert "Ждёт подтверждения встреча" in heard.text
    assert heard.buttons[:7] == ("1", "2", "3", "4", "5", "Завтра в 8:00", "Отложить")
    assert await school.outbox() == [
        ("PleaseConfirm", "dropped", "superseded"),
        ("PleaseConfirm", "sent", None),
    ]


async def test_first_question_stays_where_repeats_are_muted(
    school: School, recorded: MeetingId
) -> None:
    async with school.storage.change() as desk:
        await desk.people.change(school.people["mentee"], muted=["confirm"])
    school.clock.move_to(at("2026-02-11", "10:00"))
    await school.settle()

    (heard,) = school.phones.to("mentee")
    assert "Записана встреча" in heard.text


async def test_late_reminder_gives_way_to_the_one_of_that_day(school: School) -> None:
    school.clock.move_to(at("2026-02-09", "08:30"))
    await school.add_item("Посетить урок", date(2026, 2, 11))
    school.clock.move_to(at("2026-02-11", "08:01"))
    await school.settle()
    assert school.phones.to("mentee") == []

    school.clock.move_to(at("2026-02-11", "09:00"))
    await school.settle()
    (heard,) = school.phones.to("mentee")
    assert heard.text.startswith("🗓 Срок сегодня")
    assert [status for _, status, _ in await school.outbox()] == ["dropped", "sent"]


async def test_late_reminder_is_said_where_no_other_comes_that_day(school: School) -> None:
    school.clock.move_to(at("2026-02-09", "08:30"))
    await school.add_item("Посетить урок", date(2026, 2, 12))
    school.clock.move_to(at("2026-02-10", "08:01"))
    await school.settle()
    (heard,) = school.phones.to("mentee")
    assert heard.text.startswith("Это сообщение опоздало")
