"""Of the daily round: items of the roadmap that are due, documents that run out."""

from datetime import date, datetime, timedelta

from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import OrganisationId
from bot.domain.people import Role
from bot.domain.posts.about_school import DocumentExpires, RoadmapDue
from bot.domain.school.documents import EXPIRY_DAYS, told_days
from bot.domain.school.roadmap import AHEAD, holders, to_remind
from bot.storage.desk import Desk


async def tell_of_school(
    desk: Desk, known: OrganisationId, today: date, calendar: SchoolCalendar, nine: datetime
) -> None:
    """Four statements at most, however much there is.

    What was told is remembered with its row: a day that Para slept through is made up for.
    """
    items = await desk.roadmaps.dated(known, today + timedelta(days=AHEAD), today)
    due = to_remind(items, today, calendar)
    running_out = await desk.documents.expiring(known, today + timedelta(days=max(EXPIRY_DAYS)))
    if not due and not running_out:
        return
    roles = await desk.roadmaps.holders(known)
    told = dict.fromkeys(person for item, _ in due for person in holders(item, roles))
    for person in told:
        desk.outbox.add(known, RoadmapDue(person, today.isoformat()), nine)
    await desk.roadmaps.mark_reminded(due)
    for document in running_out:
        days = told_days(document, today)
        if days is None or document.expires_on is None:
            continue
        for curator in roles.get(Role.CURATOR, ()):
            note = DocumentExpires(curator, document.id, days, document.expires_on.isoformat())
            desk.outbox.add(known, note, nine)
