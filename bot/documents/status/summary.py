"""The sheet «Сводка»: sums that the other sheets prove, gathered while those are written."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Final, Protocol

from bot.documents.status.monitoring import share_of
from bot.documents.status.rows import StatusRows
from bot.documents.xlsx.columns import Formula, Row, Share, Value
from bot.domain.ids import PersonId
from bot.domain.meetings import HELD
from bot.domain.overview import PairRecord, PairState, Totals
from bot.domain.pairs import PairStatus
from bot.domain.signals import Light
from bot.services.indicators.sheet import Indicator
from bot.services.overview import Report

_STATUSES: Final = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
_FIRST: Final = 5
_MEASURED: Final = (
    "mentors_satisfied",
    "mentees_satisfied",
    "stayed_1",
    "stayed_2",
    "stayed_3",
)


class Range(Protocol):
    """A sheet that formulas refer to."""

    def range(self, name: str) -> str: ...


class StatusSummary:
    """Feed it every pair, then ask for the rows."""

    def __init__(self, report: Report, rows: StatusRows) -> None:
        self._report = report
        self._rows = rows
        self._totals = Totals()
        self._people: set[PersonId] = set()
        self._in_time = 0
        self._measured: list[Indicator] = []
        self._place = 0

    def add(self, record: PairRecord, state: PairState) -> None:
        self._totals.add(state)
        self._people.update(member.person_id for member in state.pair.members)
        self._in_time += sum(
            item.fulfilled and item.done_on is not None and item.done_on <= item.due
            for item in record.items
        )

    def measured(self, indicators: Iterable[Indicator]) -> None:
        """Those of the year's indicators that stand among the sums, whatever was known of them."""
        self._measured = [one for one in indicators if one.code in _MEASURED]

    def lines(self, pairs: Range, plan: Range, meetings: Range) -> Iterator[Row]:
        """Indicator, value, target, deviation, remark: formulas over the other sheets."""
        yield from map(self._row, self._of_pairs(pairs))
        yield from map(self._row, self._of_plan(pairs, plan))
        yield from map(self._row, self._of_meetings(pairs, meetings))
        yield from map(self._row, self._of_people())
        yield from map(self._of_year, self._measured)

    def _row(self, figure: tuple[str, Value, Value, Value, str]) -> Row:
        name, *rest = figure
        self._place += 1
        return (self._rows.say(f"export-indicator-{name}"), *rest)

    def _of_pairs(self, pairs: Range) -> Iterator[tuple[str, Value, Value, Value, str]]:
        totals, say = self._totals, self._rows.say
        for status in _STATUSES:
            words = _quoted(self._rows.label("pair-status", status))
            text = f"=COUNTIF({pairs.range('status')},{words})"
            yield str(status), Formula(text, totals.statuses[status]), None, None, ""
        lights = []
        for light in Light:
            words = _quoted(self._rows.label("light", light))
            lights.append(f"COUNTIF({pairs.range('light')},{words})")
            value = Formula(f"={lights[-1]}", totals.lights[light])
            yield f"light-{light}", value, None, None, say("export-remark-light")
        at_risk = totals.lights[Light.YELLOW] + totals.lights[Light.RED]
        yield "risk", Formula(f"={'+'.join(lights[1:])}", at_risk), None, None, ""

    def _of_plan(
        self, pairs: Range, plan: Range
    ) -> Iterator[tuple[str, Value, Value, Value, str]]:
        totals, say = self._totals, self._rows.say
        items, done = f"SUM({pairs.range('items')})", f"SUM({pairs.range('done')})"
        yield "items", Formula(f"={items}", totals.items), None, None, say("export-remark-items")
        yield "done", Formula(f"={done}", totals.done), None, None, ""
        yield "plan", _share(done, items, totals.done, totals.items), None, None, ""
        days, dues = plan.range("done_on"), plan.range("due")
        in_time = f'SUMPRODUCT(({days}<>"")*({days}<={dues}))'
        value = _share(in_time, done, self._in_time, totals.done)
        yield "in-time", value, None, None, say("export-remark-in-time", count=self._in_time)
        text = f"=SUM({pairs.range('verified')})"
        yield "verified", Formula(text, totals.verified), None, None, ""
        text = f"=SUM({pairs.range('overdue')})"
        yield "overdue", Formula(text, totals.overdue), None, None, say("export-remark-overdue")

    def _of_meetings(
        self, pairs: Range, meetings: Range
    ) -> Iterator[tuple[str, Value, Value, Value, str]]:
        totals, say = self._totals, self._rows.say
        text = f"=SUM({pairs.range('meetings_period')})"
        yield "meetings", Formula(text, totals.meetings), None, None, say("export-remark-meetings")
        held = (_quoted(self._rows.label("meeting-status", one)) for one in sorted(HELD))
        where, minutes = meetings.range("meeting_status"), meetings.range("minutes")
        sums = "+".join(f"SUMIF({where},{words},{minutes})" for words in held)
        yield "minutes", Formula(f"={sums}", totals.minutes), None, None, ""
        days = self._report.recently
        since = self._report.scene.today - timedelta(days=days)
        active = _quoted(self._rows.label("pair-status", PairStatus.ACTIVE))
        last = f'{pairs.range("last_meeting")},">="&{_day(since)}'
        text = f"=COUNTIFS({pairs.range('status')},{active},{last})"
        remark = say("export-remark-met", days=days)
        yield "met", Formula(text, totals.met), None, None, remark

    def _of_people(self) -> Iterator[tuple[str, Value, Value, Value, str]]:
        school, say = self._report.scene.organisation, self._rows.say
        people, all_of_them = len(self._people), school.headcount
        yield "people", people, None, None, say("export-remark-people")
        if all_of_them:
            part, target = people / all_of_them, school.coverage_target / 100
            here = _FIRST + self._place
            value = Formula(f"=B{here - 1}/{all_of_them}", part, percent=True)
            missed = Formula(f"=B{here}-C{here}", part - target, percent=True)
            remark = say("export-remark-coverage", people=people, all=all_of_them)
            yield "coverage", value, Share(target), missed, remark

    def _of_year(self, one: Indicator) -> Row:
        value = share_of(one, self._rows)
        target = Share(one.target.value / 100) if one.target else None
        missed = Share(one.gap / 100) if one.gap is not None else None
        meant = one.target.year if one.target else None
        remark = self._rows.say("export-remark-target", year=str(meant)) if meant else ""
        return (self._rows.worded(one.title), value, target, missed, remark)


def _share(part: str, whole: str, done: int, of: int) -> Formula:
    text = f"=IF({whole}=0,0,{part}/{whole})"
    return Formula(text, done / of if of else 0, percent=True)


def _quoted(words: str) -> str:
    return '"' + words.replace('"', '""') + '"'


def _day(day: date) -> str:
    return f"DATE({day.year},{day.month},{day.day})"
