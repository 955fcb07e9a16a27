"""Pairs and groups with their programme: proposed by a curator, agreed by both sides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import (
    GroupTooLarge,
    NobodyChosen,
    NotYours,
    PairNotActive,
    SamePerson,
)
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.people import Profile
from bot.domain.programme.content import Programme


class PairStatus(StrEnum):
    PROPOSED = "proposed"
    AGREED = "agreed"
    TO_ORDER = "to_order"
    ACTIVE = "active"
    PAUSED = "paused"
    CLOSED = "closed"


class CompletionReason(StrEnum):
    """Why a programme ended; DECLINED: it never began, and nobody is told who said no."""

    PLAN_AND_TERM = "plan_and_term"
    PLAN_COMPLETED = "plan_completed"
    BY_MENTOR = "by_mentor"
    BY_MENTEE = "by_mentee"
    MUTUAL = "mutual"
    BY_CURATOR = "by_curator"
    MENTOR_REFUSED = "mentor_refused"
    EMPLOYER_CANCELLED = "employer_cancelled"
    LEFT = "left"
    REPLACED = "replaced"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Order:
    """The order of the head: its number and date, or "being prepared" (no number)."""

    number: str | None = None
    dated: date | None = None
    preparing: bool = False
    approved_at: datetime | None = None
    """When the head approved the list that this pair stands in."""

    @property
    def known(self) -> bool:
        """Whether a curator has said anything of the order."""
        return self.preparing or bool(self.number)


class Payment(StrEnum):
    """How a mentor's extra work is made good (source: Labour Code, article 351.8)."""

    SUPPLEMENT = "supplement"
    AGREEMENT = "agreement"
    POINTS = "points"
    UNPAID = "unpaid"


@dataclass(frozen=True, slots=True)
class Terms:
    """What a curator marks of a pair; everything may be absent.

    `symmetric`: both mentor, each in own topics; `role_model`: a code of `matching.role_models`;
    `consent_on`: the day of the mentor's written consent.
    """

    symmetric: bool = False
    role_model: str | None = None
    payment: Payment | None = None
    consent_on: date | None = None


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in a pair; `agreed_at` is empty until they said yes."""

    person_id: PersonId
    name: str
    agreed_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """One mentor and one to six mentees with their programme."""

    id: PairId
    organisation_id: OrganisationId
    mentor: Member
    mentees: tuple[Member, ...]
    status: PairStatus
    programme: Programme
    order: Order = Order()
    code: str = ""
    closed_on: date | None = None
    completion_reason: CompletionReason | None = None
    pause_ended_on: date | None = None
    terms: Terms = Terms()
    slot: int | None = None
    """Which of the mentor's places it takes, from 1; unique among unfinished pairs."""
    previous_id: PairId | None = None
    """What it goes on from: another mentor of the same mentee, or the year before."""
    rhythm: int | None = None
    """Days between its meetings as it chose; None: as is usual in the school."""

    @property
    def members(self) -> tuple[Member, ...]:
        return (self.mentor, *self.mentees)

    @property
    def is_group(self) -> bool:
        return len(self.mentees) > 1

    def has(self, person: PersonId) -> bool:
        return any(member.person_id == person for member in self.members)

    def same_side(self, one: PersonId | None, other: PersonId | None) -> bool:
        """Whether both stand on one side: the mentor, or the mentees."""
        if one is None or other is None or not (self.has(one) and self.has(other)):
            return False
        return (one == self.mentor.person_id) == (other == self.mentor.person_id)

    def others(self, person: PersonId) -> tuple[Member, ...]:
        """The other side: all mentees for the mentor, the mentor for a mentee."""
        return self.mentees if person == self.mentor.person_id else (self.mentor,)


def require_member(pair: Pair | None, person: PersonId) -> Pair:
    """The one door to a pair: a stranger can't tell a foreign pair from a missing one."""
    if pair is None or not pair.has(person):
        raise NotYours
    return pair


def requests(
    pair: Pair, profiles: Mapping[PersonId, Profile], reader: PersonId
) -> tuple[tuple[str, str], ...]:
    """Name and words of each request; mentees of a group don't read each other's."""
    one_of_them = any(member.person_id == reader for member in pair.mentees)
    asked = ((one, profiles.get(one.person_id, Profile()).request) for one in pair.mentees)
    return tuple(
        (member.name, words)
        for member, words in asked
        if words and (member.person_id == reader or not one_of_them)
    )


def require_active(pair: Pair) -> Pair:
    if pair.status is not PairStatus.ACTIVE:
        raise PairNotActive
    return pair


def check_members(mentor: PersonId, mentees: tuple[PersonId, ...], most: int) -> None:
    """Refuse a pair with oneself, without mentees, or with more than `most` of them."""
    if not mentees:
        raise NobodyChosen
    if mentor in mentees or len(set(mentees)) != len(mentees):
        raise SamePerson
    if len(mentees) > most:
        raise GroupTooLarge(most)
