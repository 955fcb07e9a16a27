"""All services of the end of a year."""

from dataclasses import dataclass

from bot.services.calendars import Calendars
from bot.services.closing.ending import Ending
from bot.services.closing.next_year.staying import Staying
from bot.services.closing.next_year.years import Years
from bot.services.closing.publication.publishing import Publishing
from bot.services.closing.reflecting import Reflecting
from bot.services.closing.reports import Reports
from bot.services.closing.results import ResultsReading
from bot.services.ports import Clock
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Closing:
    """One class a subject."""

    ending: Ending
    publishing: Publishing
    reflecting: Reflecting
    reports: Reports
    results: ResultsReading
    staying: Staying
    years: Years


def closing(storage: Storage, clock: Clock, calendars: Calendars) -> Closing:
    return Closing(
        ending=Ending(storage, clock),
        publishing=Publishing(storage, clock),
        reflecting=Reflecting(storage, clock),
        reports=Reports(storage, clock),
        results=ResultsReading(storage, clock),
        staying=Staying(storage, clock),
        years=Years(storage, clock, calendars),
    )
