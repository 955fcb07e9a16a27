"""What a file would do: of each sheet, what is new, what would change and how."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Generic, TypeVar

from bot.domain.calendar import SchoolCalendar
from bot.domain.importing.faults import Fault, FaultKind, Remark, RemarkKind, Unfit
from bot.domain.importing.grids import Place
from bot.domain.importing.sheets import Sheet
from bot.domain.meetings import Meeting
from bot.domain.pairs import Pair
from bot.domain.people import Organisation, Person
from bot.domain.plans import PlanItem
from bot.domain.school.roadmap import RoadmapItem

T = TypeVar("T")
Value = str | int | date | tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class School:
    """Where the file is loaded, and when. `group_most`: mentees of one pair."""

    organisation: Organisation
    now: datetime
    calendar: SchoolCalendar
    group_most: int

    @property
    def today(self) -> date:
        return self.calendar.day(self.now)


@dataclass(frozen=True, slots=True)
class Said:
    """One field that would change."""

    field: str
    before: Value
    after: Value


@dataclass(frozen=True, slots=True)
class Change(Generic[T]):
    """Something stored and what it would become."""

    was: T
    now: T
    at: Place
    fields: tuple[Said, ...]


@dataclass
class Part(Generic[T]):
    """Of one sheet."""

    new: list[T] = field(default_factory=list)
    changed: list[Change[T]] = field(default_factory=list)
    same: int = 0

    def weigh(self, was: T, now: T, at: Place, said: Sequence[Said]) -> None:
        """Changed where some field differs, the same otherwise."""
        if said:
            self.changed.append(Change(was, now, at, tuple(said)))
        else:
            self.same += 1


@dataclass
class Notes:
    """Faults and remarks, gathered on the way."""

    faults: list[Fault] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)

    def fault(self, unfit: Unfit, at: Place, column: str = "") -> None:
        self.faults.append(unfit.at(at, column))

    def refuse(self, kind: FaultKind, at: Place, said: str = "", hint: str = "") -> None:
        self.faults.append(Fault(kind, at, "", said, hint))

    def remark(self, kind: RemarkKind, at: Place, said: str = "", hint: str = "") -> None:
        self.remarks.append(Remark(kind, at, said, hint))


@dataclass
class Outcome:
    """`count`: rows read. Nothing may be loaded while there are faults."""

    people: Part[Person] = field(default_factory=Part)
    pairs: Part[Pair] = field(default_factory=Part)
    plan: Part[PlanItem] = field(default_factory=Part)
    meetings: Part[Meeting] = field(default_factory=Part)
    roadmap: Part[RoadmapItem] = field(default_factory=Part)
    notes: Notes = field(default_factory=Notes)
    count: int = 0

    @property
    def parts(self) -> Mapping[Sheet, Part[object]]:
        return {sheet: getattr(self, sheet.value) for sheet in Sheet}

    @property
    def sound(self) -> bool:
        return not self.notes.faults

    @property
    def idle(self) -> bool:
        """Nothing would be written."""
        return not any(part.new or part.changed for part in self.parts.values())

    @property
    def figures(self) -> dict[str, list[int]]:
        """New, changed and the same by sheet: for the audit, and to see whether it is still so."""
        return {
            sheet.value: [len(part.new), len(part.changed), part.same]
            for sheet, part in self.parts.items()
            if part.new or part.changed or part.same
        }


def told(field_name: str, before: Value, after: Value) -> list[Said]:
    """A change, where the file says something and something else than what is stored."""
    if after in (None, "", ()) or before == after:
        return []
    return [Said(field_name, before, after)]
