"""Each indicator counted anew from raw rows: of the demo school, and of one made up for it."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from bot.clock import RunningClock
from bot.domain.aggregates import Hidden, Shown
from bot.domain.ids import PersonId
from bot.domain.indicators.figures import Unit
from bot.domain.indicators.names import Number
from bot.domain.indicators.slices import By
from bot.domain.people import Organisation
from bot.domain.surveys import Audience
from bot.domain.surveys.said import Said
from bot.services.calendars import Calendars
from bot.services.demo_school import load_demo
from bot.services.indicators.loading import Loaded, Moment, load
from bot.services.indicators.slicing import slices_of
from bot.services.indicators.voices import voices_of
from bot.storage.engine import Storage
from tests.services.indicator_recount import recounted, rows_of
from tests.services.indicator_school import fill

Fill = Callable[[Storage, RunningClock], Awaitable[object]]


async def _demo(storage: Storage, clock: RunningClock) -> None:
    await load_demo(storage, Calendars(), clock)


async def _made_up(storage: Storage, _: RunningClock) -> None:
    await fill(storage)


async def loaded(storage: Storage, clock: RunningClock, first: int | None = None) -> Loaded:
    async with storage.read() as desk:
        school = await _school(storage)
        calendar = Calendars().of_organisation(school)
        return await load(desk, Moment(school, calendar, clock(), first))


async def _school(storage: Storage) -> Organisation:
    async with storage.read() as desk:
        return (await desk.people.organisations())[0]


@pytest.mark.parametrize("filled", [_demo, _made_up])
async def test_every_counted_number_comes_out_of_the_raw_rows(
    filled: Fill, storage: Storage, clock: RunningClock, database: Path
) -> None:
    await filled(storage, clock)
    sheet = (await loaded(storage, clock)).sheet
    by_hand = recounted(database)
    compared = 0
    for one in sheet:
        for part in one.parts:
            if part.code in by_hand:
                assert part.value == by_hand[part.code], (one.code, part.code)
                compared += 1
    assert compared > 30


@pytest.mark.parametrize("filled", [_demo, _made_up])
async def test_every_figure_is_made_of_the_numbers_that_stand_beside_it(
    filled: Fill, storage: Storage, clock: RunningClock
) -> None:
    await filled(storage, clock)
    for one in (await loaded(storage, clock)).sheet:
        part, whole = one.numerator.value, one.denominator and one.denominator.value
        if one.unit in (Unit.COUNT, Unit.DAYS):
            assert one.value == part, one.code
        elif part is None or not whole:
            assert one.value is None, one.code
        elif one.unit is Unit.PERCENT:
            assert one.value == pytest.approx(part / whole * 100), one.code


async def test_demo_school_has_the_figures_of_its_papers(
    storage: Storage, clock: RunningClock
) -> None:
    await _demo(storage, clock)
    sheet = (await loaded(storage, clock)).sheet
    figures = {one.code: one.value for one in sheet}
    assert figures["coverage"] == 31.25
    assert figures["young"] == 75
    assert figures["programmes"] == 8
    assert figures["approved"] == 8
    approved = sheet.get("approved")
    assert approved is not None
    assert [part.value for part in approved.beside] == [1]
    coverage = sheet.get("coverage")
    assert coverage is not None
    assert coverage.target is not None
    assert (coverage.target.value, coverage.target.year) == (70, 2024)
    assert coverage.gap == pytest.approx(-38.75)


async def test_last_year_is_counted_with_its_own_pairs(
    storage: Storage, clock: RunningClock
) -> None:
    await _made_up(storage, clock)
    sheet = (await loaded(storage, clock, 2024)).sheet
    figures = {one.code: one.numerator.value for one in sheet}
    # The pairs of that year are 2 and 3; the meeting of August belongs to the next.
    assert figures["programmes"] == 2
    assert figures["monthly"] == 2
    assert figures["awards"] == 1
    assert sheet.today.isoformat() == "2025-07-31"


async def test_statements_do_not_grow_with_the_school(
    storage: Storage, clock: RunningClock
) -> None:
    await _made_up(storage, clock)
    count = 0

    def counts(*_: object) -> None:
        nonlocal count
        count += 1

    event.listen(storage.engine.sync_engine, "before_cursor_execute", counts)
    async with storage.read() as desk:
        school = (await desk.people.organisations())[0]
        calendar = Calendars().of_organisation(school)
        count = 0
        await load(desk, Moment(school, calendar, clock()))
    assert count == 9


async def test_slices_by_kind_hold_a_programme_under_each_of_its_kinds(
    storage: Storage, clock: RunningClock
) -> None:
    await _made_up(storage, clock)
    found = await loaded(storage, clock)
    kinds = {one.code: one.number for one in slices_of(found, By.KIND)}
    forms = {one.code: one.number for one in slices_of(found, By.FORM)}
    assert set(kinds) == {"traditional", "reverse"}
    assert set(forms) == {"teacher_teacher", "teacher_pupil"}
    in_all = [one.number(Number.PROGRAMMES) for one in slices_of(found, By.FORM)]
    assert sum(in_all) == len(found.facts.pairs)


async def test_satisfaction_stays_with_the_form_in_which_people_answered(
    storage: Storage, clock: RunningClock
) -> None:
    """Pairs of today have other people in it."""
    await _made_up(storage, clock)
    found = await loaded(storage, clock)
    happy = {"comfort": "9", "glad": "yes"}
    places = ("form:teacher_pupil", "kind:reverse")
    said = [
        Said(str(n), PersonId(n), 1, Audience.MENTEES, clock(), happy, "after", places)
        for n in range(1, 7)
    ]
    found = replace(found, voices=voices_of(said, 7, Hidden(3)))
    forms = {one.code: one.satisfied[Audience.MENTEES] for one in slices_of(found, By.FORM)}
    assert forms == {"teacher_pupil": Shown(6, 100, 100), "teacher_teacher": Hidden(5)}
    kinds = {one.code: one.satisfied[Audience.MENTEES] for one in slices_of(found, By.KIND)}
    assert kinds == {"reverse": Shown(6, 100, 100), "traditional": Hidden(5)}


def test_motivated_is_who_would_go_on(clock: RunningClock) -> None:
    """Too few answers say nothing; who left the question out was not asked."""
    wishes = ["yes"] * 4 + ["no"] * 2 + [None] * 3
    said = [
        Said(str(n), PersonId(n), 1, Audience.MENTORS, clock(), {"continue": one} if one else {})
        for n, one in enumerate(wishes)
    ]
    found = voices_of(said, 7, Hidden(3)).values
    assert (found[Number.MOTIVATED], found[Number.MOTIVATION_PEOPLE]) == (4, 6)
    few = voices_of(said[2:6], 7, Hidden(3))
    assert few.values.get(Number.MOTIVATED) is None
    assert few.needed[Number.MOTIVATED] == 5


async def test_forms_of_work_that_close_difficulties_come_from_done_items(
    storage: Storage, clock: RunningClock, database: Path
) -> None:
    await _made_up(storage, clock)
    async with storage.read() as desk:
        school = (await desk.people.organisations())[0]
        year = Moment(school, Calendars().of_organisation(school), clock()).year
        found = await desk.indicators.forms_of_work.of_year(school.id, year)
    closed = {one["id"] for one in rows_of(database, "difficulty") if one["status"] == "closed"}
    expected: dict[str, tuple[int, int]] = {}
    for form in ("consultation", "practicum"):
        worked = {
            one["difficulty_id"]
            for one in rows_of(database, "plan_item")
            if one["work_form"] == form and one["done_on"] and one["difficulty_id"]
        }
        expected[form] = (len(worked), len(worked & closed))
    assert {str(one.form): (one.worked, one.closed) for one in found} == expected
