"""Entry diagnoses: written down by a mentor or a curator, read by those who see the card."""

from bot.domain.bases.diagnoses import DiagnosisDraft, checked
from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.domain.people import Actor
from bot.services.bases.rights import card_to_steer, local_day
from bot.services.ports import Clock
from bot.storage.engine import Storage


class Diagnosing:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def record(self, known: PersonId, draft: DiagnosisDraft, by: Actor) -> int:
        """TextNeeded without a conclusion; DayAhead; NotYours for foreign difficulties."""
        now = self._clock()
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("diagnosis.add")) is not None:
                return done
            await card_to_steer(desk, known, by)
            whole = checked(draft, local_day(now, by))
            theirs = {one.id for one in await desk.bases.needs.of_people([known])}
            if not theirs.issuperset(whole.difficulties):
                raise NotYours
            added = await desk.bases.needs.add_diagnosis(
                by.organisation_id, known, by.person_id, whole, now
            )
            desk.audit.add("diagnosis.add", added, now, after={"method": whole.method})
        return added
