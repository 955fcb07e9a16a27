"""When Para reminds: plan items, meetings to be logged or confirmed, pairs that fell silent.

Plan items are reminded of at T-7, T-3, T-1, T0, T+1 and then weekly, eight times at most, at
09:00 of the organisation. On a non-working day the stages up to T0 come earlier and the later
ones later. These are moments by the calendar alone: a person's own quiet time is applied to them
afterwards (`quiet.next_allowed`). Texts count days from the due date, not from the stage: a T0
moved to Friday speaks of Sunday's deadline.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import pairwise
from typing import Final

from bot.domain.calendar import SchoolCalendar, require_aware

REMINDER_HOUR: Final = time(9)
HELP_WORKING_DAYS: Final = 3
DEFAULT_RHYTHM_DAYS: Final = 21
_WEEKLY_REMINDERS: Final = 8
_CONFIRM_AFTER_WORKING_DAYS: Final = (1, 3)


@dataclass(frozen=True, slots=True, order=True)
class Stage:
    """Days from the due date by the plan of reminders: -7, -3, -1, 0, 1, 8, 15 … 57."""

    days: int


STAGES: Final = tuple(
    Stage(days)
    for days in (-7, -3, -1, 0, 1, *(1 + 7 * n for n in range(1, _WEEKLY_REMINDERS + 1)))
)


def overdue_days(due: date, today: date) -> int:
    """Whole days past the due date; 0 on the day itself and before."""
    return max(0, (today - due).days)


def reminder_stages(due: date, calendar: SchoolCalendar) -> tuple[tuple[datetime, Stage], ...]:
    """All reminders of an item in order, one a day: of stages moved to one day the later stays."""
    return tuple(
        (calendar.moment(day, REMINDER_HOUR), stage) for day, stage in _days(due, calendar)
    )


def next_stage(
    due: date, after: datetime, calendar: SchoolCalendar
) -> tuple[datetime, Stage] | None:
    """The first reminder strictly after `after`; None when all are over.

    Called thousands of times a round: days are cheap, moments are made only for those ahead.
    """
    today = calendar.day(after)
    for day, stage in _days(due, calendar):
        if day >= today and (at := calendar.moment(day, REMINDER_HOUR)) > after:
            return at, stage
    return None


def first_stage(
    due: date, appeared: datetime, calendar: SchoolCalendar
) -> tuple[datetime, Stage] | None:
    """The first reminder of an item that appeared (was made, imported, moved) at `appeared`.

    Stages already past are not sent. An item overdue on arrival is told of at 09:00 of the next
    working day, by the latest stage reached then; `next_stage` after that moment goes on.
    """
    today = calendar.day(appeared)
    if due >= today:
        return next_stage(due, appeared, calendar)
    day = calendar.add_working_days(today, 1)
    reached = max(stage for stage in STAGES if stage.days <= (day - due).days)
    return calendar.moment(day, REMINDER_HOUR), reached


def help_is_late_at(
    asked: datetime, calendar: SchoolCalendar, working_days: int = HELP_WORKING_DAYS
) -> datetime:
    """When a question has waited for two whole working days and is the curator's business too."""
    day = calendar.add_working_days(calendar.day(asked), working_days)
    return calendar.moment(day, REMINDER_HOUR)


def help_again_at(asked: datetime, calendar: SchoolCalendar) -> datetime:
    """When the mentor is reminded of a question, once: on the next working day."""
    day = calendar.add_working_days(calendar.day(asked), 1)
    return calendar.moment(day, REMINDER_HOUR)


def _days(due: date, calendar: SchoolCalendar) -> Iterator[tuple[date, Stage]]:
    # Moving keeps the order: stages up to T0 stay before the due date, the others after it.
    day = _sent_on(due, STAGES[0], calendar)
    for stage, following in pairwise(STAGES):
        following_day = _sent_on(due, following, calendar)
        if following_day != day:
            yield day, stage
        day = following_day
    yield day, STAGES[-1]


def _sent_on(due: date, stage: Stage, calendar: SchoolCalendar) -> date:
    planned = due + timedelta(days=stage.days)
    if stage.days <= 0:
        return calendar.previous_working(planned)
    return calendar.next_working(planned)


def ask_if_held(planned_start: datetime, minutes: int) -> datetime:
    """When the mentor is asked whether a planned meeting took place: at its planned end."""
    return require_aware(planned_start) + timedelta(minutes=minutes)


def ask_mentee_too(mentor_asked: datetime) -> datetime:
    """When the mentee is asked as well: a day after the mentor was, if the mentor is silent."""
    return require_aware(mentor_asked) + timedelta(days=1)


def confirm_reminders(recorded_at: datetime, calendar: SchoolCalendar) -> tuple[datetime, ...]:
    """The two reminders of a meeting that waits for confirmation; after them, silence."""
    return tuple(
        calendar.add_working_time(recorded_at, days) for days in _CONFIRM_AFTER_WORKING_DAYS
    )


def next_confirm_reminder(
    recorded_at: datetime, after: datetime, calendar: SchoolCalendar
) -> datetime | None:
    """The first of `confirm_reminders` strictly after `after`."""
    return next((at for at in confirm_reminders(recorded_at, calendar) if at > after), None)


class SilenceStage(StrEnum):
    """Who is spoken to about a pair that doesn't meet."""

    NONE = "none"
    MENTOR = "mentor"
    BOTH = "both"
    CURATOR = "curator"


def silence_stage(days_since: int, rhythm_days: int = DEFAULT_RHYTHM_DAYS) -> SilenceStage:
    """By the pair's rhythm: from x1.5 the mentor, from x2 both sides, from x3 the curator."""
    if rhythm_days <= 0:
        raise ValueError("A rhythm is at least a day.")
    if days_since >= 3 * rhythm_days:
        return SilenceStage.CURATOR
    if days_since >= 2 * rhythm_days:
        return SilenceStage.BOTH
    if 2 * days_since >= 3 * rhythm_days:
        return SilenceStage.MENTOR
    return SilenceStage.NONE
