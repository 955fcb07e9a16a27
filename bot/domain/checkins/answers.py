"""What somebody said to «How does it go?», and whom they chose to tell that they need help."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.checkins.dates import Dates
from bot.domain.errors import NothingToUndo, WorldChanged
from bot.domain.ids import OrganisationId, PairId, PersonId


class CheckinAnswer(StrEnum):
    FINE = "fine"
    HELP = "help"


class Whom(StrEnum):
    """Whom somebody may tell that they need help."""

    MENTOR = "mentor"
    CURATOR = "curator"
    PSYCHOLOGIST = "psychologist"


@dataclass(frozen=True, slots=True)
class Checkin:
    """One question to one person about one pair.

    `counted` is the answer that figures count: it stands still when the time for it is over, so
    that nobody is found out by a figure that changed. `told`: None while nothing was chosen, empty
    for «nobody yet».
    """

    id: int
    organisation_id: OrganisationId
    pair_id: PairId
    person_id: PersonId
    due: date
    answer: CheckinAnswer | None = None
    counted: CheckinAnswer | None = None
    told: tuple[Whom, ...] | None = None
    told_at: datetime | None = None


def counts_until(due: date, by: Dates) -> date:
    """The last day on which an answer counts."""
    return due + timedelta(days=by.answer_days)


def answered(checkin: Checkin, answer: CheckinAnswer, today: date, by: Dates) -> Checkin:
    """A later answer replaces an earlier one; what was told to others stays told."""
    counted = answer if today <= counts_until(checkin.due, by) else checkin.counted
    return replace(checkin, answer=answer, counted=counted)


def told(checkin: Checkin, whom: Whom | None, now: datetime) -> Checkin:
    """One more hears of it; None: nobody yet. Twice is once. WorldChanged: no help is needed."""
    if checkin.answer is not CheckinAnswer.HELP:
        raise WorldChanged
    before = checkin.told or ()
    if whom is None or whom in before:
        return replace(checkin, told=before)
    return replace(checkin, told=(*before, whom), told_at=now)


def untold(checkin: Checkin, now: datetime, window: timedelta) -> tuple[Checkin, Whom]:
    """The last choice is taken back while nobody has heard of it. NothingToUndo."""
    if not checkin.told or checkin.told_at is None or now >= checkin.told_at + window:
        raise NothingToUndo
    *others, last = checkin.told
    return replace(checkin, told=tuple(others) or None, told_at=None), last


def choices(checkin: Checkin, there: Sequence[Whom]) -> tuple[Whom, ...]:
    """Whom somebody may still tell, of those who are `there`."""
    return tuple(one for one in there if one not in (checkin.told or ()))
