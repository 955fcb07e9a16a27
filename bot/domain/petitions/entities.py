"""What a person asks for outside the plan: a mentor's help, another mentor, a longer term."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.petitions.details import NOTHING, Details


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
# Proposed by one side, agreed by the other, approved by a curator: open to the whole pair.
SHARED = frozenset({PetitionKind.EXTEND, PetitionKind.CORRECT})
# These come true by themselves when their notice is over (source: labour code, 351.8).
BY_NOTICE = frozenset({PetitionKind.MENTOR_RESIGN, PetitionKind.EMPLOYER_CANCEL})


@dataclass(frozen=True, slots=True)
class Petition:
    """One request; a petition for another mentor is invisible to the mentor until decided.

    `reason`: a code of the catalogue's buttons. `answer_by`: when those who decide must have
    answered; None while another side's consent is waited for. `effect_at`: when it comes true by
    itself. `answer`: the motive of a decision.
    """

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
    reason: str | None = None
    details: Details = NOTHING
    answer_by: datetime | None = None
    answered_by: PersonId | None = None
    effect_at: datetime | None = None

    @property
    def open(self) -> bool:
        return self.status in STILL_OPEN

    @property
    def agreed(self) -> bool:
        """Whether nobody's consent is waited for any more."""
        return self.kind not in SHARED or self.answer_by is not None
