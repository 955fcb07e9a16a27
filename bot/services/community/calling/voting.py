"""Votes of participants: asked by a curator, one voice each, only counts are kept."""

from dataclasses import replace

from bot.domain.community.audiences import Audience
from bot.domain.community.refusals import BallotClosed, NobodyHears
from bot.domain.community.votes import LONGEST_QUESTION, Ballot, options_of
from bot.domain.errors import NotYours, UnknownWord
from bot.domain.ids import BallotId, PersonId
from bot.domain.people import MANAGERS, Actor, require_role
from bot.domain.plans import one_line
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_community import BallotOpened
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

NOBODY = PersonId(0)


class Voting:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def latest(self, by: Actor) -> list[Ballot]:
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            found = await desk.community.ballots.latest(by.organisation_id)
        return [_hidden(one) for one in found]

    async def get(self, known: BallotId, by: Actor) -> Ballot:
        """Counts are zeroes until it is closed with three voices at least."""
        async with self._storage.read() as desk:
            found = _own(await desk.community.ballots.get(known), by)
            if not by.roles & MANAGERS:
                await _require_called(desk, found, by)
            return _hidden(found)

    async def open(self, question: str, options: str, audience: Audience, by: Actor) -> Ballot:
        """TextNeeded, TextTooLong, OptionsNeeded, NobodyHears."""
        require_role(by, MANAGERS)
        now, within = self._clock(), by.organisation_id
        answers = options_of(options)
        new = Ballot(
            BallotId(0),
            within,
            one_line(question, LONGEST_QUESTION),
            answers,
            (0,) * len(answers),
            audience,
            by.person_id,
            now,
        )
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("ballot.open")) is not None:
                return _own(await desk.community.ballots.get(BallotId(done)), by)
            # Who asks votes as well, where they belong to those asked.
            hearers = await desk.community.audiences.receivers(within, audience, NOBODY)
            if not any(one.joined for one in hearers.values()):
                raise NobodyHears
            new = replace(new, called=sum(one.joined for one in hearers.values()))
            new = replace(new, id=await desk.community.ballots.add(new))
            for person in hearers:
                note = BallotOpened(person, new.id)
                desk.outbox.add(within, note, now, now + UNDO_WINDOW)
            desk.audit.add("ballot.open", new.id, now, after={"audience": audience.code})
        return new

    async def vote(self, known: BallotId, option: int, by: Actor) -> bool:
        """One voice, for good: nobody keeps whose it was. Whether it counted now; BallotClosed."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.ballots.get(known), by)
            await _require_called(desk, found, by)
            if found.closed_at is not None:
                raise BallotClosed
            if not 0 <= option < len(found.options):
                raise UnknownWord
            counts = [n + (place == option) for place, n in enumerate(found.counts)]
            counted = await desk.community.ballots.vote(found, by.person_id, counts)
            if counted:
                desk.audit.add("ballot.vote", known, now)
        return counted

    async def close(self, known: BallotId, by: Actor) -> Ballot:
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = _own(await desk.community.ballots.get(known), by)
            if found.closed_at is None and desk.audit.done("ballot.close") is None:
                await desk.community.ballots.close(known, now)
                desk.audit.add("ballot.close", known, now)
                found = replace(found, closed_at=now)
        return _hidden(found)


def _own(found: Ballot | None, by: Actor) -> Ballot:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    return found


async def _require_called(desk: Desk, found: Ballot, by: Actor) -> None:
    called = await desk.community.audiences.receivers(by.organisation_id, found.audience, NOBODY)
    if by.person_id not in called:
        raise NotYours


def _hidden(found: Ballot) -> Ballot:
    """How many have voted may be seen, by the first count alone; for what, only at the end."""
    if found.shown:
        return found
    return replace(found, counts=(found.voices, *(0 for _ in found.counts[1:])))
