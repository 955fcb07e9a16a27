"""Lengths of time and counts of days: «1 ч 30 мин», «61 день», «20 дней назад»."""

from collections.abc import Callable

from babel.numbers import format_decimal

Say = Callable[..., str]


def duration_words(say: Say, minutes: int) -> str:
    """«45 мин», «2 ч», «1 ч 30 мин»; minutes are not negative."""
    if minutes < 0:
        raise ValueError("a negative length of time")
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say("duration-minutes", minutes=str(rest))
    if not rest:
        return say("duration-hours", hours=str(hours))
    return say("duration-both", hours=str(hours), minutes=str(rest))


def days_ago_words(say: Say, days: int) -> str:
    """«сегодня», «вчера», «20 дней назад»; the future is not ago."""
    if days < 0:
        raise ValueError("days ago can't be negative")
    if days < 2:
        return say("day-yesterday" if days else "day-today")
    return say("days-ago", days=days)


def number_words(locale: str, value: float) -> str:
    """«31,25», «1 625»: two digits after the comma at most, none that say nothing."""
    return format_decimal(round(value, 2), format="#,##0.##", locale=locale)
