"""When a person may be spoken to first: quiet hours, non-working days, a personal pause."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Final
from zoneinfo import ZoneInfo

from bot.domain.calendar import ONE_DAY, SchoolCalendar, require_aware

QUIET_FROM: Final = time(20)
QUIET_TO: Final = time(8)


@dataclass(frozen=True, slots=True)
class Quiet:
    """A person's quiet time. `paused_until` is the first day that may be spoken on again.

    Equal `start` and `end` mean no quiet hours at all.
    """

    start: time = QUIET_FROM
    end: time = QUIET_TO
    paused_until: date | None = None

    def covers(self, at: time) -> bool:
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def allows(self, day: date, calendar: SchoolCalendar) -> bool:
        paused = self.paused_until is not None and day < self.paused_until
        return not paused and calendar.is_working(day)

    def first_allowed(self, day: date, calendar: SchoolCalendar) -> date:
        if self.paused_until is not None:
            day = max(day, self.paused_until)
        return calendar.next_working(day)


def next_allowed(
    at: datetime, quiet: Quiet, calendar: SchoolCalendar, zone: ZoneInfo | None = None
) -> datetime:
    """`at` in UTC when it suits, else the end of quiet time on the next day that suits.

    `zone` is the person's own (the organisation's when None): both the hours and the day that is
    asked of the calendar are the person's. Never earlier than `at`; applied twice, as once.
    """
    zone = zone or calendar.zone
    local = require_aware(at).astimezone(zone)
    while quiet.covers(local.time()) or not quiet.allows(local.date(), calendar):
        opens_today = local.time() < quiet.end
        earliest = local.date() if opens_today else local.date() + ONE_DAY
        local = _opening(quiet.first_allowed(earliest, calendar), quiet.end, zone, local)
    return local.astimezone(UTC)


def _opening(day: date, at: time, zone: ZoneInfo, not_before: datetime) -> datetime:
    # Through UTC and back, because an hour that clocks skip has no moment of its own; and when
    # clocks go back, the first of two equal hours may be over already.
    opening = datetime.combine(day, at, tzinfo=zone).astimezone(UTC)
    if opening < not_before.astimezone(UTC):
        opening = datetime.combine(day, at.replace(fold=1), tzinfo=zone).astimezone(UTC)
    return opening.astimezone(zone)
