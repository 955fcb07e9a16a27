"""The roadmap of a school year: stages with their items, whose they are and what they need.

An item belongs to a person or to a role; whoever holds the role is reminded and may mark it done.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import OrganisationId, PersonId, RoadmapItemId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role

LONGEST_ITEM: Final = 500
# Reminders begin a week ahead; one on a day off comes days earlier, after holidays.
AHEAD: Final = 21
# As of plan items, but without the reminder three days before.
_BEFORE: Final = (-7, -1, 0)
_AFTER: Final = (1, *(1 + 7 * week for week in range(1, 9)))


class RoadmapStatus(StrEnum):
    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"


class Resource(StrEnum):
    """What an item needs (source: seed 000)."""

    STAFF = "staff"
    METHODS = "methods"
    INFORMATION = "information"
    TECHNICAL = "technical"
    OTHER = "other"


class Supply(StrEnum):
    """Whether a resource is there."""

    THERE = "there"
    NEEDED = "needed"


@dataclass(frozen=True, slots=True)
class RoadmapItem:
    """`stage`, `number`: shown as «1.2». `who`: executors in the document's own words."""

    id: RoadmapItemId
    organisation_id: OrganisationId
    year: int
    stage: int
    stage_title: str
    number: int
    title: str
    due: date | None = None
    role: Role | None = None
    person_id: PersonId | None = None
    person_name: str = ""
    who: str = ""
    expected: str = ""
    resources: Mapping[Resource, Supply] | None = None
    status: RoadmapStatus = RoadmapStatus.PLANNED
    done_on: date | None = None
    own: bool = False
    removed: bool = False
    reminded: int | None = None

    @property
    def code(self) -> str:
        return f"{self.stage}.{self.number}"

    @property
    def open(self) -> bool:
        return self.status is not RoadmapStatus.DONE and not self.removed

    @property
    def needs(self) -> tuple[Resource, ...]:
        """What is lacking."""
        said = self.resources or {}
        return tuple(one for one in Resource if said.get(one) is Supply.NEEDED)

    def overdue(self, today: date) -> bool:
        """Computed, never stored; due today is not overdue."""
        return self.open and self.due is not None and self.due < today

    def held_by(self, by: Actor) -> bool:
        """Whether it is this person's, by name or by role."""
        if self.person_id is not None:
            return self.person_id == by.person_id
        return self.role in by.roles


@dataclass(frozen=True, slots=True)
class Stage:
    """Progress of a stage; `done` of `all`."""

    number: int
    title: str
    done: int
    all: int
    overdue: int


def stages(items: Iterable[RoadmapItem], today: date) -> tuple[Stage, ...]:
    """In order; removed items don't count."""
    found: dict[int, list[RoadmapItem]] = {}
    for item in items:
        if not item.removed:
            found.setdefault(item.stage, []).append(item)
    return tuple(
        Stage(
            number,
            rows[0].stage_title,
            sum(row.status is RoadmapStatus.DONE for row in rows),
            len(rows),
            sum(row.overdue(today) for row in rows),
        )
        for number, rows in sorted(found.items())
    )


def may_see(item: RoadmapItem, by: Actor) -> bool:
    """Overseers read all of it, everybody else what is theirs."""
    mine = item.organisation_id == by.organisation_id
    return mine and bool(by.roles & OVERSEERS or item.held_by(by))


def may_mark(item: RoadmapItem, by: Actor) -> bool:
    """The curator and whoever holds it."""
    mine = item.organisation_id == by.organisation_id
    return mine and bool(by.roles & MANAGERS or item.held_by(by))


def marked(item: RoadmapItem, status: RoadmapStatus, today: date) -> RoadmapItem:
    done = today if status is RoadmapStatus.DONE else None
    return replace(item, status=status, done_on=done)


def dated(
    item: RoadmapItem, due: date | None, today: date, calendar: SchoolCalendar
) -> RoadmapItem:
    """With another due date; reminders whose day has passed already are not sent."""
    reached = stage_reached(due, today, calendar) if due else None
    return replace(item, due=due, reminded=reached)


def supplied(item: RoadmapItem, resource: Resource) -> RoadmapItem:
    """The next of: not asked for, needed, there."""
    said = dict(item.resources or {})
    match said.get(resource):
        case None:
            said[resource] = Supply.NEEDED
        case Supply.NEEDED:
            said[resource] = Supply.THERE
        case _:
            del said[resource]
    return replace(item, resources=said)


def stage_reached(due: date, today: date, calendar: SchoolCalendar) -> int | None:
    """The last reminder (in days from the due date) whose day has come; None before the first.

    On a day off those up to the due date come earlier and the later ones later.
    """
    before = (
        days for days in _BEFORE if calendar.previous_working(due + timedelta(days)) <= today
    )
    after = (days for days in _AFTER if calendar.next_working(due + timedelta(days)) <= today)
    return max((*before, *after), default=None)


def to_remind(
    items: Iterable[RoadmapItem], today: date, calendar: SchoolCalendar
) -> list[tuple[RoadmapItem, int]]:
    """Open items of which a reminder is due that was not told yet, with its stage."""
    found = []
    for item in items:
        if item.open and item.due is not None:
            stage = stage_reached(item.due, today, calendar)
            if stage is not None and (item.reminded is None or stage > item.reminded):
                found.append((item, stage))
    return found


def holders(item: RoadmapItem, of_role: Mapping[Role, tuple[PersonId, ...]]) -> list[PersonId]:
    """Whom a reminder goes to; curators where the role is held by nobody."""
    if item.person_id is not None:
        return [item.person_id]
    held = of_role.get(item.role, ()) if item.role is not None else ()
    return list(held or of_role.get(Role.CURATOR, ()))
