"""What somebody may ask for, and what a new petition looks like."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import SchoolCalendar
from bot.domain.errors import DateInPast, NotAllowed, NotYours, PairNotActive, TextTooLong
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import Actor
from bot.domain.petitions.changes import check_change, check_end
from bot.domain.petitions.details import NOTHING, Details
from bot.domain.petitions.entities import (
    BY_NOTICE,
    SHARED,
    Petition,
    PetitionKind,
    PetitionStatus,
)
from bot.domain.petitions.refusals import NobodyDecides, NoPsychologist
from bot.domain.petitions.sight import DECIDERS
from bot.domain.petitions.steps import LONGEST_WORDS, to_be_decided, with_notice

WORKING = (PairStatus.ACTIVE, PairStatus.PAUSED)
_BY_ANYBODY = (
    PetitionKind.MEDIATION,
    PetitionKind.EXTEND,
    PetitionKind.CORRECT,
    PetitionKind.RELEASE,
    PetitionKind.SUPPORT,
)


@dataclass(frozen=True, slots=True)
class Draft:
    """What is about to be asked for. `reason`: a code of the catalogue; `sure`: a long term."""

    pair: PairId
    kind: PetitionKind
    reason: str | None = None
    words: str = ""
    details: Details = NOTHING
    sure: bool = False


def may_file(pair: Pair, by: Actor) -> tuple[PetitionKind, ...]:
    """Each side its own; employers cancel from outside, members speak for themselves."""
    person = by.person_id
    if pair.mentor.person_id == person:
        return (*_BY_ANYBODY, PetitionKind.MENTOR_RESIGN)
    if pair.has(person):
        return (PetitionKind.REPLACE_MENTOR, *_BY_ANYBODY)
    outside = pair.organisation_id == by.organisation_id and by.roles & DECIDERS
    return (PetitionKind.EMPLOYER_CANCEL,) if outside else ()


def drawn_up(
    draft: Draft, pair: Pair | None, by: Actor, now: datetime, calendar: SchoolCalendar
) -> Petition:
    """The new petition of somebody who may file it; a refusal otherwise."""
    pair = _checked(draft, pair, by)
    _check_details(draft, pair, calendar.day(now))
    petition = Petition(
        id=0,
        organisation_id=pair.organisation_id,
        pair_id=pair.id,
        kind=draft.kind,
        status=PetitionStatus.NEW,
        author_id=by.person_id,
        words=draft.words.strip(),
        created_at=now,
        reason=draft.reason,
        details=draft.details,
    )
    if draft.kind in BY_NOTICE:
        return with_notice(petition, calendar)
    return petition if draft.kind in SHARED else to_be_decided(petition, now, calendar)


def check_decided(kind: PetitionKind, *, anybody: bool) -> None:
    """Somebody must be there to decide; a notice comes true without anybody."""
    if anybody or kind in BY_NOTICE or kind in SHARED:
        return
    raise NoPsychologist if kind is PetitionKind.SUPPORT else NobodyDecides


def _checked(draft: Draft, pair: Pair | None, by: Actor) -> Pair:
    if pair is None or not (pair.has(by.person_id) or _oversees(pair, by)):
        raise NotYours
    if draft.kind not in may_file(pair, by):
        raise NotAllowed
    if pair.status not in WORKING:
        raise PairNotActive
    if len(draft.words) > LONGEST_WORDS:
        raise TextTooLong(LONGEST_WORDS)
    return pair


def _oversees(pair: Pair, by: Actor) -> bool:
    return pair.organisation_id == by.organisation_id and bool(by.roles & DECIDERS)


def _check_details(draft: Draft, pair: Pair, today: date) -> None:
    details = draft.details
    match draft.kind:
        case PetitionKind.EXTEND:
            check_end(pair, details.end or pair.programme.end, sure=draft.sure)
        case PetitionKind.CORRECT:
            check_change(pair, details)
        case PetitionKind.RELEASE:
            if details.day is None or details.day < today:
                raise DateInPast
        case _:
            return
