"""Pairs and groups with their programme: proposed by a curator, agreed by both sides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.errors import (
    GroupTooLarge,
    NobodyChosen,
    NotYours,
    PairNotActive,
    SamePerson,
    TermTooShort,
)
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.people import Profile

SHORTEST_TERM = timedelta(days=28)


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

    @property
    def known(self) -> bool:
        """Whether a curator has said anything of the order."""
        return self.preparing or bool(self.number)


@dataclass(frozen=True, slots=True)
class Programme:
    """The personalised programme: one a pair."""

    start: date
    end: date
    form: Form
    format: Format
    kinds: tuple[Kind, ...] = (Kind.TRADITIONAL,)
    goal: str | None = None


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


def check_term(start: date, end: date) -> None:
    if end - start < SHORTEST_TERM:
        raise TermTooShort
