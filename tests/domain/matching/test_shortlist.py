"""The short list: in a steady order, with no reason made up and no caution left out."""

import random

from hypothesis import given
from hypothesis import strategies as st

from bot.domain.ids import PersonId
from bot.domain.matching.drafts import Caution, Load
from bot.domain.matching.shortlist import Candidate, Need, Reason, shortlist, suggestion
from bot.domain.matching.stems import in_common, stems
from bot.domain.plans import Direction
from tests.domain.matching.people import mentors, needs, staffs

MENTEE = Need(PersonId(1), "Белов Илья", request="дисциплина в 7 «Б» и разговор с родителями")


def test_words_are_found_in_any_case_and_number() -> None:
    asked = "Как держать дисциплину, говорить с родителями, вести проекты и журнал?"
    offered = "Родительские собрания; дисциплина на уроке; электронный журнал"
    assert in_common(asked, offered) == ("дисциплину", "родителями", "журнал")


def test_words_that_everybody_says_are_no_reason() -> None:
    assert in_common("хочу научиться работать с классом", "работа, помощь, опыт, классы") == ()
    assert stems("7 «Б», 45 и 2026") == {}


def test_who_answers_the_request_stands_before_who_is_merely_free() -> None:
    helpful = Candidate(PersonId(2), "Яковлева", competencies="дисциплина, родители", capacity=3)
    free = Candidate(PersonId(3), "Агеев", capacity=3)
    first, second = shortlist(MENTEE, [free, helpful])
    assert (first.candidate, second.candidate) == (helpful, free)
    assert first.grounds[0].values == ("дисциплина", "родителями")


def test_superior_who_is_full_and_was_offered_carries_all_three_cautions() -> None:
    need = Need(PersonId(1), "Белов", superior=PersonId(2), offered=frozenset([PersonId(2)]))
    mentor = Candidate(
        PersonId(2), "Орлов", hours=4, load=Load(3, 240), capacity=3, qualification="first"
    )
    assert suggestion(need, mentor).cautions == (
        Caution.SUPERIOR,
        Caution.MANY_PAIRS,
        Caution.HOURS_SPENT,
        Caution.OFFERED,
    )


@given(needs, staffs, st.randoms(use_true_random=False))
def test_order_does_not_depend_on_how_people_came(
    need: Need, staff: list[Candidate], chance: random.Random
) -> None:
    mixed = chance.sample(staff, len(staff))
    found = shortlist(need, staff)
    assert found == shortlist(need, mixed)
    assert [one.weight for one in found] == sorted((one.weight for one in found), reverse=True)
    assert need.person not in {one.candidate.person for one in found}


@given(needs, mentors)
def test_no_reason_is_made_up(need: Need, mentor: Candidate) -> None:
    told = {ground.reason: ground for ground in suggestion(need, mentor).grounds}
    if Reason.REQUEST in told:
        words = told[Reason.REQUEST].values
        assert words
        assert all(word in need.request for word in words)
        assert all(in_common(word, mentor.competencies) for word in words)
    if Reason.DIRECTIONS in told:
        found = {Direction(code) for code in told[Reason.DIRECTIONS].values}
        assert found
        assert found <= need.areas & mentor.directions
    if Reason.BUILDING in told:
        assert told[Reason.BUILDING].values == (need.building,) == (mentor.building,)
    assert (Reason.TOGETHER in told) == (mentor.person in need.together)
    assert (Reason.FREE in told) == (mentor.load.pairs == 0)
    if Reason.PLACES in told:
        assert told[Reason.PLACES].count == mentor.capacity - mentor.load.pairs > 0
    if Reason.HOURS in told:
        assert told[Reason.HOURS].count * 60 <= (mentor.hours or 0) * 60 - mentor.load.minutes + 59


@given(needs, mentors)
def test_cautions_are_complete(need: Need, mentor: Candidate) -> None:
    expected = {
        Caution.SUPERIOR: need.superior == mentor.person,
        Caution.MANY_PAIRS: mentor.load.pairs >= mentor.capacity,
        Caution.HOURS_SPENT: mentor.hours is not None and mentor.load.minutes >= mentor.hours * 60,
        Caution.OFFERED: mentor.person in need.offered,
        Caution.NO_CATEGORY: mentor.qualification is None,
    }
    assert set(suggestion(need, mentor).cautions) == {one for one, so in expected.items() if so}
