"""A colleague invited to one meeting: comes only by consent (source: seed 002)."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from bot.domain.errors import AlreadyDone, NotYours, WorldChanged
from bot.domain.gatherings.refusals import GuestOfOwn, TooManyGuests
from bot.domain.ids import MeetingId, PersonId
from bot.domain.meetings import Meeting, MeetingStatus
from bot.domain.pairs import Pair

MOST_GUESTS = 5


class GuestAnswer(StrEnum):
    INVITED = "invited"
    AGREED = "agreed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Guest:
    """One invitation; `invited_by` alone hears the answer."""

    id: int
    meeting_id: MeetingId
    person_id: PersonId
    name: str
    invited_by: PersonId | None
    answer: GuestAnswer
    asked_at: datetime
    answered_at: datetime | None = None


def check_guest(meeting: Meeting, pair: Pair, guests: list[Guest], person: PersonId) -> None:
    """Only to what lies ahead, nobody twice, members of the pair not at all."""
    if meeting.status is not MeetingStatus.SCHEDULED:
        raise WorldChanged
    if pair.has(person):
        raise GuestOfOwn
    if any(one.person_id == person for one in guests):
        raise AlreadyDone
    if len([one for one in guests if one.answer is not GuestAnswer.DECLINED]) >= MOST_GUESTS:
        raise TooManyGuests(MOST_GUESTS)


def answered(guest: Guest, meeting: Meeting, by: PersonId, *, yes: bool, now: datetime) -> Guest:
    """The guest's own word; it may be changed until the meeting was settled."""
    if guest.person_id != by:
        raise NotYours
    if meeting.status is not MeetingStatus.SCHEDULED:
        raise WorldChanged
    answer = GuestAnswer.AGREED if yes else GuestAnswer.DECLINED
    return replace(guest, answer=answer, answered_at=now)
