"""How a draft becomes a programme: written, agreed by all, defended, approved, begun, ended."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from bot.domain.errors import AlreadyDone, NothingToUndo, WorldChanged
from bot.domain.ids import PersonId
from bot.domain.programme.content import Part, Programme, value_of, with_value
from bot.domain.programme.life import (
    APPROVED,
    ENDED,
    OPEN,
    WAITING,
    Authoring,
    ProgrammeStatus,
    step,
)
from bot.domain.programme.refusals import (
    ApprovedAlready,
    GoalNeeded,
    ItemsNeeded,
    MentorWrites,
    NothingChanged,
)


def write(
    programme: Programme,
    part: Part,
    value: Any,
    *,
    longer: bool = False,
) -> Programme:
    """Another value of a part of the draft; who had agreed is asked anew."""
    if programme.status not in OPEN:
        raise ApprovedAlready if programme.status in APPROVED else WorldChanged
    if value == value_of(programme, part):
        raise NothingChanged
    return _draft_again(with_value(programme, part, value, longer=longer))


def choose_authoring(programme: Programme, authoring: Authoring) -> Programme:
    if programme.status not in OPEN:
        raise WorldChanged
    return _draft_again(replace(programme, authoring=authoring))


def check_author(programme: Programme, *, mentor: bool) -> None:
    """Where the mentor writes first, the mentee asks for changes and doesn't make them."""
    if programme.authoring is Authoring.MENTOR_FIRST and not mentor:
        raise MentorWrites


def check_ready(programme: Programme, items: int) -> None:
    """A programme is agreed and approved with a goal and an item at least."""
    if not programme.goal:
        raise GoalNeeded
    if not items:
        raise ItemsNeeded


def agree(
    programme: Programme, by: PersonId, members: Collection[PersonId], items: int, now: datetime
) -> Programme:
    """One member's yes to the draft as it is; agreed when all members have said it."""
    if programme.status is not ProgrammeStatus.DRAFT:
        raise AlreadyDone if programme.status in WAITING else WorldChanged
    if by in programme.agreed_by:
        raise AlreadyDone
    check_ready(programme, items)
    said = (*(one for one in programme.agreed_by if one in members), by)
    changed = replace(programme, agreed_by=said, returned=None)
    if set(said) < set(members):
        return changed
    status = step(programme.status, ProgrammeStatus.AGREED)
    return replace(changed, status=status, acknowledged_at=now)


def take_back(programme: Programme, by: PersonId) -> Programme:
    """«Согласен(на)» was a slip."""
    if by not in programme.agreed_by or programme.status not in OPEN:
        raise NothingToUndo
    left = tuple(one for one in programme.agreed_by if one != by)
    return replace(_draft_again(programme), agreed_by=left)


def defend(programme: Programme, day: date) -> Programme:
    """The head names the day of the defence, or another one."""
    status = programme.status
    if status is not ProgrammeStatus.DEFENSE:
        status = step(status, ProgrammeStatus.DEFENSE)
    return replace(programme, status=status, defence_on=day)


def approve(programme: Programme, by: PersonId, items: int, now: datetime) -> Programme:
    check_ready(programme, items)
    status = step(programme.status, ProgrammeStatus.APPROVED)
    return replace(programme, status=status, approved_by=by, approved_at=now, returned=None)


def begin(programme: Programme, today: date) -> Programme:
    """An approved programme is carried out from its first day on."""
    if programme.status is not ProgrammeStatus.APPROVED or today < programme.start:
        return programme
    return replace(programme, status=step(programme.status, ProgrammeStatus.ACTIVE))


def give_back(programme: Programme, words: str) -> Programme:
    """Returned by the head: all agree anew to what becomes of it."""
    if programme.status not in WAITING:
        raise WorldChanged
    return replace(_draft_again(programme), returned=words)


def restore(programme: Programme, to: ProgrammeStatus) -> Programme:
    """An approval or a return was a slip: taken back within the minute."""
    if to not in WAITING or programme.status in ENDED:
        raise NothingToUndo
    return replace(programme, status=to, approved_at=None, approved_by=None, returned=None)


def end(programme: Programme, *, completed: bool) -> Programme:
    """Ended with its pair, by whichever reason; ended already, it stays as it is."""
    if programme.status in ENDED:
        return programme
    to = ProgrammeStatus.COMPLETED if completed else ProgrammeStatus.TERMINATED
    return replace(programme, status=step(programme.status, to))


def publish(programme: Programme) -> Programme:
    """Results are published after the end alone (002)."""
    return replace(programme, status=step(programme.status, ProgrammeStatus.PUBLISHED))


def unpublish(programme: Programme) -> Programme:
    """A consent was taken back."""
    if programme.status is not ProgrammeStatus.PUBLISHED:
        raise WorldChanged
    return replace(programme, status=step(programme.status, ProgrammeStatus.COMPLETED))


def _draft_again(programme: Programme) -> Programme:
    status = programme.status
    if status is not ProgrammeStatus.DRAFT:
        status = step(status, ProgrammeStatus.DRAFT)
    return replace(programme, status=status, agreed_by=(), acknowledged_at=None, defence_on=None)
