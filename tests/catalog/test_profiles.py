"""The profiles: complete, short enough, and each with the labels of its own document."""

import json

import pytest

from bot.catalog.profiles import PROFILES, profile, profile_file, profiles
from bot.catalog.profiles.own import read_own, stored_profile
from bot.catalog.sent import SentFault
from bot.domain.forms import Kind
from bot.domain.school.year import SchoolYear

STAGES = {"000": 3, "001": 10, "001-municipal": 10, "002": 7, "003": 6, "004": 4, "r145": 7}


def test_each_document_has_the_stages_it_names() -> None:
    assert {known: len(one.stages) for known, one in profiles().items()} == STAGES
    assert set("+".join(PROFILES).split("+")) == set(STAGES)


@pytest.mark.parametrize("known", PROFILES)
def test_every_profile_can_be_run(known: str) -> None:
    one = profile(known)
    assert one.readiness
    assert one.forms
    assert all(stage.items for stage in one.stages)
    assert len({condition.code for condition in one.readiness}) == len(one.readiness)
    year = SchoolYear.starting(2025)
    days = [item.day(year) for stage in one.stages for item in stage.items]
    assert all(day is None or year.start <= day <= year.end for day in days)


def test_composition_takes_stages_of_the_first_and_labels_of_the_last() -> None:
    whole, first, last = profile("001+002"), profile("001"), profile("002")
    assert whole.stages == first.stages
    assert whole.forms == last.forms
    assert whole.kinds[Kind.TRADITIONAL] == last.kinds[Kind.TRADITIONAL]
    assert whole.kinds[Kind.PARTNER] == first.kinds[Kind.PARTNER]
    assert whole.formats == first.formats


@pytest.mark.parametrize("known", sorted(STAGES))
def test_copy_comes_back_from_the_database_as_it_was_sent(known: str) -> None:
    own = read_own(profile_file(known))
    stored = json.loads(json.dumps(dict(own.values)))
    assert stored_profile(stored) == own.profile == profile(known)


@pytest.mark.parametrize(
    ("text", "line", "field"),
    [
        ("a: [", 2, ""),
        ("", 0, ""),
        ("id: x\n", 1, "title"),
        ("[" * 5000, 0, ""),
    ],
)
def test_broken_copy_is_told_by_its_line(text: str, line: int, field: str) -> None:
    with pytest.raises(SentFault) as caught:
        read_own(text)
    assert caught.value.field == field
    assert line == 0 or caught.value.line in {1, 2}
