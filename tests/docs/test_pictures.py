"""The tour of the pictures comes to every window, or says why not; the pictures are there."""

from pathlib import Path
from typing import Final

import pytest
from aiogram.fsm.state import StatesGroup

from bot.dialogs import states
from bot.texts import Texts
from bot.workshop.pictures.tour import load_tour, picture_name

PICTURES: Final = Path(__file__).parents[2] / "docs" / "pictures"


def every_state() -> set[str]:
    groups = [
        it
        for it in vars(states).values()
        if isinstance(it, type) and issubclass(it, StatesGroup) and it is not StatesGroup
    ]
    return {str(state.state) for group in groups for state in group.__all_states__}


def test_tour_comes_to_every_window_once_or_says_why_not() -> None:
    tour = load_tour()
    assert sorted([*tour.states, *tour.unreachable]) == sorted(every_state())
    assert all(tour.unreachable.values())


def test_every_word_of_the_tour_is_said_in_every_language() -> None:
    tour, languages = load_tour(), set(Texts.load().languages)
    assert {key for key, said in tour.words.items() if set(said) != languages} == set()
    steps = [step for walk in tour.walks.values() for step in walk.steps]
    used = {step.what for step in steps if step.act in {"say", "send"}}
    assert used <= set(tour.words)


@pytest.mark.parametrize("lang", Texts.load().languages)
def test_pictures_are_those_of_the_tour_and_small(lang: str) -> None:
    files = {file.name: file.stat().st_size for file in (PICTURES / lang).glob("*.png")}
    assert set(files) == {picture_name(state) for state in load_tour().states}
    # The longest is the whole text of the consent.
    assert max(files.values()) < 150_000
    assert sum(files.values()) < 6_000_000
