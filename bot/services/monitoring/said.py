"""What was asked and answered, as far as screens tell it: sheets 1 to 4 and 13."""

from dataclasses import dataclass, replace

from bot.services.checkins.answering import months_of
from bot.services.monitoring.answers import Counted, involved, stages_told
from bot.services.monitoring.sendings import Sending, sendings_of, told_by
from bot.services.monitoring.voices import (
    Pulse,
    Satisfied,
    Score,
    pulses_of,
    satisfied_by_stage,
    satisfied_by_year,
    scores_of,
)
from bot.services.monitoring.years import Years
from bot.services.overview.scene import Scene
from bot.services.surveys.figures.gathering import YearAnswers, answers_of
from bot.services.surveys.own.yearly import scored_of
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class SaidParts:
    """Nothing that is hidden on a screen is here."""

    sendings: tuple[Sending, ...]
    answers: tuple[Counted, ...]
    satisfied: tuple[Satisfied, ...]
    pulses: tuple[Pulse, ...]
    scores: tuple[Score, ...]


async def said_of(desk: Desk, scene: Scene, years: Years) -> SaidParts:
    """A constant number of statements."""
    this, last, earlier = await _three_years(desk, years)
    sent = await sendings_of(desk, scene)
    by_sending = await told_by(desk, scene, sent, (this, last))
    months = await months_of(desk, scene.organisation.id, scene.today)
    scored = await scored_of(desk, scene.organisation.id, scene.calendar)
    stages = (
        *stages_told(this, parts=True),
        *stages_told(last, parts=True),
        *stages_told(earlier, parts=False),
    )
    over_year = (*involved(this, years.this.voices), *involved(last, years.last.voices))
    by_stage = (*satisfied_by_stage(this), *satisfied_by_stage(last))
    return SaidParts(
        sendings=sent,
        answers=(*stages, *over_year, *by_sending),
        satisfied=(*by_stage, *satisfied_by_year(years)),
        pulses=tuple(pulses_of(years, months)),
        scores=tuple(scores_of(scored)),
    )


async def _three_years(desk: Desk, years: Years) -> tuple[YearAnswers, YearAnswers, YearAnswers]:
    """The screen of the last year compares with the one before it."""
    earlier = replace(years.before, first=years.before.year.first - 1)
    moments = (years.moment, years.before, earlier)
    this, last, before = [await answers_of(desk, moment) for moment in moments]
    return this, last, before
