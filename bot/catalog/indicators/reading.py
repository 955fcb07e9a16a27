"""Reading indicators/*.yaml; a fault is named by its file, its row and its field."""

from dataclasses import replace
from functools import cache
from typing import Final

from bot.catalog.indicators.model import Definition, Meant, Named, Shown, Window
from bot.catalog.reading import FILES, Origin, Record, Wording, read_yaml
from bot.domain.indicators.figures import Source, Unit
from bot.domain.indicators.names import Number

_FOLDER: Final = FILES / "indicators"
# In the order of the list.
DOCUMENTS: Final = ("001", "002", "004", "r145", "para", "statistics")
_MONTHS: Final = 12
_DAYS: Final = 31


@cache
def numbers() -> dict[str, Named]:
    """All numbers by code, those that are counted and those that a school enters."""
    record = read_yaml(_FOLDER / "numbers.yaml")
    record.origin()
    counted = [_named(row, Source.COUNTED) for row in record.records("counted")]
    by_hand = [_named(row, Source.BY_HAND) for row in record.records("by_hand")]
    said = {one.code for one in counted}
    if said != set(Number):
        wrong = ", ".join(sorted(said ^ set(Number)))
        raise record.fault("counted", f"what is counted and what is named differ: {wrong}")
    found = {one.code: one for one in (*counted, *by_hand)}
    if len(found) != len(counted) + len(by_hand):
        raise record.fault("by_hand", "two numbers have one code")
    return record.close(found)


@cache
def indicators() -> tuple[Definition, ...]:
    """In the order of the documents; CatalogError names what is wrong."""
    found: dict[str, Definition] = {}
    for document in DOCUMENTS:
        record = read_yaml(_FOLDER / f"{document}.yaml")
        origin = record.origin()
        from_memory = record.flag("from_memory")
        for row in record.records("indicators"):
            one = replace(_indicator(row, origin), from_memory=from_memory)
            if one.code in found:
                raise row.fault("code", f"{one.code} is there already")
            found[one.code] = one
        record.close(None)
    return tuple(found.values())


@cache
def checkpoint_windows() -> tuple[Window, ...]:
    record = read_yaml(_FOLDER / "checkpoints.yaml")
    record.origin()
    return record.close(tuple(_window(row) for row in record.records("windows")))


def _named(row: Record, source: Source) -> Named:
    usual = float(row.integer("usual")) if row.has("usual") else None
    return row.close(
        Named(row.text("code"), row.words("name"), source, usual, row.flag("answers"))
    )


def _indicator(row: Record, origin: Origin) -> Definition:
    unit = row.code("unit", Unit)
    denominator = _number(row, "denominator") if row.has("denominator") else None
    if (unit in (Unit.PERCENT, Unit.MEAN)) is (denominator is None):
        raise row.fault("denominator", "a share and a mean have one, a count and days have none")
    return row.close(
        Definition(
            code=row.text("code"),
            title=row.words("title"),
            short=row.words("short"),
            unit=unit,
            numerator=_number(row, "numerator"),
            denominator=denominator,
            formula=row.words("formula"),
            origin=_origin(row, origin),
            scale=float(row.integer("scale", least=1)) if row.has("scale") else 1.0,
            target=_target(row),
            beside=_beside(row),
            shown=row.code("shown", Shown) if row.has("shown") else Shown.ALWAYS,
            less=row.flag("less"),
        )
    )


def _origin(row: Record, origin: Origin) -> Origin:
    """A row may say where it is from otherwise than its file."""
    source = row.text("source") if row.has("source") else origin.source
    provenance = row.text("provenance") if row.has("provenance") else origin.provenance
    return Origin(source, origin.version, provenance)


def _number(row: Record, field: str) -> Named:
    return _known(row, field, row.text(field))


def _known(row: Record, field: str, code: str) -> Named:
    if code not in numbers():
        raise row.fault(field, f"{code!r} is no number of numbers.yaml")
    return numbers()[code]


def _beside(row: Record) -> tuple[Named, ...]:
    if not row.has("beside"):
        return ()
    return tuple(_known(row, "beside", code) for code in row.texts("beside"))


def _target(row: Record) -> Meant | None:
    if not row.has("target"):
        return None
    target = row.record("target")
    year = target.integer("year", least=2000) if target.has("year") else None
    return target.close(Meant(float(target.integer("value")), year))


def _window(row: Record) -> Window:
    title: Wording = row.words("title")
    return row.close(Window(row.text("code"), title, _day(row, "first"), _day(row, "last")))


def _day(row: Record, field: str) -> tuple[int, int]:
    """«01-15»: month and day."""
    month, _, day = row.text(field).partition("-")
    if not (month.isdecimal() and day.isdecimal()):
        raise row.fault(field, "month and day are expected: 01-15")
    if not (1 <= int(month) <= _MONTHS and 1 <= int(day) <= _DAYS):
        raise row.fault(field, "no such day")
    return int(month), int(day)
