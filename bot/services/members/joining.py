"""Coming in by a link: consent, registration; a refusal stores nothing."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.errors import AlreadyMember, InvitationInvalid
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.joining import Consent, Invitation, Newcomer
from bot.domain.people import Account, Address, Organisation, Person, Role
from bot.domain.posts.about_people import Joined
from bot.services.members.inviting import code_hash
from bot.services.ports import Clock
from bot.services.school.founding import NewSchool, founded
from bot.storage.desk import Desk
from bot.storage.engine import Storage
from bot.storage.ledger.audit import By


@dataclass(frozen=True, slots=True)
class Welcome:
    """What a valid link shows before consent; `key` stands for the code from here on."""

    key: str
    role: Role
    organisation: Organisation | None
    person: Person | None
    member: bool = False
    """Takes part in the organisation already, in another role."""

    @property
    def founding(self) -> bool:
        return self.organisation is None


@dataclass(frozen=True, slots=True)
class Applicant:
    """Who comes in: the messenger's address, the consent, the turn's operation."""

    address: Address
    language: str
    consent: str
    operation: str


class Joining:
    """Registration."""

    def __init__(self, storage: Storage, clock: Clock, zone: str) -> None:
        self._storage = storage
        self._clock = clock
        self._zone = zone

    async def look(self, code: str, account: Account | None) -> Welcome:
        """What the link is for. Unknown, spent, expired and foreign answer alike."""
        return await self.look_by_key(code_hash(code), account)

    async def look_by_key(self, key: str, account: Account | None) -> Welcome:
        """As `look`, by a Welcome's `key`. AlreadyMember where the link brings nothing new."""
        async with self._storage.read() as desk:
            found = await desk.invitations.by_hash(key)
            if found is None or found.organisation_id is None:
                return Welcome(key, _open(found, self._clock()).role, None, None)
            there = await _person_of(desk, account, found.organisation_id)
            # Asked before whether it is still open: the same link opened again is no mistake.
            if there is not None and (found.person_id or found.role in there.roles):
                raise AlreadyMember
            _open(found, self._clock())
            person = there
            if found.person_id:
                person = await desk.people.get(found.person_id, found.organisation_id)
                if person is None or person.account_id is not None:
                    raise InvitationInvalid
            organisation = await desk.people.organisation(found.organisation_id)
        return Welcome(key, found.role, organisation, person, member=there is not None)

    async def join(self, key: str, who: Applicant, newcomer: Newcomer | None) -> PersonId:
        """Consent was given: bind the account, store the answers, tell the curator.

        `newcomer` None: a person entered beforehand, or a member who takes one more role.
        """
        now = self._clock()
        async with self._storage.change() as desk:
            account = await _account(desk, who)
            found = await desk.invitations.by_hash(key)
            if found is None or found.organisation_id is None:
                raise InvitationInvalid
            there = await _person_of(desk, account, found.organisation_id)
            if there is not None and found.role in there.roles:
                return there.id  # the same update again after a crash
            _open(found, now)
            known = await self._enter(desk, found, there, newcomer, now)
            if there is None:
                await _bind(desk, known, account, found.organisation_id, who, now)
            await desk.invitations.use(found.id)
            if found.invited_by and found.invited_by != known:
                desk.outbox.add(found.organisation_id, Joined(found.invited_by, known), now)
            by = By(found.organisation_id, who.operation, known)
            desk.audit.add_by_itself(by, "person.join", known, now)
        return known

    async def found(
        self, key: str, who: Applicant, school: NewSchool, newcomer: Newcomer
    ) -> PersonId:
        """The first link of all: create the organisation; its opener becomes the curator."""
        now = self._clock()
        async with self._storage.change() as desk:
            account = await _account(desk, who)
            found = await desk.invitations.by_hash(key)
            if found is None or found.organisation_id is not None:
                raise InvitationInvalid
            mine = await desk.people.of_account(account.id)
            if found.uses and mine:
                return mine[-1].id  # the same update again after a crash
            found = _open(found, now)
            organisation = await founded(desk, school, self._zone, now)
            known = await desk.people.add(organisation.id, newcomer.name, [found.role], now)
            await desk.people.change(known, **_profile(newcomer))
            await _bind(desk, known, account, organisation.id, who, now)
            await desk.invitations.use(found.id)
            by = By(organisation.id, who.operation, known)
            desk.audit.add_by_itself(by, "organisation.found", organisation.id, now)
        return known

    async def _enter(
        self,
        desk: Desk,
        found: Invitation,
        there: Person | None,
        newcomer: Newcomer | None,
        now: datetime,
    ) -> PersonId:
        """The person that joins: the one of the link, the member there is, or a new one."""
        if found.organisation_id is None:
            raise InvitationInvalid
        if found.person_id is not None:
            return found.person_id
        if there is not None:
            await desk.people.add_role(found.organisation_id, there.id, found.role, now)
            return there.id
        if newcomer is None:
            raise InvitationInvalid
        known = await desk.people.add(found.organisation_id, newcomer.name, [found.role], now)
        await desk.people.change(known, **_profile(newcomer))
        return known


def _open(found: Invitation | None, now: datetime) -> Invitation:
    if found is None or not found.open_at(now):
        raise InvitationInvalid
    return found


async def _person_of(
    desk: Desk, account: Account | None, organisation: OrganisationId
) -> Person | None:
    if account is None:
        return None
    mine = await desk.people.of_account(account.id)
    return next((person for person in mine if person.organisation_id == organisation), None)


async def _account(desk: Desk, who: Applicant) -> Account:
    known = await desk.people.account(who.address.platform, who.address.external_id)
    return known or await desk.people.add_account(who.address, who.language)


async def _bind(
    desk: Desk,
    known: PersonId,
    account: Account,
    organisation: OrganisationId,
    who: Applicant,
    now: datetime,
) -> None:
    await desk.people.change(known, account_id=account.id, joined_at=now, chosen_at=now)
    await desk.people.change_account(account.id, unreachable_since=None, language=who.language)
    await desk.dispatch.wake(known, now)
    given = Consent(known, who.consent, who.language, now)
    await desk.invitations.add_consent(organisation, given)


def _profile(newcomer: Newcomer) -> dict[str, object]:
    profile = newcomer.profile
    return {
        "position": profile.position,
        "category": profile.category,
        "request": profile.request,
        "can_help": profile.can_help,
        "hours_a_month": profile.hours_a_month,
    }
