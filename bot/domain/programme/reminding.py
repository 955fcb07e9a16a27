"""A checkpoint is reminded of as plan items are: from a week before it to eight weeks after."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import next_stage
from bot.domain.ids import MilestoneId, OrganisationId, PersonId
from bot.domain.posts.about_programme import MilestoneDue
from bot.domain.rounds import Next


@dataclass(frozen=True, slots=True)
class DueMilestone:
    """A checkpoint with a reminder, and who is in its pair now."""

    id: MilestoneId
    day: date
    days: int
    remind_at: datetime
    open: bool
    active: bool
    closed: bool
    organisation_id: OrganisationId
    zone: str
    six_days: bool
    people: tuple[PersonId, ...]


def remind_of_milestone(
    due: DueMilestone, now: datetime, calendar: SchoolCalendar
) -> tuple[list[MilestoneDue], Next]:
    """To everybody of the pair; while it is paused nothing is said, but the reminders go on."""
    if due.closed or not due.open:
        return [], Next(due.id, None, due.days)
    stage = next_stage(due.day, now, calendar)
    after = Next(due.id, stage[0], stage[1].days) if stage else Next(due.id, None, due.days)
    if not due.active:
        return [], after
    said = due.day.isoformat()
    return [MilestoneDue(one, due.id, due.days, said) for one in due.people], after
