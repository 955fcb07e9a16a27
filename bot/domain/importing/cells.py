"""One cell into a value: days, minutes, numbers, names and codes as people write them."""

import calendar
import math
import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Any, Final

from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.grids import Cell, Oddity
from bot.domain.importing.sheets import Field, Takes
from bot.domain.importing.words import Lexicon
from bot.domain.meetings import LEAST_MINUTES, MOST_MINUTES
from bot.domain.names import LONGEST_NAME, NameProblem, clean_name
from bot.domain.school.year import SchoolYear
from bot.domain.spoken import parse_day, parse_minutes
from bot.domain.spoken.words import MONTH, fold, month, pattern

_NUMERIC: Final = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:\s*г\.?)?")
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00)?)?")
_YEAR: Final = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")
_MONTH_ALONE: Final = pattern(rf"(?P<month>{MONTH})(?: (?P<year>\d{{4}})(?: ?(?:года|г\.|г))?)?")
_UNTIL: Final = re.compile(r"^(?:до|к|не позднее|by|until|till)\s+", re.IGNORECASE)
_SERIAL_ZERO: Final = date(1899, 12, 30)
_SERIALS: Final = range(30_000, 70_000)
_EARLIEST, _LATEST = date(1990, 1, 1), date(2100, 1, 1)
_SPLIT: Final = re.compile(r"[;\n]+")
_SPLIT_FINER: Final = re.compile(r"[;,\n]+")


def read_cell(field: Field, cell: Cell, lexicon: Lexicon, today: date) -> Any:
    """The value, None for an empty cell; Unfit says what is wrong and what to write instead."""
    if isinstance(cell, Oddity):
        raise Unfit(FaultKind(cell.value))
    value = None if _blank(cell) else _value(field, cell, lexicon, today)
    if field.needed and value in (None, ()):
        raise Unfit(FaultKind.NEEDED)
    return value


def _blank(cell: Cell) -> bool:
    return cell is None or (isinstance(cell, str) and not cell.strip())


def _value(field: Field, cell: Cell, lexicon: Lexicon, today: date) -> Any:
    if field.takes in (Takes.CODE, Takes.CODES):
        return _codes(field, _text(cell), lexicon)
    if field.takes is Takes.TERM:
        return _term(cell, today)
    return _READ[field.takes](field, cell)


def _text(cell: Cell) -> str:
    """As a spreadsheet shows it: 7 rather than 7.0."""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, date):
        return f"{cell:%d.%m.%Y}"
    return str(cell).strip()


def _line(field: Field, cell: Cell) -> str:
    return _within(field, " ".join(_text(cell).split()))


def _words(field: Field, cell: Cell) -> str:
    lines = (" ".join(line.split()) for line in _text(cell).splitlines())
    return _within(field, "\n".join(line for line in lines if line))


def _within(field: Field, said: str) -> str:
    if field.most and len(said) > field.most:
        raise Unfit(FaultKind.TOO_LONG, f"{said[:40]}…", str(field.most))
    return said


def _name(_: Field, cell: Cell) -> str:
    name = clean_name(_text(cell))
    if isinstance(name, NameProblem):
        raise Unfit(FaultKind.NOT_NAME, _text(cell), str(LONGEST_NAME))
    return name


def _names(field: Field, cell: Cell) -> tuple[str, ...]:
    parts = (part.strip() for part in _SPLIT_FINER.split(_text(cell)))
    return tuple(_name(field, part) for part in parts if part)


def _day(_: Field, cell: Cell) -> date:
    found = _found_day(cell)
    if found is None or not _EARLIEST <= found <= _LATEST:
        raise Unfit(FaultKind.NOT_DAY, _text(cell))
    return found


def _found_day(cell: Cell) -> date | None:
    if isinstance(cell, date):
        return cell
    if isinstance(cell, int | float):
        # A day whose cell lost its format is a number of days; no number is none.
        if not math.isfinite(cell):
            return None
        return _SERIAL_ZERO + timedelta(days=int(cell)) if int(cell) in _SERIALS else None
    said = _text(cell)
    if written := _ISO.fullmatch(said):
        return _date(int(written[1]), int(written[2]), int(written[3]))
    if written := _NUMERIC.fullmatch(said):
        year = int(written[3])
        return _date(year + 2000 if year < 100 else year, int(written[2]), int(written[1]))
    # «12 февраля 2026 г.»; without its year a day in a file could be of any.
    return parse_day(said, _EARLIEST) if _YEAR.search(said) else None


def _date(year: int, in_month: int, day: int) -> date | None:
    try:
        return date(year, in_month, day)
    except ValueError:
        return None


def _term(cell: Cell, today: date) -> date:
    """A day, or the last day of a month of this school year: «до 01.10.2026», «сентябрь»."""
    if not isinstance(cell, str):
        return _day(Field(""), cell)
    said = _UNTIL.sub("", cell.strip())
    named = _MONTH_ALONE.fullmatch(fold(said))
    if named is None:
        return _day(Field(""), said)
    number = month(named["month"])
    year = int(named["year"] or SchoolYear.of(today).on(number, 1).year)
    return date(year, number, calendar.monthrange(year, number)[1])


def _number(field: Field, cell: Cell) -> int:
    said = _text(cell).rstrip(".")
    if not said.isdecimal() or int(said) > field.most:
        raise Unfit(FaultKind.NOT_NUMBER, _text(cell), str(field.most))
    return int(said)


def _numbers(field: Field, cell: Cell) -> tuple[int, ...]:
    parts = [part.strip() for part in _SPLIT_FINER.split(_text(cell))]
    return tuple(_number(field, part) for part in parts if part)


def _minutes(_: Field, cell: Cell) -> int:
    if isinstance(cell, timedelta):
        minutes: int | None = round(cell.total_seconds() / 60)
    elif isinstance(cell, int | float):
        minutes = round(cell) if math.isfinite(cell) else None
    else:
        minutes = parse_minutes(_text(cell))
    if minutes is None or not LEAST_MINUTES <= minutes <= MOST_MINUTES:
        raise Unfit(FaultKind.NOT_MINUTES, _text(cell), f"{LEAST_MINUTES}–{MOST_MINUTES}")
    return minutes


def _codes(field: Field, said: str, lexicon: Lexicon) -> str | tuple[str, ...]:
    labels = lexicon.labels[field.labels]
    if field.takes is Takes.CODE:
        return labels.code(said)
    try:
        return (labels.code(said),)
    except Unfit:
        parts = _SPLIT.split(said)
        if len(parts) == 1:
            parts = _SPLIT_FINER.split(said)
        return tuple(dict.fromkeys(labels.code(part) for part in parts if part.strip()))


_READ: Final[Mapping[Takes, Callable[[Field, Cell], Any]]] = {
    Takes.LINE: _line,
    Takes.WORDS: _words,
    Takes.NAME: _name,
    Takes.NAMES: _names,
    Takes.DAY: _day,
    Takes.NUMBER: _number,
    Takes.NUMBERS: _numbers,
    Takes.MINUTES: _minutes,
}
