"""The passport of the school's programme: what is known fills it, what was written stays."""

from dataclasses import dataclass, replace

from bot.catalog.profiles import Profile
from bot.domain.errors import NotYours, TextTooLong
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Role, require_role
from bot.domain.school.documents import SchoolDocument
from bot.domain.school.passport import (
    LONGEST_FIELD,
    Passport,
    PassportChange,
    PassportField,
    ProgrammeState,
)
from bot.domain.school.year import SchoolYear
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.school.profiles import profile_of
from bot.storage.engine import Storage

MOST_CHANGES = 200


@dataclass(frozen=True, slots=True)
class Known:
    """All that fields are filled from."""

    passport: Passport
    profile: Profile
    documents: tuple[SchoolDocument, ...]
    year: SchoolYear
    heads: tuple[str, ...]
    curators: tuple[str, ...]


class Passports:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def known(self, by: Actor) -> Known:
        """Five statements, however much there is."""
        require_role(by, OVERSEERS)
        today = self._calendars.today(by.organisation, self._clock())
        async with self._storage.read() as desk:
            heads = await desk.people.with_role(by.organisation_id, Role.HEAD)
            curators = await desk.people.with_role(by.organisation_id, Role.CURATOR)
            return Known(
                await desk.school.passport(by.organisation_id),
                await profile_of(desk, by.organisation),
                tuple(await desk.documents.of_organisation(by.organisation_id)),
                SchoolYear.of(today),
                tuple(person.name for person in heads),
                tuple(person.name for person in curators),
            )

    async def write(self, field: PassportField, words: str, by: Actor) -> Passport:
        """In the school's own words; empty ones give the field back to what is known."""
        require_role(by, MANAGERS)
        said = words.strip()
        if len(said) > LONGEST_FIELD:
            raise TextTooLong(LONGEST_FIELD)
        return await self._change(by, field, said)

    async def declare(self, state: ProgrammeState, by: Actor) -> Passport:
        """What became of the programme."""
        return await self._change(by, None, state)

    async def history(self, by: Actor) -> list[PassportChange]:
        """What was changed, the newest first."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.school.passport_changes(by.organisation_id, MOST_CHANGES)

    async def change(self, known: int, by: Actor) -> PassportChange:
        """One of them, in full; NotYours for a missing or foreign one."""
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            found = await desk.school.passport_change(known)
        if found is None or found.organisation_id != by.organisation_id:
            raise NotYours
        return found

    async def _change(self, by: Actor, field: PassportField | None, said: str) -> Passport:
        require_role(by, MANAGERS)
        now = self._clock()
        async with self._storage.change(by) as desk:
            was = await desk.school.passport(by.organisation_id)
            if desk.audit.done("passport.change") is not None:
                return was
            if field is None:
                passport = replace(was, state=ProgrammeState(said))
            else:
                others = {one: words for one, words in (was.words or {}).items() if one != field}
                passport = replace(was, words={**others, **({field: said} if said else {})})
            await desk.school.save_passport(by.organisation_id, passport, now)
            await desk.school.note_changes(by.organisation_id, was, passport, by.person_id, now)
            after = {"state": passport.state, "field": field}
            desk.audit.add("passport.change", by.organisation_id, now, {"state": was.state}, after)
        return passport
