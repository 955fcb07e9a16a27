"""Which year is opened when, what is ripe for an end, when that is said again."""

from datetime import date

import pytest

from bot.domain.closing.ending import Candidate, Ripe, may_suggest, ripe
from bot.domain.closing.refusals import TooEarly
from bot.domain.closing.reports import due_in_may
from bot.domain.closing.years import year_to_open
from bot.domain.ids import PairId, PersonId


@pytest.mark.parametrize(
    ("today", "first"),
    [
        (date(2026, 6, 1), 2026),
        (date(2026, 7, 31), 2026),
        (date(2026, 8, 1), 2026),
        (date(2026, 10, 5), 2026),
    ],
)
def test_year_to_open(today: date, first: int) -> None:
    assert year_to_open(today).first == first


@pytest.mark.parametrize("today", [date(2026, 1, 15), date(2026, 5, 31)])
def test_year_at_work_is_not_followed_yet(today: date) -> None:
    with pytest.raises(TooEarly):
        year_to_open(today)


def candidate(**changed: object) -> Candidate:
    known = {"items": 3, "open": 1, "told_on": None, "told": 0} | changed
    return Candidate(PairId(1), PersonId(1), date(2026, 5, 29), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("one", "today", "why"),
    [
        (candidate(), date(2026, 5, 29), None),
        (candidate(), date(2026, 5, 30), Ripe.OVER),
        (candidate(open=0), date(2026, 3, 1), Ripe.DONE),
        (candidate(items=0, open=0), date(2026, 3, 1), None),
    ],
)
def test_ripe_when_all_is_done_or_the_last_day_is_over(
    one: Candidate, today: date, why: Ripe | None
) -> None:
    assert ripe(one, today) is why


def test_said_once_and_once_more_after_two_weeks() -> None:
    told = date(2026, 5, 1)
    assert may_suggest(candidate(), told)
    assert not may_suggest(candidate(told_on=told, told=1), date(2026, 5, 14))
    assert may_suggest(candidate(told_on=told, told=1), date(2026, 5, 15))
    assert not may_suggest(candidate(told_on=told, told=2), date(2026, 6, 30))


def test_reports_are_written_from_the_4th_to_the_20th_of_may() -> None:
    assert due_in_may(date(2026, 5, 3)) is None
    assert due_in_may(date(2026, 5, 4)) == date(2026, 5, 20)
    assert due_in_may(date(2026, 5, 21)) is None
