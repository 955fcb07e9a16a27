"""People as they are found, and what they may change about themselves."""

from dataclasses import replace
from datetime import date, time
from zoneinfo import ZoneInfo

from bot.domain.errors import DateInPast, NotYours
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, Account, Actor, Person, ReminderKind, require_role
from bot.services.ports import Clock
from bot.storage.engine import Storage
from bot.storage.members.memberships import Place, Waiting


class People:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def who(self, platform: str, external_id: str) -> tuple[Account, Actor | None] | None:
        """The account and whom it speaks for, with the roles of this moment."""
        async with self._storage.read() as desk:
            return await desk.people.actor(platform, external_id)

    async def instead(self, place: PersonId, by: Actor) -> Actor:
        """The same account as another person of its own, for one action. NotYours."""
        address = by.account.address
        async with self._storage.read() as desk:
            found = await desk.people.actor(address.platform, address.external_id, place)
        if found is None or found[1] is None:
            raise NotYours
        return replace(found[1], operation=by.operation, retried=by.retried)

    async def waiting(self, by: Actor) -> Waiting:
        """What waits for this person, in two figures: for the menu."""
        today = self._clock().astimezone(ZoneInfo(by.organisation.zone)).date()
        async with self._storage.read() as desk:
            return await desk.memberships.waiting(by.person_id, today)

    async def mark_reachable(self, account: Account, *, reachable: bool) -> None:
        """The messenger says that the person blocked Para, or came back."""
        now = self._clock()
        async with self._storage.change() as desk:
            since = None if reachable else account.unreachable_since or now
            await desk.people.change_account(account.id, unreachable_since=since)
            for person in await desk.people.of_account(account.id) if reachable else ():
                await desk.dispatch.wake(person.id, now)

    async def not_joined(self, by: Actor) -> list[Person]:
        """Entered, but not here yet, by name."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.memberships.not_joined(by.organisation_id)

    async def places(self, by: Actor) -> list[Place]:
        """Every organisation of this account."""
        async with self._storage.read() as desk:
            return await desk.memberships.places(by.account.id)

    async def go_to(self, place: PersonId, by: Actor) -> None:
        """From now on the account speaks as this person of its own."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if place not in {person.id for person in await desk.people.of_account(by.account.id)}:
                raise NotYours
            await desk.people.change(place, chosen_at=now)

    async def speak(self, language: str, by: Actor) -> None:
        async with self._storage.change(by) as desk:
            await desk.people.change_account(by.account.id, language=language)

    async def live_in(self, zone: str, by: Actor) -> None:
        """Read times in this zone; ZoneInfoNotFoundError for one that doesn't exist."""
        own = None if ZoneInfo(zone).key == by.organisation.zone else zone
        await self._wish(by, zone=own)

    async def be_quiet(self, start: time, end: time, by: Actor) -> None:
        """Say nothing first between these hours; equal ones mean at any hour."""
        await self._wish(by, quiet_from=start, quiet_to=end)

    async def pause_until(self, day: date | None, by: Actor) -> None:
        """Say nothing first before `day`; None ends the pause. DateInPast."""
        today = self._clock().astimezone(ZoneInfo(by.zone)).date()
        if day is not None and day <= today:
            raise DateInPast
        await self._wish(by, paused_until=day)

    async def mute(self, kind: ReminderKind, by: Actor, *, muted: bool) -> None:
        kinds = by.wishes.muted | {kind} if muted else by.wishes.muted - {kind}
        await self._wish(by, muted=sorted(kinds))

    async def prefer_tables(self, by: Actor, *, on: bool) -> None:
        """Digests as a table, and as plain text where the messenger refuses one."""
        await self._wish(by, tables=on)

    async def _wish(self, by: Actor, **values: object) -> None:
        now = self._clock()
        async with self._storage.change(by) as desk:
            if desk.audit.done("person.wish") is not None:
                return
            await desk.people.change(by.person_id, **values)
            after = {name: None if value is None else str(value) for name, value in values.items()}
            desk.audit.add("person.wish", by.person_id, now, after=after)
