"""The head's order as a curator types it: «№ 131-о от 12.09.2025», or the number alone."""

import re
from dataclasses import dataclass
from datetime import date

from bot.domain.errors import CalendarFormat, Told
from bot.domain.pairs import Order

# «01-05/131-о-2025» is long already: a sentence is no number.
LONGEST_NUMBER = 20

_DATED = re.compile(r"\s*(?:от|of|dated)?\s*(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?:\s*г\.?)?\s*$")
_SIGN = re.compile(r"^(?:приказ|order)?\s*(?:№|no\.?|#)?\s*", re.IGNORECASE)


@dataclass
class NoOrderNumber(Told):
    """A number has a digit in it and is short; a date alone is none."""

    most: int = LONGEST_NUMBER


def read_order(words: str) -> Order:
    """«№ 131-о от 12.09.2025» or a number alone, as typed; NoOrderNumber, CalendarFormat."""
    line = " ".join(words.split())
    dated = None
    if found := _DATED.search(line):
        dated = _day(*map(int, found.groups()))
        line = line[: found.start()]
    number = _SIGN.sub("", line).strip(" ,.;")
    if len(number) > LONGEST_NUMBER or not any(sign.isdigit() for sign in number):
        raise NoOrderNumber
    return Order(number=number, dated=dated)


def _day(day: int, month: int, year: int) -> date:
    try:
        return date(year if year > 99 else 2000 + year, month, day)
    except ValueError:
        raise CalendarFormat from None
