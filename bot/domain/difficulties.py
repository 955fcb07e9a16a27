"""Professional difficulties: what a mentee asks for, classified, with a level before and after."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.domain.ids import DifficultyId, PersonId
from bot.domain.plans import Direction

LOWEST, HIGHEST = 0, 10


class DifficultyType(StrEnum):
    """The two types of educational deficits that seed 001 lists."""

    SITUATION_NOVELTY = "situation_novelty"
    MOTIVATION = "motivation"


class DifficultySubtype(StrEnum):
    """What is new for somebody (source: seed 001); of SITUATION_NOVELTY only."""

    YOUNG_SPECIALIST = "young_specialist"
    NEW_IN_ORG = "new_in_org"
    NEW_POSITION = "new_position"
    ORG_CHANGE = "org_change"
    NEW_REQUIREMENTS = "new_requirements"


class DifficultyStatus(StrEnum):
    OPEN = "open"
    IN_WORK = "in_work"
    CLOSED = "closed"
    NOT_CLOSED = "not_closed"


@dataclass(frozen=True, slots=True)
class Difficulty:
    """One difficulty of a mentee; levels are 0 (none) to 10, `level_after` once it is assessed.

    It is closed when both sides say so: `closed_by_mentee` and `closed_by_mentor` are their days.
    """

    id: DifficultyId
    person_id: PersonId
    words: str
    type: DifficultyType
    area: Direction
    subtype: DifficultySubtype | None = None
    level_before: int | None = None
    level_after: int | None = None
    status: DifficultyStatus = DifficultyStatus.OPEN
    opened_on: date | None = None
    closed_by_mentee: date | None = None
    closed_by_mentor: date | None = None
