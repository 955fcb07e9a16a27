"""What speaks for a mentor: training passed, criteria ticked from two sides."""

from datetime import date

from bot.catalog.bases import Criterion, criteria_of
from bot.catalog.profiles import profile
from bot.domain.bases.cards import Card
from bot.domain.bases.criteria import Recommendation, recommend
from bot.domain.bases.refusals import BadNumber, DayAhead
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.plans import one_line
from bot.services.bases.rights import local_day
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_TRAINING = 200
MOST_HOURS = 1000


class Qualifying:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def add_training(
        self, known: PersonId, title: str, hours: int, held_on: date, by: Actor
    ) -> None:
        """Of a mentor: by a curator, or by the mentor alone."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("training.add") is not None:
                return
            await _card_with_trainings(desk, known, by)
            words = one_line(title, LONGEST_TRAINING)
            if not 1 <= hours <= MOST_HOURS:
                raise BadNumber(1, MOST_HOURS)
            if held_on > local_day(now, by):
                raise DayAhead
            added = await desk.bases.cards.add_training(
                by.organisation_id,
                person_id=known,
                title=words,
                held_on=held_on,
                hours=hours,
                created_at=now,
            )
            desk.audit.add("training.add", added, now, after={"person": known})

    async def remove_training(self, training: int, of: PersonId, by: Actor) -> None:
        now = self._clock()
        async with self._storage.change(by) as desk:
            await _card_with_trainings(desk, of, by)
            if await desk.bases.cards.remove_training(training, of):
                desk.audit.add("training.remove", training, now, after={"person": of})

    def criteria(self, by: Actor, *, own: bool) -> tuple[Criterion, ...]:
        """By which mentors are selected here; `own`: those asked of the person too."""
        try:
            sets = profile(by.organisation.profile).criteria
        except KeyError:
            sets = ()
        return tuple(one for one in criteria_of(sets) if one.own or not own)

    async def tick(self, known: PersonId, code: str, by: Actor) -> None:
        """A tick put or taken away: on one's own card the own look, else the curator's."""
        own, now = known == by.person_id, self._clock()
        if not own:
            require_role(by, MANAGERS)
        if code not in {one.code for one in self.criteria(by, own=own)}:
            raise UnknownWord
        async with self._storage.change(by) as desk:
            card = await desk.bases.cards.get(known, by.organisation_id)
            if card is None:
                raise NotYours
            if desk.audit.done("card.tick") is not None:
                return
            name = "own_ticks" if own else "curator_ticks"
            ticks = sorted((card.own_ticks if own else card.curator_ticks) ^ {code})
            await desk.bases.cards.change(known, by.organisation_id, **{name: ticks})
            desk.audit.add("card.tick", known, now, after={"criterion": code})

    def recommendation(self, card: Card, by: Actor) -> Recommendation:
        """What the two looks say together: for those who oversee."""
        require_role(by, OVERSEERS)
        codes = [one.code for one in self.criteria(by, own=False)]
        return recommend(codes, card.own_ticks, card.curator_ticks)


async def _card_with_trainings(desk: Desk, known: PersonId, by: Actor) -> Card:
    card = await desk.bases.cards.get(known, by.organisation_id)
    if card is None or not (by.roles & MANAGERS or known == by.person_id):
        raise NotYours
    return card
