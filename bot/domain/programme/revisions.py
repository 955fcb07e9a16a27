"""Versions of an approved programme: proposed by one side with a reason, agreed by the other."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Any

from bot.domain.errors import AlreadyDone, WorldChanged
from bot.domain.ids import PairId, PersonId, RevisionId
from bot.domain.pairs import Pair
from bot.domain.programme.content import Part, Programme, value_of, with_value
from bot.domain.programme.life import APPROVED, ProgrammeStatus, step
from bot.domain.programme.refusals import NothingChanged, OwnRevision, RevisionWaits


class RevisionStatus(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Change:
    """What is to become of a part, and why; `diagnosis`: what it was found by."""

    part: Part
    value: Any
    why: str = ""
    diagnosis: int | None = None
    longer: bool = False


@dataclass(frozen=True, slots=True)
class Revision:
    """A change of a programme; `number`: the version it made, once it was agreed.

    `was`: the status of the programme before it was being revised.
    """

    id: RevisionId
    pair_id: PairId
    part: Part
    before: Any
    after: Any
    why: str
    status: RevisionStatus
    proposed_by: PersonId | None
    proposed_at: datetime
    was: ProgrammeStatus
    agreed_by: tuple[PersonId, ...] = ()
    settled_at: datetime | None = None
    number: int | None = None
    diagnosis: int | None = None


def propose(
    programme: Programme, change: Change, pair: PairId, by: PersonId, now: datetime
) -> tuple[Programme, Revision]:
    """The programme is being revised until the other side has answered."""
    if programme.status is ProgrammeStatus.REVISING:
        raise RevisionWaits
    before = value_of(programme, change.part)
    if before == change.value and change.part is not Part.PLAN:
        raise NothingChanged
    with_value(programme, change.part, change.value, longer=change.longer)
    status = step(programme.status, ProgrammeStatus.REVISING)
    said = Revision(
        id=RevisionId(0),
        pair_id=pair,
        part=change.part,
        before=before,
        after=change.value,
        why=change.why,
        status=RevisionStatus.PROPOSED,
        proposed_by=by,
        proposed_at=now,
        was=programme.status,
        agreed_by=(by,),
        diagnosis=change.diagnosis,
    )
    return replace(programme, status=status), said


def accept(
    revision: Revision, by: PersonId, members: Collection[PersonId], now: datetime
) -> Revision:
    """A member's yes; agreed when all members have said it."""
    _check_waiting(revision)
    if by == revision.proposed_by:
        raise OwnRevision
    if by in revision.agreed_by:
        raise AlreadyDone
    said = (*revision.agreed_by, by)
    if set(members) - set(said):
        return replace(revision, agreed_by=said)
    return replace(revision, agreed_by=said, status=RevisionStatus.AGREED, settled_at=now)


def refuse(revision: Revision, by: PersonId, now: datetime) -> Revision:
    """«Не согласен(на)» of the other side; of the one who proposed it, taken back."""
    _check_waiting(revision)
    own = by == revision.proposed_by
    to = RevisionStatus.WITHDRAWN if own else RevisionStatus.DECLINED
    return replace(revision, status=to, settled_at=now)


def applied(programme: Programme, revision: Revision) -> Programme:
    """The programme as all agreed to it: a version more."""
    was = revision.was
    changed = with_value(programme, revision.part, revision.after, longer=True)
    if revision.part is Part.TERM and changed.end > programme.end:
        was = ProgrammeStatus.EXTENDED
    return replace(settled(changed, was), version=programme.version + 1)


def settled(programme: Programme, was: ProgrammeStatus) -> Programme:
    """No change waits any more: the status is what it was."""
    if programme.status is not ProgrammeStatus.REVISING:
        raise WorldChanged
    return replace(programme, status=step(programme.status, was))


def agreed_elsewhere(
    pair: Pair, change: Change, by: PersonId | None, now: datetime
) -> tuple[Programme, Revision]:
    """A version that all have agreed to by another way; a change that waits stays waiting."""
    programme = pair.programme
    before = value_of(programme, change.part)
    changed = with_value(programme, change.part, change.value, longer=change.longer)
    longer = change.part is Part.TERM and changed.end > programme.end
    if longer and programme.status in (ProgrammeStatus.APPROVED, ProgrammeStatus.ACTIVE):
        changed = replace(changed, status=step(programme.status, ProgrammeStatus.EXTENDED))
    changed = replace(changed, version=programme.version + 1)
    row = Revision(
        id=RevisionId(0),
        pair_id=pair.id,
        part=change.part,
        before=before,
        after=change.value,
        why=change.why,
        status=RevisionStatus.AGREED,
        proposed_by=by,
        proposed_at=now,
        was=programme.status,
        agreed_by=tuple(member.person_id for member in pair.members),
        settled_at=now,
        number=changed.version,
        diagnosis=change.diagnosis,
    )
    return changed, row


def is_versioned(programme: Programme) -> bool:
    """Whether changes of it are versions: from the approval to the end."""
    return programme.status in APPROVED


def _check_waiting(revision: Revision) -> None:
    if revision.status is not RevisionStatus.PROPOSED:
        raise WorldChanged
