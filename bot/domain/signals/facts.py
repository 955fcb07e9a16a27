"""What the rules ask about a pair. Days are local dates of the organisation."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from bot.domain.ids import MeetingId, PairId, PersonId
from bot.domain.signals.checks import Check
from bot.domain.signals.kinds import Paper


@dataclass(frozen=True, slots=True)
class Burden:
    """What a mentor carries: active pairs, minutes of meetings lately, what was stated.

    `hours` a month, None when none were named; `capacity`: pairs at once, 0 when nothing is known.
    """

    pairs: int = 0
    minutes: int = 0
    hours: int | None = None
    capacity: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """An identified questionnaire, filled in with one value: its id, who, of what side, when.

    `questions`: how many scales it has; `value`: the one value.
    """

    survey: str
    by_mentor: bool
    questions: int
    value: int
    on: date
    pair: PairId | None = None


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around all pairs of an organisation, asked once for all of them.

    `withdrawn`: people who took their consent to personal data back, and have given no other.
    """

    burdens: Mapping[PersonId, Burden] = field(default_factory=dict)
    withdrawn: frozenset[PersonId] = frozenset()
    straight: Mapping[PersonId, tuple[Sheet, ...]] = field(default_factory=dict)
    checks: Mapping[PairId, tuple[Check, ...]] = field(default_factory=dict)


class MeetingFact(NamedTuple):
    """A held meeting. `note_key` is `likeness.note_key` of its note, empty when there is none.

    An imported one comes confirmed unless the file says otherwise. Disputed ones stay outside.
    """

    id: MeetingId
    day: date
    recorded_day: date
    note_key: str = ""
    confirmed: bool = False
    imported: bool = False


@dataclass(frozen=True, slots=True)
class PairFacts:
    """All that the rules need of a pair; items without the cancelled ones.

    `items_closed` are the days on which items were marked as done (not the days they were done).
    `last_held` and `meetings` are of held meetings of the whole programme.
    """

    active: bool
    start: date
    end: date
    last_held: date | None = None
    pause_ended: date | None = None
    overdue_due: tuple[date, ...] = ()
    items_total: int = 0
    items_closed: tuple[date, ...] = ()
    meetings: tuple[MeetingFact, ...] = ()
    open_petition: bool = False
    unanswered_request: bool = False
    group: int = 1
    papers_missing: tuple[Paper, ...] = ()
    burden: Burden = Burden()
    straight: tuple[Sheet, ...] = ()
