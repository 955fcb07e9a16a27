"""Surveys: a questionnaire of the catalog sent to an audience; answers resume later."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import CampaignId, OrganisationId, PersonId


class Audience(StrEnum):
    """`OTHERS`: grown-ups of the organisation who are no mentors yet, mentees among them."""

    MENTEES = "mentees"
    MENTORS = "mentors"
    OTHERS = "others"


class QuestionType(StrEnum):
    SCALE = "s10"
    YES_NO = "yn"
    CHOICE = "choice"
    TEXT = "txt"


@dataclass(frozen=True, slots=True)
class Campaign:
    """One sending of one questionnaire; answers are taken until `closes_at`."""

    id: CampaignId
    organisation_id: OrganisationId
    survey: str
    version: int
    audience: Audience
    opened_at: datetime
    closes_at: datetime
    opened_by: PersonId


@dataclass(frozen=True, slots=True)
class Answer:
    """What one person said to one question; scales are their number as text."""

    campaign_id: CampaignId
    person_id: PersonId
    question: str
    value: str
    at: datetime
