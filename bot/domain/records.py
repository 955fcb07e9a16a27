"""What one person may do with a record, so that only those buttons are shown.

The rules themselves stand with the acts (`journal`, `meetings`), which check anew.
"""

from bot.domain.ids import PersonId
from bot.domain.meetings import Meeting, MeetingStatus, may_confirm
from bot.domain.pairs import Pair

_OPEN = frozenset({MeetingStatus.HELD, MeetingStatus.DISPUTED})


def may_correct(meeting: Meeting, me: PersonId) -> bool:
    """One's own record that the other side has not confirmed; to take it back as well."""
    return meeting.status in _OPEN and meeting.recorded_by == me


def may_answer(meeting: Meeting, pair: Pair, me: PersonId) -> bool:
    """The other side's record that waits for a word."""
    asked = meeting.recorded_by not in (None, me) and pair.has(me)
    return meeting.status in _OPEN and asked and may_confirm(meeting, pair, me)
