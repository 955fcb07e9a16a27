"""One person's sheet: which questions, what was said, where to go on, how it is finished."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from bot.catalog.surveys import Question, Questionnaire
from bot.domain.errors import NotYours, SurveyClosed, TextTooLong, UnknownWord
from bot.domain.ids import CampaignId, PersonId
from bot.domain.people import Actor
from bot.domain.posts.about_meetings import SurveyOpened
from bot.domain.surveys import Campaign, Draft, FinishedSheet, Visibility
from bot.services.ports import Clock
from bot.services.surveys.worded import worded
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_ANSWER = 2000
SKIPPED = ""
_KEY_BYTES = 16


@dataclass(frozen=True, slots=True)
class Sheet:
    """`answers` by question key; an empty one was skipped.

    `finished`: the answers are given and can't be changed, `answers` are empty. `closed`: answers
    are taken no more, what was said stays readable.
    """

    campaign: Campaign
    questionnaire: Questionnaire
    answers: Mapping[str, str]
    finished: bool = False
    closed: bool = False

    @property
    def questions(self) -> tuple[Question, ...]:
        """Those that are asked after what was said so far."""
        return self.questionnaire.asked(self.answers)

    @property
    def place(self) -> int:
        """The first question without an answer; as many as there are questions when complete."""
        open_ones = (n for n, q in enumerate(self.questions) if q.key not in self.answers)
        return next(open_ones, len(self.questions))

    @property
    def complete(self) -> bool:
        return self.finished or self.place == len(self.questions)


class Answering:
    """The half of `Surveying` for those who are asked."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def waiting(self, by: Actor) -> list[Campaign]:
        """What this person has still to answer, the one that closes first first."""
        async with self._storage.read() as desk:
            return await desk.surveys.waiting(by.person_id, self._clock())

    async def told_last(self, by: Actor) -> tuple[CampaignId, int] | None:
        """The questionnaire that the newest letter to this person asks, and its message.

        None when that letter speaks of anything else.
        """
        async with self._storage.read() as desk:
            message = await desk.posts.newest_message(by.person_id)
            told = await desk.posts.of_message(by.person_id, message) if message else []
        match [post.note for post in told]:
            case [SurveyOpened(campaign=known)] if message:
                return known, int(message)
            case _:
                return None

    async def sheet(self, known: CampaignId, by: Actor) -> Sheet:
        """NotYours for those who were not asked."""
        async with self._storage.read() as desk:
            return await _sheet(desk, known, by, self._clock())

    async def answer(self, known: CampaignId, key: str, value: str, by: Actor) -> Sheet:
        """Answer the question `key`, or skip an optional one with an empty value.

        The last answer finishes the sheet: of an anonymous one nobody can tell any more whose it
        is. NotYours, SurveyClosed, UnknownWord, TextTooLong.
        """
        now = self._clock()
        async with self._storage.change(by) as desk:
            sheet = await _sheet(desk, known, by, now)
            if sheet.finished:
                return sheet
            if sheet.closed or sheet.campaign.begins_at > now:
                raise SurveyClosed
            question = next((one for one in sheet.questions if one.key == key), None)
            if question is None:
                raise UnknownWord
            said = checked(question, value)
            draft = Draft(known, by.person_id, key, said)
            await desk.surveys.sheets.keep(by.organisation_id, draft)
            later = replace(sheet, answers={**sheet.answers, key: said})
            if later.complete:
                await _finish(desk, later, by, now)
        return later


def checked(question: Question, value: str) -> str:
    """The answer as it is stored, or a refusal."""
    said = value.strip()
    if len(said) > LONGEST_ANSWER:
        raise TextTooLong(most=LONGEST_ANSWER)
    skipped = said == SKIPPED and question.optional
    if not skipped and not question.accepts(said):
        raise UnknownWord
    return said


async def _finish(desk: Desk, sheet: Sheet, by: Actor, now: datetime) -> None:
    """What is asked no more after a changed answer, and what was skipped, is not kept."""
    campaign = sheet.campaign
    whose, at = owner(campaign.visibility, by.person_id, now)
    keys = {question.key for question in sheet.questions}
    answers = {key: said for key, said in sheet.answers.items() if key in keys and said}
    key = secrets.token_hex(_KEY_BYTES)
    places = await desk.surveys.places(by.person_id, campaign.audience) if whose else ()
    finished = FinishedSheet(key, campaign.id, whose, answers, places)
    await desk.surveys.sheets.finish(by.organisation_id, by.person_id, finished, at)


def owner(
    visibility: Visibility, person: PersonId, now: datetime
) -> tuple[PersonId | None, datetime | None]:
    """Whose a finished sheet is and when it was finished, as far as that may be known."""
    return (None, None) if visibility is Visibility.ANONYMOUS else (person, now)


async def _sheet(desk: Desk, known: CampaignId, by: Actor, now: datetime) -> Sheet:
    campaign = await desk.surveys.get(known)
    asked, finished = await desk.surveys.asked(known, by.person_id)
    if campaign is None or not asked or campaign.organisation_id != by.organisation_id:
        raise NotYours
    answers = {} if finished else await desk.surveys.sheets.draft(known, by.person_id)
    closed = campaign.closes_at <= now
    return Sheet(campaign, await worded(desk, campaign), answers, finished, closed)
