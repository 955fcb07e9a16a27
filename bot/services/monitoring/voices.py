"""Who is satisfied, how meetings are rated, how it goes, how the programme is scored."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.catalog.reading import Wording
from bot.domain.aggregates import Shown
from bot.domain.checkins.figures import MonthFigure
from bot.domain.indicators.names import Number
from bot.domain.indicators.satisfaction import SHARE
from bot.domain.indicators.slices import By
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Audience, Stage
from bot.domain.surveys.said import FORM, KIND
from bot.services.indicators.loading import Loaded
from bot.services.indicators.measuring import satisfied_from
from bot.services.indicators.slicing import slices_of
from bot.services.monitoring.years import Years
from bot.services.surveys.figures.gathering import YearAnswers
from bot.services.surveys.figures.telling import satisfied_of
from bot.services.surveys.own import Scored

_OF_YEAR = (
    (Audience.MENTEES, Number.MENTEES_SATISFIED, Number.MENTEES_ANSWERED),
    (Audience.MENTORS, Number.MENTORS_SATISFIED, Number.MENTORS_ANSWERED),
)
_PLACES = {By.FORM: FORM, By.KIND: KIND}


@dataclass(frozen=True, slots=True)
class Satisfied:
    """`stage` None: over the year, as indicators count; `part`: as of answers."""

    year: SchoolYear
    stage: Stage | None
    audience: Audience
    part: str
    satisfied: int
    answered: int
    least: float


class Went(StrEnum):
    PULSES = "pulses"
    CHECKINS = "checkins"


@dataclass(frozen=True, slots=True)
class Pulse:
    """`points`: the sum of one mean a person; `month`: its first day, None: the last weeks."""

    what: Went
    month: date | None
    points: float
    people: int


@dataclass(frozen=True, slots=True)
class Score:
    """One answer of a curator's own sheet of the programme; `at`: when it was finished."""

    year: SchoolYear
    at: datetime
    question: Wording
    points: int


def satisfied_by_stage(year: YearAnswers) -> Iterator[Satisfied]:
    for place in year.places:
        figure = satisfied_of(year, place)
        if isinstance(figure, Shown):
            yield Satisfied(year.year, *place, "", _count(figure), figure.n, year.least)


def satisfied_by_year(years: Years) -> Iterator[Satisfied]:
    """As the indicators; of this year by form and kind too."""
    for loaded in years.both:
        yield from _of_year(loaded)
    least = satisfied_from(years.this.entered)
    for what, place in _PLACES.items():
        for one in slices_of(years.this, what):
            for audience, figure in one.satisfied.items():
                if isinstance(figure, Shown):
                    counts = _count(figure), figure.n
                    year, part = years.moment.year, place + one.code
                    yield Satisfied(year, None, audience, part, *counts, least)


def pulses_of(years: Years, months: list[MonthFigure]) -> Iterator[Pulse]:
    """Last year's scores are those of its last weeks, under its last month."""
    for loaded, month in ((years.this, None), (years.last, years.last.sheet.today.replace(day=1))):
        values = loaded.voices.values
        points, people = values.get(Number.PULSE_POINTS), values.get(Number.PULSE_PEOPLE)
        if points is not None and people is not None:
            yield Pulse(Went.PULSES, month, points, int(people))
    for one in months:
        if isinstance(one.fine, Shown):
            yield Pulse(Went.CHECKINS, one.month, one.fine.mean * one.fine.n, one.fine.n)


def scores_of(found: list[Scored]) -> Iterator[Score]:
    """The newest sheet first, each question that was answered by a number."""
    for one in found:
        for question in one.questionnaire.questions:
            said = one.answers.get(question.key, "")
            if said.isdecimal():
                words = question.text[Audience.CURATORS]
                yield Score(one.year, one.at, words, int(said))


def _of_year(loaded: Loaded) -> Iterator[Satisfied]:
    values, year = loaded.voices.values, loaded.sheet.year
    least = satisfied_from(loaded.entered)
    for audience, happy, answered in _OF_YEAR:
        satisfied, people = values.get(happy), values.get(answered)
        if satisfied is not None and people is not None:
            yield Satisfied(year, None, audience, "", int(satisfied), int(people), least)


def _count(figure: Shown) -> int:
    """Of a mean of 100 and 0 a person."""
    return round(figure.mean * figure.n / SHARE)
