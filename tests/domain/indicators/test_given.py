"""Numbers and targets as people type them, and which of several counts."""

import pytest

from bot.domain.ids import OrganisationId
from bot.domain.indicators.figures import Source, Unit, source_of, value_of
from bot.domain.indicators.given import Given, What, carried, in_force, number_in, target_in
from bot.domain.indicators.refusals import BadFigure, BadYear


@pytest.mark.parametrize(
    ("words", "value"),
    [("48", 48), (" 12,5 ", 12.5), ("31.25 %", 31.25), ("1 250", 1250), ("0", 0), ("7,05", 7.05)],
)
def test_number_is_read(words: str, value: float) -> None:
    assert number_in(words) == value


@pytest.mark.parametrize(
    "words", ["", "много", "-1", "1,234", "1e3", "12345678", "1 000 001", "5 из 8", "٣", "½"]
)
def test_anything_else_is_refused(words: str) -> None:
    with pytest.raises(BadFigure):
        number_in(words)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("75", (75, None)),
        ("75 к 2027", (75, 2027)),
        ("80 % до 2028 года", (80, 2028)),
        ("12,5% by 2026", (12.5, 2026)),
    ],
)
def test_target_is_read_with_its_year(words: str, expected: tuple[float, int | None]) -> None:
    assert target_in(words, 2026) == expected


def test_target_of_a_year_gone_by_is_refused() -> None:
    with pytest.raises(BadYear):
        target_in("75 к 2024", 2026)
    with pytest.raises(BadFigure):
        target_in("к 2027", 2026)


def given(year: int, value: float | None, what: What = What.NUMBER) -> Given:
    return Given(OrganisationId(1), year, what, "code", value)


def test_number_is_of_its_year_and_a_target_stays() -> None:
    rows = [given(2024, 40), given(2025, 48), given(2025, 50), given(2024, 70, What.TARGET)]
    found = in_force(rows, 2025, What.NUMBER, "code")
    assert found is not None
    assert found.value == 50
    assert in_force(rows, 2026, What.NUMBER, "code") is None
    target = carried(rows, 2026, What.TARGET, "code")
    assert target is not None
    assert target.value == 70


def test_target_entered_for_an_earlier_year_later_on_does_not_win() -> None:
    rows = [given(2025, 80, What.TARGET), given(2024, 60, What.TARGET)]
    found = carried(rows, 2025, What.TARGET, "code")
    assert found is not None
    assert found.value == 80


def test_figures_are_not_rounded_and_nothing_is_divided_by_nothing() -> None:
    assert value_of(Unit.PERCENT, 15, 48) == 31.25
    assert value_of(Unit.PERCENT, 0, 0) is None
    assert value_of(Unit.PERCENT, 3, None) is None
    assert value_of(Unit.PERCENT, None, 3) is None
    assert value_of(Unit.MEAN, 31, 1072, 30) == pytest.approx(0.8675, abs=1e-4)
    assert value_of(Unit.COUNT, 0) == 0
    assert value_of(Unit.DAYS, None) is None


def test_source_of_an_indicator_says_where_both_parts_are_from() -> None:
    assert source_of(Source.COUNTED, Source.COUNTED) is Source.COUNTED
    assert source_of(Source.COUNTED, Source.BY_HAND) is Source.BOTH
    assert source_of(Source.BY_HAND) is Source.BY_HAND
