"""The mentor's report: counted from the journal, four fields of the mentor's own.

Sources: seed 002 («отчет наставника»), the civil service's tool (three grades of readiness).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.closing.refusals import ReadinessNeeded, ReportTaken
from bot.domain.errors import ReasonNeeded, TextTooLong, WorldChanged
from bot.domain.ids import OrganisationId, PairId
from bot.domain.pairs import PairStatus

LONGEST_FIELD: Final = 1000
LONGEST_RETURN: Final = 300
# After an end at any other time of the year.
TIME_TO_WRITE: Final = timedelta(days=7)
_MAY: Final = 5
_STARTED, _DUE = 4, 20


class Readiness(StrEnum):
    """Source: instruments 3.5."""

    READY = "ready"
    WITH_SUPPORT = "with_support"
    NOT_READY = "not_ready"


class ReportStatus(StrEnum):
    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    ACCEPTED = "accepted"


class Proposal(StrEnum):
    """What the mentor proposes to the curator."""

    AWARD = "award"
    EXTENSION = "extension"
    CONTEST = "contest"


class Field(StrEnum):
    """What only the mentor can tell; the name of the report's own field."""

    WORKED = "worked"
    FAILED = "failed"
    WISHES = "wishes"


WRITTEN: Final = (ReportStatus.DRAFT, ReportStatus.RETURNED)
HANDED_IN: Final = (ReportStatus.SUBMITTED, ReportStatus.ACCEPTED)


@dataclass(frozen=True, slots=True)
class Report:
    """One a pair. `reflection`: the mentor's own reflection goes along."""

    pair_id: PairId
    organisation_id: OrganisationId
    due: date
    status: ReportStatus = ReportStatus.DRAFT
    worked: str | None = None
    failed: str | None = None
    wishes: str | None = None
    readiness: Readiness | None = None
    proposals: tuple[Proposal, ...] = ()
    returned: str | None = None
    submitted_at: datetime | None = None
    accepted_at: datetime | None = None
    reminded: int | None = None

    @property
    def open(self) -> bool:
        """The mentor still writes it."""
        return self.status in WRITTEN


@dataclass(frozen=True, slots=True)
class Owed:
    """A pair whose mentor owes a report; `report` is None where none was begun."""

    pair_id: PairId
    status: PairStatus
    end: date
    report: Report | None


def is_past(owed: Owed, opened: date | None) -> bool:
    """Whether it belongs to a year that was over when a new one was opened on a day."""
    report = owed.report
    if opened is None or report is None or owed.status is not PairStatus.CLOSED:
        return False
    return report.due - TIME_TO_WRITE <= opened


def due_in_may(today: date) -> date | None:
    """Reports are written from 4 May on, till the 20th (source: reporting 6.6)."""
    if today.month != _MAY or today.day < _STARTED:
        return None
    return today.replace(day=_DUE) if today.day <= _DUE else None


def due_after(closed_on: date) -> date:
    return closed_on + TIME_TO_WRITE


def written(report: Report, field: Field, words: str) -> Report:
    """With other words in a field; empty words clear it."""
    said = "\n".join(line.strip() for line in words.strip().splitlines() if line.strip())
    if len(said) > LONGEST_FIELD:
        raise TextTooLong(LONGEST_FIELD)
    return _with(report, field, said or None)


def _with(report: Report, field: Field, said: str | None) -> Report:
    report = _to_write(report)
    match field:
        case Field.WORKED:
            return replace(report, worked=said)
        case Field.FAILED:
            return replace(report, failed=said)
        case Field.WISHES:
            return replace(report, wishes=said)


def graded(report: Report, readiness: Readiness) -> Report:
    return replace(_to_write(report), readiness=readiness)


def proposed(report: Report, proposal: Proposal) -> Report:
    """Ticked, or the tick taken off."""
    ticked: Iterable[Proposal] = {*report.proposals} ^ {proposal}
    return replace(_to_write(report), proposals=tuple(sorted(ticked)))


def submitted(report: Report, now: datetime) -> Report:
    """Handed in: readiness alone is needed, a word is not."""
    report = _to_write(report)
    if report.readiness is None:
        raise ReadinessNeeded
    return replace(report, status=ReportStatus.SUBMITTED, submitted_at=now, returned=None)


def taken_back(report: Report) -> Report:
    """The mentor wants to write on, before the curator has decided."""
    if report.status is not ReportStatus.SUBMITTED:
        raise WorldChanged
    return replace(report, status=ReportStatus.DRAFT, submitted_at=None)


def accepted(report: Report, now: datetime) -> Report:
    if report.status is not ReportStatus.SUBMITTED:
        raise WorldChanged
    return replace(report, status=ReportStatus.ACCEPTED, accepted_at=now)


def given_back(report: Report, words: str) -> Report:
    """To be completed: with which words, or the mentor can only guess."""
    said = " ".join(words.split())
    if report.status is not ReportStatus.SUBMITTED:
        raise WorldChanged
    if not said:
        raise ReasonNeeded
    if len(said) > LONGEST_RETURN:
        raise TextTooLong(LONGEST_RETURN)
    return replace(report, status=ReportStatus.RETURNED, returned=said, submitted_at=None)


def waiting_again(report: Report, now: datetime) -> Report:
    """The curator's decision is taken back."""
    if report.status not in (ReportStatus.ACCEPTED, ReportStatus.RETURNED):
        raise WorldChanged
    at = report.submitted_at or now
    return replace(
        report, status=ReportStatus.SUBMITTED, submitted_at=at, accepted_at=None, returned=None
    )


def _to_write(report: Report) -> Report:
    if not report.open:
        raise ReportTaken
    return report
