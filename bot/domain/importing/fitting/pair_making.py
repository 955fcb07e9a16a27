"""A new pair out of a row: what the file leaves out is as usual."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Final

from bot.domain.errors import TermTooShort
from bot.domain.forms import WITH_MINORS, Form, Format, Kind
from bot.domain.ids import PairId
from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.fitting.outcome import School
from bot.domain.importing.rows import PairRow
from bot.domain.pairing import COMPLETED
from bot.domain.pairs import CompletionReason, Member, Order, Pair, PairStatus
from bot.domain.people import Person
from bot.domain.programme import agreeing
from bot.domain.programme.content import Programme
from bot.domain.programme.term import check_term
from bot.domain.school.year import SchoolYear

NOON: Final = time(12)
_AT_WORK: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)


def new_pair(row: PairRow, members: Sequence[Person], school: School, known: PairId) -> Pair:
    status, reason = _status(row), _reason(row)
    begun = school.calendar.moment(row.start, NOON)
    agreed = None if status is PairStatus.PROPOSED else begun
    return Pair(
        id=known,
        organisation_id=school.organisation.id,
        mentor=_member(members[0], agreed),
        mentees=tuple(_member(one, agreed) for one in members[1:]),
        status=status,
        programme=_programme(row, school, reason),
        order=Order(row.order_number, row.order_date),
        code=row.pair_code or "",
        closed_on=_closed_on(row, school) if reason else None,
        completion_reason=reason,
    )


def _member(one: Person, agreed: datetime | None) -> Member:
    return Member(one.id, one.name, agreed)


def _status(row: PairRow) -> PairStatus:
    """By the file; where it says nothing, whatever an order and an ending tell."""
    if row.status is None and (row.reason or row.closed_on):
        return PairStatus.CLOSED
    usual = PairStatus.ACTIVE if row.order_number else PairStatus.PROPOSED
    status = PairStatus(row.status) if row.status else usual
    if status in _AT_WORK and not row.order_number:
        raise Unfit(FaultKind.NO_ORDER)
    return status


def _reason(row: PairRow) -> CompletionReason | None:
    if _status(row) is not PairStatus.CLOSED:
        return None
    if row.reason is None:
        raise Unfit(FaultKind.NO_ENDING)
    return CompletionReason(row.reason)


def _closed_on(row: PairRow, school: School) -> date:
    closed = row.closed_on or _end(row)
    if closed > school.today:
        raise Unfit(FaultKind.IN_FUTURE, f"{closed:%d.%m.%Y}")
    return closed


def _end(row: PairRow) -> date:
    return row.end or SchoolYear.of(row.start).end


def _programme(row: PairRow, school: School, reason: CompletionReason | None) -> Programme:
    usual = Form.TEACHER_GROUP if len(row.mentees) > 1 else Form.TEACHER_TEACHER
    form = Form(row.form) if row.form else usual
    if form in WITH_MINORS:
        raise Unfit(FaultKind.PUPILS)
    if row.form and form not in school.organisation.forms:
        raise Unfit(FaultKind.FORM_OFF)
    try:
        check_term(row.start, _end(row))
    except TermTooShort:
        said = f"{row.start:%d.%m.%Y} – {_end(row):%d.%m.%Y}"
        raise Unfit(FaultKind.SHORT_TERM, said) from None
    programme = Programme(
        row.start,
        _end(row),
        form,
        Format(row.format) if row.format else Format.EXPERT_NOVICE,
        tuple(map(Kind, row.kinds or ())) or (Kind.TRADITIONAL,),
        row.goal,
    )
    return agreeing.end(programme, completed=reason in COMPLETED) if reason else programme
