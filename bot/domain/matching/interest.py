"""«Готовы работать вместе?»: both are asked, and only two times yes is ever told.

An answer is known to nobody but the one who gave it. The question stays open to the other side
whatever the first has said, and the curator learns the outcome only when both have answered or
the time is over. What was answered is forgotten as soon as it is settled.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from bot.domain.errors import AlreadyDone, NothingToUndo, NotYours, WorldChanged
from bot.domain.ids import InterestId, OrganisationId, PairId, PersonId

OPEN_FOR = timedelta(days=7)


class InterestStatus(StrEnum):
    """WITHDRAWN: taken back by the curator, or overtaken by a pair of the two."""

    ASKED = "asked"
    MUTUAL = "mutual"
    NOT_MUTUAL = "not_mutual"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Interest:
    """One question to two people. `settle_at`: when it is decided, whoever has answered."""

    id: InterestId
    organisation_id: OrganisationId
    mentor: PersonId
    mentee: PersonId
    mentor_name: str
    mentee_name: str
    asked_by: PersonId | None
    asked_at: datetime
    settle_at: datetime
    mentor_ready: bool | None = None
    mentee_ready: bool | None = None
    status: InterestStatus = InterestStatus.ASKED
    pair_id: PairId | None = None

    @property
    def open(self) -> bool:
        return self.status is InterestStatus.ASKED

    @property
    def answered(self) -> bool:
        """Whether both have."""
        return self.mentor_ready is not None and self.mentee_ready is not None

    def about(self, person: PersonId) -> bool:
        """Whether this is one of the two who were asked."""
        return person in (self.mentor, self.mentee)

    def said(self, person: PersonId) -> bool | None:
        """What this person answered; None: nothing yet, or forgotten."""
        return self.mentor_ready if person == self.mentor else self.mentee_ready


def require_asked(interest: Interest | None, person: PersonId) -> Interest:
    """The one door to a question: those who were asked."""
    if interest is None or not interest.about(person):
        raise NotYours
    return interest


def answer(
    interest: Interest, by: PersonId, *, ready: bool, now: datetime, window: timedelta
) -> Interest:
    """One side answers; once both have, it is settled after `window`, the time to undo it."""
    _require_open(interest, now)
    if interest.said(by) is not None:
        raise AlreadyDone
    changed = _with(interest, by, ready=ready)
    return replace(changed, settle_at=now + window) if changed.answered else changed


def take_back(interest: Interest, by: PersonId, now: datetime) -> Interest:
    """The answer was a slip: the question is open again."""
    if interest.status is not InterestStatus.ASKED or now >= interest.settle_at:
        raise NothingToUndo
    if interest.said(by) is None:
        raise NothingToUndo
    return replace(_with(interest, by, ready=None), settle_at=interest.asked_at + OPEN_FOR)


def settled(interest: Interest, *, paired: bool) -> Interest:
    """What became of it; `paired`: an unfinished pair of the two exists already."""
    both = interest.mentor_ready is True and interest.mentee_ready is True
    if paired:
        status = InterestStatus.WITHDRAWN
    else:
        status = InterestStatus.MUTUAL if both else InterestStatus.NOT_MUTUAL
    return _forgotten(interest, status)


def withdraw(interest: Interest) -> Interest:
    """The curator takes the question back."""
    if interest.status is not InterestStatus.ASKED:
        raise WorldChanged
    return _forgotten(interest, InterestStatus.WITHDRAWN)


def _forgotten(interest: Interest, status: InterestStatus) -> Interest:
    return replace(interest, status=status, mentor_ready=None, mentee_ready=None)


def _require_open(interest: Interest, now: datetime) -> None:
    if interest.status is not InterestStatus.ASKED or now >= interest.settle_at:
        raise WorldChanged


def _with(interest: Interest, by: PersonId, *, ready: bool | None) -> Interest:
    if by == interest.mentor:
        return replace(interest, mentor_ready=ready)
    return replace(interest, mentee_ready=ready)
