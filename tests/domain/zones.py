"""What the arithmetic is tried on: zones with and without clock changes, calendars, moments."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import strategies as st

from bot.domain.calendar import SchoolCalendar

MOSCOW = ZoneInfo("Europe/Moscow")
DAYS_OFF_2026 = frozenset(
    {date(2025, 11, 3), date(2025, 11, 4), date(2025, 12, 31)}
    | {date(2026, 1, day) for day in range(1, 12)}
    | {date(2026, 2, 23), date(2026, 3, 9), date(2026, 5, 1), date(2026, 5, 11)}
)
SCHOOL = SchoolCalendar(MOSCOW, DAYS_OFF_2026)

FIRST, LAST = date(2025, 6, 1), date(2027, 6, 1)
days = st.dates(FIRST, LAST)
moments = st.integers(0, 2 * 365 * 24 * 60).map(
    lambda minutes: datetime(2025, 6, 1, tzinfo=UTC) + timedelta(minutes=minutes)
)
zones = st.sampled_from(
    [
        MOSCOW,
        ZoneInfo("Asia/Kamchatka"),
        ZoneInfo("Europe/Berlin"),
        ZoneInfo("America/New_York"),
        ZoneInfo("Africa/Cairo"),  # clocks skip midnight
        ZoneInfo("Australia/Lord_Howe"),  # by half an hour
        ZoneInfo("UTC"),
    ]
)
calendars = st.builds(
    SchoolCalendar,
    zone=zones,
    days_off=st.frozensets(days, max_size=40) | st.just(DAYS_OFF_2026),
    six_days=st.booleans(),
)


def moscow(text: str) -> datetime:
    """«2026-02-09 09:00» by Moscow clocks, as UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=MOSCOW).astimezone(UTC)
