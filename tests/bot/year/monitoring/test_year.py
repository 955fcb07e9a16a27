"""A school's year of monitoring, from the agreement in September to the summary of May.

In January and in May every number on its screens is counted again from the files that the same
person takes away in the chat at that moment (`recount`), and every screen is gone through for a
number that nobody has counted (`screens`). That the files are true is tried on what people said.
"""

from datetime import date, datetime

import pytest

from bot.clock import RunningClock
from bot.domain.surveys.swot import Side
from tests.bot.papers.recount.lights.told import explained as by_every_rule
from tests.bot.world import World
from tests.bot.year.monitoring import asking
from tests.bot.year.monitoring.people import AFTER, BEFORE, INTERIM, Monitored, monitored
from tests.bot.year.monitoring.recount import voices as heard
from tests.bot.year.monitoring.recount.answers import Place, involved
from tests.bot.year.monitoring.recount.files import Files, taken
from tests.bot.year.monitoring.recount.indicators import numbers_are_true
from tests.bot.year.monitoring.screens import (
    board,
    indicators,
    letters,
    points,
    slices,
    swot,
    voices,
)
from tests.bot.year.monitoring.screens.campaigns import Named, campaigns, together, told_truly
from tests.bot.year.monitoring.screens.stages import stage, stages
from tests.conftest import MOSCOW

FORMS = {"до начала": BEFORE, "середина года": INTERIM, "по итогам": AFTER}
SIDES = {"наставляемые": "mentee", "наставники": "mentor"}


@pytest.fixture
def clock() -> RunningClock:
    """The day on which all pairs begin."""
    return RunningClock(datetime(2025, 9, 15, 8, 0, tzinfo=MOSCOW), monotonic=lambda: 0.0)


async def at_work(school: Monitored) -> Files:
    """The board, the signals and the checkpoint of this day."""
    files = await taken(school.curator)
    by_every_rule(files.books)
    await board.board(school.curator, files)
    await board.signals(school.curator, files, school.days)
    await points.point(school.curator, files)
    return files


async def figures(school: Monitored, files: Files, named: Named, *read: str) -> None:
    """Questionnaires, indicators and what people said in between."""
    curator = school.curator
    numbers_are_true(files)
    await campaigns(curator, files, named)
    for at in await stages(curator, files):
        said = together(files, at, named)
        told_truly(files, at, said, supported(school, at))
        if at.stage in read:
            await stage(curator, files, at, said)
    assert involved(files) == involved(files, Place(read[-1], "наставники"))
    await voices.checkins(curator, files)
    await slices.slices(curator, files)


def supported(school: Monitored, at: Place) -> dict[str, str]:
    """How much support each says to feel: the one answer that no file gives by name."""
    form = f"{FORMS[at.stage]}_{SIDES[at.audience]}"
    mine = {name: said for (code, name), said in school.said.items() if code == form}
    return {name: said["support"] for name, said in mine.items() if "support" in said}


async def swot_is_kept(school: Monitored) -> None:
    async with school.world.app.storage.read() as desk:
        kept = await desk.surveys.swots.get(school.organisation, 2025)
    assert kept
    assert len(kept.lines(Side.STRENGTHS)) == swot.PROPOSED


def said_truly(files: Files) -> None:
    """Sums of what nobody sees one by one: all scored in January, one was silent in September."""
    scored, given = heard.scores(files), asking.SCORES[asking.JANUARY]
    assert scored
    assert (scored["Сумма"], scored["Ответили"]) == (sum(given), len(given))
    fine = [(row["Сумма"], row["Ответили"]) for row in heard.checkins(files)]
    assert fine == [(9, 10), (10, 10)]


async def autumn(school: Monitored) -> None:
    await asking.begun(school)
    await asking.before(school)
    await asking.how_it_goes(school)
    await asking.met(school, asking.AUTUMN)
    await asking.how_it_went(school)
    await asking.items_done(school)


async def january(school: Monitored, named: Named) -> points.Point:
    """A checkpoint on its last day, which is given back; on Monday the month and its figures."""
    await asking.in_january(school)
    await asking.met(school, asking.JANUARY)
    await asking.overcome(school)
    await school.mornings("2026-01-30")
    await asking.entered(school)
    files = await at_work(school)
    said_truly(files)
    kept = await points.keep(school.curator, files)
    await school.mornings("2026-02-02")
    files = await taken(school.curator)
    await letters.monthly(school, files, date(2026, 1, 1))
    await figures(school, files, named, "до начала", "середина года")
    await indicators.cards(school.curator, files, aimed=True)
    return kept


async def may(school: Monitored, named: Named, kept: points.Point) -> None:
    await asking.at_closing(school)
    await asking.in_may(school)
    await letters.monthly(school, await taken(school.curator), date(2026, 4, 1))
    await asking.own_sheet(school)
    await school.mornings("2026-05-18")
    files = await at_work(school)
    assert list(points.kept(files).values()) == [kept]
    letters.weekly(school, files)
    await figures(school, files, named, "по итогам")
    await indicators.cards(school.curator, files)
    await indicators.report(school.curator, files)
    await voices.own_sheet(school.curator, files)
    await swot.swot(school.curator, files, "по итогам")


async def test_year_of_monitoring(world: World) -> None:
    school, named = await monitored(world), Named()
    await autumn(school)
    kept = await january(school, named)
    await may(school, named, kept)
    await swot_is_kept(school)
