"""Papers about the whole organisation; who may make them was checked before."""

from datetime import timedelta

from bot.catalog.papers import Paper
from bot.catalog.thresholds import limits
from bot.domain.pairs import Pair
from bot.domain.people import Actor
from bot.domain.periods import Span, period_of
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.community.awarding import Awarding
from bot.services.community.practising import Practising
from bot.services.matching.ordering import Ordering
from bot.services.overview.service import Overview
from bot.services.papers.collecting import Collected
from bot.services.papers.school import counts as year_counts
from bot.services.papers.school import lists as of_school
from bot.services.papers.school import monitoring as of_monitoring
from bot.services.papers.school.passport import passport_fields
from bot.services.ports import Clock
from bot.services.school.passports import Passports
from bot.services.school.roadmap.roadmap_reading import RoadmapReading
from bot.services.surveys.own import YearlySheets
from bot.storage.engine import Storage


class OfSchool:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars
        self._overview = Overview(storage, clock, calendars)
        self._ordering = Ordering(storage, clock, calendars)
        self._passports = Passports(storage, clock, calendars)
        self._roadmap = RoadmapReading(storage, clock, calendars)
        self._awarding = Awarding(storage, clock)
        self._practising = Practising(storage, clock)
        self._sheets = YearlySheets(storage, clock, calendars)

    async def collected(self, paper: Paper, by: Actor, year: SchoolYear) -> Collected:
        """`year`: what papers that speak of one tell."""
        if paper.blank:
            return Collected()
        if "totals" in paper.uses:
            return await self._year(paper, by, year)
        if "roadmap" in paper.uses:
            board = await self._roadmap.board(by, year)
            return Collected(rows={"roadmap": of_school.roadmap_rows(board.items)})
        if "passport" in paper.uses:
            known = await self._passports.known(by)
            return Collected({"passport": passport_fields(known, by.organisation)})
        draft = await self._ordering.draft(by)
        return Collected(rows={"pairs": of_school.order_rows(draft)})

    async def _year(self, paper: Paper, by: Actor, year: SchoolYear) -> Collected:
        order = self._overview.commission(by, period_of(Span.SCHOOL_YEAR, year.start))
        async with self._overview.commissioned(order) as report:
            counts = await year_counts.counts_of(report)
            indicators = await report.beside.indicators()
            answered = await report.beside.surveys() if "surveys" in paper.uses else []
            since = report.scene.today - timedelta(days=limits().met_within_days)
        made = Collected({"totals": year_counts.totals_fields(counts, since)})
        made.rows["pairs"] = year_counts.pair_rows(counts)
        made.rows["participants"] = year_counts.participant_rows(counts)
        whole = "surveys" in paper.uses
        made.rows["indicators"] = of_monitoring.indicator_rows(indicators, known=not whole)
        made.rows["surveys"] = of_monitoring.survey_rows(answered)
        practices = await self._practising.found(by)
        made.rows["practices"] = of_school.practice_rows(practices)
        if "reports" in paper.uses:
            await self._ended(made, [pair for pair, _ in counts.lines], by, year)
        return made

    async def _ended(
        self, made: Collected, pairs: list[Pair], by: Actor, year: SchoolYear
    ) -> None:
        """What only the final report tells."""
        now = self._clock()
        this = SchoolYear.of(self._calendars.today(by.organisation, now))
        async with self._storage.read() as desk:
            reports = await desk.closing.reports.of_organisation(by.organisation_id, year.start)
            mentees = {one.person_id for pair in pairs for one in pair.mentees}
            needs = await desk.bases.needs.of_people(mentees)
            made.rows["petitions"] = await of_school.petition_rows(desk, by, year, now)
            swot = await desk.surveys.swots.get(by.organisation_id, year.first)
        sheets = await self._sheets.scored(by)
        sheet = next((one for one in sheets if one.year == year), None)
        made.fields["swot"] = of_monitoring.swot_fields(swot, sheet)
        made.rows["reports"] = of_school.report_rows(pairs, reports)
        made.rows["changes"] = of_school.change_rows(pairs, needs)
        awards = await self._awarding.register(by)
        made.rows["awards"] = of_school.award_rows(awards, year, this)
