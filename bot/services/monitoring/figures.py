"""What the screens of indicators, checkpoints and rules are made of, of this year and the last."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.domain.indicators.checkpoints import Checkpoint
from bot.domain.indicators.given import Given, What, carried, in_force
from bot.domain.indicators.slices import By, Helped, best_first
from bot.services.indicators.loading import Moment
from bot.services.indicators.measuring import COVERAGE, TEACHERS_TOTAL, Entered
from bot.services.indicators.midyear import figures_of as state_of_programmes
from bot.services.indicators.midyear import window_on
from bot.services.indicators.reading import defined
from bot.services.indicators.sheet import Sheet
from bot.services.indicators.slicing import Slice, slices_of
from bot.services.monitoring.years import Years
from bot.services.overview.scene import Scene
from bot.services.signals.rules import RuleState, rules_of
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Entry:
    """A number or a target as it was given; `at`: local, None for one of the settings."""

    given: Given
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Figures:
    """`sheets`: this year's, then the last one's; `entered`: of all years, the oldest first.

    `checkpoints`: the oldest first, then how things stand today, which has no id.
    """

    sheets: tuple[Sheet, ...]
    slices: Mapping[By, tuple[Slice, ...]]
    helped: tuple[Helped, ...]
    entered: tuple[Entry, ...]
    checkpoints: tuple[Checkpoint, ...]
    rules: tuple[RuleState, ...]


async def figures_of(desk: Desk, scene: Scene, years: Years) -> Figures:
    """Thirteen statements for any number of pairs."""
    this, within = years.this, scene.organisation.id
    helped = await desk.indicators.forms_of_work.of_year(within, years.moment.year)
    kept = await desk.indicators.checkpoints.all(within)
    return Figures(
        sheets=tuple(one.sheet for one in years.both),
        slices={what: slices_of(this, what) for what in By},
        helped=best_first(helped),
        entered=tuple(_entered(this.entered, years.moment)),
        checkpoints=(*reversed(kept), await _today(desk, scene, years)),
        rules=tuple(rules_of(await desk.signals.numbers(within))),
    )


async def _today(desk: Desk, scene: Scene, years: Years) -> Checkpoint:
    moment, window = years.moment, window_on(years.moment.today)
    return Checkpoint(
        scene.organisation.id,
        moment.year.first,
        moment.today,
        await state_of_programmes(desk, moment, years.this, scene.viewer),
        window.code if window else "",
    )


def _entered(entered: Entered, moment: Moment) -> Iterator[Entry]:
    local = moment.calendar.local
    for given in entered.rows:
        yield Entry(given, local(given.at) if given.at else None)
    yield from (Entry(given, None) for given in _of_settings(entered))


def _of_settings(entered: Entered) -> Iterator[Given]:
    """Two of them may be set among the organisation's settings: those that nobody entered here."""
    school, rows, year = entered.school, entered.rows, entered.year
    told = in_force(rows, year, What.NUMBER, TEACHERS_TOTAL)
    if school.headcount is not None and (told is None or told.value != school.headcount):
        count = float(school.headcount)
        yield Given(school.id, year, What.NUMBER, TEACHERS_TOTAL, count)
    aim, usual = float(school.coverage_target), defined(COVERAGE).target
    meant = carried(rows, year, What.TARGET, COVERAGE)
    known = (usual.value if usual else None) if meant is None else meant.value
    if known is None or round(known) != aim:
        yield Given(school.id, year, What.TARGET, COVERAGE, aim)
