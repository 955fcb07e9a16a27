"""The school calendar of an organisation, from the catalogue's days off."""

from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from bot.catalog.calendars import days_off
from bot.domain.calendar import SchoolCalendar
from bot.domain.people import Organisation

# Wide enough for a programme a year back and one two years ahead.
FIRST, LAST = date(2024, 1, 1), date(2030, 12, 31)


class Calendars:
    """Calendars by zone; the same object each time, so what hangs on it may be cached."""

    def of_organisation(self, organisation: Organisation) -> SchoolCalendar:
        return self.of(organisation.zone, six_days=organisation.six_days)

    def of(self, zone: str, *, six_days: bool = False) -> SchoolCalendar:
        return _calendar(zone, six_days)

    def today(self, organisation: Organisation, now: datetime) -> date:
        """The organisation's local date."""
        return self.of_organisation(organisation).day(now)


@lru_cache(maxsize=64)
def _calendar(zone: str, six_days: bool) -> SchoolCalendar:  # noqa: FBT001 (a cache key)
    return SchoolCalendar(ZoneInfo(zone), days_off(FIRST, LAST), six_days)
