"""The consent in force, taking it back, and a minute to think again."""

from dataclasses import dataclass

from bot.domain.errors import NothingToUndo
from bot.domain.ids import PersonId
from bot.domain.joining import Consent
from bot.domain.people import Account, Actor, Role
from bot.domain.posts import UNDO_WINDOW, key_beginning
from bot.domain.posts.about_people import ConsentWithdrawn
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By


@dataclass(frozen=True, slots=True)
class Told:
    """What a person may know about their own data: the consent, and whom to ask."""

    consent: Consent | None
    curators: tuple[str, ...]


class Consenting:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def told(self, by: Actor) -> Told:
        async with self._storage.read() as desk:
            given = await desk.invitations.consent_of(by.person_id)
            curators = await desk.people.with_role(by.organisation_id, Role.CURATOR)
        return Told(given, tuple(person.name for person in curators))

    async def withdraw(self, by: Actor) -> PersonId:
        """At once without access; the curators hear of it after the time to think again."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("consent.withdraw") is not None:
                return by.person_id
            await desk.invitations.withdraw_consents(by.person_id, now)
            await desk.people.change(by.person_id, account_id=None)
            for curator in await self._others(desk, by):
                note = ConsentWithdrawn(curator, by.person_id, now.isoformat())
                desk.outbox.add(by.organisation_id, note, now, now + UNDO_WINDOW)
            before = {"account": by.account.id}
            desk.audit.add("consent.withdraw", by.person_id, now, before=before)
        return by.person_id

    async def restore(self, known: PersonId, account: Account, operation: str) -> None:
        """Undo within a minute, for the account that withdrew. NothingToUndo."""
        now = self._clock()
        since = now - UNDO_WINDOW
        async with self._storage.change() as desk:
            before = await desk.audit.before("consent.withdraw", known, since)
            withdrawn = await desk.invitations.withdrawn_since(known, since)
            if withdrawn is None or before != {"account": account.id}:
                raise NothingToUndo
            await desk.invitations.restore_consents(known, withdrawn)
            await desk.people.change(known, account_id=account.id)
            await self._back(desk, account, known, operation)

    async def _back(self, desk: Desk, account: Account, known: PersonId, operation: str) -> None:
        now = self._clock()
        mine = next(one for one in await desk.people.of_account(account.id) if one.id == known)
        curators = await desk.people.with_role(mine.organisation_id, Role.CURATOR)
        keys = [key_beginning(ConsentWithdrawn, curator.id, known) for curator in curators]
        if keys:
            await desk.outbox.drop_about(keys, "taken back")
        by = By(mine.organisation_id, operation, known)
        desk.audit.add_by_itself(by, "consent.restore", known, now)

    async def _others(self, desk: Desk, by: Actor) -> list[PersonId]:
        curators = await desk.people.with_role(by.organisation_id, Role.CURATOR)
        return [person.id for person in curators if person.id != by.person_id]
