"""What a person asks for outside the plan: a mentor's help, another mentor, a longer term."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import OrganisationId, PairId, PersonId


class PetitionKind(StrEnum):
    HELP_REQUEST = "help_request"
    REPLACE_MENTOR = "replace_mentor"
    MENTOR_RESIGN = "mentor_resign"
    EXTEND = "extend"
    CORRECT = "correct"
    RELEASE = "release"
    MEDIATION = "mediation"
    SUPPORT = "support"
    EMPLOYER_CANCEL = "employer_cancel"


class PetitionStatus(StrEnum):
    NEW = "new"
    IN_REVIEW = "in_review"
    GRANTED = "granted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


STILL_OPEN = frozenset({PetitionStatus.NEW, PetitionStatus.IN_REVIEW})


@dataclass(frozen=True, slots=True)
class Petition:
    """One request; a petition for another mentor is invisible to the mentor until decided."""

    id: int
    organisation_id: OrganisationId
    pair_id: PairId
    kind: PetitionKind
    status: PetitionStatus
    author_id: PersonId
    words: str
    created_at: datetime
    answered_at: datetime | None = None
    answer: str | None = None
