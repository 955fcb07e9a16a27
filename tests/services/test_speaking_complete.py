"""No note without words: what a use case says first, somebody words."""

from bot.domain.posts import KINDS
from bot.services.speaking.resolving import worded_kinds


def test_every_kind_of_note_is_worded_by_one_subject() -> None:
    assert sorted(kind.__name__ for kind in worded_kinds()) == sorted(KINDS)
