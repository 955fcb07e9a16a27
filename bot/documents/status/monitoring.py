"""The sheets of monitoring: figures of questionnaires, indicators with their formulas."""

from collections.abc import Iterable
from math import isclose
from typing import Final

from bot.documents.status.rows import StatusRows
from bot.documents.xlsx.columns import Cell, Column, Formula, Row, Share, Sheet, Value
from bot.documents.xlsx.page import FIRST_ROW
from bot.domain.indicators.figures import Unit
from bot.services.indicators.sheet import Indicator, Part
from bot.services.overview.answered import Answered

SURVEYS: Final = Sheet(
    "surveys",
    (
        Column("stage", 26),
        Column("role", 18),
        Column("question_key", 14),
        Column("question", 60),
        Column("people", 7, Cell.NUMBER),
        Column("mean", 9, Cell.NUMBER),
        Column("median", 9, Cell.NUMBER),
        Column("delta", 9, Cell.NUMBER),
        Column("zone", 14),
    ),
)
INDICATORS: Final = Sheet(
    "indicators",
    (
        Column("indicator", 44),
        Column("numerator", 14, Cell.ANY),
        Column("denominator", 14, Cell.ANY),
        Column("formula", 52),
        Column("value", 12, Cell.ANY),
        Column("period", 16),
        Column("number_source", 24),
    ),
)


def survey_rows(found: Iterable[Answered], rows: StatusRows) -> list[Row]:
    return [_answered(one, rows) for one in found]


def indicator_rows(sheet: Iterable[Indicator], rows: StatusRows) -> list[Row]:
    return [_indicator(one, place, rows) for place, one in enumerate(sheet, FIRST_ROW + 1)]


def _indicator(one: Indicator, place: int, rows: StatusRows) -> Row:
    """`place`: its row as people count them."""
    return (
        rows.worded(one.title),
        _number(one.numerator, rows),
        _number(one.denominator, rows) if one.denominator else None,
        rows.worded(one.formula),
        _value(one, place, rows),
        one.period.code,
        rows.say(f"export-source-{one.source.replace('_', '-')}"),
    )


def _answered(one: Answered, rows: StatusRows) -> Row:
    row, day = one.row, f"{one.closed_on:%d.%m.%Y}"
    return (
        f"{rows.label('survey-stage', row.stage)}, {day}",
        rows.label("audience", row.audience),
        row.key,
        rows.worded(row.question.text[row.audience]),
        one.told.n,
        round(one.told.mean, 2),
        one.told.median,
        row.delta,
        None if row.zone is None else rows.say(f"export-zone-{row.zone}"),
    )


def _number(part: Part, rows: StatusRows) -> Value:
    return rows.say("export-unknown") if part.value is None else part.value


def share_of(one: Indicator, rows: StatusRows) -> Value:
    """Its value as a cell, or in words why there is none."""
    if one.hidden:
        return rows.say("export-hidden", needed=one.hidden)
    if one.value is None:
        return rows.say("export-unknown")
    return Share(one.value / 100) if one.unit is Unit.PERCENT else round(one.value, 2)


def _value(one: Indicator, place: int, rows: StatusRows) -> Value:
    part, whole = one.numerator.value, one.denominator.value if one.denominator else None
    plain = one.unit is Unit.PERCENT and one.value is not None and not one.hidden
    if not plain or not part or not whole or not isclose(100 * part / whole, one.value or 0):
        return share_of(one, rows)
    return Formula(f"=B{place}/C{place}", part / whole, percent=True)
