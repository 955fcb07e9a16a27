"""The summary of a month: meetings, the plan, lights at its beginning and end, indicators."""

from datetime import date
from typing import Final

from bot.catalog.indicators import Meant
from bot.domain.periods import Period, Span, period_of
from bot.domain.signals import Light
from bot.domain.signals.history import lights_on
from bot.services.indicators.loading import Moment, load
from bot.services.indicators.sheet import Indicator
from bot.services.overview.reading import summary_of
from bot.services.overview.scene import Scene
from bot.services.overview.telling import Line
from bot.services.ports import Button
from bot.services.speaking.frame import Amount, MonthOf, Phrase, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

_USUAL_LANGUAGE: Final = "ru"


async def month_lines(desk: Desk, view: View, month: Period) -> list[Line]:
    """Empty when no pair was at work in that month.

    The figures are those of the file of the month: one rule counts both.
    """
    scene = Scene(view.organisation, view.calendar, view.now, view.me, month)
    totals = (await summary_of(desk, scene)).totals
    if not totals.statuses:
        return []
    plan: dict[str, object] = {
        "done": totals.done,
        "items": totals.items,
        "percent": totals.percent,
        "overdue": totals.overdue,
    }
    return [
        ("digest-month", {"month": MonthOf(month.start)}),
        ("digest-month-meetings", {"count": totals.meetings, "minutes": totals.minutes}),
        ("digest-month-plan", plan),
        *await _lights(desk, view, month),
        *await _indicators(desk, view),
    ]


def file_of(view: View, month: Period) -> Button:
    """«Выгрузить за месяц»."""
    tap = Tap("wm", view.organisation.id, month.start.isoformat())
    return Button("button-digest-month", tap.pack())


def month_from(day: str) -> Period:
    """The month that a note or a button names; ValueError for anything else."""
    return period_of(Span.MONTH, date.fromisoformat(day))


async def _lights(desk: Desk, view: View, month: Period) -> list[Line]:
    """Nothing for a month without lights; a beginning without them is not made up."""
    within, first, last = view.organisation.id, month.start, month.end
    changes = await desk.signals.lights.over_time(within, first, last)
    ends = lights_on(changes, last)
    if not changes:
        return []
    if all(change.day > first for change in changes):
        return [("digest-month-lights-end", {str(one): ends[one] for one in Light})]
    begins = lights_on(changes, first)
    values: dict[str, object] = {f"{one}_was": begins[one] for one in Light}
    return [("digest-month-lights", values | {str(one): ends[one] for one in Light})]


async def _indicators(desk: Desk, view: View) -> list[Line]:
    """Those that are known and have a target."""
    sheet = (await load(desk, Moment(view.organisation, view.calendar, view.now))).sheet
    account = view.hearer.account
    language = account.language if account else _USUAL_LANGUAGE
    return [
        _indicator(one, one.value, one.target, language)
        for one in sheet
        if one.value is not None and one.target is not None
    ]


def _indicator(one: Indicator, value: float, target: Meant, language: str) -> Line:
    key, name = f"indicators-value-{one.unit}", one.short.say(language)
    return "digest-month-indicator", {
        "name": name[:1].upper() + name[1:],
        "value": Phrase(key, {"value": Amount(value)}),
        "target": Phrase(key, {"value": Amount(target.value)}),
    }
