"""The round of mutual interest: two times yes becomes a pair, all else is told as «не сложилось».

Settled by the clock and not by the last answer, so that nothing follows at once from anybody's
tap.
"""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.calendar import default_term
from bot.domain.matching import interest as rules
from bot.domain.matching.drafts import PairDraft
from bot.domain.matching.interest import Interest, InterestStatus
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.people import Person, Role
from bot.domain.posts.about_matching import InterestMutual, InterestSettled
from bot.domain.posts.about_pairs import PairAgreed
from bot.services.programmes.pair_reading import drawn_up, moment
from bot.services.programmes.proposing import places_of
from bot.services.reminding.clockwork import Clockwork
from bot.storage.desk import Desk
from bot.storage.ledger.audit import By

BATCH: Final = 100


class Settling(Clockwork):
    async def settle_round(self) -> int:
        """Questions whose time is over; how many."""
        now, total = self._clock(), 0
        async with self._storage.read() as desk:
            taken = BATCH if await desk.interests.due(now, 1) else 0
        while taken == BATCH:
            async with self._storage.change() as desk:
                due = await desk.interests.due(now, BATCH)
                for one in due:
                    await self._settle(desk, one, now)
            taken = len(due)
            total += taken
        return total

    async def _settle(self, desk: Desk, found: Interest, now: datetime) -> None:
        within = found.organisation_id
        people = [await desk.people.get(one, within) for one in (found.mentor, found.mentee)]
        changed = rules.settled(found, paired=await _overtaken(desk, found, people))
        if changed.status is InterestStatus.MUTUAL:
            pair = await self._pair(desk, changed, people, now)
            changed = replace(changed, pair_id=pair.id)
            for member in pair.members:
                note = InterestMutual(member.person_id, changed.id, pair.id)
                desk.outbox.add(within, note, now)
        await desk.interests.save(changed)
        await _tell_curators(desk, changed, now)
        by = By(within, f"interest:{changed.id}")
        desk.audit.add_by_itself(by, "interest.settle", changed.id, now)

    async def _pair(
        self, desk: Desk, found: Interest, people: list[Person | None], now: datetime
    ) -> Pair:
        """Agreed at once by both. The curator has asked for it, so a place is found."""
        mentor, mentee = people
        if mentor is None or mentee is None:
            raise LookupError("a pair needs two people")
        organisation = await desk.people.organisation(found.organisation_id)
        term = default_term(self._calendars.today(organisation, now))
        draft = PairDraft(term.start, term.end, mentor.id, (mentee.id,))
        drawn = drawn_up(draft, found.organisation_id, mentor, [mentee])
        places = await places_of(desk, found.organisation_id, [mentor.id])
        agreed = replace(
            drawn,
            mentor=Member(mentor.id, mentor.name, now),
            mentees=(Member(mentee.id, mentee.name, now),),
            status=PairStatus.AGREED,
            slot=places.take(mentor.id, beyond=True),
        )
        return replace(agreed, id=await desk.pairs.add(agreed, found.asked_by, now))


async def _overtaken(desk: Desk, found: Interest, people: list[Person | None]) -> bool:
    """Whether it has become pointless: a pair of the two is there, or one of them has left."""
    mentor, mentee = people
    if mentor is None or Role.MENTOR not in mentor.roles:
        return True
    if mentee is None or Role.MENTEE not in mentee.roles:
        return True
    pairs = await desk.pairs.of_person(found.mentee)
    return any(
        pair.status is not PairStatus.CLOSED and pair.mentor.person_id == found.mentor
        for pair in pairs
    )


async def _tell_curators(desk: Desk, changed: Interest, now: datetime) -> None:
    """A curator who was asked as well learns no more than anybody who was."""
    if changed.status is InterestStatus.WITHDRAWN:
        return
    for person in await desk.people.with_role(changed.organisation_id, Role.CURATOR):
        if changed.pair_id is not None:
            note: PairAgreed | InterestSettled = PairAgreed(
                person.id, changed.pair_id, moment(now)
            )
        elif changed.about(person.id):
            continue
        else:
            note = InterestSettled(person.id, changed.id)
        desk.outbox.add(changed.organisation_id, note, now)
