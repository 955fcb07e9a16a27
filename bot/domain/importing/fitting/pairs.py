"""Pairs of a file: known by an own code, or by their people and the day they began."""

from collections.abc import Sequence
from dataclasses import replace

from bot.domain.ids import PairId
from bot.domain.importing.faults import FaultKind, RemarkKind, Unfit
from bot.domain.importing.fitting.outcome import Notes, Part, Said, School, told
from bot.domain.importing.fitting.pair_making import new_pair
from bot.domain.importing.fitting.people import Directory
from bot.domain.importing.fitting.register import Register, mentees_of
from bot.domain.importing.grids import Place
from bot.domain.importing.rows import PairRow
from bot.domain.pairing import set_order
from bot.domain.pairs import Order, Pair, PairStatus
from bot.domain.people import Person, Role
from bot.domain.programme.life import ProgrammeStatus


def fit_pairs(
    rows: Sequence[PairRow],
    known: Sequence[Pair],
    people: Directory,
    school: School,
    notes: Notes,
) -> tuple[Part[Pair], Register]:
    """The part of pairs, and all of them with those that are new."""
    part: Part[Pair] = Part()
    register, seen = Register(known), dict[object, Place]()
    for row in rows:
        try:
            mentor, mentees = _members(row, people, school)
            was = _match(row, mentor, mentees, register)
            ids = frozenset(one.id for one in mentees)
            key: object = was.id if was else (mentor.id, ids, row.start)
            _once(key, row, seen)
            if was is None:
                known_as = PairId(-1 - len(part.new))
                new = new_pair(row, (mentor, *mentees), school, known_as)
                part.new.append(new)
                register.add(new)
            else:
                now, said = _changed(was, row, notes)
                part.weigh(was, now, row.at, said)
        except Unfit as unfit:
            notes.fault(unfit, row.at)
            register.leave_out(row)
    return part, register


def _once(key: object, row: PairRow, seen: dict[object, Place]) -> None:
    """The same pair in two rows is a slip."""
    if key in seen:
        raise Unfit(FaultKind.TWICE, row.mentor, str(seen[key].row))
    seen[key] = row.at


def _members(row: PairRow, people: Directory, school: School) -> tuple[Person, list[Person]]:
    mentor = people.find(row.mentor)
    mentees = [people.find(one) for one in row.mentees]
    # Nobody is without a role: the cell of the roles is a fault of its own.
    if mentor.roles and Role.MENTOR not in mentor.roles:
        raise Unfit(FaultKind.NOT_MENTOR, mentor.name)
    if other := next((one for one in mentees if one.roles and Role.MENTEE not in one.roles), None):
        raise Unfit(FaultKind.NOT_MENTEE, other.name)
    if mentor in mentees or len({one.id for one in mentees}) < len(mentees):
        raise Unfit(FaultKind.OWN_MENTOR, mentor.name)
    if len(mentees) > school.group_most:
        raise Unfit(FaultKind.LARGE_GROUP, str(len(mentees)), str(school.group_most))
    return mentor, mentees


def _match(
    row: PairRow, mentor: Person, mentees: Sequence[Person], register: Register
) -> Pair | None:
    ids = frozenset(one.id for one in mentees)
    if (coded := register.coded(row.pair_code)) is not None:
        if coded.mentor.person_id != mentor.id or mentees_of(coded) != ids:
            raise Unfit(FaultKind.CODE_TAKEN, row.pair_code or "")
        return coded
    found = (one for one in register.of(mentor.id, ids) if one.programme.start == row.start)
    return next(found, None)


def _changed(was: Pair, row: PairRow, notes: Notes) -> tuple[Pair, list[Said]]:
    """Code, order and a goal not agreed yet; the rest is decided by the two sides, in the chat."""
    said = told("pair_code", was.code, row.pair_code)
    now = replace(was, code=row.pair_code or was.code)
    if was.status is not PairStatus.CLOSED:
        order = [
            *told("order_number", was.order.number, row.order_number),
            *told("order_date", was.order.dated, row.order_date),
        ]
        if order:
            number, dated = row.order_number or was.order.number, row.order_date or was.order.dated
            now = set_order(now, Order(number, dated))
            said += order
        goal = told("goal", was.programme.goal, row.goal)
        if goal and was.programme.status is ProgrammeStatus.DRAFT:
            now = replace(now, programme=replace(now.programme, goal=row.goal))
            said += goal
    _kept(was, row, notes)
    return now, said


def _kept(was: Pair, row: PairRow, notes: Notes) -> None:
    """What differs and is left alone is said."""
    programme = was.programme
    differs = [
        *told("end", programme.end, row.end),
        *told("form", programme.form, row.form),
        *told("format", programme.format, row.format),
        *told("kinds", tuple(map(str, programme.kinds)), row.kinds),
        *told("status", was.status, row.status),
        *told("reason", was.completion_reason, row.reason),
    ]
    if differs:
        fields = " ".join(one.field for one in differs)
        notes.remark(RemarkKind.PAIR_KEPT, row.at, row.mentor, fields)
