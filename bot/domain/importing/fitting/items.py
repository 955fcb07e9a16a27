"""Plan items of a file: known by the pair and the number, without one by their words."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.ids import ItemId, PairId, PersonId
from bot.domain.importing.faults import FaultKind, RemarkKind, Unfit
from bot.domain.importing.fitting.outcome import Notes, Part, Said, School, told
from bot.domain.importing.fitting.pair_making import NOON
from bot.domain.importing.fitting.people import Directory
from bot.domain.importing.fitting.register import Register
from bot.domain.importing.grids import Place
from bot.domain.importing.rows import ItemRow
from bot.domain.importing.words import plain
from bot.domain.pairs import Pair
from bot.domain.plans import FULFILLED, Direction, ItemDetails, ItemStatus, PlanItem, WorkForm


@dataclass
class Plans:
    """Plans by pair as they will be, for those who ask by number."""

    of: dict[PairId, dict[int, PlanItem]]

    @classmethod
    def known(cls, stored: Mapping[PairId, Sequence[PlanItem]]) -> "Plans":
        return cls({pair: {item.number: item for item in items} for pair, items in stored.items()})

    def match(self, pair: PairId, row: ItemRow) -> PlanItem | None:
        items = self.of.get(pair, {})
        if row.number is not None:
            return items.get(row.number)
        words = plain(row.title)
        return next((one for one in items.values() if plain(one.title) == words), None)

    def put(self, item: PlanItem) -> PlanItem:
        """Under its number, or under the next."""
        items = self.of.setdefault(item.pair_id, {})
        numbered = item if item.number else replace(item, number=max(items, default=0) + 1)
        items[numbered.number] = numbered
        return numbered


@dataclass(frozen=True, slots=True)
class Around:
    """What rows of the plan and the journal are looked up in."""

    people: Directory
    register: Register
    plans: Plans
    school: School


def fit_items(rows: Sequence[ItemRow], around: Around, notes: Notes) -> Part[PlanItem]:
    """Numbered rows first: those without a number are given what is left."""
    part: Part[PlanItem] = Part()
    seen: dict[tuple[PairId, int], Place] = {}
    for row in sorted(rows, key=lambda one: (one.number is None, one.at)):
        try:
            if (pair := around.register.find(row, around.people)) is None:
                continue
            _fit(row, pair, part, seen, (around, notes))
        except Unfit as unfit:
            notes.fault(unfit, row.at)
    return part


def _fit(
    row: ItemRow,
    pair: Pair,
    part: Part[PlanItem],
    seen: dict[tuple[PairId, int], Place],
    within: tuple[Around, Notes],
) -> None:
    around, notes = within
    was = around.plans.match(pair.id, row)
    if was is not None and (pair.id, was.number) in seen:
        raise Unfit(FaultKind.TWICE, row.title, str(seen[pair.id, was.number].row))
    if was is None:
        new = around.plans.put(_new(row, pair, around, ItemId(-1 - len(part.new))))
        part.new.append(new)
        seen[pair.id, new.number] = row.at
        return
    seen[pair.id, was.number] = row.at
    now, said = _changed(was, row, pair, around)
    if not said and _differs(was, row):
        notes.remark(RemarkKind.ITEM_KEPT, row.at, row.title)
    part.weigh(was, now, row.at, said)


def _new(row: ItemRow, pair: Pair, around: Around, known: ItemId) -> PlanItem:
    status = _status(row)
    mentor, mentee = pair.mentor.person_id, pair.mentees[0].person_id
    responsible = _responsible(row, pair, around)
    item = PlanItem(
        id=known,
        pair_id=pair.id,
        number=row.number or 0,
        direction=Direction(row.direction),
        work_form=WorkForm(row.work_form) if row.work_form else WorkForm.OTHER,
        title=row.title,
        due=row.due,
        status=ItemStatus.PLANNED if status in FULFILLED else status,
        proposed_by=mentor,
        responsible_id=None if responsible == mentee else responsible,
        cancel_reason=row.cancel_reason if status is ItemStatus.CANCELLED else None,
        details=ItemDetails(expected=row.expected),
    )
    if status is ItemStatus.CANCELLED and not row.cancel_reason:
        raise Unfit(FaultKind.NO_REASON)
    return _fulfilled(item, row, pair, around.school) if status in FULFILLED else item


def _status(row: ItemRow) -> ItemStatus:
    """What a paper plan calls done has been seen by both sides."""
    if row.status is None:
        return ItemStatus.VERIFIED if row.done_on else ItemStatus.PLANNED
    status = ItemStatus(row.status)
    return ItemStatus.VERIFIED if status in FULFILLED else status


def _fulfilled(item: PlanItem, row: ItemRow, pair: Pair, school: School) -> PlanItem:
    done = row.done_on or min(item.due, school.today)
    if done > school.today:
        raise Unfit(FaultKind.IN_FUTURE, f"{done:%d.%m.%Y}")
    mentor, mentee = pair.mentor.person_id, pair.mentees[0].person_id
    return replace(
        item,
        status=ItemStatus.VERIFIED,
        done_on=done,
        done_by=item.responsible_id or mentee,
        verified_at=school.calendar.moment(done, NOON),
        verified_by=mentee if item.responsible_id == mentor else mentor,
    )


def _responsible(row: ItemRow, pair: Pair, around: Around) -> PersonId | None:
    if row.responsible is None:
        return None
    found = around.people.find(row.responsible)
    if not pair.has(found.id):
        raise Unfit(FaultKind.NOT_MEMBER, found.name)
    return found.id


def _changed(
    was: PlanItem, row: ItemRow, pair: Pair, around: Around
) -> tuple[PlanItem, list[Said]]:
    """An open item only: what is done, or left out, is history."""
    if not was.open:
        return was, []
    status = _status(row)
    said = [
        *told("title", was.title, row.title),
        *told("direction", was.direction, row.direction),
        *told("work_form", was.work_form, row.work_form),
        *told("due", was.due, row.due),
        *told("expected", was.details.expected, row.expected),
        *(told("status", was.status, status) if status in FULFILLED else ()),
    ]
    now = replace(
        was,
        title=row.title,
        direction=Direction(row.direction),
        work_form=WorkForm(row.work_form or was.work_form),
        due=row.due,
        moves=was.moves + any(one.field == "due" for one in said),
        details=replace(was.details, expected=row.expected or was.details.expected),
    )
    if status in FULFILLED:
        now = _fulfilled(now, row, pair, around.school)
    around.plans.put(now)
    return now, said


def _differs(was: PlanItem, row: ItemRow) -> bool:
    return plain(was.title) != plain(row.title) or row.due != was.due
