"""Figures of questionnaires for a report: those that overseers may see, before beside after."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from bot.catalog.reading import Wording
from bot.catalog.surveys import Question
from bot.catalog.thresholds import limits
from bot.domain.aggregates import Shown
from bot.domain.errors import SurveyClosed
from bot.domain.surveys import Audience, QuestionType, Stage
from bot.services.overview.scene import Scene
from bot.services.surveys.results import tell
from bot.services.surveys.worded import worded
from bot.storage.desk import Desk
from bot.storage.surveys.campaigns import Replies

MOST_CAMPAIGNS: Final = 200
_WITH_MEANS: Final = (QuestionType.SCALE, QuestionType.DEGREE)
Medians = Mapping[tuple[Audience, str], float]


@dataclass(frozen=True, slots=True)
class Answered:
    """One question of one campaign. `scale`: from 1 to 10; `delta`: against the stage before."""

    stage: Stage
    closed_on: date
    title: Wording
    audience: Audience
    key: str
    text: Wording
    figure: Shown
    scale: bool
    delta: float | None


async def answered(desk: Desk, scene: Scene) -> list[Answered]:
    """Of campaigns that ended in the period or are complete, the oldest first.

    A question whose figure is hidden has no row: not even how many there are is told.
    """
    sent = await desk.surveys.of_organisation(scene.organisation.id, MOST_CAMPAIGNS)
    found: list[Answered] = []
    before: dict[tuple[Audience, str], float] = {}
    for replies in reversed(sent):
        if replies.campaign.pair_id is None and _settled(replies, scene):
            found += await _of_campaign(desk, scene, replies, before)
    return [one for one in found if one.closed_on in scene.period]


def _settled(replies: Replies, scene: Scene) -> bool:
    return replies.campaign.closes_at <= scene.now or replies.finished >= replies.asked


async def _of_campaign(
    desk: Desk, scene: Scene, replies: Replies, before: dict[tuple[Audience, str], float]
) -> list[Answered]:
    campaign = replies.campaign
    try:
        asked = await worded(desk, campaign)
    except SurveyClosed:
        return []
    answers = await desk.surveys.sheets.answers(campaign.id)
    ended = min(scene.calendar.day(campaign.closes_at), scene.today)
    found: list[Answered] = []
    for question in asked.questions:
        told = tell(question, answers.get(question.key, {}), limits().suppression.slice)
        if question.type not in _WITH_MEANS or not isinstance(told, Shown):
            continue
        pairing = (campaign.audience, _pairing(question, campaign.audience))
        late = asked.stage is Stage.AFTER and pairing in before
        if asked.stage is Stage.BEFORE:
            before[pairing] = told.median
        row = Answered(
            asked.stage,
            ended,
            asked.title,
            campaign.audience,
            pairing[1],
            question.text[campaign.audience],
            told,
            question.type is QuestionType.SCALE,
            told.median - before[pairing] if late else None,
        )
        found.append(row)
    return found


def _pairing(question: Question, audience: Audience) -> str:
    return question.pair_key(audience) or question.key
