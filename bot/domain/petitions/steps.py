"""What becomes of a petition: taken, asked about, agreed to, granted, declined, withdrawn."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.domain.calendar import ONE_DAY, SchoolCalendar
from bot.domain.errors import AlreadyDone, NotYours, ReasonNeeded, WorldChanged
from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.petitions.details import Details
from bot.domain.petitions.entities import BY_NOTICE, Petition, PetitionKind, PetitionStatus
from bot.domain.petitions.refusals import NeverDeclined, NothingAsked
from bot.domain.petitions.sight import consents

LONGEST_WORDS = 1000
# Working days: 48 hours of a decision, and the notice of article 351.8 of the labour code.
DECIDE_WITHIN = 2
NOTICE_DAYS = 3


def last_day_of_notice(filed: datetime, calendar: SchoolCalendar) -> datetime:
    """The moment at which the third working day after `filed` is over."""
    last = calendar.add_working_days(calendar.day(filed), NOTICE_DAYS)
    return calendar.moment(last + ONE_DAY, datetime.min.time())


def with_notice(petition: Petition, calendar: SchoolCalendar) -> Petition:
    """It comes true when the notice is over, whatever anybody says."""
    end = last_day_of_notice(petition.created_at, calendar)
    last = calendar.day(end - timedelta(seconds=1))
    return replace(
        petition, details=replace(petition.details, last_day=last), effect_at=end, answer_by=None
    )


def to_be_decided(petition: Petition, now: datetime, calendar: SchoolCalendar) -> Petition:
    """48 hours are the same hour two working days later."""
    return replace(petition, answer_by=calendar.add_working_time(now, DECIDE_WITHIN))


def take(petition: Petition) -> Petition:
    """«Взять в работу»."""
    if not petition.open:
        raise WorldChanged
    if petition.status is PetitionStatus.IN_REVIEW:
        raise AlreadyDone
    return replace(petition, status=PetitionStatus.IN_REVIEW)


def ask(petition: Petition, words: str) -> Petition:
    if not petition.open:
        raise WorldChanged
    details = petition.details.with_question(words)
    return replace(petition, status=PetitionStatus.IN_REVIEW, details=details)


def reply(petition: Petition, words: str) -> Petition:
    if not petition.open:
        raise WorldChanged
    if petition.details.asked is None:
        raise NothingAsked
    return replace(petition, details=petition.details.with_reply(words))


def consent(
    petition: Petition, pair: Pair, by: PersonId, now: datetime, calendar: SchoolCalendar
) -> Petition:
    """One of the other side says yes; when all have, those who decide may."""
    if not petition.open:
        raise WorldChanged
    if not consents(petition, pair, by):
        raise NotYours
    agreed = (*petition.details.agreed, by)
    changed = replace(petition, details=replace(petition.details, agreed=agreed))
    if {one.person_id for one in pair.others(petition.author_id)} <= set(agreed):
        return to_be_decided(changed, now, calendar)
    return changed


def refuse(petition: Petition, pair: Pair, by: PersonId, now: datetime) -> Petition:
    """The other side says no: nothing goes on to those who decide."""
    if not petition.open:
        raise WorldChanged
    if not consents(petition, pair, by):
        raise NotYours
    return _settled(petition, PetitionStatus.DECLINED, by, now)


def grant(petition: Petition, by: PersonId, now: datetime, words: str = "") -> Petition:
    if not petition.open:
        raise WorldChanged
    return replace(
        _settled(petition, PetitionStatus.GRANTED, by, now), answer=words or petition.answer
    )


def decline(petition: Petition, by: PersonId, now: datetime, motive: str) -> Petition:
    """Never without a motive."""
    if not petition.open:
        raise WorldChanged
    if petition.kind in BY_NOTICE:
        raise NeverDeclined
    if not motive.strip():
        raise ReasonNeeded
    return replace(_settled(petition, PetitionStatus.DECLINED, by, now), answer=motive.strip())


def withdraw(petition: Petition, by: PersonId, now: datetime) -> Petition:
    if not petition.open:
        raise WorldChanged
    return _settled(petition, PetitionStatus.WITHDRAWN, by, now)


def reopen(petition: Petition, to: PetitionStatus) -> Petition:
    """A decision was a slip."""
    if petition.open or petition.status is PetitionStatus.WITHDRAWN:
        raise WorldChanged
    return replace(petition, status=to, answered_at=None, answered_by=None, answer=None)


def with_details(petition: Petition, details: Details) -> Petition:
    return replace(petition, details=details)


def come_true(petition: Petition, now: datetime) -> Petition:
    """The notice is over; nobody decided, so nobody is named."""
    return replace(petition, status=PetitionStatus.GRANTED, answered_at=now)


def not_agreed(petition: Petition, pair: Pair) -> bool:
    """Whether the other side said no, so that nobody had to decide."""
    declined = petition.status is PetitionStatus.DECLINED and not petition.agreed
    return declined and petition.answered_by is not None and pair.has(petition.answered_by)


def may_be_declined(kind: PetitionKind) -> bool:
    return kind not in BY_NOTICE


def _settled(petition: Petition, status: PetitionStatus, by: PersonId, now: datetime) -> Petition:
    return replace(petition, status=status, answered_at=now, answered_by=by)
