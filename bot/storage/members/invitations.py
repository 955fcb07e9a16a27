"""Invitations and consents. Codes are here only as hashes."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import InvitationId, OrganisationId, PersonId
from bot.domain.joining import Consent, Invitation
from bot.storage.tables import consent, invitation


class Invitations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, code_hash: str, new: Invitation, now: datetime) -> Invitation:
        """Store an invitation (its id is ignored) under the hash of its code."""
        made = await self._connection.execute(
            insert(invitation).values(
                organisation_id=new.organisation_id,
                code_hash=code_hash,
                role=new.role,
                person_id=new.person_id,
                most_uses=new.most_uses,
                expires_at=new.expires_at,
                invited_by=new.invited_by,
                created_at=now,
            )
        )
        key = made.inserted_primary_key
        found = await self.get(InvitationId(int(key[0]) if key else 0))
        if found is None:
            raise LookupError("the invitation just stored is gone")
        return found

    async def get(self, known: InvitationId) -> Invitation | None:
        return await self._one(invitation.c.id == known)

    async def by_hash(self, code_hash: str) -> Invitation | None:
        return await self._one(invitation.c.code_hash == code_hash)

    async def use(self, known: InvitationId) -> None:
        """One more came in by it; the database refuses more than `most_uses`."""
        await self._connection.execute(
            update(invitation).where(invitation.c.id == known).values(uses=invitation.c.uses + 1)
        )

    async def end(self, known: InvitationId, now: datetime) -> None:
        """Nobody comes in by it any more."""
        await self._connection.execute(
            update(invitation).where(invitation.c.id == known).values(expires_at=now)
        )

    async def end_for_person(self, known: PersonId, now: datetime) -> None:
        """A new personal link makes the earlier ones void."""
        await self._connection.execute(
            update(invitation)
            .where(invitation.c.person_id == known, invitation.c.expires_at > now)
            .values(expires_at=now)
        )

    async def founding_open(self, now: datetime) -> bool:
        """Whether a founding link still waits to be opened."""
        found = await self._one(
            (invitation.c.organisation_id.is_(None))
            & (invitation.c.uses == 0)
            & (invitation.c.expires_at > now)
        )
        return found is not None

    async def add_consent(self, organisation: OrganisationId, given: Consent) -> None:
        await self._connection.execute(
            insert(consent).values(
                organisation_id=organisation,
                person_id=given.person_id,
                version=given.version,
                language=given.language,
                given_at=given.given_at,
            )
        )

    async def consent_of(self, known: PersonId) -> Consent | None:
        """The consent in force."""
        found = await self._connection.execute(
            select(consent)
            .where(consent.c.person_id == known, consent.c.withdrawn_at.is_(None))
            .order_by(consent.c.given_at.desc())
            .limit(1)
        )
        row = found.one_or_none()
        if row is None:
            return None
        return Consent(PersonId(row.person_id), row.version, row.language, row.given_at)

    async def withdraw_consents(self, known: PersonId, now: datetime) -> None:
        await self._connection.execute(
            update(consent)
            .where(consent.c.person_id == known, consent.c.withdrawn_at.is_(None))
            .values(withdrawn_at=now)
        )

    async def withdrawn_since(self, known: PersonId, since: datetime) -> datetime | None:
        """When the person last withdrew, if not before `since`."""
        at: datetime | None = await self._connection.scalar(
            select(consent.c.withdrawn_at)
            .where(consent.c.person_id == known, consent.c.withdrawn_at >= since)
            .order_by(consent.c.withdrawn_at.desc())
            .limit(1)
        )
        return at

    async def restore_consents(self, known: PersonId, withdrawn: datetime) -> None:
        """Undo of a withdrawal made at that moment."""
        await self._connection.execute(
            update(consent)
            .where(consent.c.person_id == known, consent.c.withdrawn_at == withdrawn)
            .values(withdrawn_at=None)
        )

    async def _one(self, condition: Any) -> Invitation | None:
        found = await self._connection.execute(select(invitation).where(condition).limit(1))
        row = found.one_or_none()
        if row is None:
            return None
        return Invitation(
            id=InvitationId(row.id),
            organisation_id=row.organisation_id,
            role=row.role,
            person_id=row.person_id,
            most_uses=row.most_uses,
            uses=row.uses,
            expires_at=row.expires_at,
            invited_by=row.invited_by,
        )
