"""Every sending of a questionnaire, numbered over the file, and what its own results show."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from bot.catalog.surveys import Questionnaire
from bot.catalog.thresholds import limits
from bot.domain.ids import CampaignId
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Campaign
from bot.services.monitoring.answers import Counted, counted_of
from bot.services.overview.scene import Scene
from bot.services.surveys.figures.gathering import YearAnswers, key_of
from bot.services.surveys.figures.telling import told_of
from bot.services.surveys.worded import worded_all
from bot.storage.desk import Desk
from bot.storage.surveys.campaigns import Replies

# Of a campaign: what each sheet says, by its key.
Sheets = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Sending:
    """`number`: over the file; `year`: in which it closes; no questionnaire: it is gone."""

    number: int
    year: SchoolYear
    replies: Replies
    questionnaire: Questionnaire | None

    @property
    def campaign(self) -> Campaign:
        return self.replies.campaign


async def sendings_of(desk: Desk, scene: Scene) -> tuple[Sending, ...]:
    """Of this school year and the last one, the oldest first. Two statements."""
    first = SchoolYear.of(scene.today).first - 1
    since = scene.calendar.moment(SchoolYear.starting(first).opens, time())
    found = await desk.surveys.closing_since(scene.organisation.id, since)
    asked = await worded_all(desk, [one.campaign for one in found])
    return tuple(
        Sending(
            number,
            SchoolYear.of(scene.calendar.day(one.campaign.closes_at)),
            one,
            asked.get(one.campaign.id),
        )
        for number, one in enumerate(found, 1)
    )


async def told_by(
    desk: Desk, scene: Scene, sent: Sequence[Sending], years: Iterable[YearAnswers]
) -> list[Counted]:
    """The results of each, once nothing can change any more. One statement.

    Answers that closed are in `years` already; read are those of sendings that everybody answered
    before their day.
    """
    told = [one for one in sent if _settled(one, scene)]
    known = _closed(years)
    early = [one.campaign.id for one in told if one.campaign.closes_at > scene.now]
    for sheet in await desk.surveys.sheets.of_campaigns(early):
        known[sheet.campaign_id][sheet.key] = sheet.answers
    return [row for one in told for row in _rows(one, known.get(one.campaign.id, {}))]


def _settled(one: Sending, scene: Scene) -> bool:
    replies = one.replies
    enough = replies.finished >= limits().suppression.slice
    over = one.campaign.closes_at <= scene.now or replies.finished >= replies.asked
    return enough and over


def _closed(years: Iterable[YearAnswers]) -> defaultdict[CampaignId, dict[str, Mapping[str, str]]]:
    known = defaultdict[CampaignId, dict[str, Mapping[str, str]]](dict)
    for year in years:
        for said in year.said:
            known[CampaignId(said.campaign)][said.key] = said.values
    return known


def _rows(one: Sending, sheets: Sheets) -> Iterable[Counted]:
    """As the screen of one sending tells them."""
    asked, audience = one.questionnaire, one.campaign.audience
    if asked is None:
        return
    for question in asked.questions:
        said = {
            key: values[question.key] for key, values in sheets.items() if question.key in values
        }
        yield from counted_of(
            told_of(question, said),
            Counted(
                one.year,
                asked.stage,
                audience,
                key_of(question, audience),
                question,
                sending=one.number,
            ),
        )
