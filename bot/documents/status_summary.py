"""The sheet «Сводка»: the school's sums, gathered while the other sheets are written."""

from collections.abc import Iterator

from bot.documents.columns import Row
from bot.documents.status_rows import StatusRows
from bot.domain.ids import PersonId
from bot.domain.overview import PairState, Totals
from bot.domain.pairs import PairStatus
from bot.domain.signals import Light
from bot.services.overview import Report


class StatusSummary:
    """Feed it every pair, then ask for the rows."""

    def __init__(self, report: Report) -> None:
        self._report = report
        self._totals = Totals()
        self._people: set[PersonId] = set()

    def add(self, state: PairState) -> None:
        self._totals.add(state)
        self._people.update(member.person_id for member in state.pair.members)

    def rows(self, rows: StatusRows) -> Iterator[Row]:
        """Indicator, value, remark."""
        for name, value, remark in self._figures(rows):
            yield rows.say(f"export-indicator-{name}"), value, remark

    def _figures(self, rows: StatusRows) -> Iterator[tuple[str, int | str, str]]:
        totals = self._totals
        yield "active", totals.active, ""
        yield "paused", totals.statuses[PairStatus.PAUSED], ""
        yield "closed", totals.statuses[PairStatus.CLOSED], ""
        yield "items", totals.items, rows.say("export-remark-items")
        yield "done", totals.done, _percent(totals.done, totals.items)
        yield "verified", totals.verified, _percent(totals.verified, totals.items)
        yield "overdue", totals.overdue, rows.say("export-remark-overdue")
        yield "meetings", totals.meetings, rows.say("export-remark-meetings")
        yield "minutes", totals.minutes, ""
        days = self._report.recently
        recent = _percent(totals.met, totals.active)
        yield "met", totals.met, rows.say("export-remark-met", days=days, percent=recent)
        for light in Light:
            yield f"light-{light}", totals.lights[light], rows.say("export-remark-light")
        yield from self._coverage(rows)

    def _coverage(self, rows: StatusRows) -> Iterator[tuple[str, int | str, str]]:
        school = self._report.scene.organisation
        people, headcount = len(self._people), school.headcount
        yield "people", people, rows.say("export-remark-people")
        if headcount:
            target = str(school.coverage_target)
            of_all = rows.say(
                "export-remark-coverage", people=people, all=headcount, target=target
            )
            yield "coverage", _percent(people, headcount, digits=2), of_all


def _percent(part: int, whole: int, digits: int = 0) -> str:
    """«58 %» with a decimal comma; empty where there is nothing to divide by."""
    if not whole:
        return ""
    return f"{100 * part / whole:.{digits}f} %".replace(".", ",")
