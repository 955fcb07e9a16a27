"""One person's sheet: which questions, what was said, where to go on."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from bot.catalog.questionnaires import Question, Questionnaire, questionnaire
from bot.domain.errors import NotYours, SurveyClosed, TextTooLong, UnknownWord
from bot.domain.ids import CampaignId
from bot.domain.people import Actor
from bot.domain.surveys import Answer, Campaign, QuestionType
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_ANSWER = 2000
SKIPPED = ""


@dataclass(frozen=True, slots=True)
class Sheet:
    """`answers` by question key; an empty one was skipped."""

    campaign: Campaign
    questionnaire: Questionnaire
    answers: Mapping[str, str]

    @property
    def questions(self) -> tuple[Question, ...]:
        return self.questionnaire.questions

    @property
    def place(self) -> int:
        """The first question without an answer; as many as there are questions when complete."""
        open_ones = (n for n, q in enumerate(self.questions) if q.key not in self.answers)
        return next(open_ones, len(self.questions))

    @property
    def complete(self) -> bool:
        return self.place == len(self.questions)


class Answering:
    """The half of `Surveying` for those who are asked."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def waiting(self, by: Actor) -> list[Campaign]:
        """What this person has still to answer, the one that closes first first."""
        async with self._storage.read() as desk:
            return await desk.surveys.waiting(by.person_id, self._clock())

    async def sheet(self, known: CampaignId, by: Actor) -> Sheet:
        """NotYours for those who were not asked, SurveyClosed when it is over."""
        async with self._storage.read() as desk:
            return await _open_sheet(desk, known, by, self._clock())

    async def answer(self, known: CampaignId, place: int, value: str, by: Actor) -> Sheet:
        """Answer question number `place` (from 0), or skip a written one with empty words."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            sheet = await _open_sheet(desk, known, by, now)
            if not 0 <= place < len(sheet.questions):
                raise UnknownWord
            question = sheet.questions[place]
            said = checked(question, value)
            answer = Answer(known, by.person_id, question.key, said, now)
            await desk.surveys.answer(by.organisation_id, answer)
            answers = {**sheet.answers, question.key: said}
            later = Sheet(sheet.campaign, sheet.questionnaire, answers)
            if later.complete and not sheet.complete:
                await desk.surveys.finish(known, by.person_id, now)
        return later


def checked(question: Question, value: str) -> str:
    """The answer as it is stored, or a refusal."""
    said = value.strip()
    if len(said) > LONGEST_ANSWER:
        raise TextTooLong(most=LONGEST_ANSWER)
    skipped = said == SKIPPED and question.type is QuestionType.TEXT
    if not skipped and not question.accepts(said):
        raise UnknownWord
    return said


async def _open_sheet(desk: Desk, known: CampaignId, by: Actor, now: datetime) -> Sheet:
    campaign = await desk.surveys.get(known)
    asked, _ = await desk.surveys.asked(known, by.person_id)
    if campaign is None or not asked or campaign.organisation_id != by.organisation_id:
        raise NotYours
    if campaign.closes_at <= now:
        raise SurveyClosed
    answers = await desk.surveys.said_by(known, by.person_id)
    return Sheet(campaign, of_campaign(campaign), answers)


def of_campaign(campaign: Campaign) -> Questionnaire:
    """The questionnaire as the catalogue has it now; SurveyClosed when it is gone."""
    try:
        return questionnaire(campaign.survey)
    except KeyError:
        raise SurveyClosed from None
