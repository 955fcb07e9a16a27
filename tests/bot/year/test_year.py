"""The year of a school by each of the five documents, from the first link to the next year."""

from datetime import datetime

import pytest

from bot.catalog.profiles import USUAL
from bot.clock import RunningClock
from tests.bot.world import World
from tests.bot.year import agreeing, changing, closing, founding, matching, reasons, running
from tests.bot.year.school import MENTEE, MENTOR, OTHER_MENTOR, SECOND, THIRD, School
from tests.conftest import MOSCOW

DOCUMENTS = ("000", "001", "002", "003", "004")
PAIRS = ((MENTOR, MENTEE), (OTHER_MENTOR, SECOND))


@pytest.fixture
def clock() -> RunningClock:
    """A year begins on its first day: Monday 2025-09-01, 09:00 in Moscow."""
    return RunningClock(datetime(2025, 9, 1, 9, 0, tzinfo=MOSCOW), monotonic=lambda: 0.0)


async def september(school: School) -> None:
    await founding.roadmap(school)
    await founding.conditions(school)
    await founding.everybody_comes(school)
    await founding.bases(school)
    await founding.a_wish(school)
    await school.until(2025, 9, 25)
    await matching.asked_blindly(school)
    await matching.proposed(school)
    await matching.ordered(school)


async def at_work(school: School) -> None:
    await agreeing.rules(school, MENTOR, MENTEE)
    for mentor, mentee in PAIRS:
        await agreeing.programme(school, mentor, mentee)
    await agreeing.approved(school, MENTOR, MENTEE)
    await school.until(2025, 11, 18)
    for mentor, mentee in PAIRS:
        await running.item_done(school, mentor, mentee)
    await running.meetings_held(school, MENTOR, MENTEE)


@pytest.mark.parametrize("known", [USUAL, "r145"])
async def test_the_usual_mixture_and_the_seven_stages_begin(world: World, known: str) -> None:
    await founding.roadmap(await founding.founded(world, known))


@pytest.mark.parametrize("known", [USUAL, *DOCUMENTS])
async def test_pair_ends_by_each_of_the_reasons(world: World, known: str) -> None:
    school = await founding.founded(world, known)
    await founding.everybody_comes(school)
    await school.until(2026, 5, 29)
    await reasons.ended_by_each(school, MENTOR, THIRD)


@pytest.mark.parametrize("known", DOCUMENTS)
async def test_year_by_each_document(world: World, known: str) -> None:
    school = await founding.founded(world, known)
    await september(school)
    await at_work(school)
    await school.until(2026, 1, 19)
    await changing.other_mentor_asked(school)
    await changing.other_mentor_found(school)
    await changing.extended(school)
    await school.until(2026, 5, 6)
    await closing.who_stays(school)
    await closing.reported(school, MENTOR)
    await school.until(2026, 6, 15)
    await closing.ended(school, MENTOR, MENTEE)
    await closing.looked_back(school, MENTEE)
    await closing.published(school, MENTOR, MENTEE)
    await school.until(2026, 8, 25)
    await closing.next_year(school)
    await school.until(2026, 9, 2)
    await closing.history(school)
