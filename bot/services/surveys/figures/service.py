"""What came of the questionnaires of a school year, for those who oversee."""

from collections.abc import Mapping, Sequence
from typing import Final

from bot.domain.aggregates import Hidden
from bot.domain.errors import NotYours
from bot.domain.ids import CampaignId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.surveys.tallies import Tally
from bot.services.calendars import Calendars
from bot.services.indicators.loading import Moment
from bot.services.ports import Clock
from bot.services.surveys.ending import own_campaign
from bot.services.surveys.figures.gathering import Place, YearAnswers, with_the_last
from bot.services.surveys.figures.named import NamedAnswers, may_be_named, named_answers
from bot.services.surveys.figures.telling import (
    Row,
    StageResults,
    sliced,
    stage_results,
    told_of,
)
from bot.services.surveys.worded import worded
from bot.storage.desk import Desk
from bot.storage.engine import Storage

Figure = Tally | Hidden
_NAMED: Final = "survey.named"


class SurveyFigures:
    """`first`: the calendar year of the school year's September; None: this school year."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def stages(self, by: Actor, first: int | None = None) -> Sequence[StageResults]:
        """All stages that closed, by audience, in the order of the year."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await stages_of(desk, self._moment(by, first))

    async def stage(self, place: Place, by: Actor, first: int | None = None) -> StageResults:
        """NotYours when nothing of it has closed."""
        require_role(by, OVERSEERS)
        now, last = await self._years(by, first)
        if place not in now.places:
            raise NotYours
        return stage_results(now, last, place)

    async def slices(
        self, place: Place, key: str, by: Actor, first: int | None = None
    ) -> Mapping[str, Figure]:
        """A question by form and kind of mentoring; Hidden where they are too few."""
        require_role(by, OVERSEERS)
        now, _ = await self._years(by, first)
        asked = next((one for one in now.asked(place) if one.key == key), None)
        return {} if asked is None else sliced(now, place, asked)

    async def before_after(self, by: Actor, first: int | None = None) -> Sequence[Row]:
        """Questions with a figure before the work and now: for pictures."""
        return before_after(await self.stages(by, first))

    async def campaign(self, known: CampaignId, by: Actor) -> Sequence[Row]:
        """Of one campaign; nothing while answers are still taken. NotYours."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await self._campaign(desk, known, by)

    async def named(self, known: CampaignId, by: Actor) -> NamedAnswers:
        """Who said what, for a file of a curator's; each taking leaves a line in the audit.

        NotYours where no names were promised; WorldChanged while there is nothing.
        """
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            found = await named_answers(desk, await may_be_named(desk, known, by))
            if desk.audit.done(_NAMED) is None:
                people = {"people": len(found.lines)}
                desk.audit.add(_NAMED, known, self._clock(), after=people)
        return found

    async def _campaign(self, desk: Desk, known: CampaignId, by: Actor) -> Sequence[Row]:
        campaign = await own_campaign(desk, known, by)
        replies = await desk.surveys.replies(known)
        open_still = replies is None or replies.finished < replies.asked
        if open_still and campaign.closes_at > self._clock():
            return []
        asked = await worded(desk, campaign)
        answers = await desk.surveys.sheets.answers(known)
        return [
            Row(asked.stage, campaign.audience, one.key, one, told_of(one, answers.get(one.key)))
            for one in asked.questions
        ]

    async def _years(self, by: Actor, first: int | None) -> tuple[YearAnswers, YearAnswers]:
        async with self._storage.read() as desk:
            return await with_the_last(desk, self._moment(by, first))

    def _moment(self, by: Actor, first: int | None) -> Moment:
        calendar = self._calendars.of_organisation(by.organisation)
        return Moment(by.organisation, calendar, self._clock(), first)


async def stages_of(desk: Desk, moment: Moment) -> Sequence[StageResults]:
    """All stages that closed in the moment's year: the one source of screens and files."""
    now, last = await with_the_last(desk, moment)
    return [stage_results(now, last, place) for place in now.places]


def before_after(stages: Sequence[StageResults]) -> Sequence[Row]:
    """Rows with a Δ."""
    return [row for stage in stages for row in stage.rows if row.delta is not None]
