"""What the end of a year brings by the clock: once a working day an organisation, at nine."""

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.calendar import SchoolCalendar
from bot.domain.closing.ending import may_suggest, ripe
from bot.domain.closing.reports import Owed, Report, due_in_may, is_past
from bot.domain.closing.years import asked_about
from bot.domain.ids import OrganisationId, PairId
from bot.domain.pairs import PairStatus
from bot.domain.posts.about_closing import EndSuggested, ReportDue, StayAsked
from bot.domain.school.roadmap import stage_reached
from bot.services.closing.doors import curators_of
from bot.storage.desk import Desk


@dataclass(frozen=True, slots=True)
class Morning:
    """An organisation's working day at nine."""

    desk: Desk
    within: OrganisationId
    today: date
    nine: datetime
    calendar: SchoolCalendar

    async def of_closing(self) -> None:
        """Eight statements at most, however many pairs."""
        await self.suggest_ends()
        await self.remind_of_reports()
        await self.ask_who_stays()

    async def suggest_ends(self) -> None:
        """To the mentor and the curators: once, and once more after two weeks."""
        found = await self.desk.closing.endings.candidates(self.within)
        told = [one for one in found if ripe(one, self.today) and may_suggest(one, self.today)]
        on = self.today.isoformat()
        curators = await curators_of(self.desk, self.within, None) if told else []
        for one in told:
            for person in dict.fromkeys((one.mentor, *curators)):
                note = EndSuggested(person, one.pair_id, on)
                self.desk.outbox.add(self.within, note, self.nine)
        await self.desk.closing.endings.mark_told(
            self.within, [one.pair_id for one in told], self.today
        )

    async def remind_of_reports(self) -> None:
        """In May drafts begin by themselves; each stage of an open one is told once."""
        owed = await self.desk.closing.reports.owed(self.within)
        opened = await self.desk.closing.years.opened(self.within)
        begun = list[Report]()
        told = dict[PairId, int]()
        for one, mentor in owed:
            report = one.report or self._begun(one)
            if report is None or not report.open or is_past(one, opened.on if opened else None):
                continue
            if one.report is None:
                begun.append(report)
            days = self._stage(report, new=one.report is None)
            if days is not None and (report.reminded is None or days > report.reminded):
                told[one.pair_id] = days
                note = ReportDue(mentor, one.pair_id, days, report.due.isoformat())
                self.desk.outbox.add(self.within, note, self.nine)
        await self.desk.closing.reports.add(begun, self.nine)
        await self.desk.closing.reports.remind(told)

    def _stage(self, report: Report, *, new: bool) -> int | None:
        """In days from the due date; a new one is spoken of at once."""
        stage = stage_reached(report.due, self.today, self.calendar)
        return (self.today - report.due).days if stage is None and new else stage

    def _begun(self, one: Owed) -> Report | None:
        """A programme that ends with this school year is reported on in May."""
        due = due_in_may(self.today)
        if due is None or one.status is not PairStatus.ACTIVE or one.end.year > self.today.year:
            return None
        return Report(one.pair_id, self.within, due)

    async def ask_who_stays(self) -> None:
        year = asked_about(self.today)
        if year is None:
            return
        for person in await self.desk.closing.years.ask(self.within, year.first, self.nine):
            self.desk.outbox.add(self.within, StayAsked(person, year.first), self.nine)
