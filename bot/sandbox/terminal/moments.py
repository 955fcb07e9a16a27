"""To which moment the clock is to be moved: «+1h», «завтра 9:00», «пн», a date."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Final

MORNING: Final = time(9)
_STEP: Final = re.compile(r"\+\s*(\d{1,4})\s*(\w+)")
_TIME: Final = re.compile(r"(?:^|[\sT])(\d{1,2}):(\d{2})$")
_DATE: Final = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.(\d{4}))?")


@dataclass(frozen=True)
class Words:
    """The words of one language; each entry holds the spellings that mean the same."""

    minute: frozenset[str]
    hour: frozenset[str]
    day: frozenset[str]
    days_ahead: tuple[frozenset[str], ...]
    weekdays: tuple[frozenset[str], ...]

    @classmethod
    def of(cls, say: Callable[..., str]) -> "Words":
        def spellings(text: str) -> frozenset[str]:
            return frozenset(text.lower().split())

        def series(text: str) -> tuple[frozenset[str], ...]:
            return tuple(spellings(part) for part in text.split(","))

        return cls(
            minute=spellings(say("sandbox-clock-minute")),
            hour=spellings(say("sandbox-clock-hour")),
            day=spellings(say("sandbox-clock-day")),
            days_ahead=series(say("sandbox-clock-days-ahead")),
            weekdays=series(say("sandbox-clock-weekdays")),
        )


def moment_of(text: str, now: datetime, zone: tzinfo, words: Words) -> datetime | None:
    """The moment meant by `text`, 9:00 where no time is given; None when it can't be read.

    `now` is aware; days and times are those of `zone`.
    """
    text = " ".join(text.lower().split())
    if step := _STEP.fullmatch(text):
        return _step(int(step[1]), step[2], now, words)
    at = _TIME.search(text.upper())
    clock = _clock(int(at[1]), int(at[2])) if at else MORNING
    if clock is None:
        return None
    day_text = text[: at.start()].strip() if at else text
    day = _day(day_text, now.astimezone(zone).date(), words)
    return None if day is None else datetime.combine(day, clock, zone)


def _step(count: int, unit: str, now: datetime, words: Words) -> datetime | None:
    units = (
        (words.minute, timedelta(minutes=1)),
        (words.hour, timedelta(hours=1)),
        (words.day, timedelta(days=1)),
    )
    return next((now + count * size for names, size in units if unit in names), None)


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _day(text: str, today: date, words: Words) -> date | None:
    """Today for no word at all; a weekday is the next one after today."""
    if not text:
        return today
    for ahead, names in enumerate(words.days_ahead):
        if text in names:
            return today + timedelta(days=ahead)
    for weekday, names in enumerate(words.weekdays):
        if text in names:
            return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    return _written_day(text, today)


def _written_day(text: str, today: date) -> date | None:
    try:
        if dotted := _DATE.fullmatch(text):
            return date(int(dotted[3] or today.year), int(dotted[2]), int(dotted[1]))
        return date.fromisoformat(text)
    except ValueError:
        return None
