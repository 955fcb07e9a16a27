"""When and where to meet, in one sentence: «завтра в 15:30, каб. 12».

Day and hour stand at the beginning or at the end; what is left is the place. Beside other words
a bare number is the number of a room, not an hour, so such an hour is said with its minutes.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, time
from typing import Final

from bot.domain.spoken.amounts import parse_time
from bot.domain.spoken.days import parse_day
from bot.domain.spoken.reckoning import Toward

_LONGEST: Final = 8  # words of «в следующую пятницу, 13 февраля 2026 года, в 15:30»
_EDGES: Final = " \n\t.,;"
_PLAIN_HOUR: Final = re.compile(r"(?:[0-9]{1,2}[:.-][0-9]{2}|[^\W\d_]{4,})")
_UNTIL: Final = re.compile(r"(?:до|-|–|—|to|till|until)\s+(?P<end>.+)", re.IGNORECASE)
_MEETING: Final = re.compile(
    r"(?:(?:давай(?:те)?|назнач\w+|let[’']?s)\s+)?"
    r"(?:встретимся|встречаемся|встреч[ау]|увидимся|созвон(?:имся)?|meet(?:ing)?|call)\b"
    r"[\s,:—–-]*|давай(?:те)?\s+",
    re.IGNORECASE,
)
_PLACE: Final = re.compile(
    r"(?:в|во|на|у|около|возле|по|in|at|by|on|via|near)\s(?!не\b)|https?://|[0-9]"
    r"|(?:каб|ауд|учительск|библиотек|столов|актов|спорт|школ|корпус|методкаб|зум|онлайн"
    r"|очно|видео|телемост|room|class|online|zoom|video|library|office)",
    re.IGNORECASE,
)
_LONGEST_PLACE: Final = 5  # words


@dataclass(frozen=True, slots=True)
class Appointed:
    """None is what was not said; `place` is the rest, as it was typed."""

    day: date | None = None
    at: time | None = None
    place: str = ""

    @property
    def when(self) -> bool:
        return self.day is not None or self.at is not None


@dataclass(frozen=True, slots=True)
class ProposedMeeting:
    """A meeting that words written outside any window could mean; `place` may be empty."""

    day: date
    at: time
    place: str


def parse_proposal(text: str, today: date) -> ProposedMeeting | None:
    """«Встретимся завтра в 15:30, каб. 12»: a day, an hour, and beside them a place at most.

    None for anything else: a lesson, a staff meeting, a question, «не смогу».
    """
    said = parse_appointed(_MEETING.sub("", text.strip()), today)
    place = _MEETING.sub("", said.place)
    if "?" in text or said.day is None or said.at is None:
        return None
    if place and not (_PLACE.match(place) and len(place.split()) <= _LONGEST_PLACE):
        return None
    return ProposedMeeting(said.day, said.at, place)


def parse_appointed(text: str, today: date) -> Appointed:
    """The longest wording of a day, an hour or both that the text begins or ends with."""
    words = text.split()
    for size in range(min(_LONGEST, len(words)), 0, -1):
        for said, rest in _cuts(words, size):
            found = _when(said, today)
            if found is not None and (not rest or _certain(said, found)):
                place = "" if _is_end(rest) else rest
                return Appointed(found.day, found.at, place)
    return Appointed(place=text)


def _cuts(words: list[str], size: int) -> Iterator[tuple[list[str], str]]:
    yield words[:size], " ".join(words[size:]).strip(_EDGES)
    yield words[-size:], " ".join(words[:-size]).strip(_EDGES)


def _when(words: list[str], today: date) -> Appointed | None:
    whole = " ".join(words)
    if (day := parse_day(whole, today, Toward.FUTURE)) is not None:
        return Appointed(day)
    if (at := parse_time(whole)) is not None:
        return Appointed(at=at)
    for cut in range(1, len(words)):
        first, second = " ".join(words[:cut]), " ".join(words[cut:])
        for said_day, said_time in ((first, second), (second, first)):
            day = parse_day(said_day, today, Toward.FUTURE)
            at = parse_time(said_time.strip(_EDGES))
            if day is not None and at is not None:
                return Appointed(day, at)
    return None


def _certain(words: list[str], found: Appointed) -> bool:
    if found.day is not None and found.at is None:
        return any(c.isalpha() for word in words for c in word)
    return any(_PLAIN_HOUR.match(word) for word in words)


def _is_end(rest: str) -> bool:
    """«до 16:15»: how long a meeting lasts is said when it was held."""
    found = _UNTIL.fullmatch(rest)
    return found is not None and parse_time(found["end"]) is not None
