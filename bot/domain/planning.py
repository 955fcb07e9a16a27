"""What becomes of a plan item: accepted, moved, done, verified or returned, cancelled."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from bot.domain.errors import NotAllowed, NothingToUndo, OwnItem, ReasonNeeded, WorldChanged
from bot.domain.ids import PersonId
from bot.domain.pairs import Pair
from bot.domain.plans import (
    LONGEST_FEEDBACK,
    LONGEST_GOAL,
    LONGEST_OUTCOME,
    LONGEST_REASON,
    ItemDraft,
    ItemStatus,
    PlanItem,
    WorkForm,
    one_line,
)
from bot.domain.posts import UNDO_WINDOW

_SOON = timedelta(days=7)


def accept(item: PlanItem, *, same_side: bool) -> PlanItem:
    """The other side agrees to a proposed item."""
    if item.status is not ItemStatus.PROPOSED:
        raise WorldChanged
    if same_side:
        raise OwnItem
    return replace(item, status=ItemStatus.PLANNED)


def finish(item: PlanItem, by: PersonId, on: date) -> PlanItem:
    """«Сделано»."""
    if not item.open:
        raise WorldChanged
    return replace(item, status=ItemStatus.DONE, done_on=on, done_by=by)


def unfinish(item: PlanItem, *, same_side: bool) -> PlanItem:
    """The side that said «сделано» takes it back while it is not confirmed."""
    if not same_side:
        raise NotAllowed
    return _in_work_again(item)


def give_back(item: PlanItem, *, same_side: bool) -> PlanItem:
    """«Вернуть», by the other side."""
    if same_side:
        raise OwnItem
    return _in_work_again(item)


def _in_work_again(item: PlanItem) -> PlanItem:
    if item.status is not ItemStatus.DONE:
        raise WorldChanged
    return replace(item, status=ItemStatus.IN_WORK, done_on=None, done_by=None, outcome=None)


def verify(item: PlanItem, by: PersonId, now: datetime, *, same_side: bool) -> PlanItem:
    """«Подтвердить»: never by the side that did it."""
    if item.status is not ItemStatus.DONE:
        raise WorldChanged
    if same_side:
        raise OwnItem
    return replace(item, status=ItemStatus.VERIFIED, verified_at=now, verified_by=by)


def unverify(item: PlanItem, by: PersonId, now: datetime) -> PlanItem:
    """«Подтвердить» was a slip: taken back within the minute, by the one who tapped."""
    if item.verified_at is None or item.verified_by != by or now - item.verified_at > UNDO_WINDOW:
        raise NothingToUndo
    return replace(item, status=ItemStatus.DONE, verified_at=None, verified_by=None, feedback=None)


def say_back(item: PlanItem, by: PersonId, words: str) -> PlanItem:
    """A word of feedback by the one who confirmed the item; a later one takes its place."""
    if item.status is not ItemStatus.VERIFIED or item.verified_by != by:
        raise NotAllowed
    return replace(item, feedback=one_line(words, LONGEST_FEEDBACK))


def end_contest(item: PlanItem, said: str) -> PlanItem:
    """What a contest that took place ended with; a later word takes its place."""
    if not item.fulfilled or item.work_form is not WorkForm.CONTEST:
        raise WorldChanged
    return replace(item, outcome=one_line(said, LONGEST_OUTCOME))


def move(item: PlanItem, to: date, reason: str) -> PlanItem:
    """Another due date, with a reason; how often is kept."""
    if not item.open:
        raise WorldChanged
    reason = _reason(reason)
    return replace(item, due=to, moves=item.moves + 1, move_reason=reason)


def cancel(item: PlanItem, reason: str) -> PlanItem:
    """Left out of the plan, with a reason."""
    if item.fulfilled or item.status is ItemStatus.CANCELLED:
        raise WorldChanged
    reason = _reason(reason)
    return replace(item, status=ItemStatus.CANCELLED, cancel_reason=reason)


def rewrite(item: PlanItem, draft: ItemDraft, by: PersonId) -> PlanItem:
    """Edit: what the other side had accepted becomes a proposal again. Dates move by `move`."""
    if not (item.open or item.status is ItemStatus.PROPOSED):
        raise WorldChanged
    return replace(
        item,
        direction=draft.direction,
        work_form=draft.work_form,
        title=draft.title,
        due=draft.due if item.status is ItemStatus.PROPOSED else item.due,
        responsible_id=draft.responsible_id,
        details=draft.details,
        proposed_by=by,
        status=ItemStatus.PROPOSED,
    )


def awaiting(items: Iterable[PlanItem], pair: Pair, reader: PersonId) -> list[PlanItem]:
    """What the other side proposed and the reader's side has not answered."""
    return [
        item
        for item in items
        if item.status is ItemStatus.PROPOSED and not pair.same_side(item.proposed_by, reader)
    ]


def clean_goal(words: str) -> str:
    """The goal of a programme, trimmed, or a refusal."""
    return one_line(words, LONGEST_GOAL)


def clean_words(words: str) -> str:
    """Why an item is returned, trimmed, or a refusal."""
    return one_line(words, LONGEST_REASON)


def _reason(words: str) -> str:
    if not words.strip():
        raise ReasonNeeded
    return one_line(words, LONGEST_REASON)


class Mark(StrEnum):
    """One sign an item in a list: `late` is computed, never stored."""

    DONE = "done"
    SOON = "soon"
    LATE = "late"
    PLANNED = "planned"
    PROPOSED = "proposed"
    CANCELLED = "cancelled"


def mark_of(item: PlanItem, today: date) -> Mark:
    """Due within a week is soon, due today is not late."""
    if item.fulfilled:
        return Mark.DONE
    if not item.open:
        return Mark(item.status)
    if item.overdue(today):
        return Mark.LATE
    return Mark.SOON if item.due - today <= _SOON else Mark.PLANNED


def in_order(items: Iterable[PlanItem]) -> list[PlanItem]:
    """For a list: what is to be done by date, then what was proposed, done, cancelled."""
    return sorted(items, key=lambda item: (_rank(item), item.due, item.number))


def _rank(item: PlanItem) -> int:
    order = (ItemStatus.PROPOSED, ItemStatus.DONE, ItemStatus.VERIFIED, ItemStatus.CANCELLED)
    return 0 if item.open else 1 + order.index(item.status)
