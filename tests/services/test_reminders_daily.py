"""What a day and a week begin with: orders in the making, surveys that close, drafts, digests."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from bot.services.calendars import Calendars
from bot.services.reminding import LeftDraft, Reminding
from tests.services.school import School, at


async def _kinds(school: School, kind: str) -> list[tuple[str, str]]:
    """(status, due day in Moscow) of the posts of a kind."""
    async with school.storage.read() as desk:
        rows = await desk.connection.exec_driver_sql(
            f"select status, date(due_at, '+3 hours') as day from outbox where kind = '{kind}'"  # noqa: S608
        )
        return [(row.status, row.day) for row in rows]


async def test_a_missing_order_is_asked_for_on_the_first_working_day_of_each_week(
    school: School,
) -> None:
    await school.sql("update pair set order_number = null, order_preparing = true")
    await school.until(at("2026-02-25", "12:00"))

    # 23 February is a holiday: that week begins on Tuesday.
    days = [day for _, day in await _kinds(school, "OrderMissing")]
    assert days == ["2026-02-09", "2026-02-16", "2026-02-24"]


async def test_a_survey_that_closes_is_spoken_of_twice_to_those_who_have_not_finished(
    school: School,
) -> None:
    mentor, mentee = school.people["mentor"], school.people["mentee"]
    await school.sql(
        "insert into campaign (organisation_id, survey, version, audience, opened_at, closes_at)"
        " values (1, 'how_is_it_going', 1, 'mentees', '2026-02-08 06:00:00.000000',"
        " '2026-02-13 09:00:00.000000')"
    )
    for person, finished in ((mentee, 0), (mentor, 1)):
        await school.sql(
            "insert into survey_reply (campaign_id, person_id, organisation_id, finished)"
            " values (1, :person, 1, :finished)",
            person=person,
            finished=finished,
        )
    await school.until(at("2026-02-13", "13:30"))

    days = [day for _, day in await _kinds(school, "SurveyClosing")]
    assert days == ["2026-02-11", "2026-02-12"]


async def test_the_digest_comes_on_monday_and_once(school: School) -> None:
    await school.until(at("2026-02-17", "12:00"))
    again = Reminding(school.storage, school.clock, Calendars())
    await again.daily_round()

    days = [day for _, day in await _kinds(school, "WeeklyDigest")]
    assert days == ["2026-02-09", "2026-02-16"]


async def test_the_digest_says_how_the_pairs_stand_with_the_file_one_tap_away(
    school: School,
) -> None:
    await school.sql("update person set muted = '[]'")
    await school.add_item("Разобрать план урока", date(2026, 2, 13))
    await school.until(at("2026-02-09", "12:00"))

    (digest,) = school.phones.to("curator")
    assert digest.text.splitlines()[-1] == "Ближайший срок: 13.02, 1 пункт плана"
    assert digest.buttons == ("Подробнее", "Выгрузить")


async def test_a_week_without_anything_to_say_has_no_digest(school: School) -> None:
    await school.sql("update person set muted = '[]'")
    await school.until(at("2026-02-09", "12:00"))

    assert school.phones.heard == []
    assert [status for status, _ in await _kinds(school, "WeeklyDigest")] == ["dropped"]


@dataclass
class Left:
    """Implements reminding.Drafts: one draft of the mentor's."""

    touched_at: datetime
    dropped: list[LeftDraft] = field(default_factory=list)

    async def left_before(self, moment: datetime) -> Sequence[LeftDraft]:
        mine = LeftDraft("telegram", "mentor", self.touched_at)
        return [mine] if self.touched_at < moment and not self.dropped else []

    async def drop(self, draft: LeftDraft, before: datetime) -> bool:
        if draft.touched_at < before:
            self.dropped.append(draft)
        return bool(self.dropped)

    async def purge(self, before: datetime) -> int:
        return 0


async def test_a_draft_is_spoken_of_after_a_day_and_dropped_after_a_month(school: School) -> None:
    left = Left(school.clock())
    for _ in range(40):
        await school.reminding.tidy_round(left)
        await school.speaking.deliver_all()
        school.clock.shift(timedelta(days=1))

    told = [heard.text.splitlines()[-1] for heard in school.phones.to("mentor")]
    assert told == [
        "У Вас незаконченная запись: пн, 9 февраля. Продолжить или удалить?",
        "Незаконченная запись (пн, 9 февраля) пролежала месяц и удалена.",
    ]
    assert len(left.dropped) == 1


async def test_what_was_settled_long_ago_is_forgotten_and_what_waits_is_not(
    school: School,
) -> None:
    await school.add_item("Первое", date(2026, 2, 16))
    await school.until(at("2026-02-09", "10:00"))
    school.clock.move_to(at("2026-02-13"))
    await school.settle()
    assert await school.outbox() == [("ItemDue", "sent", None)]

    school.clock.move_to(at("2026-05-20"))
    await school.reminding.tidy_round(Left(school.clock()))
    assert await school.outbox() == []
