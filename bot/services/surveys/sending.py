"""The curator's half: send a questionnaire, try it oneself, take it back, read figures."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Final

from bot.catalog.reading import Wording
from bot.catalog.surveys import Questionnaire
from bot.catalog.thresholds import limits
from bot.domain.errors import NobodyChosen, NothingToUndo, NotYours
from bot.domain.forms import Form
from bot.domain.ids import CampaignId
from bot.domain.pairs import Pair, PairStatus
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW, dedup_key
from bot.domain.posts.about_meetings import SurveyOpened
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.surveys import BY_HAND, TRIAL, Audience, Campaign, Visibility
from bot.domain.surveys.refusals import OnlyOneAsked
from bot.domain.surveys.sending import Sending, Term, may_be_taken_back_until, term
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.surveys.choosing import InUse, choices, chosen, reached
from bot.services.surveys.ending import Ending, own_campaign
from bot.services.surveys.results import Results, tell
from bot.services.surveys.worded import worded, worded_all
from bot.storage.engine import Storage
from bot.storage.surveys.campaigns import Replies

TERMS: Final = (3, 7, 14)  # days
MOST_CAMPAIGNS: Final = 50
AT_WORK: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)
_TRIAL_LASTS: Final = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reach:
    """What would be sent to how many people, and when; `pair`: the names of the only one."""

    questionnaire: Questionnaire
    people: int
    term: Term
    pair: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Sent:
    """A campaign with its replies; `title`: of the version that was sent, None: it is gone."""

    replies: Replies
    title: Wording | None

    @property
    def campaign(self) -> Campaign:
        return self.replies.campaign


class Surveying(Ending):
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        super().__init__(storage, clock)
        self._calendars = calendars

    async def offered(self, by: Actor) -> list[Questionnaire]:
        """Those that may be sent here, in the words in use."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return [one.questionnaire for one in (await choices(desk, by)).values()]

    async def reach(self, sending: Sending, by: Actor) -> Reach:
        """How many people it would go to. UnknownWord, DateInPast."""
        require_role(by, MANAGERS)
        when = self._term(sending, by)
        async with self._storage.read() as desk:
            choice = await chosen(desk, sending, by)
            people = await reached(desk, sending, by)
            pair = await desk.pairs.get(sending.pair) if sending.pair is not None else None
        if pair is not None and pair.organisation_id != by.organisation_id:
            raise NotYours
        names = tuple(member.name for member in pair.members) if pair else ()
        return Reach(choice.questionnaire, len(people), when, names)

    async def kinds_of_pairs(self, by: Actor) -> tuple[list[Form], list[ProgrammeStatus]]:
        """The forms and statuses that there are, in the order of the vocabulary."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.surveys.kinds_of_pairs(by.organisation_id)

    async def pairs_to_ask(self, by: Actor) -> list[Pair]:
        """At work now."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.pairs.of_organisation(by.organisation_id, *AT_WORK)

    async def send(self, sending: Sending, by: Actor) -> Campaign:
        """They hear of it in a minute, or when it opens.

        NobodyChosen, OnlyOneAsked, UnknownWord, DateInPast.
        """
        require_role(by, MANAGERS)
        now, when = self._clock(), self._term(sending, by)
        async with self._storage.change(by) as desk:
            choice = await chosen(desk, sending, by)
            new = self._campaign(sending, choice, when, by)
            if (done := desk.audit.done("survey.send")) is not None:
                return await desk.surveys.get(CampaignId(done)) or new
            people = await reached(desk, sending, by)
            if not people:
                raise NobodyChosen
            if new.visibility is Visibility.ANONYMOUS and len(people) == 1:
                raise OnlyOneAsked
            known = await desk.surveys.add(new, people)
            for person in people:
                note = SurveyOpened(person, known)
                due = when.opens_at or now + UNDO_WINDOW
                desk.outbox.add(by.organisation_id, note, now, due)
            after = {"audience": sending.audience, "closes_at": when.closes_at.isoformat()}
            desk.audit.add("survey.send", known, now, after=after)
            return await desk.surveys.get(known) or new

    async def take_back(self, known: CampaignId, by: Actor) -> None:
        """While nobody has heard of it; NothingToUndo afterwards."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("survey.take-back") is not None:
                return
            campaign = await own_campaign(desk, known, by)
            if now >= may_be_taken_back_until(campaign, UNDO_WINDOW):
                raise NothingToUndo
            asked = await desk.surveys.everybody_asked(known)
            keys = [dedup_key(SurveyOpened(person, known)) for person in asked]
            await desk.outbox.drop(keys, "the curator took it back")
            await desk.surveys.remove(known)
            desk.audit.add("survey.take-back", known, now)

    async def trial(self, survey: str, audience: Audience, by: Actor) -> Campaign:
        """Only to oneself and in no figure; one's earlier trials are forgotten."""
        require_role(by, MANAGERS)
        now = self._clock()
        sending = Sending(survey, audience)
        async with self._storage.change(by) as desk:
            choice = await chosen(desk, sending, by)
            new = self._campaign(sending, choice, Term(None, now + _TRIAL_LASTS), by, TRIAL)
            if (done := desk.audit.done("survey.trial")) is not None:
                return await desk.surveys.get(CampaignId(done)) or new
            await desk.surveys.forget_trials(by.person_id)
            known = await desk.surveys.add(new, [by.person_id])
            desk.audit.add("survey.trial", known, now)
            return await desk.surveys.get(known) or new

    async def sent(self, by: Actor) -> list[Sent]:
        """Campaigns of the organisation, the newest first. Two statements."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            found = await desk.surveys.of_organisation(by.organisation_id, MOST_CAMPAIGNS)
            asked = await worded_all(desk, [one.campaign for one in found])
        titles = {known: questionnaire.title for known, questionnaire in asked.items()}
        return [Sent(one, titles.get(one.campaign.id)) for one in found]

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

    def _term(self, sending: Sending, by: Actor) -> Term:
        return term(sending, self._clock(), self._calendars.of_organisation(by.organisation))

    def _campaign(
        self, sending: Sending, choice: InUse, when: Term, by: Actor, kind: str = BY_HAND
    ) -> Campaign:
        return Campaign(
            id=CampaignId(0),
            organisation_id=by.organisation_id,
            survey=sending.survey,
            version=choice.questionnaire.version,
            audience=sending.audience,
            opened_at=self._clock(),
            closes_at=when.closes_at,
            opened_by=by.person_id,
            visibility=choice.questionnaire.visibility,
            kind=kind,
            opens_at=when.opens_at,
            pair_id=sending.pair,
            form_id=choice.form_id,
            whom=sending.whom,
        )
