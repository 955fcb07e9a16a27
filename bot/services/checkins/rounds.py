"""Of the daily round: pairs whose day of the plan has come are asked how it goes."""

from datetime import date, datetime

from bot.catalog.checkins import checkin_dates
from bot.domain.calendar import SchoolCalendar
from bot.domain.checkins.dates import reached
from bot.domain.ids import OrganisationId
from bot.domain.posts.about_checkins import CheckinAsked
from bot.storage.desk import Desk


async def ask_how_it_goes(
    desk: Desk, within: OrganisationId, today: date, calendar: SchoolCalendar, nine: datetime
) -> None:
    """Two statements at most, however many pairs; each day of the plan once."""
    dates, questions = checkin_dates(), []
    for pair in await desk.checkins.active(within):
        due = reached(pair.start, pair.end, today, calendar, dates)
        if due is None or (pair.last is not None and pair.last >= due):
            continue
        questions += [(pair.pair_id, person, due) for person in pair.members]
    await desk.checkins.ask(within, questions)
    for pair_id, person, due in questions:
        desk.outbox.add(within, CheckinAsked(person, pair_id, due.isoformat()), nine)
