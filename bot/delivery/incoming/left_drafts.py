"""Unfinished records among the open dialogs: what a person began, typed or chose, and left."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from bot.delivery.incoming.dialog_state import drafts, drop_draft
from bot.delivery.incoming.turns import Turns
from bot.services.reminding import LeftDraft
from bot.storage.live import LiveStore

PLATFORM: Final = "telegram"
# Dialogs that gather something to be saved; in the others nothing is lost by leaving.
_GATHERING: Final = frozenset(
    {"LogMeeting", "PlanMeeting", "PairForm", "Dispute", "Survey", "MeetingSeries", "Speed"}
)
_GATHERED: Final = frozenset(
    {
        "LogMeeting:saved",
        "LogMeeting:withdrawn",
        "PlanMeeting:planned",
        "PlanMeeting:missed",
        "PlanMeeting:gone",
        "Dispute:done",
        "Dispute:confirmed",
        "Survey:done",
        "MeetingSeries:planned",
        "MeetingSeries:gone",
        "Speed:mine",
        "Speed:every",
        "Speed:record",
    }
)


class LiveDrafts:
    """Implements reminding.Drafts over the live store."""

    def __init__(self, live: LiveStore, turns: Turns) -> None:
        self._live = live
        self._turns = turns

    async def left_before(self, moment: datetime) -> Sequence[LeftDraft]:
        """One a chat, the oldest of its dialogs."""
        left: dict[int, LeftDraft] = {}
        for draft in await drafts(self._live, moment):
            group = draft.state.partition(":")[0]
            if group in _GATHERING and draft.state not in _GATHERED:
                # In private chats a person and their chat have one number.
                found = LeftDraft(PLATFORM, str(draft.chat), draft.touched_at)
                left.setdefault(draft.chat, found)
        return list(left.values())

    async def drop(self, draft: LeftDraft, before: datetime) -> bool:
        return await drop_draft(self._turns, self._live, int(draft.external_id), before)

    async def purge(self, before: datetime) -> int:
        return await self._live.purge(before)
