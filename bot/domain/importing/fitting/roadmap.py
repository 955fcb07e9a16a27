"""The school's roadmap as it was filled in: known by its number, without one by its words."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.domain.ids import RoadmapItemId
from bot.domain.importing.faults import FaultKind, Unfit
from bot.domain.importing.fitting.items import Around
from bot.domain.importing.fitting.outcome import Notes, Part, Said, told
from bot.domain.importing.grids import Place
from bot.domain.importing.rows import RoadmapRow
from bot.domain.importing.words import Labels, plain
from bot.domain.people import Role
from bot.domain.school.roadmap import RoadmapItem, RoadmapStatus, dated, marked
from bot.domain.school.year import SchoolYear

# «1.2», and what a spreadsheet makes a date of it: «01.02.2026».
_PLACE: Final = re.compile(r"(\d{1,2})\.(\d{1,2})(?:\.\d{4}|\.)?")


def fit_roadmap(
    rows: Sequence[RoadmapRow],
    stored: Sequence[RoadmapItem],
    around: Around,
    roles: Labels,
    notes: Notes,
) -> Part[RoadmapItem]:
    """Items that the file doesn't name stay. `roles`: an executor may be one."""
    part: Part[RoadmapItem] = Part()
    board = _Board(stored)
    for row in rows:
        try:
            was = board.match(row)
            if was is not None:
                board.once(was, row)
            if was is None:
                new = _written(board.place(row, around), row, around, roles)
                board.add(new, row)
                part.new.append(replace(new, id=RoadmapItemId(-1 - len(part.new))))
            else:
                now = _written(was, row, around, roles)
                part.weigh(was, now, row.at, _said(was, now))
        except Unfit as unfit:
            notes.fault(unfit, row.at)
    return part


class _Board:
    """Items by place and by words; new ones go to the end of their stage."""

    def __init__(self, stored: Sequence[RoadmapItem]) -> None:
        self._by_place = {(one.stage, one.number): one for one in stored}
        self._by_words = {plain(one.title): one for one in stored if not one.removed}
        self._stages = {one.stage: one.stage_title for one in stored}
        self._seen: dict[tuple[int, int], Place] = {}

    def once(self, one: RoadmapItem, row: RoadmapRow) -> None:
        """The same item in two rows is a slip."""
        place = (one.stage, one.number)
        if place in self._seen:
            raise Unfit(FaultKind.TWICE, row.content, str(self._seen[place].row))
        self._seen[place] = row.at

    def add(self, one: RoadmapItem, row: RoadmapRow) -> None:
        self._seen[one.stage, one.number] = row.at
        self._by_place[one.stage, one.number] = one
        self._by_words[plain(one.title)] = one
        self._stages[one.stage] = one.stage_title

    def match(self, row: RoadmapRow) -> RoadmapItem | None:
        place = _place(row)
        found = self._by_place.get(place) if place else self._by_words.get(plain(row.content))
        return None if found is None or found.removed else found

    def place(self, row: RoadmapRow, around: Around) -> RoadmapItem:
        """Where a new one stands. Unfit: the file doesn't say in which stage."""
        place = _place(row)
        stage = place[0] if place else row.stage
        if stage is None:
            raise Unfit(FaultKind.NO_STAGE, row.place or row.content)
        titled = row.stage_title if row.stage == stage else ""
        title = self._stages.get(stage) or titled
        if not title:
            raise Unfit(FaultKind.NO_STAGE, str(stage))
        taken = [number for known, number in self._by_place if known == stage]
        free = place if place and place not in self._by_place else None
        return RoadmapItem(
            id=RoadmapItemId(0),
            organisation_id=around.school.organisation.id,
            year=SchoolYear.of(around.school.today).first,
            stage=stage,
            stage_title=title,
            number=free[1] if free else max(taken, default=0) + 1,
            title="",
            role=Role.CURATOR,
            own=True,
        )


def _place(row: RoadmapRow) -> tuple[int, int] | None:
    found = _PLACE.fullmatch((row.place or "").replace(",", "."))
    return (int(found[1]), int(found[2])) if found else None


def _written(item: RoadmapItem, row: RoadmapRow, around: Around, roles: Labels) -> RoadmapItem:
    school = around.school
    item = replace(item, title=row.content, expected=row.expected or item.expected)
    if row.until is not None and row.until != item.due:
        item = dated(item, row.until, school.today, school.calendar)
    if row.who:
        item = _given(item, row.who, around, roles)
    if row.status and row.status != item.status:
        item = marked(item, RoadmapStatus(row.status), school.today)
    return item


def _given(item: RoadmapItem, who: str, around: Around, roles: Labels) -> RoadmapItem:
    """To a person or a role that is known; to others in the words of the file."""
    person = around.people.called(who)
    if len(person) == 1:
        return replace(item, person_id=person[0].id, person_name=person[0].name, who="")
    try:
        role = Role(roles.code(who))
    except Unfit:
        kept = item.role or Role.CURATOR
        return replace(item, who=who[:200], role=kept, person_id=None, person_name="")
    return replace(item, role=role, person_id=None, person_name="", who="")


def _said(was: RoadmapItem, now: RoadmapItem) -> list[Said]:
    return [
        *told("content", was.title, now.title),
        *told("until", was.due, now.due),
        *told("who", _who(was), _who(now)),
        *told("expected", was.expected, now.expected),
        *told("status", was.status, now.status),
    ]


def _who(item: RoadmapItem) -> str:
    return item.person_name or item.who or str(item.role or "")
