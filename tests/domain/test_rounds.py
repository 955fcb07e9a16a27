"""What a round tells and when it comes back: the same thing once, the next thing later."""

from datetime import date, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.ids import ItemId, MeetingId, OrganisationId, PairId, PersonId
from bot.domain.meetings import MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.posts import dedup_key
from bot.domain.posts.about_meetings import MeetingSoon, PleaseConfirm, WasItHeld
from bot.domain.posts.about_pairs import ItemDue
from bot.domain.rounds import (
    ASK_MENTEE,
    ASK_MENTOR,
    FIRST_CONFIRM,
    MORNING_OF_THE_DAY,
    DueItem,
    DueMeeting,
    Whose,
    remind_of_item,
    remind_of_meeting,
    responsible_for,
)
from tests.domain.zones import SCHOOL, calendars, days, moments

MENTOR, MENTEE, OTHER = PersonId(1), PersonId(2), PersonId(3)


def _whose(status: PairStatus = PairStatus.ACTIVE) -> Whose:
    return Whose(
        pair_id=PairId(1),
        status=status,
        organisation_id=OrganisationId(1),
        zone="Europe/Moscow",
        six_days=False,
        mentor=MENTOR,
        mentees=(MENTEE, OTHER),
    )


def _item(due: date, days: int, at: datetime, responsible: PersonId | None = None) -> DueItem:
    return DueItem(
        id=ItemId(7),
        due=due,
        days=days,
        remind_at=at,
        open=True,
        responsible=responsible,
        whose=_whose(),
    )


@given(calendars, days, moments, st.data())
def test_however_the_rounds_fall_a_stage_is_told_once_and_they_end(
    calendar: SchoolCalendar, due: date, now: datetime, data: st.DataObject
) -> None:
    first = first_stage(due, now, calendar)
    keys: list[str] = []
    stages: list[int] = []
    for _ in range(20):
        if first is None:
            break
        at, stage = first
        late = data.draw(st.timedeltas(timedelta(0), timedelta(days=9)))
        now = max(now, at + late)
        item = _item(due, stage.days, at)
        notes, after = remind_of_item(item, now, calendar)
        keys += map(dedup_key, notes)
        stages.append(stage.days)
        assert after.at is None or after.at > now
        first = (after.at, type(stage)(after.stage)) if after.at else None
    else:
        raise AssertionError("it never ends")

    assert len(keys) == len(set(keys)) == 2 * len(stages)
    assert stages == sorted(stages)


ids = st.integers(1, 10**9)


@given(ids, ids, ids, ids, st.integers(-7, 57), st.integers(-7, 57), st.dates(), st.dates())
def test_two_reminders_have_one_key_only_when_they_say_the_same(  # noqa: PLR0917
    to: int, to2: int, item: int, item2: int, days: int, days2: int, due: date, due2: date
) -> None:
    one = ItemDue(PersonId(to), ItemId(item), days, due.isoformat())
    other = ItemDue(PersonId(to2), ItemId(item2), days2, due2.isoformat())
    assert (dedup_key(one) == dedup_key(other)) == (one == other)


def test_whoever_left_the_pair_is_not_reminded() -> None:
    def item(responsible: PersonId | None) -> DueItem:
        at = datetime.fromisoformat("2026-02-10T06:00+00:00")
        return _item(date(2026, 2, 17), -7, at, responsible)

    assert responsible_for(item(None)) == (MENTEE, OTHER)
    assert responsible_for(item(OTHER)) == (OTHER,)
    assert responsible_for(item(PersonId(99))) == (MENTOR,)


def _meeting(stage: int, status: MeetingStatus, at: str, by: PersonId | None = None) -> DueMeeting:
    starts = datetime.fromisoformat("2026-02-12T12:00+00:00")
    return DueMeeting(
        MeetingId(5),
        status,
        stage,
        datetime.fromisoformat(at),
        starts,
        45,
        by,
        2,
        _whose(),
        frozenset({OTHER}),
    )


def test_a_planned_meeting_is_announced_then_asked_about_on_both_sides() -> None:
    planned = MeetingStatus.SCHEDULED
    at = "2026-02-12T12:00:00+00:00"

    morning = _meeting(MORNING_OF_THE_DAY, planned, "2026-02-12T05:00+00:00")
    notes, after = remind_of_meeting(morning, morning.remind_at, SCHOOL)
    assert notes == [MeetingSoon(p, MeetingId(5), at) for p in (MENTOR, MENTEE, OTHER)]
    assert after.at == datetime.fromisoformat("2026-02-12T12:45+00:00")

    over = _meeting(after.stage, planned, "2026-02-12T12:45+00:00")
    notes, after = remind_of_meeting(over, over.remind_at, SCHOOL)
    assert over.stage == ASK_MENTOR
    assert notes == [WasItHeld(MENTOR, MeetingId(5), at)]
    assert after.at == over.remind_at + timedelta(days=1)

    silent = _meeting(after.stage, planned, "2026-02-13T12:45+00:00")
    notes, after = remind_of_meeting(silent, silent.remind_at, SCHOOL)
    assert silent.stage == ASK_MENTEE
    assert notes == [WasItHeld(p, MeetingId(5), at) for p in (MENTEE, OTHER)]
    assert after.at is None


def test_an_unconfirmed_meeting_is_reminded_of_twice_and_never_again() -> None:
    first = _meeting(FIRST_CONFIRM, MeetingStatus.HELD, "2026-02-13T09:00+00:00", MENTOR)
    notes, after = remind_of_meeting(first, first.remind_at, SCHOOL)
    assert notes == [PleaseConfirm(MENTEE, MeetingId(5), 1, "2")]
    assert after.at == datetime.fromisoformat("2026-02-17T09:00+00:00")

    second = _meeting(after.stage, MeetingStatus.HELD, "2026-02-17T09:00+00:00", MENTOR)
    notes, after = remind_of_meeting(second, second.remind_at, SCHOOL)
    assert notes == [PleaseConfirm(MENTEE, MeetingId(5), 2, "2")]
    assert after.at is None


def test_what_was_answered_meanwhile_is_asked_no_more() -> None:
    for stage, status in (
        (ASK_MENTOR, MeetingStatus.HELD),
        (ASK_MENTEE, MeetingStatus.MISSED),
        (FIRST_CONFIRM, MeetingStatus.CONFIRMED),
        (FIRST_CONFIRM, MeetingStatus.DISPUTED),
    ):
        due = _meeting(stage, status, "2026-02-13T09:00+00:00", MENTOR)
        notes, after = remind_of_meeting(due, due.remind_at, SCHOOL)
        assert (notes, after.at) == ([], None)
