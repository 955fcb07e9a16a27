"""Plan items and meetings of the demo school.

Meetings count as imported, so they need no confirmation; finished items count as verified, so
nobody is asked about last autumn.
"""

from bot.catalog import DemoSchool
from bot.catalog.demo.rows import DemoItem, DemoMeeting
from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.ids import ItemId, MeetingId
from bot.domain.meetings import Meeting, MeetingStatus, Visibility
from bot.domain.pairs import Pair
from bot.domain.plans import ItemStatus, PlanItem
from bot.services.demo_school.loading import NOON, Loading


async def load_items(loading: Loading, school: DemoSchool) -> None:
    for one in school.items:
        pair = loading.formed[one.pair]
        item = _item(one, pair, loading.calendar)
        reminder = (
            first_stage(item.due, loading.now, loading.calendar)
            if item.open and pair.closed_on is None
            else None
        )
        made = loading.calendar.moment(pair.programme.start, NOON)
        await loading.desk.plans.add(
            loading.home,
            item,
            made,
            remind_at=reminder and reminder[0],
            remind_days=reminder and reminder[1].days,
        )


def _item(one: DemoItem, pair: Pair, calendar: SchoolCalendar) -> PlanItem:
    mentor, mentee = pair.mentor.person_id, pair.mentees[0].person_id
    finished = one.status is ItemStatus.DONE and one.done_on is not None
    return PlanItem(
        id=ItemId(0),
        pair_id=pair.id,
        number=one.number,
        direction=one.direction,
        work_form=one.work_form,
        title=one.title,
        due=one.due,
        status=ItemStatus.VERIFIED if finished else one.status,
        proposed_by=mentor,
        done_on=one.done_on,
        done_by=mentee if finished else None,
        verified_at=calendar.moment(one.done_on, NOON) if one.done_on else None,
        verified_by=mentor if finished else None,
    )


async def load_meetings(loading: Loading, school: DemoSchool) -> None:
    for one in school.meetings:
        await loading.desk.meetings.add(
            loading.home, _meeting(one, loading.formed[one.pair], loading.calendar)
        )


def _meeting(one: DemoMeeting, pair: Pair, calendar: SchoolCalendar) -> Meeting:
    held = calendar.moment(one.day, NOON)
    return Meeting(
        id=MeetingId(0),
        pair_id=pair.id,
        status=MeetingStatus.CONFIRMED,
        day=one.day,
        kind=one.kind,
        format=one.format,
        recorded_by=pair.mentor.person_id,
        recorded_at=held,
        minutes=one.minutes,
        note=one.note,
        visibility=Visibility.PAIR,
        confirmed_by=pair.mentees[0].person_id,
        confirmed_at=held,
        imported=True,
    )
