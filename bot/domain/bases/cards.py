"""What is known of somebody as a mentor, as a mentee, or as both."""

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from bot.domain.forms import Format
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import MenteeCategory, Role
from bot.domain.plans import Direction


class PersonKind(StrEnum):
    """Who takes part (source: seed 003); pupils are off until a curator turns their forms on."""

    TEACHER = "teacher"
    PUPIL = "pupil"
    STUDENT = "student"
    PARENT = "parent"
    PARTNER = "partner"


class Qualification(StrEnum):
    """The qualification category (sources: seeds 001 and 002)."""

    NONE = "none"
    FIRST = "first"
    HIGHEST = "highest"
    METHODIST = "methodist"
    MENTOR_TEACHER = "mentor_teacher"


class MentorSource(StrEnum):
    """Where mentors come from (source: seed 003)."""

    PUPILS = "pupils"
    TEACHERS = "teachers"
    PARENTS = "parents"
    COUNCILS = "councils"


class Support(StrEnum):
    """Who helps a mentee who has no pair yet (source: seed 002)."""

    PSYCHOLOGIST = "psychologist"


@dataclass(frozen=True, slots=True)
class Card:
    """A person with all that the bases keep; what nobody has said is None or empty.

    `load`: unfinished pairs as a mentor; `superior`: the name of the direct superior.
    """

    person_id: PersonId
    organisation_id: OrganisationId
    name: str
    roles: frozenset[Role]
    joined: bool = False
    left_on: date | None = None
    kind: PersonKind = PersonKind.TEACHER
    position: str | None = None
    building: str | None = None
    outside: str | None = None
    superior_id: PersonId | None = None
    superior: str | None = None
    career_start: date | None = None
    under_35: bool | None = None
    guardian_consent_on: date | None = None
    format: Format | None = None
    qualification: Qualification | None = None
    directions: tuple[Direction, ...] = ()
    can_help: str | None = None
    hours_a_month: int | None = None
    capacity: int | None = None
    source: MentorSource | None = None
    experienced: bool | None = None
    results: str | None = None
    regional_methodist: bool | None = None
    keep_next_year: bool | None = None
    category: MenteeCategory | None = None
    request: str | None = None
    strengths: str | None = None
    need_since: date | None = None
    support: Support | None = None
    own_ticks: frozenset[str] = field(default_factory=frozenset)
    curator_ticks: frozenset[str] = field(default_factory=frozenset)
    load: int = 0

    @property
    def is_mentor(self) -> bool:
        return Role.MENTOR in self.roles

    @property
    def is_mentee(self) -> bool:
        return Role.MENTEE in self.roles

    @property
    def lacks_category(self) -> bool:
        """A mentor is to have the first or the highest category (source: seed 002)."""
        return self.qualification in (None, Qualification.NONE)


@dataclass(frozen=True, slots=True)
class Training:
    """What a mentor has learned, when, how long (source: seed 001, formal training is a risk)."""

    id: int
    person_id: PersonId
    title: str
    held_on: date
    hours: int


def years_in_post(start: date, today: date) -> int:
    """Whole years of service."""
    return max(0, today.year - start.year - ((today.month, today.day) < (start.month, start.day)))
