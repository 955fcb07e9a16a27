"""The curator's own sheet about the programme: nobody is asked, its level is kept by the year."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.catalog.reading import Wording
from bot.catalog.surveys import CURATORS_SHEET, DEGREES, Questionnaire, questionnaire
from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import CampaignId, OrganisationId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.school.year import SchoolYear
from bot.domain.surveys import OWN, Audience, Campaign, OwnForm, Visibility
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.surveys.worded import worded_all
from bot.storage.desk import Desk
from bot.storage.engine import Storage

_BEGIN: Final = "survey.own-sheet"


@dataclass(frozen=True, slots=True)
class Scored:
    """One finished sheet: `total` of `most` points, and what they mean."""

    questionnaire: Questionnaire
    year: SchoolYear
    at: datetime
    answers: Mapping[str, str]

    @property
    def total(self) -> int:
        return self.questionnaire.total(self.answers)

    @property
    def most(self) -> int:
        return max(DEGREES) * len(self.questionnaire.questions)

    @property
    def level(self) -> Wording:
        found = self.questionnaire.level(self.answers)
        return found.words if found is not None else Wording(ru="", en="")


class YearlySheets:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def begin(self, by: Actor) -> CampaignId:
        """The sheet to fill in: the one begun before, or a new one."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done(_BEGIN)) is not None:
                return CampaignId(done)
            waiting = await desk.surveys.waiting(by.person_id, now)
            begun = next((one for one in waiting if one.kind == OWN), None)
            if begun is not None:
                return begun.id
            own = await desk.surveys.forms.current(by.organisation_id)
            form = next((one for one in own if one.code == CURATORS_SHEET), None)
            known = await desk.surveys.add(self._sheet(by, now, form), [by.person_id])
            desk.audit.add(_BEGIN, known, now)
        return known

    async def scored(self, by: Actor) -> list[Scored]:
        """All finished ones, the newest first; of a year the newest is the one that counts."""
        require_role(by, OVERSEERS)
        calendar = self._calendars.of_organisation(by.organisation)
        async with self._storage.read() as desk:
            return await scored_of(desk, by.organisation_id, calendar)

    def _sheet(self, by: Actor, now: datetime, form: OwnForm | None) -> Campaign:
        """Open till the end of the school year's last day."""
        year = SchoolYear.of(self._calendars.today(by.organisation, now))
        zone = ZoneInfo(by.organisation.zone)
        closes_at = datetime.combine(year.closes + timedelta(days=1), time(), zone)
        return Campaign(
            id=CampaignId(0),
            organisation_id=by.organisation_id,
            survey=CURATORS_SHEET,
            version=form.version if form else questionnaire(CURATORS_SHEET).version,
            audience=Audience.CURATORS,
            opened_at=now,
            closes_at=closes_at,
            opened_by=by.person_id,
            visibility=Visibility.IDENTIFIED,
            kind=OWN,
            form_id=form.id if form else None,
        )


async def scored_of(desk: Desk, within: OrganisationId, calendar: SchoolCalendar) -> list[Scored]:
    """The same over an open desk: three statements."""
    finished = await desk.surveys.sheets.finished_of(within, OWN)
    sheets = await desk.surveys.sheets.of_campaigns([one.id for one, _ in finished])
    asked = await worded_all(desk, [one for one, _ in finished])
    said = {sheet.campaign_id: sheet.answers for sheet in sheets}
    return [
        Scored(asked[one.id], SchoolYear.of(calendar.day(at)), at, said[one.id])
        for one, at in finished
        if one.id in asked and one.id in said and asked[one.id].levels
    ]
