"""Surveys: a questionnaire sent to an audience; answers are a draft until a sheet is finished."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.domain.ids import CampaignId, OrganisationId, PairId, PersonId, SurveyFormId

# Kinds of a campaign beside the codes of the automatic ones.
BY_HAND = "by_hand"
TRIAL = "trial"  # a curator's try: in no figure
OWN = "own"  # a curator's own sheet about the programme: nobody is told


class Audience(StrEnum):
    """`OTHERS`: grown-ups of the organisation who are no mentors yet, mentees among them."""

    MENTEES = "mentees"
    MENTORS = "mentors"
    OTHERS = "others"
    CURATORS = "curators"


class Stage(StrEnum):
    """Where in the year a questionnaire belongs."""

    ENTRY = "entry"
    BEFORE = "before"
    PULSE = "pulse"
    INTERIM = "interim"
    AFTER = "after"
    CLOSING = "closing"
    YEAR = "year"


class Visibility(StrEnum):
    """What becomes of an answer once the sheet is finished.

    `IDENTIFIED`: kept with the person; figures to the curator, names by a direct request that
    leaves a line in the audit. `AGGREGATE`: kept with the person, shown in figures of enough
    people only. `ANONYMOUS`: the person is forgotten.
    """

    IDENTIFIED = "identified"
    AGGREGATE = "aggregate"
    ANONYMOUS = "anonymous"


class QuestionType(StrEnum):
    SCALE = "s10"
    DEGREE = "s02"
    YES_NO = "yn"
    ONE = "one"
    MANY = "many"
    FREQUENCY = "freq"
    TEXT = "txt"


@dataclass(frozen=True, slots=True)
class Whom:
    """Narrows an audience; nothing chosen means everybody. Codes of forms and of statuses."""

    forms: tuple[str, ...] = ()
    statuses: tuple[str, ...] = ()


ANYBODY = Whom()


@dataclass(frozen=True, slots=True)
class Campaign:
    """One sending of one questionnaire; answers are taken until `closes_at`.

    `opened_at`: when it was made; `opens_at`: from when answers are taken, None: at once.
    `visibility` is what was promised at the sending. `form_id`: the school's own version of the
    questionnaire. `pair_id`: asked of one pair only.
    """

    id: CampaignId
    organisation_id: OrganisationId
    survey: str
    version: int
    audience: Audience
    opened_at: datetime
    closes_at: datetime
    opened_by: PersonId | None
    visibility: Visibility = Visibility.ANONYMOUS
    kind: str = BY_HAND
    opens_at: datetime | None = None
    pair_id: PairId | None = None
    form_id: SurveyFormId | None = None
    whom: Whom = ANYBODY

    @property
    def begins_at(self) -> datetime:
        return self.opens_at or self.opened_at


@dataclass(frozen=True, slots=True)
class Draft:
    """What one person said to one question so far; how a value is written: `answers.py`."""

    campaign_id: CampaignId
    person_id: PersonId
    question: str
    value: str


@dataclass(frozen=True, slots=True)
class FinishedSheet:
    """A finished one: answers by question, skipped ones left out; no person if anonymous.

    `key` is random and says nothing of when or by whom. `places`: forms and kinds of mentoring of
    the person at that time (said.py).
    """

    key: str
    campaign_id: CampaignId
    person_id: PersonId | None
    answers: Mapping[str, str]
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OwnForm:
    """A questionnaire as the school itself wrote it: one version, with the text of its file."""

    id: SurveyFormId
    organisation_id: OrganisationId
    code: str
    version: int
    text: str
    made_at: datetime
    made_by: PersonId | None
    dropped_at: datetime | None = None
