"""Of the daily round: a checkpoint's window has begun."""

from datetime import date, datetime

from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import OrganisationId
from bot.domain.people import Role
from bot.domain.posts.about_indicators import CheckpointDue
from bot.domain.school.year import SchoolYear
from bot.services.indicators.midyear import window_on
from bot.storage.desk import Desk


async def tell_of_checkpoint(
    desk: Desk, known: OrganisationId, today: date, calendar: SchoolCalendar, nine: datetime
) -> None:
    """From the window's first working day on, told once: the outbox knows what was said."""
    window = window_on(today)
    if window is None or not calendar.is_working(today):
        return
    last = window.days(today.year)[1].isoformat()
    year = SchoolYear.of(today).first
    for curator in await desk.people.with_role(known, Role.CURATOR):
        desk.outbox.add(known, CheckpointDue(curator.id, year, window.code, last), nine)
