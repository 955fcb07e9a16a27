"""Applications and nominations: a curator confirms, the head approves, either may decline."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.bases.parts import Part
from bot.domain.bases.refusals import MotiveNeeded
from bot.domain.errors import NothingToUndo, TextTooLong, WorldChanged
from bot.domain.ids import OrganisationId, PersonId

LONGEST_WHY = 300


class Stage(StrEnum):
    """NEW: waits for a curator; CONFIRMED: waits for the head."""

    NEW = "new"
    CONFIRMED = "confirmed"
    APPROVED = "approved"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


WAITING = (Stage.NEW, Stage.CONFIRMED)


@dataclass(frozen=True, slots=True)
class Candidacy:
    """Somebody for a part. `person_id` None: a colleague who is not entered yet, by `name`.

    `by_id`: who nominated; the same person when it is their own wish.
    """

    id: int
    organisation_id: OrganisationId
    part: Part
    name: str
    person_id: PersonId | None
    by_id: PersonId | None
    why: str
    stage: Stage
    at: datetime
    confirmed_by: PersonId | None = None
    decided_by: PersonId | None = None
    decided_at: datetime | None = None
    motive: str = ""
    by_name: str = ""
    gave_role: bool = False
    """Its approval brought the person into the base."""

    @property
    def own(self) -> bool:
        """The person's own wish («саморегулируемое»)."""
        return self.person_id is not None and self.person_id == self.by_id


def confirm(found: Candidacy, by: PersonId, now: datetime, *, head: bool) -> Candidacy:
    """The curator's yes: enough where no `head` has joined to approve it."""
    if found.stage is not Stage.NEW:
        raise WorldChanged
    confirmed = replace(found, stage=Stage.CONFIRMED, confirmed_by=by)
    return confirmed if head else approve(confirmed, by, now)


def approve(found: Candidacy, by: PersonId, now: datetime) -> Candidacy:
    """The head's yes."""
    if found.stage is not Stage.CONFIRMED:
        raise WorldChanged
    return replace(found, stage=Stage.APPROVED, decided_by=by, decided_at=now)


def decline(found: Candidacy, by: PersonId, motive: str, now: datetime) -> Candidacy:
    """No, in words that the person and whoever nominated them will read."""
    if found.stage not in WAITING:
        raise WorldChanged
    words = " ".join(motive.split())
    if not words:
        raise MotiveNeeded
    if len(words) > LONGEST_WHY:
        raise TextTooLong(LONGEST_WHY)
    return replace(found, stage=Stage.DECLINED, decided_by=by, decided_at=now, motive=words)


def withdraw(found: Candidacy, now: datetime) -> Candidacy:
    """Whoever nominated takes it back."""
    if found.stage not in WAITING:
        raise WorldChanged
    return replace(found, stage=Stage.WITHDRAWN, decided_at=now)


def undo(found: Candidacy, by: PersonId) -> Candidacy:
    """The decision was a slip of the one who made it: as before."""
    if found.stage not in (Stage.APPROVED, Stage.DECLINED) or found.decided_by != by:
        raise NothingToUndo
    if found.by_id is None:
        return replace(found, stage=Stage.WITHDRAWN)  # nobody nominated: listed by the role alone
    # Where no head has joined, the confirmation was the decision itself.
    alone = found.confirmed_by in (None, by)
    return replace(
        found,
        stage=Stage.NEW if alone else Stage.CONFIRMED,
        confirmed_by=None if alone else found.confirmed_by,
        decided_by=None,
        decided_at=None,
        motive="",
    )
