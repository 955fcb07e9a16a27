"""The head's order as a curator types it: «№ 131-о от 12.09.2025», or the number alone."""

import re
from datetime import date

from bot.domain.errors import CalendarFormat, TextNeeded, TextTooLong
from bot.domain.pairs import Order

LONGEST_NUMBER = 40

_DATED = re.compile(r"\s*(?:от|of|dated)?\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s*г\.?)?\s*$")
_SIGN = re.compile(r"^(?:приказ|order)?\s*(?:№|no\.?|#)?\s*", re.IGNORECASE)


def read_order(words: str) -> Order:
    """«№ 131-о от 12.09.2025» or a number alone, as typed."""
    line = " ".join(words.split())
    dated = None
    if (found := _DATED.search(line)) and found.start() > 0:
        dated = _day(*map(int, found.groups()))
        line = line[: found.start()]
    number = _SIGN.sub("", line).strip(" ,.;")
    if not number:
        raise TextNeeded
    if len(number) > LONGEST_NUMBER:
        raise TextTooLong(most=LONGEST_NUMBER)
    return Order(number=number, dated=dated)


def _day(day: int, month: int, year: int) -> date:
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        raise CalendarFormat from None
