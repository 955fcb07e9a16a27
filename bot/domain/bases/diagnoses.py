"""The entry diagnosis: how a mentor or a curator found out what is difficult."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.bases.refusals import DayAhead
from bot.domain.errors import TextNeeded, TextTooLong
from bot.domain.ids import DifficultyId, PersonId

LONGEST_CONCLUSION = 1000


class DiagnosisMethod(StrEnum):
    """The four methods of the first stage (source: seed 001)."""

    DOCUMENTS = "documents"
    QUESTIONNAIRE = "questionnaire"
    INTERVIEW = "interview"
    OBSERVATION = "observation"


class MentorTool(StrEnum):
    """The ten tools of a mentor (source: seed 001)."""

    CLASS_OBSERVATION = "class_observation"
    SELF_ASSESSMENT = "self_assessment"
    COMPETENCE_DIAGNOSIS = "competence_diagnosis"
    TEACHER_INTERVIEW = "teacher_interview"
    PUPILS_RESULTS = "pupils_results"
    SUPERVISION = "supervision"
    PORTFOLIO = "portfolio"
    EMPLOYERS_REVIEWS = "employers_reviews"
    SURVEY = "survey"
    CONSULTATION = "consultation"


@dataclass(frozen=True, slots=True)
class DiagnosisDraft:
    """What is about to be written down; no tool is fine."""

    method: DiagnosisMethod
    made_on: date
    conclusion: str
    tool: MentorTool | None = None
    difficulties: tuple[DifficultyId, ...] = ()


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """One look at what a mentee finds difficult; `by_name` as it is now."""

    id: int
    person_id: PersonId
    by_id: PersonId | None
    by_name: str
    draft: DiagnosisDraft


def checked(draft: DiagnosisDraft, today: date) -> DiagnosisDraft:
    """The draft, or a refusal: a conclusion is needed, and it can't lie ahead."""
    if not draft.conclusion.strip():
        raise TextNeeded
    if len(draft.conclusion) > LONGEST_CONCLUSION:
        raise TextTooLong(LONGEST_CONCLUSION)
    if draft.made_on > today:
        raise DayAhead
    return draft
