"""Cards of people: read, changed a line at a time, removed when nobody ever joined by them."""

from dataclasses import dataclass
from datetime import date

from bot.domain.bases.cards import Card, PersonKind, Training
from bot.domain.bases.diagnoses import Diagnosis
from bot.domain.bases.lines import Line, lines_of, read_answer
from bot.domain.bases.parts import Stay
from bot.domain.bases.refusals import (
    DayAhead,
    MinorsOff,
    OwnSuperior,
    StillAttached,
)
from bot.domain.difficulties import Difficulty
from bot.domain.errors import NotYours
from bot.domain.forms import WITH_MINORS
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role, require_role
from bot.services.bases.rights import card_to_see, local_day
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_TRAINING = 200
MOST_HOURS = 1000
_BEHIND = frozenset({Line.CAREER_START, Line.GUARDIAN_CONSENT_ON, Line.NEED_SINCE})


@dataclass(frozen=True, slots=True)
class Looked:
    """A card as somebody sees it; `lines`: which of them that person may change."""

    card: Card
    lines: tuple[Line, ...]
    stays: tuple[Stay, ...]
    since: dict[Role, date]
    needs: tuple[Difficulty, ...]
    diagnoses: tuple[Diagnosis, ...]
    trainings: tuple[Training, ...]
    today: date
    manager: bool = False
    overseer: bool = False
    own: bool = False


class Cards:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def look(self, known: PersonId, by: Actor) -> Looked:
        """NotYours for a stranger; a mentor sees own mentees."""
        today = local_day(self._clock(), by)
        async with self._storage.read() as desk:
            card = await card_to_see(desk, known, by)
            bases = desk.bases
            return Looked(
                card=card,
                lines=_changeable(card, by),
                stays=tuple(await bases.stays.of(known)),
                since=await bases.stays.since(known),
                needs=tuple(await bases.needs.of_people([known])) if card.is_mentee else (),
                diagnoses=tuple(await bases.needs.diagnoses(known)) if card.is_mentee else (),
                trainings=tuple(await bases.cards.trainings(known)) if card.is_mentor else (),
                today=today,
                manager=bool(by.roles & MANAGERS),
                overseer=bool(by.roles & OVERSEERS),
                own=known == by.person_id,
            )

    async def change(self, known: PersonId, line: Line, raw: str, by: Actor) -> Card:
        """One line from what was typed or tapped; empty clears it. A refusal in words."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            card = await card_to_see(desk, known, by)
            if desk.audit.done("card.change") is not None:
                return card
            if line not in _changeable(card, by):
                raise NotYours
            value = read_answer(line, raw)
            await _check(desk, card, line, value, by)
            if line in _BEHIND and value is not None and value > local_day(now, by):
                raise DayAhead
            await desk.bases.cards.change(known, by.organisation_id, **{str(line): value})
            desk.audit.add("card.change", known, now, after={"line": str(line)})
        return card

    async def remove(self, known: PersonId, by: Actor) -> Card:
        """Somebody entered by a slip: never joined, nothing attached. StillAttached."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            card = await desk.bases.cards.get(known, by.organisation_id)
            if card is None:
                raise NotYours
            if card.joined or await desk.bases.cards.attached(known):
                raise StillAttached
            await desk.bases.cards.remove(known)
            desk.audit.add("person.remove", known, self._clock())
        return card


def _changeable(card: Card, by: Actor) -> tuple[Line, ...]:
    if by.roles & MANAGERS:
        return lines_of(card, own=False)
    return lines_of(card, own=True) if card.person_id == by.person_id else ()


async def _check(desk: Desk, card: Card, line: Line, value: object, by: Actor) -> None:
    """What one line alone can't know."""
    if line is Line.SUPERIOR_ID and value is not None:
        if value == card.person_id:
            raise OwnSuperior
        if not await desk.bases.cards.of([PersonId(int(str(value)))], by.organisation_id):
            raise NotYours
    minors = WITH_MINORS & set(by.organisation.forms)
    if line is Line.KIND and value == PersonKind.PUPIL and not minors:
        raise MinorsOff
