"""Readiness before the start: the conditions of the profile, and what the school said of them."""

from dataclasses import dataclass, replace
from datetime import date

from bot.catalog.profiles import Condition
from bot.domain.errors import NotYours
from bot.domain.ids import PersonId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, Person, require_role
from bot.domain.school.readiness import Check
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.services.school.profiles import profile_of
from bot.storage.desk import Desk
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Line:
    """A condition and what was said of it."""

    condition: Condition
    check: Check


@dataclass(frozen=True, slots=True)
class Standing:
    """«Готовность N из M»; `today` is the organisation's."""

    lines: tuple[Line, ...]
    today: date

    @property
    def met(self) -> int:
        return sum(line.check.met for line in self.lines)

    def line(self, code: str) -> Line:
        """NotYours for a condition of another profile."""
        found = next((line for line in self.lines if line.condition.code == code), None)
        if found is None:
            raise NotYours
        return found


class Readiness:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def standing(self, by: Actor) -> Standing:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await self._standing(desk, by)

    async def meet(self, code: str, by: Actor, *, met: bool) -> Check:
        """Yes, or not yet."""
        today = self._today(by)
        return await self._change(code, by, met_on=today if met else None)

    async def give_to(self, code: str, person: PersonId | None, by: Actor) -> Check:
        """By whom; NotYours for a stranger."""
        return await self._change(code, by, person_id=person)

    async def set_due(self, code: str, due: date | None, by: Actor) -> Check:
        return await self._change(code, by, due=due)

    async def people(self, by: Actor) -> list[Person]:
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            return await desk.memberships.everybody(by.organisation_id)

    async def _change(self, code: str, by: Actor, **values: date | PersonId | None) -> Check:
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            was = (await self._standing(desk, by)).line(code).check
            if desk.audit.done("readiness.change") is not None:
                return was
            person = values.get("person_id")
            if person is not None and await _foreign(desk, person, by):
                raise NotYours
            check = replace(was, **values)  # type: ignore[arg-type]
            await desk.school.save_check(by.organisation_id, check)
            desk.audit.add(
                "readiness.change", by.organisation_id, self._clock(), _facts(was), _facts(check)
            )
        return check

    async def _standing(self, desk: Desk, by: Actor) -> Standing:
        chosen = await profile_of(desk, by.organisation)
        said = await desk.school.checks(by.organisation_id)
        lines = (Line(one, said.get(one.code, Check(one.code))) for one in chosen.readiness)
        return Standing(tuple(lines), self._today(by))

    def _today(self, by: Actor) -> date:
        return self._calendars.today(by.organisation, self._clock())


async def _foreign(desk: Desk, person: object, by: Actor) -> bool:
    known = PersonId(int(str(person)))
    return await desk.people.get(known, by.organisation_id) is None


def _facts(check: Check) -> dict[str, object]:
    days = {"met_on": check.met_on, "due": check.due}
    said = {name: day.isoformat() if day else None for name, day in days.items()}
    return {"code": check.code, "person": check.person_id, **said}
