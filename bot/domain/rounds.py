"""What a round finds due by the clock, whom it tells, and when it comes back to the same thing."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import SilenceStage, ask_if_held, ask_mentee_too, next_stage
from bot.domain.ids import ItemId, MeetingId, OrganisationId, PairId, PersonId
from bot.domain.meetings import MeetingStatus
from bot.domain.pairs import PairStatus
from bot.domain.posts import Note
from bot.domain.posts.about_meetings import LongSilence, MeetingSoon, PleaseConfirm, WasItHeld
from bot.domain.posts.about_pairs import ItemDue

MORNING_OF_THE_DAY: Final = 0
ASK_MENTOR: Final = 1
ASK_MENTEE: Final = 2
FIRST_CONFIRM: Final = 10
SECOND_CONFIRM: Final = 11
USUAL_MINUTES: Final = 45
# Between the two reminders of an unconfirmed meeting: after one working day and after three.
_CONFIRM_APART: Final = 2


@dataclass(frozen=True, slots=True)
class Whose:
    """The pair that a reminder is about, with those who are in it now."""

    pair_id: PairId
    status: PairStatus
    organisation_id: OrganisationId
    zone: str
    six_days: bool
    mentor: PersonId
    mentees: tuple[PersonId, ...]

    @property
    def members(self) -> tuple[PersonId, ...]:
        return (self.mentor, *self.mentees)


@dataclass(frozen=True, slots=True)
class DueItem:
    """A plan item with a reminder: `days` from the due date by the plan of reminders."""

    id: ItemId
    due: date
    days: int
    remind_at: datetime
    open: bool
    responsible: PersonId | None
    whose: Whose


@dataclass(frozen=True, slots=True)
class DueMeeting:
    """A meeting with a reminder; the `absent` don't confirm it."""

    id: MeetingId
    status: MeetingStatus
    stage: int
    remind_at: datetime
    starts_at: datetime | None
    minutes: int | None
    recorded_by: PersonId | None
    version: int
    whose: Whose
    absent: frozenset[PersonId] = frozenset()


@dataclass(frozen=True, slots=True)
class Next:
    """When to remind of `id` next, and of which stage; without a time, never again."""

    id: int
    at: datetime | None
    stage: int


@dataclass(frozen=True, slots=True)
class PairRhythm:
    """An active pair and since when it has not met: last meeting, start, or end of a pause.

    `rhythm`: the days between its meetings where it chose them itself.
    """

    pair_id: PairId
    mentor: PersonId
    mentees: tuple[PersonId, ...]
    since: date
    told: str
    order_missing: bool
    rhythm: int | None = None


def responsible_for(due: DueItem) -> tuple[PersonId, ...]:
    """Who answers for an item: the one it names, all mentees, or the mentor when they left."""
    if due.responsible is None:
        return due.whose.mentees or (due.whose.mentor,)
    if due.responsible in due.whose.members:
        return (due.responsible,)
    return (due.whose.mentor,)


def remind_of_item(
    due: DueItem, now: datetime, calendar: SchoolCalendar
) -> tuple[list[Note], Next]:
    """The notes of this stage and the next one; stages that passed meanwhile are left out.

    A paused pair is told nothing, but its stages go on; of a closed one nothing comes back.
    """
    if not due.open or due.whose.status in (PairStatus.PROPOSED, PairStatus.CLOSED):
        return [], Next(due.id, None, due.days)
    following = next_stage(due.due, now, calendar)
    after = Next(due.id, following[0], following[1].days) if following else None
    notes: list[Note] = []
    if due.whose.status is PairStatus.ACTIVE:
        on = due.due.isoformat()
        notes += (ItemDue(person, due.id, due.days, on) for person in responsible_for(due))
    return notes, after or Next(due.id, None, due.days)


def remind_of_meeting(
    due: DueMeeting, now: datetime, calendar: SchoolCalendar
) -> tuple[list[Note], Next]:
    """The notes of this stage and the next one."""
    over = Next(due.id, None, due.stage)
    if due.whose.status is not PairStatus.ACTIVE:
        return [], over
    if due.status is MeetingStatus.SCHEDULED and due.starts_at is not None:
        return _of_planned(due, due.starts_at, now)
    if due.status is MeetingStatus.HELD and due.stage in (FIRST_CONFIRM, SECOND_CONFIRM):
        return _of_held(due, now, calendar)
    return [], over


def _of_planned(due: DueMeeting, starts: datetime, now: datetime) -> tuple[list[Note], Next]:
    at = starts.isoformat()
    if due.stage == MORNING_OF_THE_DAY:
        ask = Next(due.id, ask_if_held(starts, due.minutes or USUAL_MINUTES), ASK_MENTOR)
        # After an outage the day may be over: then it is only asked whether they met.
        soon = due.whose.members if now < starts else ()
        return [MeetingSoon(person, due.id, at) for person in soon], ask
    if due.stage == ASK_MENTOR:
        too = Next(due.id, ask_mentee_too(now), ASK_MENTEE)
        return [WasItHeld(due.whose.mentor, due.id, at)], too
    asked = [WasItHeld(person, due.id, at) for person in due.whose.mentees]
    return [*asked], Next(due.id, None, due.stage)


def _of_held(due: DueMeeting, now: datetime, calendar: SchoolCalendar) -> tuple[list[Note], Next]:
    recorded_by_mentor = due.recorded_by == due.whose.mentor
    other_side = due.whose.mentees if recorded_by_mentor else (due.whose.mentor,)
    version, number = str(due.version), due.stage - FIRST_CONFIRM + 1
    notes: list[Note] = [
        PleaseConfirm(person, due.id, number, version)
        for person in other_side
        if person not in due.absent
    ]
    if due.stage == SECOND_CONFIRM:
        return notes, Next(due.id, None, due.stage)
    second = calendar.add_working_time(due.remind_at, _CONFIRM_APART)
    # Para was away so long that both are due: a day between them all the same.
    again = second if second > now else calendar.add_working_time(now, 1)
    return notes, Next(due.id, again, SECOND_CONFIRM)


def silence_mark(stage: SilenceStage, since: date) -> str:
    """What is remembered of a silence that was told: each stage once."""
    return f"{stage}:{since.isoformat()}"


def tell_silence(
    pair: PairRhythm, stage: SilenceStage, curators: tuple[PersonId, ...]
) -> list[Note]:
    """Whom a new stage of silence is told to: mentor first, then both, then the curators."""
    hearers: dict[SilenceStage, tuple[PersonId, ...]] = {
        SilenceStage.NONE: (),
        SilenceStage.MENTOR: (pair.mentor,),
        SilenceStage.BOTH: (pair.mentor, *pair.mentees),
        SilenceStage.CURATOR: curators,
    }
    if pair.told == silence_mark(stage, pair.since):
        return []
    since = pair.since.isoformat()
    return [LongSilence(person, pair.pair_id, since, stage) for person in hearers[stage]]


def week_of(day: date) -> str:
    """«2026-W07»."""
    year, week, _ = day.isocalendar()
    return f"{year}-W{week:02}"


def first_working_day_of_week(day: date, calendar: SchoolCalendar) -> date:
    """The first working day from the Monday of the week of `day`; may lie in the next week."""
    return calendar.next_working(day - timedelta(days=day.weekday()))
