"""«Готовы работать вместе?»: both are asked at once, and only two times yes is told."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.domain.errors import NothingToUndo, NotYours
from bot.domain.ids import InterestId
from bot.domain.matching import interest as rules
from bot.domain.matching.interest import OPEN_FOR, Interest, require_asked
from bot.domain.matching.refusals import AskedAlready
from bot.domain.people import MANAGERS, Actor, Person, Role, require_role
from bot.domain.posts import UNDO_WINDOW, dedup_key
from bot.domain.posts.about_matching import InterestAsked
from bot.services.matching.choosing import Choice
from bot.services.matching.settling import Settling
from bot.services.programmes.pair_reading import chosen_of
from bot.services.school.pupils import check_allowed
from bot.storage.desk import Desk

_ASK: Final = "interest.ask"
_ANSWER: Final = "interest.answer"
_UNDO: Final = "interest.undo"
_WITHDRAW: Final = "interest.withdraw"


class Asking(Settling):
    """The audit says who answered when, never what."""

    async def ask(self, choices: Sequence[Choice], by: Actor) -> int:
        """Ask both sides of each choice, in a minute; how many questions are new.

        AskedAlready when each of them is open already; FormNotUsed, GuardianConsentNeeded as for
        a proposal: two times yes is a pair.
        """
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done(_ASK) is not None:
                return len(choices)
            mentors = await desk.people.with_role(by.organisation_id, Role.MENTOR)
            mentees = await desk.people.with_role(by.organisation_id, Role.MENTEE)
            asked = await desk.interests.open_of(by.organisation_id)
            waiting = {(one.mentee, one.mentor) for one in asked}
            fresh = [one for one in dict.fromkeys(choices) if one not in waiting]
            if not fresh:
                raise AskedAlready
            for mentee, mentor in fresh:
                two = chosen_of(mentors, mentor), chosen_of(mentees, mentee)
                school = by.organisation
                await check_allowed(desk, self._would_be(school, *two, now), school)
                await self._store(desk, _question(*two, by, now))
        return len(fresh)

    async def answer(self, known: InterestId, by: Actor, *, ready: bool) -> None:
        """Kept for oneself until the other has answered, and forgotten then."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = require_asked(await desk.interests.get(known), by.person_id)
            if desk.audit.done(_ANSWER) is not None:
                return
            changed = rules.answer(found, by.person_id, ready=ready, now=now, window=UNDO_WINDOW)
            await desk.interests.save(changed)
            desk.audit.add(_ANSWER, known, now)

    async def undo(self, known: InterestId, by: Actor) -> None:
        """Take one's answer back within a minute, whatever the other has done."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = require_asked(await desk.interests.get(known), by.person_id)
            if desk.audit.done(_UNDO) is not None:
                return
            last = await desk.audit.latest(by, "interest.", known, now - UNDO_WINDOW)
            if last is None or last[0] != _ANSWER:
                raise NothingToUndo
            await desk.interests.save(rules.take_back(found, by.person_id, now))
            desk.audit.add(_UNDO, known, now)

    async def withdraw(self, known: InterestId, by: Actor) -> None:
        """The curator takes a question back; who has not read it yet never will."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await desk.interests.get(known)
            if found is None or found.organisation_id != by.organisation_id:
                raise NotYours
            if desk.audit.done(_WITHDRAW) is not None:
                return
            await desk.interests.save(rules.withdraw(found))
            keys = [dedup_key(InterestAsked(one, known)) for one in (found.mentor, found.mentee)]
            await desk.outbox.drop(keys, "the curator took it back")
            desk.audit.add(_WITHDRAW, known, now)

    async def _store(self, desk: Desk, new: Interest) -> None:
        new = replace(new, id=await desk.interests.add(new))
        for person in (new.mentor, new.mentee):
            note = InterestAsked(person, new.id)
            due = new.asked_at + UNDO_WINDOW
            desk.outbox.add(new.organisation_id, note, new.asked_at, due)
        facts = {"mentor": new.mentor, "mentee": new.mentee}
        desk.audit.add(_ASK, new.id, new.asked_at, after=facts)


def _question(mentor: Person, mentee: Person, by: Actor, now: datetime) -> Interest:
    return Interest(
        id=InterestId(0),
        organisation_id=by.organisation_id,
        mentor=mentor.id,
        mentee=mentee.id,
        mentor_name=mentor.name,
        mentee_name=mentee.name,
        asked_by=by.person_id,
        asked_at=now,
        settle_at=now + OPEN_FOR,
    )
