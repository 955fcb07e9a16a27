"""Past meetings of a file: known by the pair, the day and the kind; by minutes and topic then."""

from collections.abc import Mapping, Sequence
from datetime import date

from bot.domain.gatherings.details import Details
from bot.domain.ids import ItemId, MeetingId, PairId
from bot.domain.importing.faults import FaultKind, RemarkKind, Unfit
from bot.domain.importing.fitting.items import Around
from bot.domain.importing.fitting.outcome import Notes, Part
from bot.domain.importing.fitting.pair_making import NOON
from bot.domain.importing.rows import MeetingRow
from bot.domain.importing.words import plain
from bot.domain.meetings import (
    Meeting,
    MeetingFormat,
    MeetingKind,
    MeetingStatus,
)
from bot.domain.pairs import Pair

_PAST = (MeetingStatus.HELD, MeetingStatus.CONFIRMED, MeetingStatus.MISSED)


def fit_meetings(
    rows: Sequence[MeetingRow],
    stored: Mapping[PairId, Sequence[Meeting]],
    around: Around,
    notes: Notes,
) -> Part[Meeting]:
    """Nothing stored is changed: what both sides have confirmed stays as they said it."""
    part: Part[Meeting] = Part()
    known = {pair: _by_day(meetings) for pair, meetings in stored.items()}
    for row in rows:
        try:
            if (pair := around.register.find(row, around.people)) is None:
                continue
            new = _new(row, pair, around, MeetingId(-1 - len(part.new)))
        except Unfit as unfit:
            notes.fault(unfit, row.at)
            continue
        there = known.setdefault(pair.id, {}).setdefault((new.day, new.kind), [])
        twin = next((one for one in there if _alike(one, new)), None)
        if twin is None:
            part.new.append(new)
            there.append(new)
        elif twin.id < 0:
            notes.remark(RemarkKind.REPEATED, row.at, f"{row.day:%d.%m.%Y}")
        else:
            part.same += 1
    return part


_Days = dict[tuple[object, MeetingKind], list[Meeting]]


def _by_day(meetings: Sequence[Meeting]) -> _Days:
    days: _Days = {}
    for one in meetings:
        days.setdefault((one.day, one.kind), []).append(one)
    return days


def _alike(one: Meeting, other: Meeting) -> bool:
    """The same topic, or one of them has none and they were as long."""
    topics = {plain(said) for said in (one.details.topic, other.details.topic) if said}
    if len(topics) == 2:
        return False
    both = bool(one.details.topic and other.details.topic)
    return one.minutes == other.minutes or both


def _new(row: MeetingRow, pair: Pair, around: Around, known: MeetingId) -> Meeting:
    school, status = around.school, _status(row)
    _check(row, status, pair, school.today)
    confirmed = status is MeetingStatus.CONFIRMED
    moment = school.calendar.moment(row.day, NOON)
    return Meeting(
        id=known,
        pair_id=pair.id,
        status=status,
        day=row.day,
        kind=MeetingKind(row.kind or MeetingKind.WORK),
        format=MeetingFormat(row.meeting_format or MeetingFormat.IN_PERSON),
        recorded_by=pair.mentor.person_id,
        recorded_at=min(moment, school.now),
        minutes=row.minutes,
        note=row.note,
        missed_reason=row.missed_reason if status is MeetingStatus.MISSED else None,
        confirmed_by=pair.mentees[0].person_id if confirmed else None,
        confirmed_at=min(moment, school.now) if confirmed else None,
        imported=True,
        items=_items(row, pair, around),
        details=Details(topic=row.topic),
    )


def _check(row: MeetingRow, status: MeetingStatus, pair: Pair, today: date) -> None:
    if row.day > today:
        raise Unfit(FaultKind.IN_FUTURE, f"{row.day:%d.%m.%Y}")
    if row.day < pair.programme.start:
        start = f"{pair.programme.start:%d.%m.%Y}"
        raise Unfit(FaultKind.BEFORE_START, f"{row.day:%d.%m.%Y}", start)
    if status is MeetingStatus.MISSED and not row.missed_reason:
        raise Unfit(FaultKind.NO_REASON)
    if status is not MeetingStatus.MISSED and row.minutes is None:
        raise Unfit(FaultKind.NOT_MINUTES, "", "45")


def _status(row: MeetingRow) -> MeetingStatus:
    """Confirmed unless the file says otherwise."""
    if row.status is None:
        return MeetingStatus.MISSED if row.missed_reason else MeetingStatus.CONFIRMED
    status = MeetingStatus(row.status)
    if status not in _PAST:
        raise Unfit(FaultKind.NOT_HELD)
    return status


def _items(row: MeetingRow, pair: Pair, around: Around) -> tuple[ItemId, ...]:
    plan = around.plans.of.get(pair.id, {})
    lacking = [number for number in row.items if number not in plan]
    if lacking:
        raise Unfit(FaultKind.NO_ITEM, str(lacking[0]))
    return tuple(plan[number].id for number in dict.fromkeys(row.items))
