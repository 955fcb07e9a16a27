"""Housekeeping: unfinished records are spoken of, old things are cleared away."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final, Protocol

from bot.domain.posts.about_people import DraftWaits
from bot.services.reminding.clockwork import Clockwork

SPOKEN_OF_AFTER: Final = timedelta(days=1)
DROPPED_AFTER: Final = timedelta(days=30)
SENT_KEPT: Final = timedelta(days=90)
# Telegram offers an update again for a day.
UPDATES_KEPT: Final = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class LeftDraft:
    """Something that a person began and left, untouched since."""

    platform: str
    external_id: str
    touched_at: datetime


class Drafts(Protocol):
    """Where unfinished input is kept: with the dialogs, not with the data."""

    async def left_before(self, moment: datetime) -> Sequence[LeftDraft]:
        """Unfinished input that nobody touched since `moment`, one a person."""

    async def drop(self, draft: LeftDraft, before: datetime) -> bool:
        """Drop it unless it was touched since; whether it was dropped."""

    async def purge(self, before: datetime) -> int:
        """Forget ids of updates handled before; how many."""


class Tidying(Clockwork):
    async def tidy_round(self, drafts: Drafts) -> None:
        """Drafts older than a day are announced, once; after thirty days dropped with a word."""
        now = self._clock()
        for draft in await drafts.left_before(now - SPOKEN_OF_AFTER):
            too_old = now - draft.touched_at > DROPPED_AFTER
            if not too_old or await drafts.drop(draft, now - DROPPED_AFTER):
                await self._speak_of(draft, now, dropped=too_old)
        await drafts.purge(now - UPDATES_KEPT)
        async with self._storage.change() as desk:
            await desk.dispatch.purge(now - SENT_KEPT)

    async def _speak_of(self, draft: LeftDraft, now: datetime, *, dropped: bool) -> None:
        async with self._storage.change() as desk:
            found = await desk.people.actor(draft.platform, draft.external_id)
            actor = found[1] if found else None
            if actor is not None:
                touched = draft.touched_at.isoformat()
                note = DraftWaits(actor.person_id, touched, dropped)
                desk.outbox.add(actor.organisation_id, note, now)
