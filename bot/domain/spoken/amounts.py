"""How long and at what hour: «полтора часа», «1 ч 20 мин», «в 15:30».

Durations are whole minutes. Inside a sentence only what names its unit is a duration, and «в 2
часа» is an hour of the day.
"""

import re
from collections.abc import Callable
from datetime import time
from typing import Final

from bot.domain.spoken.words import NUMBER, Found, fold, number, pattern

LONGEST: Final = 24 * 60

_HOURS: Final = r"(?:часа|часов|часик|час|ч\.|ч|hours?|hrs?|h)"
_MINUTES: Final = r"(?:минуты|минуту|минуток|минут|мин\.|мин|minutes?|mins?)"
_SHORT_MINUTES: Final = rf"(?:{_MINUTES}|м\.|м|min|m|')"
_ABOUT: Final = (
    r"(?:(?:на|за|около|примерно|где-то|почти|ровно|целый|в течение|длилась|длился|заняла|заняло"
    r"|for|about|around) ){0,3}"
)
_HALF: Final = r"полчаса|полчасика|пол часа|получаса|half an hour|half hour"
_HOUR_AND_HALF: Final = r"час с половиной|(?:an )?hour and a half|one and a half hours"
_AND_HALF: Final = rf"(?P<half_past>{NUMBER}) (?:с половиной часа|and a half hours)"
_QUARTERS: Final = r"(?P<three>три )?четверт[ьи] часа|(?:a )?quarter of an hour"
_WITH_UNITS: Final = (
    rf"(?P<hours>{NUMBER}) ?{_HOURS}(?: ?(?:и )?(?P<and>{NUMBER}) ?{_SHORT_MINUTES})?"
    rf"|(?P<minutes>{NUMBER})[ -]?{_MINUTES}|{_MINUTES} (?P<minutes_after>[0-9]{{1,3}})"
)
_BARE_HOUR: Final = (
    r"(?:около|порядка|больше|более|в течение) часа"
    rf"|(?:час|часик|an hour|hour)(?: (?P<past>{NUMBER}) ?{_SHORT_MINUTES})?"
)

_IN_SENTENCE: Final = pattern(
    rf"{_ABOUT}(?:(?P<half>{_HALF})|(?P<hour_and_half>{_HOUR_AND_HALF})|{_AND_HALF}"
    rf"|(?P<quarters>{_QUARTERS})|{_WITH_UNITS}|(?P<hour>{_BARE_HOUR}))"
)
_ALONE: Final = pattern(
    rf"(?P<hours>{NUMBER}) ?{_HOURS} ?(?P<and>{NUMBER})"
    rf"|(?P<hour>час) (?P<past>{NUMBER})"
    r"|(?P<clock_hours>[0-9]{1,2}):(?P<clock_minutes>[0-5][0-9])"
    rf"|(?:на )?(?P<minutes>{NUMBER}) ?{_SHORT_MINUTES}|(?:на )?(?P<bare>[0-9]{{1,9}})"
)
# Before and after these an hour is a lesson («классный час»), a moment or a rate.
_NOT_AFTER: Final = re.compile(
    r"(?:(?<!\w)(?:классн|академическ|тих|кажд|перв|последн)\w*"
    r"|(?<!\w)(?:через|во?|к|ко|до|после|с|со|по|in|at|every|per|until|after))\s+$"
)
_NOT_BEFORE: Final = re.compile(
    r"\s+(?:тому\s+)?(?:назад|ago|пик|в\s+(?:неделю|месяц|день)|(?:утра|дня|вечера|ночи)\b)"
)


def parse_minutes(text: str) -> int | None:
    """Whole minutes, 1 to 1440, when the whole text is a duration; a bare number is minutes."""
    minutes = parse_any_minutes(text)
    return minutes if minutes is not None and _possible(minutes) else None


def parse_any_minutes(text: str) -> int | None:
    """The same without bounds: «5000» is a duration, for whoever says what is possible."""
    said = fold(text).strip(" \n\t.,;!")
    found = _IN_SENTENCE.fullmatch(said) or _ALONE.fullmatch(said)
    return _minutes(found) if found else None


def find_minutes(folded: str, accept: Callable[[int], bool]) -> Found[int] | None:
    """The first duration in a `fold`ed sentence that `accept` takes."""
    for found in _IN_SENTENCE.finditer(folded):
        start, end = found.span()
        if _NOT_AFTER.search(folded[max(0, start - 30) : start]) or _NOT_BEFORE.match(folded, end):
            continue
        minutes = _minutes(found)
        if _possible(minutes) and accept(minutes):
            return Found(minutes, start, end)
    return None


def _minutes(found: re.Match[str]) -> int:
    said = {name: value for name, value in found.groupdict().items() if value}
    return round(_named(said) + sum(_MEANS[name](v) for name, v in said.items() if name in _MEANS))


def _possible(minutes: int) -> bool:
    return 1 <= minutes <= LONGEST


def _named(said: dict[str, str]) -> float:
    fixed = {"half": 30, "hour_and_half": 90, "hour": 60, "quarters": 15}
    return sum(fixed[name] for name in said if name in fixed) + 30 * ("three" in said)


_MEANS: Final[dict[str, Callable[[str], float]]] = {
    "hours": lambda said: 60 * number(said),
    "half_past": lambda said: 60 * number(said) + 30,
    "clock_hours": lambda said: 60 * number(said),
    **dict.fromkeys(("minutes", "minutes_after", "and", "past", "clock_minutes", "bare"), number),
}

_PART: Final = r"(?: ?(?P<part>утра|дня|вечера|ночи|a\.?m\.?|p\.?m\.?))?"
_TIME: Final = pattern(
    rf"(?:(?:во?|к|с|at) )?(?P<hour>[0-9]{{1,2}})"
    rf"(?:(?: ?[:.-] ?| )(?P<minute>[0-9]{{2}})"
    rf"| ?{_HOURS}(?: ?(?P<minute_after>[0-9]{{2}})(?: ?{_SHORT_MINUTES})?)?)?{_PART}"
)
_NAMED_TIMES: Final = {
    **dict.fromkeys(("полдень", "в полдень", "noon", "at noon"), time(12)),
    **dict.fromkeys(("полночь", "в полночь", "midnight", "at midnight"), time(0)),
}


def parse_time(text: str) -> time | None:
    """A time of day when the whole text is one: «15:30», «15.30», «в 15», «3 часа дня», «3 pm».

    A single digit from 1 to 6 with no part of the day is the afternoon: nobody meets at night.
    """
    said = fold(text).strip(" \n\t,;!")
    if named := _NAMED_TIMES.get(" ".join(said.split())):
        return named
    found = _TIME.fullmatch(said) or _TIME.fullmatch(said.rstrip("."))
    if found is None:
        return None
    hour = _hour(found["hour"], found["part"] or "")
    minute = int(found["minute"] or found["minute_after"] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _hour(said: str, part: str) -> int:
    hour = int(said)
    if part.startswith(("д", "в", "p")):
        return hour + 12 if hour < 12 else hour
    if part:
        return 0 if hour == 12 else hour
    return hour + 12 if len(said) == 1 and 1 <= hour <= 6 else hour
