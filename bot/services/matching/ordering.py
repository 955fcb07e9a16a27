"""«На приказ»: agreed pairs in one draft for the head, one number and date for all of them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from bot.domain.errors import NothingToUndo, ReasonNeeded, TextTooLong
from bot.domain.ids import PairId, PersonId
from bot.domain.matching import ordering as rules
from bot.domain.matching.refusals import NothingToOrder
from bot.domain.pairs import Order, Pair, PairStatus
from bot.domain.people import Actor, Profile, Role, require_role
from bot.domain.posts import UNDO_WINDOW
from bot.services.matching.order_steps import Step, read_state, states_of
from bot.services.programmes.pair_reading import PairReading, moment
from bot.services.programmes.proposing import facts
from bot.storage.desk import Desk

SUBMITTERS: Final = frozenset({Role.CURATOR})
APPROVERS: Final = frozenset({Role.HEAD})
ISSUERS: Final = SUBMITTERS | APPROVERS
LONGEST_WORDS: Final = 300
_ON_THE_WAY: Final = (PairStatus.AGREED, PairStatus.TO_ORDER, PairStatus.ACTIVE)


@dataclass(frozen=True, slots=True)
class Line:
    """One pair of the draft, with what its people are."""

    pair: Pair
    positions: dict[PersonId, str]


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """What waits for which step, each by the mentor's name; `head`: somebody can approve."""

    agreed: tuple[Line, ...]
    submitted: tuple[Line, ...]
    approved: tuple[Line, ...]
    head: bool


class Ordering(PairReading):
    """A curator submits, the head approves or returns, either types the number."""

    async def draft(self, by: Actor) -> OrderDraft:
        require_role(by, ISSUERS)
        async with self.storage.read() as desk:
            pairs = await desk.pairs.of_organisation(
                by.organisation_id, PairStatus.AGREED, PairStatus.TO_ORDER
            )
            people = [member.person_id for pair in pairs for member in pair.members]
            profiles = await desk.memberships.profiles(people)
            heads = await desk.people.with_role(by.organisation_id, Role.HEAD)
        lines = [Line(pair, _positions(pair, profiles)) for pair in _by_mentor(pairs)]
        waiting = [one for one in lines if one.pair.status is PairStatus.TO_ORDER]
        return OrderDraft(
            agreed=tuple(one for one in lines if one.pair.status is PairStatus.AGREED),
            submitted=tuple(one for one in waiting if not one.pair.order.approved_at),
            approved=tuple(one for one in waiting if one.pair.order.approved_at),
            head=any(person.account_id for person in heads),
        )

    async def submit(self, chosen: Sequence[PairId], by: Actor) -> int:
        """Into the draft for the head, who is told in a minute; how many pairs."""
        require_role(by, SUBMITTERS)
        return await self._take(Step("order.submit", rules.submit, Role.HEAD), chosen, by)

    async def approve(self, chosen: Sequence[PairId], by: Actor) -> int:
        """The head's yes; curators are told to enter the number."""
        require_role(by, APPROVERS)
        approve = partial(rules.approve, now=self.clock())
        return await self._take(Step("order.approve", approve, Role.CURATOR), chosen, by)

    async def hand_back(self, chosen: Sequence[PairId], words: str, by: Actor) -> int:
        """The head's no, with words for the curators; ReasonNeeded, TextTooLong."""
        require_role(by, APPROVERS)
        said = clean_words(words)
        step = Step("order.return", rules.hand_back, Role.CURATOR, said)
        return await self._take(step, chosen, by)

    async def issue(self, chosen: Sequence[PairId], order: Order, by: Actor) -> int:
        """Number and date for all of them: the pairs begin to work, and everybody is told."""
        require_role(by, ISSUERS)
        issue = partial(rules.issue, order=order)
        return await self._take(Step("order.issue", issue, Role.CURATOR), chosen, by)

    async def undo(self, chosen: Sequence[PairId], by: Actor) -> int:
        """One's own last step with these pairs, within a minute."""
        require_role(by, ISSUERS)
        now = self.clock()
        async with self.storage.change(by) as desk:
            if desk.audit.done("order.undo") is not None:
                return len(chosen)
            pairs = await _chosen(desk, chosen, by, *_ON_THE_WAY)
            last = await desk.audit.latest(by, "order.", min(chosen), now - UNDO_WINDOW)
            if last is None or last[0] == "order.undo":
                raise NothingToUndo
            before = last[1]["pairs"]
            for pair in pairs:
                was = before.get(str(pair.id))
                if was is None:
                    raise NothingToUndo
                await desk.pairs.save(rules.as_before(pair, *read_state(was)))
            desk.audit.add("order.undo", min(chosen), now, {"pairs": states_of(pairs)})
        return len(before)

    async def _take(self, step: Step, chosen: Sequence[PairId], by: Actor) -> int:
        """One step with all chosen pairs: all of them or none."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            if desk.audit.done(step.action) is not None:
                return len(chosen)
            pairs = await _chosen(desk, chosen, by, PairStatus.AGREED, PairStatus.TO_ORDER)
            changed = [step.rule(pair) for pair in pairs]
            for was, pair in zip(pairs, changed, strict=True):
                await desk.pairs.save(pair)
                desk.audit.add("pair.to-order", pair.id, now, facts(was), facts(pair))
            people = await desk.people.with_role(by.organisation_id, step.told)
            hearers = [one.id for one in people if one.id != by.person_id]
            for note in step.notes(changed, hearers, moment(now)):
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add(step.action, min(chosen), now, {"pairs": states_of(pairs)})
        return len(changed)


async def _chosen(
    desk: Desk, chosen: Sequence[PairId], by: Actor, *statuses: PairStatus
) -> list[Pair]:
    """The chosen pairs of this organisation; NothingToOrder when one of them is not there."""
    wanted = set(chosen)
    pairs = await desk.pairs.of_organisation(by.organisation_id, *statuses)
    found = [pair for pair in pairs if pair.id in wanted]
    if not wanted or len(found) != len(wanted):
        raise NothingToOrder
    return found


def clean_words(words: str) -> str:
    """The head's remark on one line; ReasonNeeded, TextTooLong."""
    said = " ".join(words.split())
    if not said:
        raise ReasonNeeded
    if len(said) > LONGEST_WORDS:
        raise TextTooLong(LONGEST_WORDS)
    return said


def _by_mentor(pairs: Iterable[Pair]) -> list[Pair]:
    return sorted(pairs, key=lambda pair: (pair.mentor.name.casefold(), pair.id))


def _positions(pair: Pair, profiles: dict[PersonId, Profile]) -> dict[PersonId, str]:
    said = {m.person_id: profiles.get(m.person_id, Profile()).position for m in pair.members}
    return {person: position for person, position in said.items() if position}
