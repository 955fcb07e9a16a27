"""Papers about the whole school: indicators and questionnaires, as the screens count them."""

from collections.abc import Iterable, Sequence

from bot.domain.indicators.figures import Unit
from bot.domain.surveys.swot import Side, Swot
from bot.services.indicators.sheet import Indicator
from bot.services.overview.answered import Answered
from bot.services.papers.content import Fields, Joined, Listed, Percent, Signed, Value
from bot.services.speaking.frame import Coded, Phrase
from bot.services.surveys.own import Scored


def indicator_rows(found: Iterable[Indicator], *, known: bool) -> tuple[Fields, ...]:
    """All of them, or those that are `known`."""
    shown = [one for one in found if one.value is not None or not known]
    return tuple(
        {
            "number": number,
            "name": one.title,
            "formula": Joined((one.formula, _numbers(one)), by=": "),
            "value": _value(one),
        }
        for number, one in enumerate(shown, 1)
    )


def _numbers(one: Indicator) -> Value:
    """«15 ÷ 48», so that it can be counted again by hand."""
    part, whole = one.numerator.value, one.denominator.value if one.denominator else None
    if part is None or whole is None:
        return None
    return Joined((part, whole), by=" ÷ ")


def _value(one: Indicator) -> Value:
    """In words what isn't known, or hidden because too few have answered."""
    if one.hidden:
        return Phrase("export-hidden", {"needed": one.hidden})
    if one.value is None:
        return Phrase("export-unknown", {})
    return Percent(one.value) if one.unit is Unit.PERCENT else one.value


def survey_rows(found: Sequence[Answered]) -> tuple[Fields, ...]:
    return tuple(_answered(number, one) for number, one in enumerate(found, 1))


def swot_fields(kept: Swot | None, sheet: Scored | None) -> Fields:
    """What the curator concluded, a line each; and the curator's own sheet of the year."""
    sides = {side.value: Listed(kept.lines(side)) if kept else None for side in Side}
    total, level = (sheet.total, sheet.level) if sheet else (None, None)
    return {**sides, "total": total, "level": level}


def _answered(number: int, one: Answered) -> Fields:
    return {
        "number": number,
        "title": one.title,
        "audience": Coded("audience", one.row.audience),
        "question": one.row.question.text[one.row.audience],
        "people": one.told.n,
        "mean": one.told.mean,
        "median": one.told.median,
        "change": None if one.row.delta is None else Signed(one.row.delta),
    }
