"""The round of lights: every day from 06:00 on, what has changed, in one pass over all pairs.

It is noted also on days off: time without a meeting doesn't stop for them. The pass that finds a
pair worse than yesterday offers it help; the first pass of all only notes what there is.
"""

from collections.abc import Mapping
from datetime import date, datetime, time
from typing import Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import REMINDER_HOUR
from bot.domain.ids import OrganisationId, PairId
from bot.domain.outlines import Outline
from bot.domain.overview import PairState
from bot.domain.people import Organisation
from bot.domain.signals import Rulebook
from bot.domain.signals.history import LightChange, change, ended
from bot.services.calendars import Calendars
from bot.services.overview.judging import rulebook_of, states_of
from bot.services.overview.scene import Scene
from bot.services.ports import Clock
from bot.services.reminding.clockwork import Clockwork
from bot.services.signals.offering import BETWEEN_OFFERS, offer_help
from bot.storage.engine import Storage

LIGHTS_HOUR: Final = time(6)


class LightRounds(Clockwork):
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        super().__init__(storage, clock, calendars)
        self._noted: dict[OrganisationId, date] = {}

    async def lights_round(self) -> int:
        """For organisations whose lights of the day are not noted yet; how many."""
        now, done = self._clock(), 0
        async with self._storage.read() as desk:
            organisations = await desk.people.organisations()
        for organisation in organisations:
            calendar = self._calendars.of_organisation(organisation)
            today = calendar.day(now)
            early = calendar.local(now).time() < LIGHTS_HOUR
            if early or self._noted.get(organisation.id) == today:
                continue
            await self._note(organisation, calendar, now)
            self._noted[organisation.id] = today
            done += 1
        return done

    async def _note(
        self, organisation: Organisation, calendar: SchoolCalendar, now: datetime
    ) -> None:
        scene, within = Scene(organisation, calendar, now), organisation.id
        async with self._storage.read() as desk:
            before = await desk.signals.lights.latest(within)
            book = await rulebook_of(desk, within)
            offered = await desk.signals.offered(within)
            changes, worse = list[LightChange](), list[Outline]()
            async for state in states_of(desk, scene):
                last = before.pop(state.pair.id, None)
                found = change(state.pair.id, state.verdict, last, scene.today)
                if found is not None:
                    changes.append(found)
                    if last is not None and found.severity > last.severity:
                        worse += _to_offer(state, book, offered, scene.today)
        changes += ended(before.values(), scene.today)
        if changes:
            nine = calendar.moment(scene.today, REMINDER_HOUR)
            async with self._storage.change() as desk:
                await desk.signals.lights.add(within, changes)
                await offer_help(desk, within, worse, scene.today, nine)


def _to_offer(
    state: PairState, book: Rulebook, offered: Mapping[PairId, date], today: date
) -> list[Outline]:
    """The pair, when what speaks is its own matter and it was not asked lately."""
    last = offered.get(state.pair.id)
    if last is not None and (today - last).days < BETWEEN_OFFERS.days:
        return []
    own = any(book.offers(signal.code) for signal in state.verdict.signals)
    return [state.pair] if own else []
