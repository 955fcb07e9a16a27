"""How a programme is written and agreed to by both sides."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Final

from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.ids import PairId, PersonId
from bot.domain.pairs import Pair
from bot.domain.people import Actor, Role
from bot.domain.plans import ItemStatus, PlanItem, one_line
from bot.domain.posts.about_pairs import GoalChanged
from bot.domain.posts.about_programme import ChangeWished, ProgrammeAgreed, ProgrammeOffered
from bot.domain.programme import agreeing
from bot.domain.programme.content import Part, Programme
from bot.domain.programme.life import Authoring, ProgrammeStatus
from bot.services.programme.reading import ProgrammeReading, in_plan, joined, own_pair
from bot.services.programmes.pair_reading import moment
from bot.services.programmes.plan_changing import unsay
from bot.storage.desk import Desk

LONGEST_WISH = 300
NEVER: Final[dict[str, Any]] = {"remind_at": None, "remind_days": None}


class Writing(ProgrammeReading):
    """The half of `Programmes` that its members work with."""

    async def write(
        self, known: PairId, part: Part, value: Any, by: Actor, *, longer: bool = False
    ) -> Pair:
        """A part of the draft; those who had agreed to it are asked anew."""
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            if desk.audit.done("programme.write") is not None:
                return pair
            agreeing.check_author(pair.programme, mentor=_is_mentor(pair, by))
            changed = agreeing.write(pair.programme, part, value, longer=longer)
            if part is Part.GOAL:
                await self._tell_goal(desk, pair, by)
            return await self.keep_programme(desk, "programme.write", pair, changed)

    async def choose_authoring(self, known: PairId, authoring: Authoring, by: Actor) -> Pair:
        """Together, or the mentor first: either side says which."""
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            if desk.audit.done("programme.authoring") is not None:
                return pair
            changed = agreeing.choose_authoring(pair.programme, authoring)
            return await self.keep_programme(desk, "programme.authoring", pair, changed)

    async def agree(self, known: PairId, by: Actor) -> Pair:
        """«Согласен(на)» or «Ознакомлен(а)»: when all have said it, it waits for the approval."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            if desk.audit.done("programme.agree") is not None:
                return pair
            items = await desk.plans.of_pair(known)
            members = [member.person_id for member in pair.members]
            count = len(in_plan(items))
            changed = agreeing.agree(pair.programme, by.person_id, members, count, now)
            await self._accept_read(desk, pair, items, by)
            await self._tell_agreed(desk, pair, changed, by)
            return await self.keep_programme(desk, "programme.agree", pair, changed)

    async def take_back(self, known: PairId, by: Actor) -> Pair:
        """«Согласен(на)» was a slip."""
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            if desk.audit.done("programme.disagree") is not None:
                return pair
            changed = agreeing.take_back(pair.programme, by.person_id)
            await unsay(desk, ProgrammeOffered, _others(pair, by), known)
            return await self.keep_programme(desk, "programme.disagree", pair, changed)

    async def wish(self, known: PairId, words: str, by: Actor) -> Pair:
        """«Предлагаю изменить»: the words go to the other side, nothing changes by itself."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            pair = await own_pair(desk, known, by)
            words = one_line(words, LONGEST_WISH)
            if desk.audit.done("programme.wish") is None:
                people = [member.person_id for member in pair.others(by.person_id)]
                at = moment(now)
                notes = [ChangeWished(one, known, at, by.person_id, words) for one in people]
                self.tell(desk, by, notes)
                desk.audit.add("programme.wish", known, now)
        return pair

    async def keep_programme(self, desk: Desk, action: str, was: Pair, changed: Programme) -> Pair:
        """Write it back, with what an undo needs."""
        await desk.pairs.save_programme(was.id, changed)
        before, after = facts_of(was.programme), facts_of(changed)
        desk.audit.add(action, was.id, self.clock(), before, after)
        return replace(was, programme=changed)

    async def _tell_goal(self, desk: Desk, pair: Pair, by: Actor) -> None:
        people = _others(pair, by)
        await unsay(desk, GoalChanged, people, pair.id)
        at = moment(self.clock())
        self.tell(desk, by, [GoalChanged(one, pair.id, at) for one in people])

    async def _tell_agreed(self, desk: Desk, pair: Pair, changed: Programme, by: Actor) -> None:
        at = moment(self.clock())
        if changed.status is ProgrammeStatus.AGREED:
            people = await joined(desk, by, Role.HEAD) or await joined(desk, by, Role.CURATOR)
            self.tell(desk, by, [ProgrammeAgreed(one, pair.id, at) for one in people])
            return
        asked = [one.person_id for one in pair.members if one.person_id not in changed.agreed_by]
        self.tell(desk, by, [ProgrammeOffered(one, pair.id, at) for one in asked])

    async def _accept_read(self, desk: Desk, pair: Pair, items: list[PlanItem], by: Actor) -> None:
        # Where the mentor writes first, who has read the programme has read its items.
        if pair.programme.authoring is Authoring.JOINT or _is_mentor(pair, by):
            return
        read = [
            replace(item, status=ItemStatus.PLANNED)
            for item in items
            if item.status is ItemStatus.PROPOSED and item.proposed_by == pair.mentor.person_id
        ]
        calendar, now = self.calendars.of_organisation(by.organisation), self.clock()
        await desk.plans.save_all([(one, reminders_of(one.due, now, calendar)) for one in read])


def reminders_of(due: date, now: datetime, calendar: SchoolCalendar) -> dict[str, Any]:
    """When something due is to be reminded of first."""
    stage = first_stage(due, now, calendar)
    return {"remind_at": stage[0], "remind_days": stage[1].days} if stage else NEVER


def facts_of(programme: Programme) -> dict[str, Any]:
    """What the audit keeps of a programme: codes and ids."""
    return {
        "status": programme.status,
        "agreed": list(programme.agreed_by),
        "defence": programme.defence_on.isoformat() if programme.defence_on else None,
        "version": programme.version,
    }


def _is_mentor(pair: Pair, by: Actor) -> bool:
    return by.person_id == pair.mentor.person_id


def _others(pair: Pair, by: Actor) -> list[PersonId]:
    return [one.person_id for one in pair.members if one.person_id != by.person_id]
