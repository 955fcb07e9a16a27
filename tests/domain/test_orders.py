"""An order as curators type it."""

from datetime import date

import pytest

from bot.domain.errors import CalendarFormat, TextNeeded, TextTooLong
from bot.domain.orders import read_order

SEPTEMBER = date(2025, 9, 12)


@pytest.mark.parametrize(
    ("words", "number", "dated"),
    [
        ("№ 131-о от 12.09.2025", "131-о", SEPTEMBER),
        ("131-о от 12.09.25 г.", "131-о", SEPTEMBER),
        ("приказ №131-о   12.09.2025", "131-о", SEPTEMBER),
        ("131-o of 12.09.2025", "131-o", SEPTEMBER),
        ("131-о", "131-о", None),
        ("№ 7/2", "7/2", None),
        ("12.09.2025", "12.09.2025", None),
    ],
)
def test_number_with_or_without_a_date(words: str, number: str, dated: date | None) -> None:
    order = read_order(words)
    assert (order.number, order.dated, order.preparing) == (number, dated, False)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("  ", TextNeeded),
        ("№", TextNeeded),
        ("5 от 31.02.2026", CalendarFormat),
        ("x" * 41, TextTooLong),
    ],
)
def test_what_is_no_order_is_refused(words: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_order(words)
