"""Answers with names: only of a questionnaire that said so before its first question."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from bot.catalog.surveys import Question, Questionnaire
from bot.domain.errors import NotYours, WorldChanged
from bot.domain.ids import CampaignId, PersonId
from bot.domain.people import Actor
from bot.domain.surveys import OWN, TRIAL, Audience, Campaign, FinishedSheet, Visibility
from bot.services.surveys.ending import own_campaign
from bot.services.surveys.worded import worded
from bot.storage.desk import Desk

# Who feels little support is offered help in private: nobody learns it by name.
_PRIVATE: Final = "support"


@dataclass(frozen=True, slots=True)
class NamedAnswers:
    """`lines`: a name with the answers of that person by question key, by name."""

    questionnaire: Questionnaire
    audience: Audience
    questions: tuple[Question, ...]
    lines: tuple[tuple[str, Mapping[str, str]], ...]


async def named_answers(desk: Desk, campaign: Campaign) -> NamedAnswers:
    """Three statements."""
    asked = await worded(desk, campaign)
    sheets = await desk.surveys.sheets.of_campaigns([campaign.id])
    names = await desk.surveys.figures.names(campaign.id)
    questions = tuple(one for one in asked.questions if one.key != _PRIVATE)
    return NamedAnswers(asked, campaign.audience, questions, _lines(sheets, names))


async def may_be_named(desk: Desk, known: CampaignId, by: Actor) -> Campaign:
    """NotYours where no names were promised; WorldChanged while answers are still taken."""
    campaign = await own_campaign(desk, known, by)
    if campaign.visibility is not Visibility.IDENTIFIED or campaign.kind in (OWN, TRIAL):
        raise NotYours
    replies = await desk.surveys.replies(known)
    if replies is None or replies.finished == 0:
        raise WorldChanged
    return campaign


def _lines(
    sheets: Sequence[FinishedSheet], names: Mapping[PersonId, str]
) -> tuple[tuple[str, Mapping[str, str]], ...]:
    found = [
        (names[one.person_id], one.answers)
        for one in sheets
        if one.person_id is not None and one.person_id in names
    ]
    return tuple(sorted(found, key=lambda line: line[0]))
