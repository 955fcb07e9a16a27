"""No way between statuses but those of the table, and what holds on every way."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal, WorldChanged
from bot.domain.forms import Form, Format
from bot.domain.ids import PairId, PersonId
from bot.domain.programme import agreeing, revisions
from bot.domain.programme.content import Part, Programme
from bot.domain.programme.life import APPROVED, ENDED, TRANSITIONS, ProgrammeStatus, step
from bot.domain.programme.revisions import Change, Revision

MENTOR, MENTEE, HEAD = PersonId(1), PersonId(2), PersonId(3)
MEMBERS = (MENTOR, MENTEE)
NOW = datetime(2026, 2, 9, tzinfo=UTC)
TODAY = date(2026, 2, 9)
DRAFT = Programme(date(2025, 9, 1), date(2026, 5, 29), Form.TEACHER_TEACHER, Format.EXPERT_NOVICE)

ACTS = (
    "goal",
    "item",
    "mentor",
    "mentee",
    "back",
    "defend",
    "approve",
    "return",
    "propose",
    "accept",
    "refuse",
    "complete",
    "terminate",
    "publish",
    "unpublish",
    "term",
)
BY_ENDING = {"complete", "terminate"}


class Walk:
    """A programme on its way, with its items and the change that waits."""

    def __init__(self) -> None:
        self.programme, self.items = DRAFT, 0
        self.waiting: Revision | None = None

    def do(self, act: str, number: int) -> None:
        match act:
            case "goal":
                self._to(agreeing.write(self.programme, Part.GOAL, f"goal {number}"))
            case "item":
                self.items += 1
            case "mentor" | "mentee":
                by = MENTOR if act == "mentor" else MENTEE
                self._to(agreeing.agree(self.programme, by, MEMBERS, self.items, NOW))
            case "back":
                self._to(agreeing.take_back(self.programme, MENTEE))
            case "defend":
                self._to(agreeing.defend(self.programme, TODAY))
            case "approve":
                approved = agreeing.approve(self.programme, HEAD, self.items, NOW)
                self._to(agreeing.begin(approved, TODAY))
            case "return":
                self._to(agreeing.give_back(self.programme, "more"))
            case _:
                self._later(act, number)

    def _later(self, act: str, number: int) -> None:
        match act:
            case "propose" | "term":
                part = Part.GOAL if act == "propose" else Part.TERM
                value = f"other {number}" if act == "propose" else f"2026-07-{number % 28 + 1:02}"
                changed, self.waiting = revisions.propose(
                    self.programme, Change(part, value, "why"), PairId(1), MENTOR, NOW
                )
                self._to(changed)
            case "accept" | "refuse" if self.waiting:
                self._answer(act)
            case "complete" | "terminate":
                self._to(agreeing.end(self.programme, completed=act == "complete"))
            case "publish":
                self._to(agreeing.publish(self.programme))
            case "unpublish":
                self._to(agreeing.unpublish(self.programme))

    def _answer(self, act: str) -> None:
        assert self.waiting is not None
        if act == "accept":
            found = revisions.accept(self.waiting, MENTEE, MEMBERS, NOW)
            self._to(revisions.applied(self.programme, found))
        else:
            found = revisions.refuse(self.waiting, MENTEE, NOW)
            self._to(revisions.settled(self.programme, found.was))
        self.waiting = None

    def _to(self, changed: Programme) -> None:
        self.programme = changed


@given(st.lists(st.sampled_from(ACTS), max_size=40))
def test_every_way_goes_by_the_table_and_keeps_what_must_hold(acts: list[str]) -> None:
    walk = Walk()
    for number, act in enumerate(acts):
        was = walk.programme
        try:
            walk.do(act, number)
        except Refusal:
            assert walk.programme == was
            continue
        now = walk.programme
        # An approval on the first day or later is two steps at once.
        begun = act == "approve" and now.status is ProgrammeStatus.ACTIVE
        reached = ProgrammeStatus.APPROVED if begun else now.status
        assert reached in TRANSITIONS[was.status] | {was.status}
        if now.status in APPROVED:
            assert now.goal
            assert walk.items
            assert now.approved_by == HEAD
        if now.status in ENDED and was.status not in ENDED:
            assert act in BY_ENDING
        assert now.version >= was.version


@pytest.mark.parametrize("was", ProgrammeStatus)
@pytest.mark.parametrize("to", ProgrammeStatus)
def test_a_step_outside_the_table_is_refused(was: ProgrammeStatus, to: ProgrammeStatus) -> None:
    if to in TRANSITIONS[was]:
        assert step(was, to) is to
        return
    with pytest.raises(WorldChanged):
        step(was, to)


def test_an_ended_programme_only_becomes_published() -> None:
    assert TRANSITIONS[ProgrammeStatus.TERMINATED] == frozenset()
    assert TRANSITIONS[ProgrammeStatus.COMPLETED] == {ProgrammeStatus.PUBLISHED}
    assert TRANSITIONS[ProgrammeStatus.PUBLISHED] == {ProgrammeStatus.COMPLETED}


def test_from_every_status_there_is_a_way_to_the_end() -> None:
    endings = {ProgrammeStatus.COMPLETED, ProgrammeStatus.TERMINATED}
    for status in set(ProgrammeStatus) - ENDED:
        assert endings <= TRANSITIONS[status]


def test_a_longer_term_makes_it_extended_and_a_shorter_one_does_not() -> None:
    active = replace(DRAFT, goal="g", status=ProgrammeStatus.ACTIVE)
    for end, expected in (
        ("2026-06-30", ProgrammeStatus.EXTENDED),
        ("2026-04-30", ProgrammeStatus.ACTIVE),
    ):
        change = Change(Part.TERM, end, "why")
        revising, waiting = revisions.propose(active, change, PairId(1), MENTOR, NOW)
        found = revisions.accept(waiting, MENTEE, MEMBERS, NOW)
        changed = revisions.applied(revising, found)
        assert (changed.status, changed.version) == (expected, 2)
