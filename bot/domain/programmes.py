"""A personalised programme's own life: drafted, agreed, defended, approved, carried out, ended."""

from enum import StrEnum


class ProgrammeStatus(StrEnum):
    """Source: vocabulary 2.12."""

    DRAFT = "draft"
    AGREED = "agreed"
    DEFENSE = "defense"
    APPROVED = "approved"
    ACTIVE = "active"
    REVISING = "revising"
    EXTENDED = "extended"
    COMPLETED = "completed"
    TERMINATED = "terminated"
    PUBLISHED = "published"


class Authoring(StrEnum):
    """Who writes the plan: both together, or the mentor first and the mentee reads it (000)."""

    JOINT = "joint"
    MENTOR_FIRST = "mentor_first"
