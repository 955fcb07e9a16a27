"""The passport of a school's programme: thirteen fields and what became of it (seed 002)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from bot.domain.ids import OrganisationId

LONGEST_FIELD: Final = 1500


class PassportField(StrEnum):
    NAME = "name"
    DECISION = "decision"
    BASIS = "basis"
    DEVELOPERS = "developers"
    GROUPS = "groups"
    TERM = "term"
    FORMS = "forms"
    DIRECTIONS = "directions"
    MANAGEMENT = "management"
    CONDITIONS = "conditions"
    RESULTS = "results"
    MONITORING = "monitoring"
    MOTIVATION = "motivation"


class ProgrammeState(StrEnum):
    """Of the organisation's programme, one a school year."""

    DRAFTED = "drafted"
    APPROVED = "approved"
    RUNNING = "running"
    EXTENDED = "extended"
    ENDED = "ended"


@dataclass(frozen=True, slots=True)
class Passport:
    """`words`: what the school wrote itself; the other fields are filled from what is known."""

    state: ProgrammeState = ProgrammeState.DRAFTED
    words: Mapping[PassportField, str] | None = None

    def own(self, field: PassportField) -> str:
        return (self.words or {}).get(field, "")


@dataclass(frozen=True, slots=True)
class PassportChange:
    """One change. `field` None: what became of the programme, `was` and `became` its states.

    An empty `was` or `became`: the field was filled from what is known. `changed_by`: a name,
    None when the person is gone.
    """

    id: int
    organisation_id: OrganisationId
    field: PassportField | None
    was: str
    became: str
    changed_by: str | None
    changed_at: datetime


def difference(was: Passport, now: Passport) -> list[tuple[PassportField | None, str, str]]:
    """What differs, each with the words before and after; None for the state."""
    found: list[tuple[PassportField | None, str, str]] = [
        (field, was.own(field), now.own(field))
        for field in PassportField
        if was.own(field) != now.own(field)
    ]
    if was.state is not now.state:
        found.append((None, str(was.state), str(now.state)))
    return found
