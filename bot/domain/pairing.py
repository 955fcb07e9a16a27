"""How a pair comes to be and ends: proposed, agreed by both sides, started by an order, closed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import (
    AlreadyDone,
    NobodyChosen,
    PairNotActive,
    ReasonNeeded,
    WorldChanged,
)
from bot.domain.forms import Form, Format, Kind
from bot.domain.ids import PersonId
from bot.domain.pairs import (
    CompletionReason,
    Member,
    Order,
    Pair,
    PairStatus,
    Programme,
    check_members,
    check_term,
)
from bot.domain.people import MenteeCategory

UNFINISHED = (PairStatus.PROPOSED, PairStatus.AGREED, PairStatus.ACTIVE, PairStatus.PAUSED)
ENDINGS = tuple(reason for reason in CompletionReason if reason is not CompletionReason.DECLINED)

_FORMATS = {
    MenteeCategory.NEWCOMER: Format.LEADER_NEWCOMER,
    MenteeCategory.EXPERIENCED_LEARNER: Format.INNOVATOR,
}


class Caution(StrEnum):
    """What a curator is told before proposing; nothing is forbidden by it."""

    MANY_PAIRS = "many_pairs"
    HOURS_SPENT = "hours_spent"


@dataclass(frozen=True, slots=True)
class Load:
    """What a mentor carries now: unfinished pairs, minutes met in the last 30 days."""

    pairs: int = 0
    minutes: int = 0

    def warnings(self, most_pairs: int, hours_a_month: int | None) -> tuple[Caution, ...]:
        """What speaks against one more pair (source: reporting, «Перегруз»)."""
        found = []
        if self.pairs >= most_pairs:
            found.append(Caution.MANY_PAIRS)
        if hours_a_month is not None and self.minutes >= hours_a_month * 60:
            found.append(Caution.HOURS_SPENT)
        return tuple(found)


@dataclass(frozen=True, slots=True)
class PairDraft:
    """What a curator has chosen so far; form, format and kinds left empty are the usual ones."""

    start: date
    end: date
    mentor: PersonId | None = None
    mentees: tuple[PersonId, ...] = ()
    format: Format | None = None
    form: Form | None = None
    kinds: tuple[Kind, ...] = ()

    @property
    def usual_form(self) -> Form:
        several = len(self.mentees) > 1
        return self.form or (Form.TEACHER_GROUP if several else Form.TEACHER_TEACHER)

    @property
    def usual_kinds(self) -> tuple[Kind, ...]:
        several = len(self.mentees) > 1
        return self.kinds or ((Kind.GROUP,) if several else (Kind.TRADITIONAL,))

    def usual_format(self, categories: Iterable[MenteeCategory | None]) -> Format:
        """By whom is mentored, where all are alike."""
        found = {_FORMATS.get(one, Format.EXPERT_NOVICE) for one in categories if one}
        return self.format or (found.pop() if len(found) == 1 else Format.EXPERT_NOVICE)

    def checked(self, most_mentees: int) -> PersonId:
        """The mentor of a draft that may be proposed; a refusal otherwise."""
        if self.mentor is None:
            raise NobodyChosen
        check_members(self.mentor, self.mentees, most_mentees)
        check_term(self.start, self.end)
        return self.mentor

    def programme(self, categories: Iterable[MenteeCategory | None]) -> Programme:
        return Programme(
            start=self.start,
            end=self.end,
            form=self.usual_form,
            format=self.usual_format(categories),
            kinds=self.usual_kinds,
        )


def agree(pair: Pair, by: PersonId, now: datetime) -> Pair:
    """One member says yes; agreed when all have, active when the order is known as well."""
    if pair.status is not PairStatus.PROPOSED:
        raise WorldChanged
    if any(m.person_id == by and m.agreed_at for m in pair.members):
        raise AlreadyDone
    return _settled(_answered(pair, by, now))


def take_back(pair: Pair, by: PersonId) -> Pair:
    """«Согласен(на)» was a slip: the pair is a proposal again."""
    if pair.status not in (PairStatus.PROPOSED, PairStatus.AGREED, PairStatus.ACTIVE):
        raise WorldChanged
    return replace(_answered(pair, by, None), status=PairStatus.PROPOSED)


def decline(pair: Pair, today: date) -> Pair:
    """«Не сейчас»: the proposal ends, and nobody learns whose answer it was."""
    if pair.status is not PairStatus.PROPOSED:
        raise WorldChanged
    return _closed(pair, CompletionReason.DECLINED, today)


def withdraw(pair: Pair, today: date) -> Pair:
    """The curator takes a proposal back: to both sides it looks like any «не состоялась»."""
    if pair.status not in (PairStatus.PROPOSED, PairStatus.AGREED):
        raise WorldChanged
    return _closed(pair, CompletionReason.DECLINED, today)


def set_order(pair: Pair, order: Order) -> Pair:
    """The curator names the order or says that it is being prepared."""
    if pair.status is PairStatus.CLOSED:
        raise WorldChanged
    return _settled(replace(pair, order=order))


def close(pair: Pair, reason: CompletionReason, today: date) -> Pair:
    """Nothing is deleted: a pair that has worked ends with a reason."""
    if pair.status not in (PairStatus.ACTIVE, PairStatus.PAUSED):
        raise WorldChanged
    if reason not in ENDINGS:
        raise ReasonNeeded
    return _closed(pair, reason, today)


def reopen(pair: Pair, to: PairStatus) -> Pair:
    """Closed by a slip: as it was before."""
    if pair.status is not PairStatus.CLOSED or to is PairStatus.CLOSED:
        raise WorldChanged
    return replace(pair, status=to, completion_reason=None, closed_on=None)


def pause(pair: Pair) -> Pair:
    """A long illness, a leave: nobody is reminded until it goes on."""
    if pair.status is not PairStatus.ACTIVE:
        raise PairNotActive
    return replace(pair, status=PairStatus.PAUSED)


def resume(pair: Pair, today: date | None) -> Pair:
    """Silence is counted from `today`; None: the pause was a slip and never was."""
    if pair.status is not PairStatus.PAUSED:
        raise WorldChanged
    return replace(pair, status=PairStatus.ACTIVE, pause_ended_on=today or pair.pause_ended_on)


def _answered(pair: Pair, by: PersonId, at: datetime | None) -> Pair:
    def answered(member: Member) -> Member:
        return replace(member, agreed_at=at) if member.person_id == by else member

    return replace(pair, mentor=answered(pair.mentor), mentees=tuple(map(answered, pair.mentees)))


def _closed(pair: Pair, reason: CompletionReason, today: date) -> Pair:
    return replace(pair, status=PairStatus.CLOSED, completion_reason=reason, closed_on=today)


def _settled(pair: Pair) -> Pair:
    if pair.status not in (PairStatus.PROPOSED, PairStatus.AGREED):
        return pair
    if not all(member.agreed_at for member in pair.members):
        return pair
    status = PairStatus.ACTIVE if pair.order.known else PairStatus.AGREED
    return replace(pair, status=status)
