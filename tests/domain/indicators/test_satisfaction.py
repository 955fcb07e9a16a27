"""Who is satisfied by the printed rule, and what nobody can find out by looking twice."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.domain.ids import PersonId
from bot.domain.indicators.satisfaction import (
    everybody,
    involvement,
    rating,
    satisfaction,
    says_yes,
    settled,
)
from bot.domain.surveys import Audience
from bot.domain.surveys.said import Said

CLOSED = datetime(2026, 1, 31, tzinfo=UTC)
HAPPY = {"eff": "8", "comfort": "7", "support": "6", "joint": "7", "glad": "yes"}


def said(
    values: dict[str, str],
    person: int | None = 1,
    campaign: int = 1,
    audience: Audience = Audience.MENTEES,
) -> Said:
    closed = CLOSED + timedelta(days=campaign)
    who = None if person is None else PersonId(person)
    return Said(f"{campaign}:{person}:{id(values)}", who, campaign, audience, closed, values)


@pytest.mark.parametrize(
    ("changed", "expected"),
    [
        ({}, 100),
        ({"comfort": "6"}, 0),
        ({"glad": "no"}, 0),
        ({"eff": "10", "comfort": "4"}, 0),
    ],
)
def test_mean_of_four_and_gladness_decide(changed: dict[str, str], expected: float) -> None:
    assert satisfaction(7)(said({**HAPPY, **changed})) == expected


def test_threshold_is_a_setting() -> None:
    assert satisfaction(8)(said(HAPPY)) == 0
    assert satisfaction(5)(said({**HAPPY, "comfort": "2"})) == 100


def test_short_questionnaire_counts_the_keys_it_has() -> None:
    assert satisfaction(7)(said({"comfort": "7", "support": "7", "glad": "yes"})) == 100


def test_who_left_out_the_question_of_gladness_did_not_answer() -> None:
    assert satisfaction(7)(said({"comfort": "9", "support": "9"})) is None
    assert satisfaction(7)(said({"glad": "yes"})) is None


def test_mentors_are_measured_by_involvement_not_by_support() -> None:
    both = {"eff": "7", "involve": "3", "support": "10", "glad": "yes"}
    mentor = said(both, audience=Audience.MENTORS)
    assert satisfaction(7)(mentor) == 0
    assert involvement(mentor) == 3
    assert involvement(said({"support": "8"}, audience=Audience.MENTORS)) == 8
    assert involvement(said({"support": "8"})) is None


def test_the_last_word_of_a_person_counts() -> None:
    earlier = [said(HAPPY, person, 1) for person in range(5)]
    later = [said({**HAPPY, "glad": "no"}, person, 2) for person in range(5)]
    shown = everybody(settled(earlier + later, satisfaction(7), 5))
    assert set(shown.values()) == {(0.0,)}
    assert len(shown) == 5


def test_who_answered_alone_afterwards_changes_no_figure() -> None:
    """Else the figures before and after would give the answer of that person away."""
    before = [said(HAPPY, person, 1) for person in range(6)]
    first = everybody(settled(before, satisfaction(7), 5))
    alone = [said({**HAPPY, "glad": "no"}, 5, 2)]
    assert everybody(settled(before + alone, satisfaction(7), 5)) == first
    newcomer = [said({**HAPPY, "glad": "no"}, 17, 2)]
    assert everybody(settled(before + newcomer, satisfaction(7), 5)) == first


def test_figure_is_renewed_once_enough_people_changed() -> None:
    before = [said(HAPPY, person, 1) for person in range(6)]
    one_by_one = [said({**HAPPY, "glad": "no"}, person, 2 + person) for person in range(5)]
    shown = everybody(settled(before + one_by_one, satisfaction(7), 5))
    assert list(shown.values()) == [(0.0,)] * 5


def test_of_anonymous_campaigns_the_last_one_counts() -> None:
    first = [said(dict(HAPPY), None, 1) for _ in range(7)]
    last = [said({**HAPPY, "glad": "no"}, None, 2) for _ in range(6)]
    shown = everybody(settled(first + last, satisfaction(7), 5))
    assert len(shown) == 6
    assert set(shown.values()) == {(0.0,)}


def test_named_answers_go_before_anonymous_ones() -> None:
    anonymous = [said(dict(HAPPY), None, 2) for _ in range(7)]
    named = [said({**HAPPY, "glad": "no"}, person, 1) for person in range(6)]
    shown = everybody(settled(anonymous + named, satisfaction(7), 5))
    assert set(shown.values()) == {(0.0,)}


def test_other_ratings_are_means_of_what_was_asked() -> None:
    assert rating("wish", "time")(said({"wish": "8", "time": "6", "words": "x"})) == 7
    assert rating("wish")(said({"wish": ""})) is None
    assert says_yes("conflicts")(said({"conflicts": "yes"})) == 1
    assert says_yes("conflicts")(said({"conflicts": "no"})) == 0
    assert says_yes("conflicts")(said({})) is None
