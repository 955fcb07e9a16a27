"""A mentee asks the mentor between meetings; the curator sees only that there was a question."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.domain.calendar import school_year_of
from bot.domain.deadlines import help_again_at, help_is_late_at
from bot.domain.errors import NothingToUndo, NotYours, WorldChanged
from bot.domain.gatherings.answer_times import usual_minutes
from bot.domain.ids import PairId
from bot.domain.pairs import Pair, PairStatus, require_member
from bot.domain.people import OVERSEERS, Actor, Role, require_role
from bot.domain.petitions import Petition, PetitionKind, PetitionStatus
from bot.domain.posts import UNDO_WINDOW, dedup_key
from bot.domain.posts.about_gatherings import HelpWaits
from bot.domain.posts.about_people import HelpAnswered, HelpAsked, HelpUnanswered
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_QUESTION = 1000


@dataclass(frozen=True, slots=True)
class Adviser:
    """Whom a mentee may ask, and in which pair."""

    pair: PairId
    name: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question as its mentor reads it."""

    question: Petition
    author: str


@dataclass(frozen=True, slots=True)
class Waiting:
    """A question in the mentor's list."""

    petition: int
    author: str
    words: str


class Helping:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def advisers(self, by: Actor) -> list[Adviser]:
        """The mentors of the pairs in which this person is the mentee."""
        async with self._storage.read() as desk:
            pairs = await desk.pairs.of_person(by.person_id, PairStatus.ACTIVE)
        return [
            Adviser(pair.id, pair.mentor.name)
            for pair in pairs
            if pair.mentor.person_id != by.person_id
        ]

    async def ask(self, pair_id: PairId, words: str, by: Actor) -> int:
        """Store the question; the mentor hears of it after the time to take it back.

        The curators hear that it waits, when it has waited too long.
        """
        now = self._clock()
        calendar = self._calendars.of_organisation(by.organisation)
        again, late = help_again_at(now, calendar), help_is_late_at(now, calendar)
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("help.ask")) is not None:
                return done
            pair = require_member(await desk.pairs.get(pair_id), by.person_id)
            known = await desk.petitions.add(_question(pair, words, by, now))
            note = HelpAsked(pair.mentor.person_id, known)
            desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.outbox.add(by.organisation_id, HelpWaits(note.to, known), now, again)
            for curator in await desk.people.with_role(by.organisation_id, Role.CURATOR):
                if not pair.has(curator.id):
                    desk.outbox.add(by.organisation_id, HelpUnanswered(curator.id, known), late)
            desk.audit.add("help.ask", known, now)
        return known

    async def take_back(self, known: int, by: Actor) -> None:
        """Before the mentor heard of it. NothingToUndo."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("help.take_back") is not None:
                return
            asked, pair = await self._asked(desk, known)
            if asked.author_id != by.person_id:
                raise NotYours
            key = dedup_key(HelpAsked(pair.mentor.person_id, known))
            if not await desk.outbox.drop([key], "taken back"):
                raise NothingToUndo
            await desk.petitions.answer(known, PetitionStatus.WITHDRAWN, None, now)
            desk.audit.add("help.take_back", known, now)

    async def question(self, known: int, by: Actor) -> Asked:
        """As the mentor reads it before answering. WorldChanged: answered already."""
        async with self._storage.read() as desk:
            question = await self._to_answer(desk, known, by)
            author = await desk.people.get(question.author_id, by.organisation_id)
        return Asked(question, author.name if author else "")

    async def answer(self, known: int, words: str | None, by: Actor) -> Petition:
        """In words, or (None) a promise to talk when they meet. WorldChanged: answered already."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("help.answer") is not None:
                return (await self._asked(desk, known))[0]
            asked = await self._to_answer(desk, known, by)
            await desk.petitions.answer(known, PetitionStatus.GRANTED, words, now)
            desk.outbox.add(
                by.organisation_id, HelpAnswered(asked.author_id, known), now, now + UNDO_WINDOW
            )
            desk.audit.add("help.answer", known, now)
        return asked

    async def waiting(self, by: Actor) -> list[Waiting]:
        """Questions to this mentor that nobody answered yet, the oldest first."""
        async with self._storage.read() as desk:
            found = await desk.questions.waiting_for(by.person_id)
        return [Waiting(known, name, words) for known, name, words in found]

    async def usual_wait(self, known: PairId, by: Actor) -> int | None:
        """Working minutes that a pair's questions of this school year waited, the median.

        For those who oversee; of a pair of another organisation nothing is known.
        """
        require_role(by, OVERSEERS)
        calendar = self._calendars.of_organisation(by.organisation)
        start = school_year_of(calendar.day(self._clock())).opens
        async with self._storage.read() as desk:
            since = calendar.moment(start, time())
            found = await desk.questions.answered(by.organisation_id, since, known)
        return usual_minutes(found, calendar)

    async def _to_answer(self, desk: Desk, known: int, by: Actor) -> Petition:
        asked, pair = await self._asked(desk, known)
        if pair.mentor.person_id != by.person_id:
            raise NotYours
        if asked.status is not PetitionStatus.NEW:
            raise WorldChanged
        return asked

    async def _asked(self, desk: Desk, known: int) -> tuple[Petition, Pair]:
        asked = await desk.petitions.get(known)
        pair = await desk.pairs.get(asked.pair_id) if asked else None
        if asked is None or pair is None or asked.kind is not PetitionKind.HELP_REQUEST:
            raise NotYours
        return asked, pair


def _question(pair: Pair, words: str, by: Actor, now: datetime) -> Petition:
    """NotYours for anybody but a mentee of a pair that is active."""
    if pair.status is not PairStatus.ACTIVE or not pair.same_side(
        by.person_id, pair.mentees[0].person_id
    ):
        raise NotYours
    return Petition(
        id=0,
        organisation_id=by.organisation_id,
        pair_id=pair.id,
        kind=PetitionKind.HELP_REQUEST,
        status=PetitionStatus.NEW,
        author_id=by.person_id,
        words=words,
        created_at=now,
    )
