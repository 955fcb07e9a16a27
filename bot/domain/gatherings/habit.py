"""The card of a meeting filled from habit."""

from datetime import date

from bot.domain.ids import ItemId
from bot.domain.meetings import Meeting, MeetingDraft, MeetingFormat
from bot.domain.pairs import Pair


def usual(last: Meeting | None, today: date, pair: Pair, nearest: ItemId | None) -> MeetingDraft:
    """The card filled from habit: what the last meeting was like, today."""
    return MeetingDraft(
        pair_id=pair.id,
        day=today,
        minutes=(last.minutes if last else None) or 45,
        format=last.format if last else MeetingFormat.IN_PERSON,
        items=(nearest,) if nearest else (),
    )
