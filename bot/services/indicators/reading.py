"""What overseers read of the indicators: figures are recounted each time, none is stored."""

from dataclasses import dataclass

from bot.catalog.indicators import Definition, indicators
from bot.domain.errors import NotYours
from bot.domain.indicators.given import Given, What
from bot.domain.indicators.slices import By, Helped, best_first
from bot.domain.people import OVERSEERS, Actor, require_role
from bot.services.calendars import Calendars
from bot.services.indicators.loading import Moment, load
from bot.services.indicators.sheet import Indicator, Sheet
from bot.services.indicators.slicing import Slice, slices_of
from bot.services.ports import Clock
from bot.storage.engine import Storage

MOST_HISTORY = 40


@dataclass(frozen=True, slots=True)
class Compared:
    """One indicator beside the year before; `history`: what was entered, the newest first."""

    now: Indicator
    before: Indicator | None
    history: tuple[Given, ...]


class Reading:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def of_year(self, by: Actor, first: int | None = None) -> Sheet:
        """All indicators; `first`: the calendar year of an earlier year's September."""
        moment = self._moment(require_role(by, OVERSEERS), first)
        async with self._storage.read() as desk:
            return (await load(desk, moment)).sheet

    async def one(self, code: str, by: Actor) -> Compared:
        """Beside the same of last year; NotYours for an unknown or switched off one."""
        this = self._moment(require_role(by, OVERSEERS))
        earlier = self._moment(by, this.year.first - 1)
        async with self._storage.read() as desk:
            loaded = await load(desk, this)
            now = loaded.sheet.get(code)
            if now is None:
                raise NotYours
            before = (await load(desk, earlier)).sheet.get(code)
        return Compared(now, before, _history(loaded.entered.rows, now))

    async def slices(self, what: By, by: Actor) -> tuple[Slice, ...]:
        """The year's work by form or by kind, the largest first."""
        moment = self._moment(require_role(by, OVERSEERS))
        async with self._storage.read() as desk:
            return slices_of(await load(desk, moment), what)

    async def helped(self, by: Actor) -> tuple[Helped, ...]:
        """Which forms of work close difficulties, the most helpful first."""
        moment = self._moment(require_role(by, OVERSEERS))
        async with self._storage.read() as desk:
            found = await desk.indicators.forms_of_work.of_year(by.organisation_id, moment.year)
        return best_first(found)

    def _moment(self, by: Actor, first: int | None = None) -> Moment:
        calendar = self._calendars.of_organisation(by.organisation)
        return Moment(by.organisation, calendar, self._clock(), first)


def defined(code: str) -> Definition:
    """NotYours for a code that the catalogue doesn't hold."""
    found = next((one for one in indicators() if one.code == code), None)
    if found is None:
        raise NotYours
    return found


def _history(rows: tuple[Given, ...], one: Indicator) -> tuple[Given, ...]:
    codes = {part.code for part in one.parts}
    mine = [
        row
        for row in rows
        if (row.what is What.NUMBER and row.code in codes)
        or (row.what is What.TARGET and row.code == one.code)
    ]
    return tuple(reversed(mine))[:MOST_HISTORY]
