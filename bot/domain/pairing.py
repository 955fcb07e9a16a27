"""How a pair comes to be and ends: proposed, agreed by both sides, started by an order, closed."""

from dataclasses import replace
from datetime import date, datetime

from bot.domain.bases.refusals import BadNumber
from bot.domain.errors import (
    AlreadyDone,
    PairNotActive,
    ReasonNeeded,
    WorldChanged,
)
from bot.domain.ids import PersonId
from bot.domain.pairs import (
    CompletionReason,
    Member,
    Order,
    Pair,
    PairStatus,
)
from bot.domain.programme import agreeing
from bot.domain.programme.life import ProgrammeStatus

UNFINISHED = tuple(status for status in PairStatus if status is not PairStatus.CLOSED)
FORMING = (PairStatus.PROPOSED, PairStatus.AGREED, PairStatus.TO_ORDER)
ENDINGS = tuple(reason for reason in CompletionReason if reason is not CompletionReason.DECLINED)

LEAST_RHYTHM = 1
MOST_RHYTHM = 90

# The programme was carried out; by all other reasons it ended early.
COMPLETED = (CompletionReason.PLAN_AND_TERM, CompletionReason.PLAN_COMPLETED)


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
    if pair.status not in FORMING:
        raise WorldChanged
    return _closed(pair, CompletionReason.DECLINED, today)


def set_order(pair: Pair, order: Order) -> Pair:
    """The curator names the order, corrects it, or says that it is being prepared.

    A number alone keeps the date, and no number that is there is lost.
    """
    if pair.status is PairStatus.CLOSED or (pair.order.number and not order.number):
        raise WorldChanged
    was = pair.order
    dated, approved = order.dated or was.dated, order.approved_at or was.approved_at
    return _settled(replace(pair, order=replace(order, dated=dated, approved_at=approved)))


def close(pair: Pair, reason: CompletionReason, today: date) -> Pair:
    """Nothing is deleted: a pair that has worked ends with a reason."""
    if pair.status not in (PairStatus.ACTIVE, PairStatus.PAUSED):
        raise WorldChanged
    if reason not in ENDINGS:
        raise ReasonNeeded
    return _closed(pair, reason, today)


def reopen(pair: Pair, to: PairStatus, programme: ProgrammeStatus | None = None) -> Pair:
    """Closed by a slip: as it was before, its programme too."""
    if pair.status is not PairStatus.CLOSED or to is PairStatus.CLOSED:
        raise WorldChanged
    was = programme or ProgrammeStatus.DRAFT
    reopened = replace(pair, status=to, completion_reason=None, closed_on=None)
    return replace(reopened, programme=replace(pair.programme, status=was))


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


def meet_every(pair: Pair, days: int | None) -> Pair:
    """A rhythm of the pair's own, in days; None: as is usual in the school."""
    if days is not None and not LEAST_RHYTHM <= days <= MOST_RHYTHM:
        raise BadNumber(LEAST_RHYTHM, MOST_RHYTHM)
    return replace(pair, rhythm=days)


def _answered(pair: Pair, by: PersonId, at: datetime | None) -> Pair:
    def answered(member: Member) -> Member:
        return replace(member, agreed_at=at) if member.person_id == by else member

    return replace(pair, mentor=answered(pair.mentor), mentees=tuple(map(answered, pair.mentees)))


def _closed(pair: Pair, reason: CompletionReason, today: date) -> Pair:
    programme = agreeing.end(pair.programme, completed=reason in COMPLETED)
    return replace(
        pair,
        status=PairStatus.CLOSED,
        completion_reason=reason,
        closed_on=today,
        programme=programme,
    )


def _settled(pair: Pair) -> Pair:
    if pair.status not in FORMING:
        return pair
    if not all(member.agreed_at for member in pair.members):
        return pair
    if pair.order.known:
        return replace(pair, status=PairStatus.ACTIVE)
    waiting = pair.status is PairStatus.TO_ORDER
    return pair if waiting else replace(pair, status=PairStatus.AGREED)
