"""Deciding: taken in hand, asked about, granted or declined with a motive; undone in a minute."""

from datetime import date, datetime
from typing import Any

from bot.domain.errors import NotAllowed, NothingToUndo, NotYours, TextTooLong
from bot.domain.pairs import Pair
from bot.domain.people import Actor, Role
from bot.domain.petitions import Petition, PetitionKind, PetitionStatus, steps
from bot.domain.petitions.details import Details
from bot.domain.petitions.sight import decides, reads
from bot.domain.posts import UNDO_WINDOW
from bot.domain.posts.about_petitions import PetitionAsked, PetitionTaken
from bot.services.petitions.applying import apply, restore
from bot.services.petitions.filing import Filing
from bot.services.petitions.telling import tell_decided, tell_granted, tell_settled
from bot.storage.desk import Desk


class Deciding(Filing):
    """Who may decide is asked anew by each step."""

    async def take(self, known: int, by: Actor) -> Petition:
        """«Взять в работу»: the author hears that somebody does."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, _ = await self._to_decide(desk, known, by)
            if desk.audit.done("petition.take") is not None:
                return petition
            changed = steps.take(petition)
            await desk.petitions.save(changed)
            note = PetitionTaken(petition.author_id, known, now.isoformat())
            desk.outbox.add(petition.organisation_id, note, now, now + UNDO_WINDOW)
            desk.audit.add("petition.take", known, now, _facts(petition), _facts(changed))
        return changed

    async def ask(self, known: int, words: str, by: Actor) -> Petition:
        """A question to the author; it counts as taken in hand."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, _ = await self._to_decide(desk, known, by)
            _check_length(words)
            if desk.audit.done("petition.ask") is not None:
                return petition
            changed = steps.ask(petition, words)
            await desk.petitions.save(changed)
            note = PetitionAsked(petition.author_id, known, len(changed.details.talk))
            desk.outbox.add(petition.organisation_id, note, now)
            desk.audit.add("petition.ask", known, now)
        return changed

    async def grant(
        self, known: int, by: Actor, words: str = "", details: Details | None = None
    ) -> Petition:
        """What was asked for is done at once, as far as it is done here.

        `details`: completed by who decides, as with the name of a substitute.
        """
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._to_decide(desk, known, by)
            _check_length(words)
            if desk.audit.done("petition.grant") is not None:
                return petition
            changed = steps.grant(petition, by.person_id, now, words)
            if details is not None:
                changed = steps.with_details(changed, details)
            await desk.petitions.save(changed)
            before = await apply(desk, changed, pair, self._today(by, now), now)
            tell_decided(desk, changed, pair, now)
            tell_granted(desk, changed, pair, now)
            await tell_settled(desk, changed, pair, now)
            facts = {**_facts(petition), **before}
            desk.audit.add("petition.grant", known, now, facts, _facts(changed))
        return changed

    async def decline(self, known: int, motive: str, by: Actor) -> Petition:
        """ReasonNeeded without a motive; NeverDeclined for what nobody may refuse."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._to_decide(desk, known, by)
            _check_length(motive)
            if desk.audit.done("petition.decline") is not None:
                return petition
            changed = steps.decline(petition, by.person_id, now, motive)
            await desk.petitions.save(changed)
            tell_decided(desk, changed, pair, now)
            await tell_settled(desk, changed, pair, now)
            facts = _facts(petition), _facts(changed)
            desk.audit.add("petition.decline", known, now, *facts)
        return changed

    async def undo(self, known: int, by: Actor) -> Petition:
        """Take back one's own last decision, before anybody heard of it."""
        now = self.clock()
        async with self.storage.change(by) as desk:
            petition, pair = await self._of(desk, known)
            if not reads(petition, pair, by, now):
                raise NotYours
            if desk.audit.done("petition.undo") is not None:
                return petition
            last = await desk.audit.latest(by, "petition.", known, now - UNDO_WINDOW)
            changed = await self._undone(desk, petition, pair, last)
            await desk.petitions.save(changed)
            desk.audit.add("petition.undo", known, now, _facts(petition), _facts(changed))
        return changed

    async def _undone(
        self, desk: Desk, petition: Petition, pair: Pair, last: tuple[str, dict[str, Any]] | None
    ) -> Petition:
        match last:
            case ("petition.grant", before):
                await restore(desk, pair, before, self.clock())
            case ("petition.decline", before):
                pass
            case _:
                raise NothingToUndo
        return steps.reopen(petition, PetitionStatus(before["status"]))

    async def _to_decide(self, desk: Desk, known: int, by: Actor) -> tuple[Petition, Pair]:
        petition, pair = await self._of(desk, known)
        now = self.clock()
        if not reads(petition, pair, by, now):
            raise NotYours
        headless = await self._without_head(desk, petition, by)
        done = any(desk.audit.done(f"petition.{one}") for one in ("grant", "decline"))
        if petition.open and not done and not decides(petition, pair, by, now, headless=headless):
            raise NotAllowed
        return petition, pair

    async def _without_head(self, desk: Desk, petition: Petition, by: Actor) -> bool:
        if petition.kind is not PetitionKind.RELEASE or Role.HEAD in by.roles:
            return False
        return not await desk.people.with_role(by.organisation_id, Role.HEAD)

    def _today(self, by: Actor, now: datetime) -> date:
        return self.calendars.today(by.organisation, now)


def _check_length(words: str) -> None:
    if len(words) > steps.LONGEST_WORDS:
        raise TextTooLong(steps.LONGEST_WORDS)


def _facts(petition: Petition) -> dict[str, Any]:
    return {"status": petition.status, "kind": petition.kind}
