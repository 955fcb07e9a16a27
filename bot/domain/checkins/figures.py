"""How many of those who answered say that it goes well: by months, of enough people."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from bot.domain.aggregates import Figure, summarise
from bot.domain.checkins.answers import CheckinAnswer, counts_until
from bot.domain.checkins.dates import Dates, months_after
from bot.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class MonthFigure:
    """A mean from 0 (nobody) to 1 (all) of the people asked in a month; `month`: its first day."""

    month: date
    fine: Figure


def months_told(
    said: Iterable[tuple[date, PersonId, CheckinAnswer]], today: date, by: Dates, needed: int
) -> list[MonthFigure]:
    """Months in which no answer counts any more: a figure that stands still gives nobody away."""
    months: dict[date, dict[PersonId, list[float]]] = defaultdict(lambda: defaultdict(list))
    for due, person, answer in said:
        months[due.replace(day=1)][person].append(float(answer is CheckinAnswer.FINE))
    return [
        MonthFigure(month, summarise(months[month], needed))
        for month in sorted(months)
        if counts_until(months_after(month, 1), by) <= today
    ]
