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
from bot.domain.people import Organisation, Person, Role
from bot.domain.posts.about_matching import InterestMutual, InterestSettled
from bot.domain.posts.about_pairs import PairAgreed
from bot.domain.school.refusals import FormNotUsed, GuardianConsentNeeded
from bot.services.programmes.pair_reading import drawn_up, moment
from bot.services.programmes.proposing import places_of
from bot.services.reminding.clockwork import Clockwork
from bot.services.school.pupils import check_allowed
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
        drawn = await self._drawn(desk, found, people, now)
        changed = rules.settled(found, paired=drawn is None)
        if changed.status is InterestStatus.MUTUAL and drawn is not None:
            pair = await _agreed(desk, changed, drawn, now)
            changed = replace(changed, pair_id=pair.id)
            for member in pair.members:
                note = InterestMutual(member.person_id, changed.id, pair.id)
                desk.outbox.add(within, note, now)
        await desk.interests.save(changed)
        await _tell_curators(desk, changed, now)
        by = By(within, f"interest:{changed.id}")
        desk.audit.add_by_itself(by, "interest.settle", changed.id, now)

    async def _drawn(
        self, desk: Desk, found: Interest, people: list[Person | None], now: datetime
    ) -> Pair | None:
        """The pair that it would become; None where it has become pointless: such a pair is there,
        one of the two has left, or the school has no longer what the pair needs.
        """
        mentor, mentee = people
        if mentor is None or Role.MENTOR not in mentor.roles:
            return None
        if mentee is None or Role.MENTEE not in mentee.roles:
            return None
        if await _together(desk, found):
            return None
        school = await desk.people.organisation(found.organisation_id)
        drawn = self._would_be(school, mentor, mentee, now)
        try:
            await check_allowed(desk, drawn, school)
        except (FormNotUsed, GuardianConsentNeeded):
            return None
        return drawn

    def _would_be(
        self, school: Organisation, mentor: Person, mentee: Person, now: datetime
    ) -> Pair:
        """The pair of two, by the usual form and term."""
        term = default_term(self._calendars.today(school, now))
        draft = PairDraft(term.start, term.end, mentor.id, (mentee.id,))
        return drawn_up(draft, school.id, mentor, [mentee])


async def _agreed(desk: Desk, found: Interest, drawn: Pair, now: datetime) -> Pair:
    """By both at once. The curator has asked for it, so a place is found."""
    places = await places_of(desk, found.organisation_id, [found.mentor])
    agreed = replace(
        drawn,
        mentor=Member(drawn.mentor.person_id, drawn.mentor.name, now),
        mentees=tuple(Member(one.person_id, one.name, now) for one in drawn.mentees),
        status=PairStatus.AGREED,
        slot=places.take(found.mentor, beyond=True),
    )
    return replace(agreed, id=await desk.pairs.add(agreed, found.asked_by, now))


async def _together(desk: Desk, found: Interest) -> bool:
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
