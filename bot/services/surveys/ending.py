"""A campaign's end moved: closed before its time, kept open after all, open a week longer."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.domain.errors import NothingToUndo, NotYours, SurveyClosed
from bot.domain.ids import CampaignId
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.surveys import Campaign
from bot.services.surveys.answering import Answering
from bot.storage.desk import Desk

LONGER: Final = timedelta(days=7)
_CLOSE, _KEEP, _EXTEND = "survey.close", "survey.keep-open", "survey.extend"


class Ending(Answering):
    async def close_early(self, known: CampaignId, by: Actor) -> Campaign:
        """Answers are taken for one minute more, in which it may be kept open after all.

        Figures are told afterwards, once: SurveyClosed when it is over.
        """
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            campaign = await own_campaign(desk, known, by)
            if desk.audit.done(_CLOSE) is not None:
                return campaign
            if campaign.closes_at <= now + UNDO_WINDOW:
                raise SurveyClosed
            closed = replace(campaign, closes_at=now + UNDO_WINDOW)
            await self._move_end(desk, _CLOSE, campaign, closed)
        return closed

    async def keep_open(self, known: CampaignId, by: Actor) -> Campaign:
        """As before it was closed early, while no figure was told; NothingToUndo afterwards."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            campaign = await own_campaign(desk, known, by)
            if desk.audit.done(_KEEP) is not None:
                return campaign
            before = await desk.audit.before(_CLOSE, known, now - UNDO_WINDOW)
            if campaign.closes_at <= now or not before:
                raise NothingToUndo
            kept = replace(campaign, closes_at=datetime.fromisoformat(before["closes_at"]))
            await self._move_end(desk, _KEEP, campaign, kept)
        return kept

    async def extend(self, known: CampaignId, by: Actor) -> Campaign:
        """A week longer; who hasn't answered is reminded anew. SurveyClosed when it is over.

        What has closed stays closed: its figures may have been told.
        """
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            campaign = await own_campaign(desk, known, by)
            if desk.audit.done(_EXTEND) is not None:
                return campaign
            if campaign.closes_at <= now + UNDO_WINDOW:
                raise SurveyClosed
            longer = replace(campaign, closes_at=campaign.closes_at + LONGER)
            await desk.silences.mark_reminded(known, 0)
            await self._move_end(desk, _EXTEND, campaign, longer)
        return longer

    async def _move_end(self, desk: Desk, action: str, was: Campaign, now: Campaign) -> None:
        await desk.surveys.end_at(now.id, now.closes_at)
        before, after = ({"closes_at": one.closes_at.isoformat()} for one in (was, now))
        desk.audit.add(action, now.id, self._clock(), before, after)


async def own_campaign(desk: Desk, known: CampaignId, by: Actor) -> Campaign:
    """NotYours for a foreign one or none."""
    campaign = await desk.surveys.get(known)
    if campaign is None or campaign.organisation_id != by.organisation_id:
        raise NotYours
    return campaign
