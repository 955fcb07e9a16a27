"""An order as curators type it."""

from datetime import date

import pytest

from bot.domain.errors import CalendarFormat
from bot.domain.orders import NoOrderNumber, read_order

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
        ("01-05/131-о-2025", "01-05/131-о-2025", None),
    ],
)
def test_number_with_or_without_a_date(words: str, number: str, dated: date | None) -> None:
    order = read_order(words)
    assert (order.number, order.dated, order.preparing) == (number, dated, False)


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        ("  ", NoOrderNumber),
        ("№", NoOrderNumber),
        ("абв где", NoOrderNumber),
        ("12.09.2025", NoOrderNumber),
        ("от 12.09.2025", NoOrderNumber),
        ("приказ 131-о по школе от двенадцатого", NoOrderNumber),
        ("5 от 31.02.2026", CalendarFormat),
        ("7" * 21, NoOrderNumber),
    ],
)
def test_what_is_no_order_is_refused(words: str, refusal: type[Exception]) -> None:
    with pytest.raises(refusal):
        read_order(words)
