"""Figures for pictures: of one pair for its readers, of the school for its overseers."""

from datetime import date

from bot.domain.errors import UnknownWord
from bot.domain.ids import PairId
from bot.domain.pairs import Pair
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.domain.periods import Period, Span, period_of
from bot.domain.pictures import (
    Lasted,
    by_direction,
    by_month,
    counted,
    growth,
    lasted,
    lights_over,
)
from bot.domain.plans import Direction, PlanItem
from bot.domain.school.year import SchoolYear
from bot.domain.signals import Light
from bot.services.calendars import Calendars
from bot.services.overview.telling import pair_name
from bot.services.pictures.model import Kind, Picture, Series
from bot.services.ports import Clock
from bot.services.programmes.pair_reading import require_reader
from bot.services.speaking.frame import Coded
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.papers.figures import Figures

OF_SCHOOL = (Kind.MEETINGS, Kind.LIGHTS, Kind.DIRECTIONS)
OF_PAIR = (Kind.PROGRESS, Kind.DIRECTIONS, Kind.MEETINGS)


class Pictures:
    """Reads only; whoever may see the numbers on a screen may see them drawn."""

    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def of_pair(self, kind: Kind, known: PairId, by: Actor) -> Picture:
        """NotYours for who may not read the pair."""
        today = self._calendars.today(by.organisation, self._clock())
        async with self._storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            if kind is Kind.MEETINGS:
                held = (await desk.meetings.of_pairs([known])).get(known, [])
                days = [(one.day, 1) for one in held if one.held]
                start = min([pair.programme.start, *(day for day, _ in days)])
                return _meetings(pair_name(pair), days, start, today)
            items = await desk.plans.of_pair(known)
        if kind is Kind.PROGRESS:
            return _progress(pair, items, today)
        if kind is Kind.DIRECTIONS:
            start, rows = pair.programme.start, counted(items)
            served = [(one.direction, one.fulfilled) for one in rows]
            return _directions(pair_name(pair), served, start, pair.programme.end)
        raise UnknownWord

    async def light_of_pair(self, known: PairId, by: Actor) -> Picture:
        """How long each of its lights stood: for overseers alone. NotAllowed, NotYours."""
        require_role(by, OVERSEERS)
        today = self._calendars.today(by.organisation, self._clock())
        async with self._storage.read() as desk:
            pair = require_reader(await desk.pairs.get(known), by)
            changes = await desk.signals.lights.of_pair(known)
        return _light(pair, lasted(changes, today), today)

    async def of_school(self, kind: Kind, by: Actor, year: SchoolYear | None = None) -> Picture:
        """Of the school year until today, or of an earlier `year`; NotAllowed unless overseer."""
        require_role(by, OVERSEERS)
        today = self._calendars.today(by.organisation, self._clock())
        today = min(today, year.closes) if year else today
        period, name = period_of(Span.SCHOOL_YEAR, today), by.organisation.name
        async with self._storage.read() as desk:
            match kind:
                case Kind.MEETINGS:
                    days = await Figures(desk.connection).meetings(by.organisation_id, period)
                    start = min([period.start, *(day for day, _ in days)])
                    return _meetings(name, days, start, today)
                case Kind.DIRECTIONS:
                    rows = await Figures(desk.connection).items(by.organisation_id, period)
                    return _directions(name, rows, period.start, today)
                case Kind.LIGHTS:
                    return await _lights(desk, by, period, today)
        raise UnknownWord


def _progress(pair: Pair, items: list[PlanItem], today: date) -> Picture:
    found = growth(items, pair.programme.start, pair.programme.end, today)
    return Picture(
        Kind.PROGRESS,
        pair_name(pair),
        pair.programme.start,
        pair.programme.end,
        tuple(one.month for one in found),
        (
            Series("due", tuple(one.due for one in found)),
            Series("done", tuple(one.done for one in found)),
        ),
    )


def _meetings(whose: str, days: list[tuple[date, int]], start: date, today: date) -> Picture:
    found = by_month(days, start, max(start, today))
    values = tuple(count for _, count in found)
    labels = tuple(month for month, _ in found)
    return Picture(Kind.MEETINGS, whose, start, today, labels, (Series("held", values),))


def _directions(whose: str, rows: list[tuple[Direction, bool]], start: date, end: date) -> Picture:
    found = by_direction(rows)
    return Picture(
        Kind.DIRECTIONS,
        whose,
        start,
        end,
        tuple(Coded("plan-direction", one.direction, short=True) for one in found),
        (
            Series("done", tuple(one.done for one in found)),
            Series("left", tuple(one.items - one.done for one in found)),
        ),
    )


def _light(pair: Pair, found: list[Lasted], today: date) -> Picture:
    start = found[0].since if found else today
    series = [
        Series(str(light), tuple(one.days if one.light is light else None for one in found))
        for light in Light
    ]
    labels = tuple(one.since for one in found)
    whose = pair_name(pair)
    return Picture(Kind.LIGHT, whose, start, today, labels, tuple(series), named=True)


async def _lights(desk: Desk, by: Actor, period: Period, today: date) -> Picture:
    changes = await desk.signals.lights.over_time(by.organisation_id, period.opens, today)
    found = lights_over(changes, period.opens, today)
    start = found[0][0] if found else period.start
    series = [Series(str(one), tuple(lights[one] for _, lights in found)) for one in Light]
    labels = tuple(day for day, _ in found)
    return Picture(Kind.LIGHTS, by.organisation.name, start, today, labels, tuple(series))
