"""Figures of questionnaires for a report: the screen's own, of stages that closed in its days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.catalog.reading import Wording
from bot.domain.periods import Period
from bot.domain.surveys.tallies import Tally
from bot.services.indicators.loading import Moment
from bot.services.surveys.figures.service import stages_of
from bot.services.surveys.figures.telling import Row
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Answered:
    """One question of one stage; `closed_on`: the last day of its last sending."""

    title: Wording
    closed_on: date
    row: Row
    told: Tally


async def answered(desk: Desk, period: Period, moment: Moment) -> Sequence[Answered]:
    """Of the moment's school year, in its order: stages of which something closed in the period.

    A period chooses which stages are told and never changes a figure of them. A question whose
    figure is hidden has no row: not even how many there are is told.
    """
    found: list[Answered] = []
    for stage in await stages_of(desk, moment):
        days = [moment.calendar.day(at) for at in stage.closings]
        if any(day in period for day in days):
            found += [
                Answered(stage.title, max(days), row, row.told)
                for row in stage.rows
                if row.numeric and isinstance(row.told, Tally)
            ]
    return found
