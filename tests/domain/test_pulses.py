"""Pulses of a school: shown from three people, and never so that one of them can be worked out."""

from datetime import date, timedelta

from bot.domain.aggregates import Hidden, Shown
from bot.domain.ids import PersonId
from bot.domain.pulses import Pulse, recent_pulses

MONDAY = date(2026, 2, 9)


def pulses(day: date, *scores: int, first: int = 1) -> list[Pulse]:
    return [Pulse(PersonId(first + n), day, score) for n, score in enumerate(scores)]


def test_two_people_are_not_shown() -> None:
    assert recent_pulses(pulses(date(2026, 2, 3), 5, 1), MONDAY, 3) == Hidden(3)


def test_three_people_are_shown_by_their_mean() -> None:
    figure = recent_pulses(pulses(date(2026, 2, 3), 5, 4, 3), MONDAY, 3)
    assert figure == Shown(3, 4.0, 4.0)


def test_score_of_today_waits_for_the_week_to_end() -> None:
    known = pulses(date(2026, 2, 3), 5, 4, 3)
    later = [*known, *pulses(MONDAY, 1, first=9)]
    assert recent_pulses(later, MONDAY, 3) == recent_pulses(known, MONDAY, 3)


def test_one_more_person_next_week_changes_nothing_that_is_shown() -> None:
    known = [*pulses(date(2026, 2, 3), 5, 4, 3), *pulses(date(2026, 2, 10), 1, first=9)]
    next_monday = MONDAY + timedelta(weeks=1)
    assert recent_pulses(known, next_monday, 3) == Shown(3, 4.0, 4.0)


def test_enough_new_people_renew_the_figure() -> None:
    known = [*pulses(date(2026, 2, 3), 5, 4, 3), *pulses(date(2026, 2, 10), 1, 1, 1, first=9)]
    figure = recent_pulses(known, MONDAY + timedelta(weeks=1), 3)
    assert figure == Shown(6, 2.5, 2.0)
