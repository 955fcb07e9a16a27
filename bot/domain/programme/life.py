"""A personalised programme's own life: drafted, agreed, defended, approved, carried out, ended.

Every move between statuses is in TRANSITIONS and nowhere else. A pair works without any of them:
what lacks is shown, nothing is forbidden.
"""

from collections.abc import Mapping
from enum import StrEnum

from bot.domain.errors import WorldChanged


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


_S = ProgrammeStatus
ENDED = frozenset({_S.COMPLETED, _S.TERMINATED, _S.PUBLISHED})
# Both sides said yes: the text changes by a revision that both agree to.
APPROVED = frozenset({_S.APPROVED, _S.ACTIVE, _S.REVISING, _S.EXTENDED})
WAITING = frozenset({_S.AGREED, _S.DEFENSE})
OPEN = frozenset({_S.DRAFT}) | WAITING

_ENDINGS = frozenset({_S.COMPLETED, _S.TERMINATED})
TRANSITIONS: Mapping[ProgrammeStatus, frozenset[ProgrammeStatus]] = {
    _S.DRAFT: frozenset({_S.AGREED}) | _ENDINGS,
    _S.AGREED: frozenset({_S.DRAFT, _S.DEFENSE, _S.APPROVED}) | _ENDINGS,
    _S.DEFENSE: frozenset({_S.DRAFT, _S.APPROVED}) | _ENDINGS,
    _S.APPROVED: frozenset({_S.ACTIVE, _S.REVISING, _S.EXTENDED}) | _ENDINGS,
    _S.ACTIVE: frozenset({_S.REVISING, _S.EXTENDED}) | _ENDINGS,
    _S.REVISING: frozenset({_S.APPROVED, _S.ACTIVE, _S.EXTENDED}) | _ENDINGS,
    _S.EXTENDED: frozenset({_S.REVISING}) | _ENDINGS,
    _S.COMPLETED: frozenset({_S.PUBLISHED}),
    _S.TERMINATED: frozenset(),
    _S.PUBLISHED: frozenset({_S.COMPLETED}),
}


def step(was: ProgrammeStatus, to: ProgrammeStatus) -> ProgrammeStatus:
    """`to`, if that is a way from `was`; WorldChanged otherwise."""
    if to not in TRANSITIONS[was]:
        raise WorldChanged
    return to
