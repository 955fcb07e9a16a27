"""A blind question: whatever the one says, the other sees the same."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import AlreadyDone, NotYours, WorldChanged
from bot.domain.ids import InterestId, OrganisationId, PersonId
from bot.domain.matching.interest import (
    OPEN_FOR,
    Interest,
    InterestStatus,
    answer,
    require_asked,
    settled,
    take_back,
    withdraw,
)

NOW = datetime(2026, 2, 9, 6, 0, tzinfo=UTC)
MINUTE = timedelta(minutes=1)
MENTOR, MENTEE = PersonId(1), PersonId(2)
ASKED = Interest(
    InterestId(1),
    OrganisationId(1),
    MENTOR,
    MENTEE,
    "Соколова",
    "Белов",
    None,
    NOW,
    NOW + OPEN_FOR,
)


@given(st.booleans(), st.booleans())
def test_only_two_times_yes_is_mutual_and_answers_are_forgotten(one: bool, two: bool) -> None:
    first = answer(ASKED, MENTOR, ready=one, now=NOW, window=MINUTE)
    assert (first.open, first.settle_at) == (True, ASKED.settle_at)
    both = answer(first, MENTEE, ready=two, now=NOW + MINUTE, window=MINUTE)
    assert both.settle_at == NOW + 2 * MINUTE
    done = settled(both, paired=False)
    assert done.status is (InterestStatus.MUTUAL if one and two else InterestStatus.NOT_MUTUAL)
    assert (done.mentor_ready, done.mentee_ready) == (None, None)


def test_silence_is_settled_like_a_no() -> None:
    yes = answer(ASKED, MENTOR, ready=True, now=NOW, window=MINUTE)
    no = answer(ASKED, MENTOR, ready=False, now=NOW, window=MINUTE)
    assert settled(yes, paired=False) == settled(no, paired=False)


def test_slip_is_taken_back_and_the_question_is_open_as_long_as_before() -> None:
    first = answer(ASKED, MENTOR, ready=False, now=NOW, window=MINUTE)
    both = answer(first, MENTEE, ready=True, now=NOW, window=MINUTE)
    again = take_back(both, MENTEE, NOW)
    assert again == replace(first, settle_at=ASKED.settle_at)


def test_twice_a_stranger_and_too_late_are_refused() -> None:
    first = answer(ASKED, MENTOR, ready=True, now=NOW, window=MINUTE)
    with pytest.raises(AlreadyDone):
        answer(first, MENTOR, ready=False, now=NOW, window=MINUTE)
    with pytest.raises(NotYours):
        require_asked(ASKED, PersonId(3))
    with pytest.raises(WorldChanged):
        answer(ASKED, MENTOR, ready=True, now=NOW + OPEN_FOR, window=MINUTE)
    with pytest.raises(WorldChanged):
        answer(withdraw(ASKED), MENTOR, ready=True, now=NOW, window=MINUTE)
