"""Meetings that a rule may speak of, beside the last ones: all others would change no light.

Each part leaves out only what its rule passes over for sure, whatever the other parts bring; the
rule itself decides.
"""

from datetime import UTC, datetime, time, timedelta
from typing import Any, Final

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    FromClause,
    Select,
    func,
    literal,
    null,
    or_,
    select,
    union_all,
)

from bot.domain.gists import Rules
from bot.domain.meetings import HELD, MeetingStatus
from bot.storage.tables import meeting, pair, programme

_met: Final = meeting.alias("met")
_other: Final = meeting.alias("other")
_LETTERS_OF_A_DAY: Final = 10


def suspects(chosen: ColumnElement[bool], rules: Rules) -> CompoundSelect[Any]:
    """Of pairs chosen by `pair` and `programme`, pair by pair in the order of days.

    A meeting that several rules may speak of stands there as often; with its note where other
    notes look equal.
    """
    found = union_all(
        _part(chosen, _met.c.note, *_equal(rules)),
        _part(chosen, null(), *_in_bulk(rules)),
    )
    columns = found.selected_columns
    return found.order_by(columns.pair_id, columns.day, columns.id)


def _part(
    chosen: ColumnElement[bool], note: ColumnElement[Any], *where: ColumnElement[bool]
) -> Select[Any]:
    # An index holds all of it but the note: rows are read where notes are compared.
    confirmed = or_(_met.c.status == MeetingStatus.CONFIRMED, _met.c.imported)
    return (
        select(
            _met.c.id.label("id"),
            _met.c.pair_id.label("pair_id"),
            _met.c.day.label("day"),
            _met.c.recorded_at,
            confirmed.label("confirmed"),
            _met.c.imported,
            note.label("note"),
        )
        .join(pair, pair.c.id == _met.c.pair_id)
        .join(programme, programme.c.pair_id == pair.c.id)
        .where(chosen, _met.c.status.in_(HELD), *where)
    )


def _equal(rules: Rules) -> tuple[ColumnElement[bool], ...]:
    """Notes of one mark."""
    limits = rules.book.limits
    least = min(limits.same_notes_yellow, limits.same_notes_red_one_day)
    marks = (
        _others(_other.c.note_mark)
        .where(_other.c.note_mark.is_not(None))
        .group_by(_other.c.note_mark)
        .having(func.count() >= least)
    )
    # Told at a glance of most pairs: they never say the same twice.
    twice = _others(func.count() - func.count(_other.c.note_mark.distinct()))
    repeated = twice.where(_other.c.note_mark.is_not(None)).scalar_subquery()
    return (repeated >= least - 1, _met.c.note_mark.in_(marks))


def _in_bulk(rules: Rules) -> tuple[ColumnElement[bool], ...]:
    """Those recorded lately and on no earlier day, where enough were recorded on one local day."""
    least, offset = rules.book.limits.bulk_meetings, rules.offset
    if offset is None:  # clocks were changed: no day can be told from the moment alone
        least, offset = 1, timedelta()
    shift = f"{offset // timedelta(minutes=1):+d} minutes"
    on_one_day = (
        _others(literal(1))
        .where(*_late(_other, rules))
        .group_by(func.date(_other.c.recorded_at, shift))
        .having(func.count() >= least)
    )
    # Told at a glance of most pairs; a local day may be parts of two days of UTC.
    day = func.substr(_other.c.recorded_at, 1, _LETTERS_OF_A_DAY)
    beyond_days = _others(func.count() - func.count(day.distinct())).where(*_late(_other, rules))
    return (
        beyond_days.scalar_subquery() >= least - 2,
        on_one_day.exists(),
        *_late(_met, rules),
    )


def _late(of: FromClause, rules: Rules) -> tuple[ColumnElement[bool], ...]:
    # A day earlier, for zones are ahead of UTC or behind it.
    since = datetime.combine(rules.looked_back - timedelta(days=1), time(), UTC)
    return (
        of.c.imported.is_(False),
        of.c.recorded_at >= since,
        of.c.recorded_at >= of.c.day,
    )


def _others(what: Any) -> Select[Any]:
    """Of held meetings of the same pair."""
    return (
        select(what)
        .select_from(_other)
        .where(_other.c.pair_id == pair.c.id, _other.c.status.in_(HELD))
        .correlate(pair)
    )
