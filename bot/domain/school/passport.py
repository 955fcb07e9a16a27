"""The passport of a school's programme: thirteen fields and what became of it (seed 002)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

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
