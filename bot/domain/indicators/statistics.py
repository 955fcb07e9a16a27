"""Participants of the year as the state counts them: by category and by years of service."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from bot.domain.bases.cards import Qualification
from bot.domain.indicators.facts import Facts, PersonFact, years_between
from bot.domain.indicators.names import Number, Values

_TITLES: Final[Mapping[str | None, Number]] = {
    Qualification.HIGHEST: Number.CATEGORY_HIGHEST,
    Qualification.FIRST: Number.CATEGORY_FIRST,
    Qualification.METHODIST: Number.CATEGORY_TITLE,
    Qualification.MENTOR_TEACHER: Number.CATEGORY_TITLE,
}
# From how many whole years on, the longest first.
_SERVICE: Final = (
    (20, Number.SERVICE_FROM_20),
    (10, Number.SERVICE_10_19),
    (3, Number.SERVICE_3_9),
    (0, Number.SERVICE_UNDER_3),
)
_COUNTED: Final = (
    *dict.fromkeys(_TITLES.values()),
    Number.CATEGORY_NONE,
    *(number for _, number in _SERVICE),
)


def statistics(teachers: list[PersonFact], facts: Facts) -> Values:
    """Each teacher once in the categories; in the service those whose card says since when."""
    found: Counter[Number] = Counter()
    for one in teachers:
        found[_TITLES.get(one.qualification, Number.CATEGORY_NONE)] += 1
        if one.career_start is not None:
            years = years_between(one.career_start, facts.year.start)
            found[next(number for least, number in _SERVICE if years >= least)] += 1
    return {number: found[number] for number in _COUNTED}
