"""Days and moments as people say them: «вчера», «чт, 12 февраля», «сегодня в 15:30».

Names of months and weekdays come from babel (CLDR), the rest from locales/*/units.ftl.
"""

from collections.abc import Callable
from datetime import date, datetime, tzinfo

from babel.dates import format_date

Say = Callable[..., str]

_NEAR = {-1: "day-yesterday", 0: "day-today", 1: "day-tomorrow"}
_FIRST_MONTH = 8  # in August a school already speaks of the year to come


def school_year_start(day: date) -> int:
    """The calendar year in which the school year of `day` began."""
    return day.year if day.month >= _FIRST_MONTH else day.year - 1


def day_words(say: Say, locale: str, day: date, today: date) -> str:
    """«сегодня», «вчера», «завтра», else weekday and date; the year when it isn't this one."""
    near = _NEAR.get((day - today).days)
    if near:
        return say(near)
    same = school_year_start(day) == school_year_start(today)
    return format_date(day, "EEE, d MMMM" if same else "EEE, d MMMM y", locale=locale)


def date_words(locale: str, day: date, today: date) -> str:
    """«12 февраля»: for the middle of a sentence; the year when it isn't this school year."""
    same = school_year_start(day) == school_year_start(today)
    return format_date(day, "d MMMM" if same else "d MMMM y", locale=locale)


def moment_words(say: Say, locale: str, at: datetime, now: datetime, zone: tzinfo) -> str:
    """«сегодня в 15:30» in the reader's zone; both times are aware."""
    if at.tzinfo is None or now.tzinfo is None:
        raise ValueError("a moment without a zone can't be told to people")
    local = at.astimezone(zone)
    day = day_words(say, locale, local.date(), now.astimezone(zone).date())
    return say("moment-at", day=day, time=f"{local:%H:%M}")


def month_words(locale: str, day: date) -> str:
    """«Февраль 2026», the head of a calendar."""
    words = format_date(day, "LLLL y", locale=locale)
    return words[:1].upper() + words[1:]
