"""Proposals: a pair drawn up with a place of its mentor's, both sides asked."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.catalog.thresholds import limits
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.matching.drafts import PairDraft
from bot.domain.matching.refusals import LargeGroup, MentorFull
from bot.domain.matching.slots import free_slot
from bot.domain.pairs import Pair
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import PairProposed
from bot.services.programmes.pair_reading import PairReading, chosen_of, drawn_up, require_manager
from bot.services.school.pupils import check_allowed
from bot.storage.desk import Desk
from bot.storage.engine import IntegrityError


@dataclass
class Places:
    """Places of some mentors, read once: what is taken and how many each has agreed to."""

    taken: dict[PersonId, list[int | None]]
    capacities: dict[PersonId, int]

    def take(self, mentor: PersonId, *, beyond: bool) -> int:
        """The next free one; MentorFull unless `beyond` was said."""
        taken = self.taken.setdefault(mentor, [])
        capacity = self.capacities.get(mentor, limits().capacity.pairs)
        taken.append(free_slot(taken, capacity, beyond=beyond))
        return taken[-1] or 0


async def places_of(desk: Desk, within: OrganisationId, mentors: Sequence[PersonId]) -> Places:
    """Two statements, however many mentors."""
    slots = await desk.matching.slots(mentors)
    return Places(slots, await desk.matching.capacities(within, mentors))


class Proposing(PairReading):
    """Nothing begins before both sides have agreed."""

    async def propose(self, draft: PairDraft, by: Actor, *, beyond: bool = False) -> Pair:
        """Both sides are asked. `beyond`: the curator has read that the mentor has no place left
        or that the group is large, and means it; MentorFull, LargeGroup otherwise.
        """
        require_role(by, MANAGERS)
        mentor, now = checked(draft, beyond=beyond), self.clock()
        async with self.storage.change(by) as desk:
            if (done := desk.audit.done("pair.propose")) is not None:
                return require_manager(await desk.pairs.get(PairId(done)), by)
            mentors = await desk.people.with_role(by.organisation_id, Role.MENTOR)
            mentees = await desk.people.with_role(by.organisation_id, Role.MENTEE)
            places = await places_of(desk, by.organisation_id, [mentor])
            pair = drawn_up(draft, by.organisation_id, chosen_of(mentors, mentor), mentees)
            pair = replace(pair, slot=places.take(mentor, beyond=beyond))
            return await proposed(desk, pair, by, now)


def checked(draft: PairDraft, *, beyond: bool) -> PersonId:
    """The mentor of a draft that may be proposed."""
    capacity = limits().capacity
    mentor = draft.checked(capacity.group_most)
    if len(draft.mentees) > capacity.group and not beyond:
        raise LargeGroup(capacity.group)
    return mentor


async def proposed(desk: Desk, pair: Pair, by: Actor, now: datetime) -> Pair:
    """Stored, with a letter to each side in a minute.

    FormNotUsed; GuardianConsentNeeded for a pair with a pupil.
    """
    await check_allowed(desk, pair, by.organisation)
    try:
        pair = replace(pair, id=await desk.pairs.add(pair, by.person_id, now))
    except IntegrityError:
        # Another process gave the place away between our look and our step.
        raise MentorFull(pair.slot or 0) from None
    for member in pair.members:
        note = PairProposed(member.person_id, pair.id)
        desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
    desk.audit.add("pair.propose", pair.id, now, after=facts(pair))
    return pair


async def with_a_place(desk: Desk, pair: Pair) -> Pair:
    """A pair that was closed by a slip takes its place again, or another one if that is gone."""
    places = await places_of(desk, pair.organisation_id, [pair.mentor.person_id])
    if pair.slot not in places.taken[pair.mentor.person_id]:
        return pair
    return replace(pair, slot=places.take(pair.mentor.person_id, beyond=True))


def facts(pair: Pair) -> dict[str, Any]:
    """What the audit keeps of a pair."""
    return {
        "status": pair.status,
        "programme": pair.programme.status,
        "order": pair.order.number,
        "order_date": pair.order.dated.isoformat() if pair.order.dated else None,
        "reason": pair.completion_reason,
        "agreed": sum(member.agreed_at is not None for member in pair.members),
    }
