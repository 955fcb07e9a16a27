"""Figures of a stage of a school year, question by question; always of whole blocks."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.reading import Wording
from bot.catalog.surveys import Question
from bot.catalog.thresholds import limits
from bot.domain.aggregates import Figure, Hidden, Shown, summarise
from bot.domain.indicators.satisfaction import everybody, satisfaction, settled
from bot.domain.percents import rounded
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Audience, QuestionType, Stage
from bot.domain.surveys.blocks import Block, by_place, measured, newest
from bot.domain.surveys.said import Unit
from bot.domain.surveys.tallies import Tally, Zone, zone_of
from bot.services.surveys.figures.gathering import Asked, Place, YearAnswers
from bot.services.surveys.results import Words, shuffled

_EXPECTING = frozenset({Stage.ENTRY, Stage.BEFORE})
_NUMBERS = frozenset({QuestionType.SCALE, QuestionType.DEGREE})
Told = Tally | Words | Hidden


@dataclass(frozen=True, slots=True)
class Row:
    """One question of one stage. `key` joins it with other stages.

    `before`: what the same people's side said before the work; `last_year`: at this stage a year
    ago. Both None where they are unknown or of too few.
    """

    stage: Stage
    audience: Audience
    key: str
    question: Question
    told: Told
    before: Tally | None = None
    last_year: Tally | None = None

    @property
    def numeric(self) -> bool:
        return self.question.type in _NUMBERS

    @property
    def delta(self) -> float | None:
        """Δ = median(after) − median(before); None without either."""
        if self.before is None or not self.numeric or not isinstance(self.told, Tally):
            return None
        return self.told.median - self.before.median

    @property
    def zone(self) -> Zone | None:
        """Of the mean on a scale from 1 to 10."""
        scale = self.question.type is QuestionType.SCALE
        return zone_of(self.told.mean) if scale and isinstance(self.told, Tally) else None


@dataclass(frozen=True, slots=True)
class StageResults:
    """`satisfied`: per cent by the rule of `least`; None where the stage doesn't ask that.

    `title`: of its newest questionnaire; `closings`: of its sendings, the oldest first.
    """

    year: SchoolYear
    stage: Stage
    audience: Audience
    title: Wording
    closings: tuple[datetime, ...]
    rows: tuple[Row, ...]
    satisfied: Figure | None
    least: float

    @property
    def people(self) -> int | None:
        """The most that a question has; None where nothing is told."""
        return max((one.told.n for one in self.rows if isinstance(one.told, Tally)), default=None)


def stage_results(now: YearAnswers, last: YearAnswers, place: Place) -> StageResults:
    stage, audience = place
    before = {} if stage in _EXPECTING else _tallies(now, (Stage.BEFORE, audience))
    a_year_ago = _tallies(last, place)
    rows = tuple(
        Row(
            stage,
            audience,
            one.key,
            one.question,
            told(now, place, one),
            _alike(before, one),
            _alike(a_year_ago, one),
        )
        for one in now.asked(place)
    )
    return StageResults(
        year=now.year,
        stage=stage,
        audience=audience,
        title=now.titled(place).title,
        closings=now.closings(place),
        rows=rows,
        satisfied=satisfied_of(now, place),
        least=now.least,
    )


def told(year: YearAnswers, place: Place, asked: Asked) -> Told:
    """The figure of a question, or its texts in no order of people, or Hidden."""
    said = _said(year, place, asked)
    return told_of(
        asked.question,
        {str(unit): value for values in said.values() for unit, value in values.items()},
    )


def told_of(question: Question, said: Mapping[str, str] | None) -> Told:
    """The same of values by whoever said them."""
    needed = limits().suppression.slice
    if not said or len(said) < needed:
        return Hidden(needed)
    if question.type is QuestionType.TEXT:
        return Words(tuple(sorted(said.values(), key=shuffled)))
    return Tally.of(said.values())


def sliced(year: YearAnswers, place: Place, asked: Asked) -> Mapping[str, Tally | Hidden]:
    """By form and kind of mentoring, of those who answered under their names."""
    needed = limits().suppression.slice
    found = by_place(_said(year, place, asked), needed)
    return {part: Tally.of(said) if said else Hidden(needed) for part, said in found.items()}


def _said(year: YearAnswers, place: Place, asked: Asked) -> dict[Block, dict[Unit, str]]:
    known = dict(
        measured(
            year.of(place),
            year.answers(asked.key, asked.question.type),
            limits().suppression.slice,
        )
    )
    return {block: known[block] for block in newest(known)}


def _tallies(year: YearAnswers, place: Place) -> dict[str, tuple[QuestionType, Tally]]:
    found: dict[str, tuple[QuestionType, Tally]] = {}
    for one in year.asked(place):
        figure = told(year, place, one)
        if isinstance(figure, Tally):
            found[one.key] = one.question.type, figure
    return found


def _alike(found: Mapping[str, tuple[QuestionType, Tally]], one: Asked) -> Tally | None:
    kind, figure = found.get(one.key, (None, None))
    return figure if kind is one.question.type else None


def satisfied_of(year: YearAnswers, place: Place) -> Figure | None:
    """Per cent of those who answered; None where the stage doesn't ask that."""
    stage, audience = place
    keys = {one.key for one in year.asked(place)}
    if stage in _EXPECTING or "glad" not in keys:
        return None
    needed = limits().suppression.slice
    answered = settled(year.said_in((stage, audience)), satisfaction(year.least), needed)
    return summarise(everybody(answered), needed)


def share_of(figure: Figure | None) -> int | None:
    """Whole per cents; None where nothing is shown."""
    return rounded(figure.mean) if isinstance(figure, Shown) else None
