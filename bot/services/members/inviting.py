"""Invitations: links for one person or many, shown once, stored as hashes."""

import hashlib
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from bot.domain.errors import NotYours
from bot.domain.ids import InvitationId, OrganisationId, PersonId
from bot.domain.joining import Invitation
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By

FOUNDING_LASTS = timedelta(hours=24)
USUALLY_LASTS = timedelta(days=14)
MOST_BY_ONE_LINK = 500


@dataclass(frozen=True, slots=True)
class Issued:
    """A link just made: the only time that its code is seen."""

    code: str
    invitation: Invitation


class Inviting:
    """Makes and ends invitations."""

    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def first_link(self) -> str | None:
        """A new founding code while there is no organisation, None once there is one."""
        now = self._clock()
        async with self._storage.change() as desk:
            if await desk.people.organisations():
                return None
            founding = new_invitation(None, Role.CURATOR, now + FOUNDING_LASTS)
            return (await issue(desk, founding, now)).code

    async def invite(
        self,
        role: Role,
        by: Actor,
        *,
        most_uses: int = 1,
        lasts: timedelta = USUALLY_LASTS,
    ) -> Issued:
        """A link for anybody, or for many, in one role."""
        require_role(by, MANAGERS)
        now = self._clock()
        most = max(1, min(most_uses, MOST_BY_ONE_LINK))
        new = new_invitation(by.organisation_id, role, now + lasts, most_uses=most)
        async with self._storage.change(by) as desk:
            issued = await issue(desk, replace(new, invited_by=by.person_id), now)
            desk.audit.add("invitation.add", issued.invitation.id, now, after={"role": role})
        return issued

    async def invite_person(self, known: PersonId, by: Actor) -> Issued:
        """A personal link for somebody entered beforehand; earlier ones become void."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            person = await desk.people.get(known, by.organisation_id)
            if person is None or person.account_id is not None:
                raise NotYours
            await desk.invitations.end_for_person(known, now)
            role = sorted(person.roles)[0]
            new = new_invitation(by.organisation_id, role, now + USUALLY_LASTS, person=known)
            issued = await issue(desk, replace(new, invited_by=by.person_id), now)
            desk.audit.add("invitation.add", issued.invitation.id, now, after={"person": known})
        return issued

    async def enter_person(self, name: str, role: Role, by: Actor) -> PersonId:
        """Enter somebody before they join; the name is clean already."""
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("person.enter")) is not None:
                return PersonId(done)
            known = await desk.people.add(by.organisation_id, name, [role], now)
            desk.audit.add("person.enter", known, now, after={"role": role})
        return known

    async def invite_from_console(self, role: Role, organisation: OrganisationId) -> Issued:
        """A link made by the operator of the machine."""
        now = self._clock()
        async with self._storage.change() as desk:
            new = new_invitation(organisation, role, now + FOUNDING_LASTS)
            issued = await issue(desk, new, now)
            by = By(organisation, f"console:invite:{issued.invitation.id}")
            desk.audit.add_by_itself(by, "invitation.add", issued.invitation.id, now)
        return issued

    async def revoke(self, known: InvitationId, by: Actor) -> None:
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            found = await desk.invitations.get(known)
            if found is None or found.organisation_id != by.organisation_id:
                raise NotYours
            await desk.invitations.end(known, now)
            desk.audit.add("invitation.end", known, now)


def code_hash(code: str) -> str:
    """What is stored of a code."""
    return hashlib.sha256(code.encode()).hexdigest()


def new_invitation(
    organisation: OrganisationId | None,
    role: Role,
    expires_at: datetime,
    *,
    person: PersonId | None = None,
    most_uses: int = 1,
) -> Invitation:
    return Invitation(InvitationId(0), organisation, role, person, most_uses, 0, expires_at)


async def issue(desk: Desk, new: Invitation, now: datetime) -> Issued:
    code = secrets.token_urlsafe(18)  # 144 bits
    return Issued(code, await desk.invitations.add(code_hash(code), new, now))
