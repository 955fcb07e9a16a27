"""The card between two taps: what is filled in, and the meeting it corrects or has become."""

from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from aiogram_dialog import DialogManager

from bot.domain.gatherings.details import packed_details, unpacked_details
from bot.domain.ids import ItemId, MeetingId, PairId, PersonId
from bot.domain.meetings import Meeting, MeetingDraft, MeetingFormat, MeetingKind, Visibility

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class CardState:
    """`meeting`: the record that the card corrects, or that was just made from it."""

    draft: MeetingDraft
    meeting: MeetingId | None = None

    @classmethod
    def read(cls, manager: DialogManager) -> "CardState":
        kept = manager.dialog_data
        known = kept.get("meeting")
        return cls(loaded(kept["draft"]), None if known is None else MeetingId(known))

    def write(self, manager: DialogManager) -> None:
        manager.dialog_data.update(self.packed())

    def packed(self) -> Json:
        """Fit for JSON."""
        return {"draft": dumped(self.draft), "meeting": self.meeting}


def change(manager: DialogManager, **lines: Any) -> None:
    """Other lines on the open card."""
    card = CardState.read(manager)
    replace(card, draft=replace(card.draft, **lines)).write(manager)


def dumped(draft: MeetingDraft) -> Json:
    plain = {field.name: _plain(getattr(draft, field.name)) for field in fields(draft)}
    return plain | {"details": packed_details(draft.details)}


def loaded(kept: Json) -> MeetingDraft:
    due = kept["next_task_due"]
    return MeetingDraft(
        pair_id=PairId(kept["pair_id"]),
        day=date.fromisoformat(kept["day"]),
        minutes=kept["minutes"],
        format=MeetingFormat(kept["format"]),
        kind=MeetingKind(kept["kind"]),
        items=tuple(ItemId(item) for item in kept["items"]),
        absent=tuple(PersonId(person) for person in kept["absent"]),
        note=kept["note"],
        voice=kept["voice"],
        visibility=Visibility(kept["visibility"]),
        next_task=kept["next_task"],
        next_task_due=date.fromisoformat(due) if due else None,
        scheduled_id=kept["scheduled_id"],
        details=unpacked_details(kept.get("details") or {}),
    )


def draft_of(meeting: Meeting) -> MeetingDraft:
    """The card that a record could have been made from."""
    return MeetingDraft(
        pair_id=meeting.pair_id,
        day=meeting.day,
        minutes=meeting.minutes or 0,
        format=meeting.format,
        kind=meeting.kind,
        items=meeting.items,
        absent=meeting.absent,
        note=meeting.note,
        voice=meeting.voice,
        visibility=meeting.visibility,
        next_task=meeting.next_task,
        next_task_due=meeting.next_task_due,
        scheduled_id=meeting.id if meeting.starts_at else None,
        details=meeting.details,
    )


def _plain(value: Any) -> Any:
    if isinstance(value, StrEnum):
        return str(value)
    if isinstance(value, date):
        return value.isoformat()
    return list(value) if isinstance(value, tuple) else value
