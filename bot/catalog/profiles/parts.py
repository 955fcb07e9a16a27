"""A profile's record, read field by field."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final, TypeVar

from bot.catalog.profiles.model import (
    Condition,
    Profile,
    ProfileStage,
    StageItem,
    Terms,
    WorkLevel,
)
from bot.catalog.reading import Record, Wording
from bot.domain.forms import Form, Format, Kind
from bot.domain.people import Role
from bot.domain.school.passport import LONGEST_FIELD, PassportField
from bot.domain.school.roadmap import LONGEST_ITEM, Resource

Code = TypeVar("Code", bound=StrEnum)
LONGEST_TITLE: Final = 200
# What is shown on buttons and in lists of a phone.
LONGEST_LABEL: Final = 120
CRITERIA: Final = frozenset({"001", "002", "003"})
MOST_ITEMS: Final = 60
_DAYS_IN_MONTH: Final = 31
_MONTHS: Final = 12


def profile_of(record: Record, known: str) -> Profile:
    """CatalogError names the field; `known`: the id that the file must have, "" for any."""
    own = record.text("id")
    if known and own != known:
        raise record.fault("id", f"the file is called {known}", "other")
    made = Profile(
        id=own,
        title=_fits(record, "title", LONGEST_LABEL),
        about=_fits(record, "about", LONGEST_TITLE),
        origin=record.origin(),
        verified=record.flag("verified"),
        stages=_stages(record),
        readiness=tuple(_condition(row) for row in _records(record, "readiness")),
        forms=_labels(record, "forms", Form),
        kinds=_labels(record, "kinds", Kind),
        formats=_labels(record, "formats", Format),
        criteria=_known(record, "criteria"),
        surveys=record.texts("surveys") if record.has("surveys") else (),
        work_forms=tuple(_level(row) for row in _records(record, "work_forms")),
        terms=_terms(record),
        passport=_labels(record, "passport", PassportField, LONGEST_FIELD),
    )
    return record.close(made)


def _stages(record: Record) -> tuple[ProfileStage, ...]:
    found = tuple(_stage(row) for row in record.records("stages"))
    if not found:
        raise record.fault("stages", "at least one is expected", "least", "1")
    if sum(len(stage.items) for stage in found) > MOST_ITEMS:
        raise record.fault("stages", f"more than {MOST_ITEMS} items", "most", str(MOST_ITEMS))
    return found


def _stage(row: Record) -> ProfileStage:
    items = tuple(_item(one) for one in row.records("items"))
    return row.close(ProfileStage(_fits(row, "title", LONGEST_TITLE), items))


def _item(row: Record) -> StageItem:
    item = StageItem(
        title=_fits(row, "title", LONGEST_ITEM),
        due=_due(row),
        role=row.code("role", Role) if row.has("role") else None,
        who=_fits(row, "who", LONGEST_TITLE) if row.has("who") else None,
        expected=_fits(row, "expected", LONGEST_ITEM) if row.has("expected") else None,
        resources=row.codes("resources", Resource) if row.has("resources") else (),
    )
    return row.close(item)


def _due(row: Record) -> tuple[int, int] | None:
    """«09-15»: the fifteenth of September of the school year."""
    if not row.has("due"):
        return None
    said = row.text("due")
    month, _, day = said.partition("-")
    if month.isdecimal() and day.isdecimal():
        found = int(month), int(day)
        # 29 February is no day of every year
        longest = 28 if found[0] == 2 else 30 if found[0] in {4, 6, 9, 11} else _DAYS_IN_MONTH
        if 1 <= found[0] <= _MONTHS and 1 <= found[1] <= longest:
            return found
    raise row.fault("due", f"month-day as 09-15 is expected, not {said!r}", "month-day", said)


def _condition(row: Record) -> Condition:
    role = row.code("role", Role) if row.has("role") else None
    code = row.text("code")
    if len(code) > 40:
        raise row.fault("code", "longer than 40 characters", "longer", "40")
    return row.close(Condition(code, _fits(row, "title", LONGEST_TITLE), role))


def _level(row: Record) -> WorkLevel:
    items = tuple(Record({"items": one}, row.where).either("items") for one in row.things("items"))
    return row.close(WorkLevel(row.text("code"), _fits(row, "label", LONGEST_LABEL), items))


def _terms(record: Record) -> Terms:
    if not record.has("terms"):
        return Terms()
    row = record.record("terms")
    terms = Terms(*(row.integer(name, least=1) for name in ("shortest", "usual", "longest")))
    if not terms.shortest <= terms.usual <= terms.longest:
        raise row.fault("usual", "is between shortest and longest", "between")
    return row.close(terms)


def _labels(
    record: Record, field: str, codes: type[Code], most: int = LONGEST_LABEL
) -> Mapping[Code, Wording]:
    if not record.has(field):
        return {}
    row = record.record(field)
    found = {row.as_code(name, name, codes): _fits(row, name, most) for name in row.fields()}
    return row.close(found)


def _known(record: Record, field: str) -> tuple[str, ...]:
    said = record.texts(field) if record.has(field) else ()
    for one in said:
        if one not in CRITERIA:
            known = ", ".join(sorted(CRITERIA))
            raise record.fault(field, f"{one!r} is none of {known}", "code", known)
    return said


def _records(record: Record, field: str) -> tuple[Record, ...]:
    return record.records(field) if record.has(field) else ()


def _fits(row: Record, field: str, most: int) -> Wording:
    said = row.either(field)
    if max(len(said.ru), len(said.en)) > most:
        raise row.fault(field, f"longer than {most} characters", "longer", str(most))
    return said
