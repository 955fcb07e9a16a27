"""The table of rights says what is so; both sides of a pair may do the same."""

import os

import pytest

from tests.bot.rights.ground import furnished
from tests.bot.rights.table import PAGE, Rights, page, rights_of
from tests.bot.world import World

# What both sides share: the plan, the journal, notes, surveys (sources: seeds 000, 002, 004).
SHARED = (
    "checkpoints",
    "guests",
    "journal",
    "pair_rules",
    "pairing",
    "planning",
    "programmes",
    "series",
    "surveying",
)
# Where the sides differ, and why.
DIFFER = {
    "journal.add_note": "the meeting was recorded by the mentor: a note is its author's",
    "journal.describe": "the same: its author describes it, the other side confirms it",
    "journal.show_note": "the same: its author opens it to the curator",
    "journal.withdraw": "the same: its author takes it back",
    "surveying.answer": "this survey was sent to mentees",
    "surveying.sheet": "this survey was sent to mentees",
}

# What is let in without being of the pair: one's own lists and habits, one's own last step.
OWN = {
    "guests.colleagues",
    "journal.habit",
    "pairing.mine",
    "planning.mine",
    "planning.usual",
    "surveying.answer",
    "surveying.sheet",
    "surveying.told_last",
    "surveying.waiting",
}


_FOUND: Rights = {}


@pytest.fixture
async def found(world: World, monkeypatch: pytest.MonkeyPatch) -> Rights:
    """Tried once: thousands of calls, and what they say is read alone."""
    if not _FOUND:
        _FOUND.update(await rights_of(await furnished(world), monkeypatch))
    return _FOUND


async def test_the_page_says_who_may_do_what(found: Rights) -> None:
    """To write it anew: PARA_WRITE_RIGHTS=1 and this test."""
    if os.environ.get("PARA_WRITE_RIGHTS"):
        PAGE.write_text(page(found), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page(found)


async def test_both_sides_of_a_pair_may_do_the_same(found: Rights) -> None:
    differ = {
        name
        for name, let in found.items()
        if name.partition(".")[0] in SHARED
        and let["mentor of the pair"] != let["mentee of the pair"]
    }
    assert differ == set(DIFFER)


async def test_other_mentors_and_mentees_get_at_nothing_of_the_pair(found: Rights) -> None:
    let = {
        name
        for name, by in found.items()
        if name.partition(".")[0] in SHARED and (by["another mentor"] or by["another mentee"])
    }
    assert let == OWN
