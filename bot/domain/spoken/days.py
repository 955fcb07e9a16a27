"""Days as people say them: «вчера», «в пятницу», «25.12», «25 декабря», «3 дня назад».

Without a year a date is the nearest in the wanted direction, today included; a weekday is the
nearest that is not today. «03.04» is 3 April and never o'clock. What is understood is always
shown before it counts, so a guess may be wrong but never silent.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from typing import Final

from bot.domain.spoken.reckoning import (
    Toward,
    months_later,
    nearest_date,
    nearest_day_of_month,
    nearest_weekday,
    weekday_of_week,
)
from bot.domain.spoken.words import (
    MONTH,
    NUMBER,
    WEEKDAY,
    Found,
    any_of,
    fold,
    month,
    number,
    pattern,
    weekday,
)

Said = dict[str, str | None]
Resolve = Callable[[Said, date, Toward], date | None]
Rule = tuple[re.Pattern[str], Resolve]

_NEAR: Final = {
    **dict.fromkeys(("позавчера", "the day before yesterday", "day before yesterday"), -2),
    **dict.fromkeys(("вчера", "yesterday"), -1),
    **dict.fromkeys(("сегодня", "только что", "today", "just now"), 0),
    **dict.fromkeys(("завтра", "tomorrow"), 1),
    **dict.fromkeys(("послезавтра", "the day after tomorrow", "day after tomorrow"), 2),
}
_UNIT: Final = r"день|дня|дней|дн\.?|недел[юия]|недель|месяца|месяцев|месяц|days?|weeks?|months?"
_SHORT_WHILE: Final = r"(?:часа|часов|час|минуту|минуты|минут|hours?|minutes?)"
_COUNT: Final = rf"(?:(?P<count>{NUMBER}) )?(?P<unit>{_UNIT})"
_BEFORE: Final = rf"(?:(?:во?|от|за|на|on) )?(?:(?:{WEEKDAY})\.?,? )?(?:the )?"
_YEAR: Final = r"(?: ?(?:года|г\.|г))?"
_WEEK: Final = r"на (?P<week>прошлой|этой|следующей|будущей) неделе"
_WHICH: Final = (
    r"(?P<which>прошл(?:ый|ую|ое)|минувш(?:ий|ую|ее)|эт(?:от|у|о)|следующ(?:ий|ую|ее)"
    r"|будущ(?:ий|ую|ее)|ближайш(?:ий|ую|ее)|last|this|next)"
)
_BACK: Final = ("прошл", "минувш", "last")
_AHEAD: Final = ("следующ", "будущ", "ближайш", "next")

_HALF_A_YEAR: Final = timedelta(days=183)
_OF_THE_NEXT: Final = re.compile(
    r"(?<!\w)(?:следующ\w+ встреч\w*|договорил\w+|перенес\w+|встретимся|next meeting)[^.;\n]*$"
)


def _near(said: Said, today: date, _: Toward) -> date:
    words = " ".join((said["near"] or "").split())
    return today + timedelta(days=_NEAR[words])


def _same_day(_: Said, today: date, __: Toward) -> date:
    return today


def _ago(said: Said, today: date, _: Toward) -> date:
    return _shifted(said, today, -1)


def _ahead(said: Said, today: date, _: Toward) -> date:
    return _shifted(said, today, 1)


def _shifted(said: Said, today: date, sign: int) -> date:
    count = sign * int(number(said["count"] or "1"))
    unit = said["unit"] or ""
    if unit.startswith(("мес", "month")):
        return months_later(today, count)
    return today + timedelta(days=count * (7 if unit.startswith(("нед", "week")) else 1))


def _weekday(said: Said, today: date, toward: Toward) -> date:
    day = weekday(said["weekday"] or "")
    if week := said.get("week"):
        return weekday_of_week(day, today, week.startswith(_AHEAD) - week.startswith(_BACK))
    which = said.get("which") or ""
    if which.startswith(_BACK):
        toward = Toward.PAST
    elif which.startswith(_AHEAD):
        toward = Toward.FUTURE
    return nearest_weekday(day, today, toward)


def _dated(said: Said, today: date, toward: Toward) -> date | None:
    day, named = int(said["day"] or 0), said["month"] or ""
    in_month = int(named) if named.isdecimal() else month(named)
    if year := said["year"]:
        return date(int(year) + (2000 if len(year) == 2 else 0), in_month, day)
    return nearest_date(day, in_month, today, toward)


def _day_of_month(said: Said, today: date, toward: Toward) -> date | None:
    return nearest_day_of_month(int(said["day"] or 0), today, toward)


def _rules(*rules: tuple[str, Resolve]) -> tuple[Rule, ...]:
    return tuple((pattern(words), resolve) for words, resolve in rules)


# What is a day wherever it stands in a sentence …
_IN_SENTENCE: Final = _rules(
    (rf"(?P<near>{any_of(_NEAR)})(?: (?:утром|днем|вечером))?", _near),
    (rf"{_COUNT} (?:тому )?(?:назад|ago)", _ago),
    (rf"(?:{NUMBER} )?{_SHORT_WHILE} (?:тому )?(?:назад|ago)", _same_day),
    (rf"(?:через|in) {_COUNT}", _ahead),
    (rf"{_WEEK},? во? (?P<weekday>{WEEKDAY})", _weekday),
    (rf"(?:во?|on) (?P<weekday>{WEEKDAY}) {_WEEK}", _weekday),
    (rf"(?:во?|on) (?:{_WHICH} )?(?P<weekday>{WEEKDAY})", _weekday),
    (rf"{_WHICH} (?P<weekday>{WEEKDAY})", _weekday),
    (r"(?P<year>[0-9]{4})-(?P<month>[0-9]{2})-(?P<day>[0-9]{2})", _dated),
    (
        rf"(?<![0-9][.,])(?<!п\.\s)(?<!п\.)(?<!№\s)(?<!№){_BEFORE}(?P<day>[0-9]{{1,2}})"
        rf"\.(?P<month>[0-9]{{2}})(?:\.(?P<year>[0-9]{{4}}|[0-9]{{2}}){_YEAR})?(?![.,]?[0-9%])",
        _dated,
    ),
    (
        rf"{_BEFORE}(?P<day>[0-9]{{1,2}})(?:-?(?:го|е|st|nd|rd|th))? (?:of )?"
        rf"(?P<month>{MONTH})(?:,? (?P<year>[0-9]{{4}}){_YEAR})?",
        _dated,
    ),
    (
        rf"{_BEFORE}(?P<month>{MONTH}) (?P<day>[0-9]{{1,2}})(?:st|nd|rd|th)?"
        r"(?:,? (?P<year>[0-9]{4}))?",
        _dated,
    ),
    (r"(?P<day>[0-9]{1,2})(?:-?го)? числа", _day_of_month),
)
# … and what is one only when nothing else is said.
_ALONE: Final = _IN_SENTENCE + _rules(
    (rf"(?P<weekday>{WEEKDAY})(?:\.?,? {_WEEK})?", _weekday),
    (
        rf"{_BEFORE}(?P<day>[0-9]{{1,2}})[./-](?P<month>[0-9]{{1,2}})"
        rf"(?:[./-](?P<year>[0-9]{{4}}|[0-9]{{2}}){_YEAR})?",
        _dated,
    ),
    (r"(?P<day>[0-9]{1,2})(?:-?го|-е|st|nd|rd|th)", _day_of_month),
)


def parse_day(text: str, today: date, toward: Toward = Toward.PAST) -> date | None:
    """The day when the whole text is one, else None. A bare number is none."""
    said = fold(text).strip(" \n\t.,;!")
    whole = ((rule.fullmatch(said), resolve) for rule, resolve in _ALONE)
    return next(_days(whole, today, toward), (None, None))[0]


def find_day(folded: str, today: date) -> Found[date] | None:
    """The first day in a `fold`ed sentence that a meeting held could have, in its longest wording.

    A day ahead is none, nor is what follows «следующая встреча», nor a date without a year that
    is nearer ahead than behind.
    """
    matches = (
        (found, resolve)
        for rule, resolve in _IN_SENTENCE
        for found in rule.finditer(folded)
        if not _OF_THE_NEXT.search(folded, max(0, found.start() - 60), found.start())
    )
    days = (
        Found(day, *found.span())
        for day, found in _days(matches, today, Toward.PAST)
        if day <= today and (today - day <= _HALF_A_YEAR or found.groupdict().get("year"))
    )
    return min(days, key=lambda found: (found.start, -found.end), default=None)


def _days(
    matches: Iterable[tuple[re.Match[str] | None, Resolve]], today: date, toward: Toward
) -> Iterator[tuple[date, re.Match[str]]]:
    for found, resolve in matches:
        if found is None:
            continue
        try:
            day = resolve(found.groupdict(), today, toward)
        except (ValueError, OverflowError):  # «31.02.2026», «9999 месяцев назад»
            continue
        if day is not None:
            yield day, found
