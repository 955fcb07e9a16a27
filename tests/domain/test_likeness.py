"""Notes are equal when a reader would say so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.likeness import equal_groups, note_key


@pytest.mark.parametrize(
    "note", ["Всё хорошо.", "все  хорошо", "ВСЁ, ХОРОШО!!", " всё\nхорошо 👍"]
)
def test_case_yo_punctuation_and_spaces_make_no_difference(note: str) -> None:
    assert note_key(note) == "все хорошо"


@pytest.mark.parametrize("note", ["", " \n", "…", "👍"])
def test_a_note_without_words_has_no_key(note: str) -> None:
    assert not note_key(note)


def test_groups_come_largest_first_and_empty_notes_make_none() -> None:
    notes = [(1, "Урок"), (2, ""), (3, "план"), (4, "урок."), (5, "План"), (6, "УРОК"), (7, "—")]
    assert equal_groups(notes) == ((1, 4, 6), (3, 5))


@given(st.text("АБёЁйaZß .,!—«»\n12👍"))
def test_a_key_of_a_key_is_the_same_key(note: str) -> None:
    key = note_key(note)
    assert note_key(key) == key
    assert note_key(f"  {note} . ") == key
