"""Difficulties: levels, and closing by two sides."""

from dataclasses import replace
from datetime import date

import pytest

from bot.domain.bases.needs import NeedDraft, assessed, opened, reopened, said_closed
from bot.domain.bases.refusals import BadLevel
from bot.domain.difficulties import (
    Difficulty,
    DifficultyStatus,
    DifficultySubtype,
    DifficultyType,
)
from bot.domain.errors import AlreadyDone, TextNeeded, WorldChanged
from bot.domain.ids import PersonId
from bot.domain.plans import Direction

DAY = date(2026, 2, 9)
DRAFT = NeedDraft("Журнал", DifficultyType.SITUATION_NOVELTY, Direction.METHOD)


def need(level: int | None = None) -> Difficulty:
    return opened(replace(DRAFT, level=level), PersonId(7), DAY)


def test_the_first_level_is_before_and_the_last_one_after() -> None:
    found = assessed(assessed(assessed(need(), 8), 5), 2)
    assert (found.level_before, found.level_after) == (8, 2)


@pytest.mark.parametrize("level", [-1, 11])
def test_levels_are_nought_to_ten(level: int) -> None:
    with pytest.raises(BadLevel):
        need(level)
    with pytest.raises(BadLevel):
        assessed(need(), level)


def test_motivation_has_no_kind_of_novelty() -> None:
    draft = replace(DRAFT, type=DifficultyType.MOTIVATION, subtype=DifficultySubtype.NEW_POSITION)
    assert opened(draft, PersonId(7), DAY).subtype is None


def test_words_are_needed() -> None:
    with pytest.raises(TextNeeded):
        opened(replace(DRAFT, words="  "), PersonId(7), DAY)


@pytest.mark.parametrize("first", [True, False])
def test_closed_when_both_said_so_whoever_was_first(first: bool) -> None:
    one = said_closed(need(), DAY, by_mentee=first)
    assert one.status is DifficultyStatus.OPEN
    with pytest.raises(AlreadyDone):
        said_closed(one, DAY, by_mentee=first)
    both = said_closed(one, DAY, by_mentee=not first)
    assert both.status is DifficultyStatus.CLOSED
    with pytest.raises(WorldChanged):
        assessed(both, 3)
    assert reopened(both, by_mentee=first).status is DifficultyStatus.IN_WORK
