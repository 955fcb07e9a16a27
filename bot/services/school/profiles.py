"""Which profile a school runs: one of the catalogue's, a composition, or its own copy."""

import asyncio
from dataclasses import dataclass, replace
from typing import Final

from bot.catalog.profiles import PROFILES, USUAL, Profile, profile
from bot.catalog.profiles.own import OwnProfile, read_own, stored_profile
from bot.catalog.sent import LARGEST, SentFault
from bot.domain.errors import UnknownWord
from bot.domain.forms import WITH_MINORS, Form, Format
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Organisation, require_role
from bot.domain.school.refusals import FileTooLarge, ProfileUnreadable
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

OWN: Final = "own"
_PLACES: Final = {
    (True, True): "both",
    (True, False): "line",
    (False, True): "field",
    (False, False): "none",
}


@dataclass(frozen=True, slots=True)
class Choice:
    """What may be chosen; `has_own`: a copy was sent before."""

    current: Profile
    has_own: bool


class Profiles:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def of(self, organisation: Organisation) -> Profile:
        """The profile in use: labels, stages, conditions."""
        if organisation.profile != OWN:
            return known_profile(organisation.profile)
        async with self._storage.read() as desk:
            return await profile_of(desk, organisation)

    async def choice(self, by: Actor) -> Choice:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            has_own = await desk.school.own_profile(by.organisation_id) is not None
            return Choice(await profile_of(desk, by.organisation), has_own)

    async def choose(self, known: str, by: Actor) -> Profile:
        """Run by it from now on: its forms but those with minors, its formats. UnknownWord."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            if known == OWN:
                values = await desk.school.own_profile(by.organisation_id)
                if values is None:
                    raise UnknownWord
                chosen = stored_profile(values)
            elif known in PROFILES:
                chosen = profile(known)
            else:
                raise UnknownWord
            await self._keep(desk, by, known, chosen)
        return chosen

    async def send_own(self, content: bytes, by: Actor) -> Profile:
        """A changed copy, used at once. FileTooLarge; ProfileUnreadable names line and field."""
        require_role(by, MANAGERS)
        if len(content) > LARGEST:
            raise FileTooLarge(LARGEST // 1000)
        own = await asyncio.to_thread(read_copy, content)
        async with self._storage.change(by) as desk:
            await desk.people.change_organisation(by.organisation_id, own_profile=dict(own.values))
            await self._keep(desk, by, OWN, own.profile)
        return own.profile

    async def _keep(self, desk: Desk, by: Actor, known: str, chosen: Profile) -> None:
        if desk.audit.done("organisation.profile") is not None:
            return
        was = by.organisation
        values = {"profile": known, **usual_values(chosen)}
        await desk.people.change_organisation(was.id, **values)
        before = {"profile": was.profile, "forms": was.forms, "formats": was.formats}
        desk.audit.add("organisation.profile", was.id, self._clock(), before, values)


def read_copy(content: bytes) -> OwnProfile:
    """ProfileUnreadable in place of the catalogue's fault."""
    try:
        return read_own(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise ProfileUnreadable("none", "encoding", "0", "", "UTF-8") from None
    except SentFault as fault:
        place = _PLACES[bool(fault.line), bool(fault.field)]
        line, said = str(fault.line), fault.said[:200]
        raise ProfileUnreadable(place, fault.fault, line, fault.field, said) from fault


def known_profile(known: str) -> Profile:
    """A profile that the catalogue doesn't hold any more is the usual one."""
    return profile(known if known in PROFILES else USUAL)


async def profile_of(desk: Desk, organisation: Organisation) -> Profile:
    """As `Profiles.of`, inside a transaction."""
    if organisation.profile == OWN:
        values = await desk.school.own_profile(organisation.id)
        if values is not None:
            return replace(stored_profile(values), id=OWN)
    return known_profile(organisation.profile)


def usual_values(chosen: Profile) -> dict[str, object]:
    """What a school works with at first: forms with minors wait until a curator turns them on."""
    forms = [form for form in chosen.forms if form not in WITH_MINORS]
    return {
        "forms": forms or [Form.TEACHER_TEACHER],
        "formats": list(chosen.formats) or list(Format),
    }
