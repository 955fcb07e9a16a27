"""What a pair came to, counted from what was entered all year: nobody types it again."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeVar

from bot.domain.bases.diagnoses import MentorTool
from bot.domain.difficulties import Difficulty, DifficultyStatus
from bot.domain.ids import DifficultyId
from bot.domain.meetings import Meeting, MeetingFormat
from bot.domain.plans import Direction, ItemStatus, PlanItem, WorkForm

T = TypeVar("T")
_UNCOUNTED = frozenset({ItemStatus.PROPOSED, ItemStatus.CANCELLED})


@dataclass(frozen=True, slots=True)
class Change:
    """One difficulty: levels of 0 (none) to 10, before and after."""

    id: DifficultyId
    words: str
    area: Direction
    before: int | None
    after: int | None
    closed: bool


@dataclass(frozen=True, slots=True)
class Results:
    """Items without cancelled and merely proposed ones; meetings held, disputed ones left out.

    `forms`, `formats`, `tools`: how often each was used, the most frequent first.
    """

    items: int
    done: int
    verified: int
    directions: tuple[Direction, ...]
    meetings: int
    minutes: int
    confirmed: int
    forms: tuple[WorkForm, ...]
    formats: tuple[MeetingFormat, ...]
    tools: tuple[MentorTool, ...]
    changes: tuple[Change, ...]

    @property
    def closed(self) -> int:
        """Difficulties that both sides call overcome."""
        return sum(change.closed for change in self.changes)

    @property
    def eased(self) -> tuple[Change, ...]:
        """Those that weigh less now than before."""
        return tuple(
            one
            for one in self.changes
            if one.before is not None and one.after is not None and one.after < one.before
        )


def results_of(
    items: Iterable[PlanItem], meetings: Iterable[Meeting], difficulties: Iterable[Difficulty]
) -> Results:
    counted = [item for item in items if item.status not in _UNCOUNTED]
    done = [item for item in counted if item.fulfilled]
    held = [meeting for meeting in meetings if meeting.held]
    return Results(
        items=len(counted),
        done=len(done),
        verified=sum(item.status is ItemStatus.VERIFIED for item in counted),
        directions=_often(item.direction for item in done),
        meetings=len(held),
        minutes=sum(meeting.minutes or 0 for meeting in held),
        confirmed=sum(one.confirmed_at is not None or one.imported for one in held),
        forms=_often(item.work_form for item in done),
        formats=_often(meeting.format for meeting in held),
        tools=_often(one.details.tool for one in held if one.details.tool is not None),
        changes=tuple(map(_change, difficulties)),
    )


def _often(codes: Iterable[T]) -> tuple[T, ...]:
    return tuple(code for code, _ in Counter(codes).most_common())


def _change(one: Difficulty) -> Change:
    closed = one.status is DifficultyStatus.CLOSED
    return Change(one.id, one.words, one.area, one.level_before, one.level_after, closed)
