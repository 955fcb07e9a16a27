"""The end of a pair: what is still unfinished, when Para suggests it, which reasons need words."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.closing.reports import ReportStatus
from bot.domain.difficulties import Difficulty, DifficultyStatus
from bot.domain.errors import ReasonNeeded, TextTooLong
from bot.domain.ids import PairId, PersonId
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import CompletionReason
from bot.domain.plans import PlanItem

LONGEST_WHY: Final = 500
# A plan of one or two items that are done is more likely not written yet than carried out.
LEAST_ITEMS = 3
AGAIN_AFTER: Final = timedelta(days=14)
SUGGESTIONS: Final = 2

# «По уважительным обстоятельствам», «в силу различных обстоятельств»: which ones is said
# (source: seed 002).
IN_WORDS: Final = frozenset(
    {
        CompletionReason.BY_MENTOR,
        CompletionReason.BY_MENTEE,
        CompletionReason.MUTUAL,
        CompletionReason.BY_CURATOR,
    }
)
# The mentor worked to an end and can tell of it.
REPORTED: Final = IN_WORDS | {CompletionReason.PLAN_AND_TERM, CompletionReason.PLAN_COMPLETED}


class Ripe(StrEnum):
    """Why Para suggests to end: all is done, or the term is over. A human decides."""

    DONE = "done"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Candidate:
    """An active pair as the round sees it; `items`: all that count, `open`: those not done."""

    pair_id: PairId
    mentor: PersonId
    end: date
    items: int
    open: int
    told_on: date | None
    told: int


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What an end would leave as it is."""

    items: tuple[PlanItem, ...]
    meetings: tuple[Meeting, ...]
    difficulties: tuple[Difficulty, ...]
    report: ReportStatus | None

    @property
    def report_missing(self) -> bool:
        return self.report in (None, ReportStatus.DRAFT, ReportStatus.RETURNED)


def unfinished(
    items: Iterable[PlanItem],
    meetings: Iterable[Meeting],
    difficulties: Iterable[Difficulty],
    report: ReportStatus | None,
) -> Unfinished:
    """Open items, meetings that one side alone speaks of, difficulties without a level after."""
    return Unfinished(
        tuple(item for item in items if item.open),
        tuple(one for one in meetings if one.status is MeetingStatus.HELD and not one.imported),
        tuple(one for one in difficulties if unmeasured(one)),
        report,
    )


def unmeasured(one: Difficulty) -> bool:
    """Nobody has said how it stands after the work."""
    return one.level_after is None and one.status is not DifficultyStatus.CLOSED


def ripe(one: Candidate, today: date) -> Ripe | None:
    """Whether there is nothing left to do: every item confirmed, or the last day gone by."""
    if one.items >= LEAST_ITEMS and not one.open:
        return Ripe.DONE
    return Ripe.OVER if today > one.end else None


def may_suggest(one: Candidate, today: date) -> bool:
    """Once, and once more after two weeks; then it is the people's own business."""
    if one.told_on is None:
        return True
    return one.told < SUGGESTIONS and today - one.told_on >= AGAIN_AFTER


def why(reason: CompletionReason, words: str | None) -> str | None:
    """Clean words of why; ReasonNeeded where the reason alone doesn't say it."""
    said = " ".join((words or "").split())
    if not said and reason in IN_WORDS:
        raise ReasonNeeded
    if len(said) > LONGEST_WHY:
        raise TextTooLong(LONGEST_WHY)
    return said or None
