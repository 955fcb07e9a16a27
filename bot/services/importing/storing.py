"""What a file brings, written in one transaction: ids below zero become real on the way."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, TypeVar

from bot.domain.deadlines import first_stage
from bot.domain.ids import ItemId, PairId, PersonId
from bot.domain.importing.fitting.outcome import Change
from bot.domain.meetings import Meeting
from bot.domain.pairs import Member, Pair, PairStatus
from bot.domain.people import Person
from bot.domain.plans import PlanItem
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_pairs import PairProposed, PairStarted
from bot.domain.programme.life import ENDED
from bot.domain.school.roadmap import RoadmapItem
from bot.services.importing.fitting import Fitted
from bot.services.importing.pace import Pace, Step
from bot.services.programmes.pair_reading import moment
from bot.services.programmes.proposing import places_of
from bot.storage.desk import Desk

T = TypeVar("T")
# So many rows a statement: between two of them others are answered.
_AT_ONCE: Final = 300


@dataclass
class Storing:
    """`reason`: why due dates move, in the words of whoever loads."""

    desk: Desk
    fitted: Fitted
    by: PersonId | None
    reason: str
    pace: Pace
    people: dict[PersonId, PersonId] = field(default_factory=dict)
    pairs: dict[PairId, PairId] = field(default_factory=dict)
    items: dict[ItemId, ItemId] = field(default_factory=dict)

    async def store(self) -> None:
        """In the order in which rows refer to one another."""
        outcome = self.fitted.outcome
        rows = sum(len(part.new) + len(part.changed) for part in outcome.parts.values())
        self.pace.begin(Step.WRITING, rows)
        await self._people(outcome.people.new, outcome.people.changed)
        await self._new_pairs(outcome.pairs.new)
        for pair in outcome.pairs.changed:
            await self._changed_pair(pair.was, pair.now)
        await self._plan(outcome.plan.new, outcome.plan.changed)
        await self._meetings(outcome.meetings.new)
        await self._roadmap(outcome.roadmap.new, outcome.roadmap.changed)

    async def _people(self, new: Sequence[Person], changed: Sequence[Change[Person]]) -> None:
        now = self.fitted.school.now
        for some in self._chunks(new):
            known = await self.desk.importing.add_people(some, now)
            self.people |= {one.id: key for one, key in zip(some, known, strict=True)}
        for one in changed:
            person, profile = one.now, one.now.profile
            await self.desk.people.change(
                person.id,
                name=person.name,
                code=person.code,
                position=profile.position,
                category=profile.category,
                request=profile.request,
                can_help=profile.can_help,
                hours_a_month=profile.hours_a_month,
            )
            for role in person.roles - one.was.roles:
                await self.desk.people.add_role(person.organisation_id, person.id, role, now)
            self.pace.go_on(1)

    async def _new_pairs(self, new: Sequence[Pair]) -> None:
        now = self.fitted.school.now
        known_people = [self._pair_of_known(pair) for pair in new]
        mentors = list({pair.mentor.person_id for pair in known_people})
        places = await places_of(self.desk, self.fitted.school.organisation.id, mentors)
        placed = [
            pair
            if pair.status is PairStatus.CLOSED
            else replace(pair, slot=places.take(pair.mentor.person_id, beyond=True))
            for pair in known_people
        ]
        for some in self._chunks(placed):
            known = await self.desk.importing.add_pairs(some, self.by, now)
            self.pairs |= {one.id: key for one, key in zip(some, known, strict=True)}
        for pair in placed:
            if pair.status is PairStatus.PROPOSED:
                for member in pair.members:
                    note = PairProposed(member.person_id, self.pairs[pair.id])
                    self.desk.outbox.add(pair.organisation_id, note, now, now + UNDO_WINDOW)

    async def _changed_pair(self, was: Pair, pair: Pair) -> None:
        now = self.fitted.school.now
        await self.desk.pairs.save(pair)
        if pair.code != was.code:
            await self.desk.importing.code_pair(pair.id, pair.code)
        if pair.programme != was.programme and pair.programme.status not in ENDED:
            await self.desk.pairs.save_programme(pair.id, pair.programme)
        if pair.status is PairStatus.ACTIVE and was.status is not PairStatus.ACTIVE:
            for member in pair.members:
                note = PairStarted(member.person_id, pair.id, moment(now))
                self.desk.outbox.add(pair.organisation_id, note, now, now + UNDO_WINDOW)
        self.pace.go_on(1)

    async def _plan(self, new: Sequence[PlanItem], changed: Sequence[Change[PlanItem]]) -> None:
        school, within = self.fitted.school, self.fitted.school.organisation.id
        for some in self._chunks(new):
            rows = [(self._item(one), self._remind(one)) for one in some]
            known = await self.desk.importing.add_items(within, rows, school.now)
            self.items |= {one.id: key for one, key in zip(some, known, strict=True)}
        for one in changed:
            item = self._item(one.now)
            if item.due != one.was.due:
                item = replace(item, move_reason=self.reason)
                await self.desk.plans.add_move(within, item, one.was.due, self.by, school.now)
            await self.desk.plans.save(item, **self._remind(item))
            self.pace.go_on(1)

    async def _meetings(self, new: Sequence[Meeting]) -> None:
        within = self.fitted.school.organisation.id
        for some in self._chunks(new):
            rows = [self._meeting(one) for one in some]
            await self.desk.importing.add_meetings(within, rows)

    async def _roadmap(
        self, new: Sequence[RoadmapItem], changed: Sequence[Change[RoadmapItem]]
    ) -> None:
        now = self.fitted.school.now
        await self.desk.roadmaps.add([self._held(one) for one in new], now)
        for one in changed:
            await self.desk.roadmaps.save(self._held(one.now), now, self.by)
        self.pace.go_on(len(new) + len(changed))

    def _pair_of_known(self, pair: Pair) -> Pair:
        def known(member: Member) -> Member:
            return replace(member, person_id=self._who(member.person_id))

        return replace(pair, mentor=known(pair.mentor), mentees=tuple(map(known, pair.mentees)))

    def _who(self, person: PersonId) -> PersonId:
        return self.people.get(person, person)

    def _item(self, item: PlanItem) -> PlanItem:
        who: dict[str, Any] = {
            name: None if (person := getattr(item, name)) is None else self._who(person)
            for name in ("responsible_id", "proposed_by", "done_by", "verified_by")
        }
        return replace(item, pair_id=self.pairs.get(item.pair_id, item.pair_id), **who)

    def _remind(self, item: PlanItem) -> dict[str, Any]:
        """Stages that are past are not sent."""
        school, pair = self.fitted.school, self.fitted.pairs[item.pair_id]
        stage = None
        if item.open and pair.status is not PairStatus.CLOSED:
            stage = first_stage(item.due, school.now, school.calendar)
        return {"remind_at": stage and stage[0], "remind_days": stage and stage[1].days}

    def _meeting(self, one: Meeting) -> Meeting:
        who: dict[str, Any] = {
            name: None if (person := getattr(one, name)) is None else self._who(person)
            for name in ("recorded_by", "confirmed_by")
        }
        items = tuple(self.items.get(item, item) for item in one.items)
        return replace(one, pair_id=self.pairs.get(one.pair_id, one.pair_id), items=items, **who)

    def _held(self, item: RoadmapItem) -> RoadmapItem:
        return (
            item if item.person_id is None else replace(item, person_id=self._who(item.person_id))
        )

    def _chunks(self, rows: Sequence[T]) -> Iterator[Sequence[T]]:
        for first in range(0, len(rows), _AT_ONCE):
            some = rows[first : first + _AT_ONCE]
            yield some
            self.pace.go_on(len(some))
