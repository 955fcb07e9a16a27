"""Sheets of the indicators: figures, the numbers they are made of, slices, what was entered."""

from collections.abc import Iterator

from bot.catalog.indicators import Meant, indicators, numbers
from bot.documents.monitoring.rows import Speech
from bot.documents.monitoring.standing import checkpoint_rows, rule_rows
from bot.documents.xlsx.columns import Row, Value
from bot.domain.indicators.figures import Source
from bot.domain.indicators.given import Given, What
from bot.domain.indicators.names import Number
from bot.domain.indicators.slices import By
from bot.domain.school.year import SchoolYear
from bot.services.indicators.sheet import Indicator, Part
from bot.services.indicators.slicing import Slice
from bot.services.monitoring.figures import Entry, Figures

_NAMES = {By.FORM: "mentoring-form", By.KIND: "mentoring-kind"}
_SLICED = (
    Number.PROGRAMMES,
    Number.MENTORS,
    Number.MENTEES,
    Number.ITEMS,
    Number.ITEMS_DONE,
    Number.MEETINGS_HELD,
    Number.NEEDS,
    Number.NEEDS_CLOSED,
)


def indicator_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    """Unrounded; a share is per cent from 0 to 100, as the screen has it."""
    for sheet in figures.sheets:
        for one in sheet:
            target = one.target or Meant(0)
            yield (
                one.period.code,
                speech.worded(one.title),
                _number(one.numerator, speech),
                _number(one.denominator, speech) if one.denominator else None,
                speech.worded(one.formula),
                speech.say(f"export-monitoring-unit-{one.unit}"),
                _value(one, speech),
                target.value if one.target else None,
                target.year,
                one.gap,
                _source(one.source, speech),
            )


def number_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    """Every number that a card names, with its place in the figure."""
    for sheet in figures.sheets:
        for one in sheet:
            for place, part in _placed(one):
                yield (
                    one.period.code,
                    speech.worded(one.title),
                    speech.say(f"export-monitoring-place-{place}"),
                    speech.worded(part.name),
                    _number(part, speech),
                    _source(part.source, speech),
                )


def slice_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    for what, slices in figures.slices.items():
        for one in slices:
            name = speech.label(_NAMES[what], one.code, short=True)
            yield (speech.say(f"export-monitoring-by-{what}"), name, *_counts(one))


def helped_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    for one in figures.helped:
        yield (speech.label("work-form", one.form), one.worked, one.closed)


def entered_rows(figures: Figures, speech: Speech) -> Iterator[Row]:
    for one in figures.entered:
        yield _entry(one, speech)


def _entry(one: Entry, speech: Speech) -> Row:
    given = one.given
    return (
        SchoolYear.starting(given.year).code,
        one.at.replace(tzinfo=None, microsecond=0) if one.at else None,
        speech.say(f"export-monitoring-what-{given.what}"),
        _name(given, speech),
        speech.say("indicators-history-none") if given.value is None else given.value,
        given.target_year,
        given.by if one.at else speech.say("export-monitoring-of-settings"),
    )


def _name(given: Given, speech: Speech) -> str:
    """A code that the catalogue no longer has stays as it was stored."""
    if given.what is What.NUMBER:
        named = numbers().get(given.code)
        return speech.worded(named.name) if named else given.code
    titles = {one.code: one.title for one in indicators()}
    return speech.worded(titles[given.code]) if given.code in titles else given.code


def _placed(one: Indicator) -> Iterator[tuple[str, Part]]:
    yield "numerator", one.numerator
    if one.denominator is not None:
        yield "denominator", one.denominator
    for part in one.beside:
        yield "beside", part


def _counts(one: Slice) -> tuple[int, ...]:
    return tuple(one.number(number) for number in _SLICED)


def _number(part: Part, speech: Speech) -> Value:
    return speech.say("export-unknown") if part.value is None else part.value


def _value(one: Indicator, speech: Speech) -> Value:
    if one.hidden:
        return speech.say("export-hidden", needed=one.hidden)
    return speech.say("export-unknown") if one.value is None else one.value


def _source(source: Source, speech: Speech) -> str:
    return speech.say(f"export-source-{source.replace('_', '-')}")


__all__ = [
    "checkpoint_rows",
    "entered_rows",
    "helped_rows",
    "indicator_rows",
    "number_rows",
    "rule_rows",
    "slice_rows",
]
