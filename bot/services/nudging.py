"""«Напомнить»: a curator reminds those who are late, once a day, with a minute to cancel."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time

from bot.domain.errors import NothingToUndo
from bot.domain.ids import PairId, PersonId
from bot.domain.nudges import addressees
from bot.domain.outlines import Outline
from bot.domain.overview import PairState
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import ItemsOverdue
from bot.services.calendars import Calendars
from bot.services.overview.reading import Scene, states_of
from bot.services.ports import Clock, Letter
from bot.services.speaking.persons.curator import letter_about
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.programmes.board import Board
from bot.storage.programmes.nudges import drop_nudge, nudged_since, pairs_of

Target = tuple[PersonId, PairId]


@dataclass(frozen=True, slots=True)
class Nudge:
    """What one tap will say: to how many people of which pairs. Nobody: `people` is 0.

    `sample`: the letter that the first of them gets.
    """

    id: int
    pairs: tuple[Outline, ...]
    people: int
    sample: Letter | None = None


class Nudging:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def nudge_all(self, by: Actor) -> Nudge:
        """Remind in a minute; those who were reminded today already are left out."""
        return await self.nudge(by, None)

    async def nudge(self, by: Actor, only: Collection[PairId] | None) -> Nudge:
        """As `nudge_all`, of these pairs only."""
        require_role(by, MANAGERS)
        now = self._clock()
        today = self._calendars.today(by.organisation, now)
        late, reachable = await self._late(by, now)
        states = [one for one in late if only is None or one.pair.id in only]
        async with self._storage.change(by) as desk:
            nudged = await nudged_since(
                desk.connection, by.organisation_id, self._day_began(by, now)
            )
            if (done := desk.audit.done("nudge.send")) is not None:
                told = pairs_of([one for one in nudged if one.nudge == str(done)])
                return await _with_sample(desk, _nudge(done, states, told), told, today)
            targets = _targets(states, reachable) - pairs_of(nudged)
            known = int(now.timestamp())
            for person, pair in sorted(targets):
                note = ItemsOverdue(person, pair, str(known))
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            if targets:
                desk.audit.add("nudge.send", known, now, after={"count": len(targets)})
            return await _with_sample(desk, _nudge(known, states, targets), targets, today)

    async def cancel(self, known: int, by: Actor) -> None:
        """Within the minute; NothingToUndo afterwards."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("nudge.cancel") is not None:
                return
            reason = "the curator took it back"
            if not await drop_nudge(desk.connection, by.organisation_id, str(known), reason):
                raise NothingToUndo
            desk.audit.add("nudge.cancel", known, now)

    async def _late(self, by: Actor, now: datetime) -> tuple[list[PairState], set[PersonId]]:
        calendar = self._calendars.of_organisation(by.organisation)
        scene = Scene(by.organisation, calendar, now, by.person_id)
        async with self._storage.read() as desk:
            states = [state async for state in states_of(desk, scene) if addressees(state)]
            people = await Board(desk.connection).people(by.organisation_id)
        return states, {known for known, one in people.items() if one.reachable}

    def _day_began(self, by: Actor, now: datetime) -> datetime:
        calendar = self._calendars.of_organisation(by.organisation)
        return calendar.moment(calendar.day(now), time())


def _targets(states: list[PairState], reachable: set[PersonId]) -> set[Target]:
    return {
        (person, state.pair.id)
        for state in states
        for person in addressees(state)
        if person in reachable
    }


def _nudge(known: int, states: list[PairState], targets: set[Target]) -> Nudge:
    named = {pair for _, pair in targets}
    pairs = tuple(state.pair for state in states if state.pair.id in named)
    return Nudge(known, pairs, len({person for person, _ in targets}))


async def _with_sample(desk: Desk, nudge: Nudge, targets: set[Target], today: date) -> Nudge:
    """The words before they go: those to the first person of the first pair that is listed."""
    if not nudge.pairs:
        return nudge
    pair = nudge.pairs[0]
    person = min(who for who, of in targets if of == pair.id)
    letter = await letter_about(desk, pair.id, person, today)
    return replace(nudge, sample=letter) if isinstance(letter, Letter) else nudge
