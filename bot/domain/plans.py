"""Plan items: proposed by one side, accepted by the other, done by one, verified by the other."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from bot.domain.errors import (
    NothingToUndo,
    OwnItem,
    ReasonNeeded,
    TextNeeded,
    TextTooLong,
    WorldChanged,
)
from bot.domain.ids import ItemId, PairId, PersonId
from bot.domain.posts import UNDO_WINDOW

LONGEST_TITLE = 300
LONGEST_GOAL = 500
LONGEST_REASON = 300


class Direction(StrEnum):
    """The seven directions of seed 000."""

    THEORY = "theory"
    LEGAL = "legal"
    SUBJECT = "subject"
    PSYCH_PED = "psych_ped"
    METHOD = "method"
    ICT = "ict"
    EXTRACURRICULAR = "extracurricular"


class WorkForm(StrEnum):
    """The short list for a chat's keyboard."""

    CONSULTATION = "consultation"
    LESSON_VISIT = "lesson_visit"
    MUTUAL_VISIT = "mutual_visit"
    OPEN_LESSON = "open_lesson"
    MASTER_CLASS = "master_class"
    PRACTICUM = "practicum"
    SEMINAR = "seminar"
    TRAINING = "training"
    CASE = "case"
    SELF_STUDY = "self_study"
    CONTEST = "contest"
    OTHER = "other"


class ItemStatus(StrEnum):
    """`overdue` is never stored: it is computed from the due date."""

    PROPOSED = "proposed"
    PLANNED = "planned"
    IN_WORK = "in_work"
    DONE = "done"
    VERIFIED = "verified"
    CANCELLED = "cancelled"


OPEN = frozenset({ItemStatus.PLANNED, ItemStatus.IN_WORK})
FULFILLED = frozenset({ItemStatus.DONE, ItemStatus.VERIFIED})


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One measure of a pair's plan. `responsible_id` None: the mentee, in a group all of them."""

    id: ItemId
    pair_id: PairId
    number: int
    direction: Direction
    work_form: WorkForm
    title: str
    due: date
    status: ItemStatus
    proposed_by: PersonId | None
    responsible_id: PersonId | None = None
    done_on: date | None = None
    done_by: PersonId | None = None
    verified_at: datetime | None = None
    verified_by: PersonId | None = None
    moves: int = 0
    move_reason: str | None = None
    cancel_reason: str | None = None

    @property
    def open(self) -> bool:
        return self.status in OPEN

    @property
    def fulfilled(self) -> bool:
        return self.status in FULFILLED

    def overdue(self, today: date) -> bool:
        """Due today is not overdue."""
        return self.open and self.due < today


@dataclass(frozen=True, slots=True)
class ItemDraft:
    """What a new or edited item says."""

    direction: Direction
    work_form: WorkForm
    title: str
    due: date
    responsible_id: PersonId | None = None

    def checked(self) -> "ItemDraft":
        """The draft with a trimmed title, or a refusal."""
        return replace(self, title=_text(self.title, LONGEST_TITLE))


def accept(item: PlanItem, same_side: bool) -> PlanItem:  # noqa: FBT001
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


def reopen(item: PlanItem) -> PlanItem:
    """The one who said «сделано» takes it back, or the other side returns it."""
    if item.status is not ItemStatus.DONE:
        raise WorldChanged
    return replace(item, status=ItemStatus.IN_WORK, done_on=None, done_by=None)


def verify(item: PlanItem, by: PersonId, same_side: bool, now: datetime) -> PlanItem:  # noqa: FBT001
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
    return replace(item, status=ItemStatus.DONE, verified_at=None, verified_by=None)


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
        proposed_by=by,
        status=ItemStatus.PROPOSED,
    )


def clean_goal(words: str) -> str:
    """The goal of a programme, trimmed, or a refusal."""
    return _text(words, LONGEST_GOAL)


def clean_words(words: str) -> str:
    """Why an item is returned, trimmed, or a refusal."""
    return _text(words, LONGEST_REASON)


def _reason(words: str) -> str:
    if not words.strip():
        raise ReasonNeeded
    return _text(words, LONGEST_REASON)


def _text(words: str, most: int) -> str:
    line = " ".join(words.split())
    if not line:
        raise TextNeeded
    if len(line) > most:
        raise TextTooLong(most=most)
    return line
