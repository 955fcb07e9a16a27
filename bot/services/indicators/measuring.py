"""From facts, answers and entered values to the sheet of a year."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from bot.catalog.indicators import Definition, Meant, Named, indicators
from bot.catalog.thresholds import limits
from bot.domain.indicators.facts import YOUNG_YEARS, Facts
from bot.domain.indicators.figures import Source, source_of, value_of
from bot.domain.indicators.given import Given, What, carried, in_force
from bot.domain.indicators.names import Number
from bot.domain.indicators.numbers import Rules, counted
from bot.domain.indicators.satisfaction import SATISFIED_FROM
from bot.domain.people import Organisation
from bot.services.indicators.sheet import Indicator, Part, Sheet
from bot.services.indicators.voices import Voices

TEACHERS_TOTAL: Final = "teachers_total"
YOUNG_TOTAL: Final = "young_total"
COVERAGE: Final = "coverage"
YOUNG_LIMIT: Final = "young_years"
SATISFIED: Final = "satisfied_from"


@dataclass(frozen=True, slots=True)
class Entered:
    """What a school entered, as it was in force in one year; `this`: the year that goes on."""

    school: Organisation
    rows: tuple[Given, ...]
    year: int
    this: bool

    def number(self, named: Named) -> float | None:
        """A setting stays until it is changed; any other number is of its year alone."""
        if named.code == TEACHERS_TOTAL and self.this:
            return self.school.headcount
        if named.usual is None:
            found = in_force(self.rows, self.year, What.NUMBER, named.code)
            return None if found is None else found.value
        found = carried(self.rows, self.year, What.NUMBER, named.code)
        return named.usual if found is None or found.value is None else found.value

    def setting(self, code: str, usual: float) -> float:
        found = carried(self.rows, self.year, What.NUMBER, code)
        return usual if found is None or found.value is None else found.value

    def target(self, one: Definition) -> Meant | None:
        """The school's own, else that of the document with its year."""
        found = carried(self.rows, self.year, What.TARGET, one.code)
        own = None
        if found is not None and found.value is not None:
            own = Meant(found.value, found.target_year)
        if one.code != COVERAGE or not self.this:
            return own or one.target
        return self._coverage(own, one.target)

    def _coverage(self, own: Meant | None, usual: Meant | None) -> Meant:
        """The organisation has a target of its own for coverage, among its settings."""
        aim = float(self.school.coverage_target)
        for said in (own, usual):
            if said is not None and round(said.value) == aim:
                return said
        return Meant(aim)


def rules_of(entered: Entered) -> Rules:
    young = int(entered.setting(YOUNG_LIMIT, YOUNG_YEARS))
    return Rules(met_within=limits().met_within_days, young_years=young)


def satisfied_from(entered: Entered) -> float:
    return entered.setting(SATISFIED, SATISFIED_FROM)


def measured(facts: Facts, entered: Entered, voices: Voices) -> Sheet:
    """All indicators that mean something to a school with these forms."""
    values = {**counted(facts, rules_of(entered)), **voices.values}
    reading = _Reading(facts, entered, values, voices)
    shown = [one for one in indicators() if one.shown.to(entered.school.forms)]
    return Sheet(facts.year, facts.today, tuple(map(reading.indicator, shown)))


@dataclass(frozen=True, slots=True)
class _Reading:
    facts: Facts
    entered: Entered
    values: Mapping[Number, float | None]
    voices: Voices

    def indicator(self, one: Definition) -> Indicator:
        numerator = self.part(one.numerator)
        denominator = self.part(one.denominator) if one.denominator else None
        whole = None if denominator is None else denominator.value
        sources = [numerator.source, *([denominator.source] if denominator else [])]
        return Indicator(
            code=one.code,
            title=one.title,
            short=one.short,
            unit=one.unit,
            value=value_of(one.unit, numerator.value, whole, one.scale),
            numerator=numerator,
            denominator=denominator,
            formula=one.formula,
            period=self.facts.year,
            target=self.entered.target(one),
            source=source_of(*sources),
            origin=one.origin,
            beside=tuple(map(self.part, one.beside)),
            hidden=self.voices.hidden(_parts(one)),
            less=one.less,
            from_memory=one.from_memory,
        )

    def part(self, named: Named) -> Part:
        if named.source is Source.BY_HAND:
            return Part(named.code, named.name, self.entered.number(named), named.source)
        return Part(named.code, named.name, self.values.get(Number(named.code)), named.source)


def _parts(one: Definition) -> Iterable[Named]:
    return (one.numerator, *([one.denominator] if one.denominator else []))
