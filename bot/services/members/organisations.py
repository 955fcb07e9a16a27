"""What a curator says of the organisation; calendars and reports ask it anew each time."""

from zoneinfo import ZoneInfo

from bot.domain.errors import BadHeadcount
from bot.domain.people import MANAGERS, Actor, require_role
from bot.services.ports import Clock
from bot.storage.engine import Storage

LARGEST_STAFF = 5000


class Organisations:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def rename(self, name: str, by: Actor) -> None:
        """As it stands on screens, in files and in the consent."""
        await self._change(by, name=name)

    async def live_in(self, zone: str, by: Actor) -> None:
        """Its clocks from now on; ZoneInfoNotFoundError for a zone that doesn't exist."""
        await self._change(by, zone=ZoneInfo(zone).key)

    async def count(self, teachers: int, by: Actor) -> None:
        """How many teachers work here: reports divide by it. BadHeadcount."""
        require_role(by, MANAGERS)
        if not 1 <= teachers <= LARGEST_STAFF:
            raise BadHeadcount(LARGEST_STAFF)
        await self._change(by, headcount=teachers)

    async def work_six_days(self, by: Actor, *, six: bool) -> None:
        """Whether Saturday is a working day."""
        await self._change(by, six_days=six)

    async def _change(self, by: Actor, **values: object) -> None:
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            if desk.audit.done("organisation.change") is not None:
                return
            was = await desk.people.organisation(by.organisation_id)
            await desk.people.change_organisation(by.organisation_id, **values)
            before = {name: getattr(was, name) for name in values}
            desk.audit.add(
                "organisation.change", by.organisation_id, self._clock(), before, values
            )
