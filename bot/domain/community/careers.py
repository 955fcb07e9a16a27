"""What becomes of young teachers: who stays, when certification is due."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.ids import PersonId
from bot.domain.percents import percent

CERTIFIED_AFTER: Final = 3
# Who was away for a month is still reminded; afterwards it is too late.
TOLD_WITHIN: Final = timedelta(days=30)
_SEPTEMBER: Final = 9


class Staying(StrEnum):
    WORKS = "works"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Career:
    """A young teacher or former mentee; `answers`: by the calendar year of the check."""

    person_id: PersonId
    name: str
    career_start: date | None
    said: Staying | None = None


def check_year(today: date) -> int:
    """Once a school year, counted from its September."""
    return today.year if today.month >= _SEPTEMBER else today.year - 1


def share(found: Iterable[Career]) -> int | None:
    """Who works still, in per cent of those who were asked about; None when nobody was."""
    said = [one.said for one in found if one.said is not None]
    return percent(said.count(Staying.WORKS), len(said)) if said else None


def certification_on(start: date) -> date:
    """Three years in the profession; of 29 February the day after."""
    try:
        return start.replace(year=start.year + CERTIFIED_AFTER)
    except ValueError:
        return date(start.year + CERTIFIED_AFTER, 3, 1)


def certification_due(start: date, today: date) -> bool:
    due = certification_on(start)
    return due <= today < due + TOLD_WITHIN


def first_of_check(today: date) -> date:
    return date(today.year, _SEPTEMBER, 1)


def check_due(today: date) -> bool:
    """In the first month of a school year."""
    first = first_of_check(today)
    return first <= today < first + TOLD_WITHIN
