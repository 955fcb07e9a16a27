"""All that was answered in a school year, in blocks: four statements for any school."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from bot.catalog.surveys import Question, Questionnaire
from bot.catalog.thresholds import limits
from bot.domain.ids import CampaignId
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import Audience, Campaign, QuestionType, Stage
from bot.domain.surveys.blocks import Block, blocks
from bot.domain.surveys.said import Said
from bot.services.indicators.loading import Moment
from bot.services.indicators.measuring import Entered, satisfied_from
from bot.services.surveys.worded import worded_all
from bot.storage.desk import Desk

Place = tuple[Stage, Audience]


@dataclass(frozen=True, slots=True)
class Asked:
    """A question by the key that joins it with other stages, as a questionnaire words it."""

    key: str
    question: Question


@dataclass(frozen=True, slots=True)
class YearAnswers:
    """Closed campaigns of one year; `least`: from which mean on somebody is satisfied."""

    year: SchoolYear
    campaigns: Sequence[Campaign]
    questionnaires: Mapping[CampaignId, Questionnaire]
    said: Sequence[Said]
    blocks: Sequence[Block]
    least: float

    @property
    def places(self) -> list[Place]:
        """What was asked and whom, in the order of the year."""
        found = {
            (self.questionnaires[one.id].stage, one.audience)
            for one in self.campaigns
            if one.id in self.questionnaires
        }
        return sorted(found, key=lambda place: (_STAGES.index(place[0]), place[1]))

    def of(self, place: Place) -> list[Block]:
        return [one for one in self.blocks if self._place(one.campaign, one.audience) == place]

    def said_in(self, place: Place) -> list[Said]:
        return [one for one in self.said if self._place(one.campaign, one.audience) == place]

    def asked(self, place: Place) -> list[Asked]:
        """The questions of all its questionnaires, each key once: as the newest words it."""
        found: dict[str, Asked] = {}
        for one in reversed(self.campaigns):
            if self._place(one.id, one.audience) == place:
                for question in self.questionnaires[one.id].questions:
                    key = key_of(question, one.audience)
                    found.setdefault(key, Asked(key, question))
        return list(found.values())

    def titled(self, place: Place) -> Questionnaire:
        """The newest of its questionnaires."""
        mine = (one for one in reversed(self.campaigns))
        known = next(one.id for one in mine if self._place(one.id, one.audience) == place)
        return self.questionnaires[known]

    def closings(self, place: Place) -> tuple[datetime, ...]:
        """When its campaigns closed, the oldest first."""
        mine = (one for one in self.campaigns if self._place(one.id, one.audience) == place)
        return tuple(one.closes_at for one in mine)

    def answers(self, key: str, kind: QuestionType) -> Callable[[Said], str | None]:
        """What a sheet says to the question of this key and type; None: nothing."""
        stored: dict[int, str] = {}
        for one in self.campaigns:
            asked = self.questionnaires.get(one.id)
            for question in reversed(asked.questions if asked else ()):
                if key_of(question, one.audience) == key and question.type is kind:
                    stored[one.id] = question.key

        def answered(said: Said) -> str | None:
            known = stored.get(said.campaign)
            return said.values.get(known) or None if known else None

        return answered

    def _place(self, campaign: int, audience: Audience) -> Place | None:
        asked = self.questionnaires.get(CampaignId(campaign))
        return None if asked is None else (asked.stage, audience)


_STAGES = tuple(Stage)


def key_of(question: Question, audience: Audience) -> str:
    return question.pair_key(audience) or question.key


async def answers_of(desk: Desk, moment: Moment) -> YearAnswers:
    """Of the year that `moment` is about."""
    home, span = moment.school.id, moment.span
    campaigns = await desk.surveys.figures.closed(home, span)
    said = await desk.surveys.figures.said(home, span)
    rows = await desk.indicators.values.all(home)
    entered = Entered(moment.school, rows, moment.year.first, this=moment.year == moment.current)
    return YearAnswers(
        year=moment.year,
        campaigns=campaigns,
        questionnaires=await worded_all(desk, campaigns),
        said=said,
        blocks=blocks(said, limits().suppression.slice),
        least=satisfied_from(entered),
    )


async def with_the_last(desk: Desk, moment: Moment) -> tuple[YearAnswers, YearAnswers]:
    """This year and the one before."""
    before = replace(moment, first=moment.year.first - 1)
    return await answers_of(desk, moment), await answers_of(desk, before)
