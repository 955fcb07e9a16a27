"""The curator's half: send a questionnaire to a role, take it back, close it, read figures."""

from dataclasses import replace
from datetime import datetime, timedelta

from bot.catalog.surveys import questionnaire
from bot.catalog.thresholds import limits
from bot.domain.errors import NobodyChosen, NothingToUndo, NotYours, SurveyClosed, UnknownWord
from bot.domain.ids import CampaignId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Person, Role, require_role
from bot.domain.posts import UNDO_WINDOW, SurveyOpened, dedup_key
from bot.domain.surveys import Audience, Campaign
from bot.services.surveys.answering import Answering
from bot.services.surveys.results import Results, tell
from bot.services.surveys.worded import worded
from bot.storage.desk import Desk
from bot.storage.surveys.campaigns import Replies

TERMS = (3, 7, 14)  # days
MOST_CAMPAIGNS = 50
_CLOSE, _KEEP = "survey.close", "survey.keep-open"
_ROLE = {Audience.MENTEES: Role.MENTEE, Audience.MENTORS: Role.MENTOR}


class Surveying(Answering):
    async def audiences(self, by: Actor) -> dict[Audience, int]:
        """How many people each audience has."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return {audience: len(await _people(desk, audience, by)) for audience in Audience}

    async def send(self, survey: str, audience: Audience, days: int, by: Actor) -> Campaign:
        """Ask everybody of the audience; they hear of it in a minute."""
        require_role(by, MANAGERS)
        if days not in TERMS:
            raise UnknownWord
        now = self._clock()
        new = _campaign(survey, audience, now, timedelta(days=days), by)
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("survey.send")) is not None:
                return await desk.surveys.get(CampaignId(done)) or new
            people = await _people(desk, audience, by)
            if not people:
                raise NobodyChosen
            known = await desk.surveys.add(new, [person.id for person in people])
            for person in people:
                note = SurveyOpened(person.id, known)
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("survey.send", known, now, after={"audience": audience, "days": days})
            return await desk.surveys.get(known) or new

    async def take_back(self, known: CampaignId, by: Actor) -> None:
        """Within the minute, while nobody has heard of it; NothingToUndo afterwards."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("survey.take-back") is not None:
                return
            campaign = await _own(desk, known, by)
            if now >= campaign.opened_at + UNDO_WINDOW:
                raise NothingToUndo
            asked = await desk.surveys.everybody_asked(known)
            keys = [dedup_key(SurveyOpened(person, known)) for person in asked]
            await desk.outbox.drop(keys, "the curator took it back")
            await desk.surveys.remove(known)
            desk.audit.add("survey.take-back", known, now)

    async def close_early(self, known: CampaignId, by: Actor) -> Campaign:
        """Answers are taken for one minute more, in which it may be kept open after all.

        Figures are told afterwards, once: SurveyClosed when it is over.
        """
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            campaign = await _own(desk, known, by)
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
            campaign = await _own(desk, known, by)
            if desk.audit.done(_KEEP) is not None:
                return campaign
            before = await desk.audit.before(_CLOSE, known, now - UNDO_WINDOW)
            if campaign.closes_at <= now or not before:
                raise NothingToUndo
            kept = replace(campaign, closes_at=datetime.fromisoformat(before["closes_at"]))
            await self._move_end(desk, _KEEP, campaign, kept)
        return kept

    async def _move_end(self, desk: Desk, action: str, was: Campaign, now: Campaign) -> None:
        await desk.surveys.end_at(now.id, now.closes_at)
        before, after = ({"closes_at": one.closes_at.isoformat()} for one in (was, now))
        desk.audit.add(action, now.id, self._clock(), before, after)

    async def sent(self, by: Actor) -> list[Replies]:
        """Campaigns of the organisation, the newest first."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.surveys.of_organisation(by.organisation_id, MOST_CAMPAIGNS)

    async def results(self, known: CampaignId, by: Actor) -> Results:
        """Figures of enough people, once nothing can change any more."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            replies = await desk.surveys.replies(known)
            if replies is None or replies.campaign.organisation_id != by.organisation_id:
                raise NotYours
            over = replies.campaign.closes_at <= self._clock()
            asked = await worded(desk, replies.campaign)
            if not over and replies.finished < replies.asked:
                return Results(replies, asked, settled=False, told=())
            answers = await desk.surveys.sheets.answers(known)
        needed = limits().suppression.slice
        told = tuple((q, tell(q, answers.get(q.key, {}), needed)) for q in asked.questions)
        return Results(replies, asked, settled=True, told=told)


async def _people(desk: Desk, audience: Audience, by: Actor) -> list[Person]:
    """Of the others, not whoever asks."""
    if (role := _ROLE.get(audience)) is not None:
        return await desk.people.with_role(by.organisation_id, role)
    others = await desk.people.no_mentors(by.organisation_id)
    return [person for person in others if person.id != by.person_id]


async def _own(desk: Desk, known: CampaignId, by: Actor) -> Campaign:
    campaign = await desk.surveys.get(known)
    if campaign is None or campaign.organisation_id != by.organisation_id:
        raise NotYours
    return campaign


def _campaign(
    survey: str, audience: Audience, now: datetime, lasts: timedelta, by: Actor
) -> Campaign:
    try:
        asked = questionnaire(survey)
    except KeyError:
        raise UnknownWord from None
    if audience not in asked.audiences:
        raise UnknownWord
    return Campaign(
        id=CampaignId(0),
        organisation_id=by.organisation_id,
        survey=survey,
        version=asked.version,
        audience=audience,
        opened_at=now,
        closes_at=now + lasts,
        opened_by=by.person_id,
        visibility=asked.visibility,
    )
