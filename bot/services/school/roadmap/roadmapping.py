"""The roadmap: made from the profile, changed by the curator, marked by holders of items."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.domain.errors import DateInPast, NotYours, TextNeeded, TextTooLong
from bot.domain.ids import PersonId, RoadmapItemId
from bot.domain.people import MANAGERS, Actor, Role, require_role
from bot.domain.school import roadmap as rules
from bot.domain.school.refusals import RoadmapThere
from bot.domain.school.roadmap import LONGEST_ITEM, Resource, RoadmapItem, RoadmapStatus
from bot.domain.school.year import SchoolYear
from bot.services.school.profiles import profile_of
from bot.services.school.roadmap.roadmap_reading import RoadmapReading, seen
from bot.services.school.roadmap.sketching import sketched
from bot.storage.desk import Desk

Edit = Callable[[RoadmapItem], RoadmapItem]


class Roadmapping(RoadmapReading):
    """Each change shows at once and is undone by another tap."""

    async def create(self, lang: str, by: Actor) -> int:
        """All stages of the profile at once; how many items. RoadmapThere."""
        require_role(by, MANAGERS)
        now, today = self._clock(), self.today(by)
        year = SchoolYear.of(today)
        async with self._storage.change(by) as desk:
            there = await desk.roadmaps.of_year(by.organisation_id, year.first)
            if there and desk.audit.done("roadmap.create") is None:
                raise RoadmapThere
            if there:
                return len(there)
            chosen = await profile_of(desk, by.organisation)
            calendar = self._calendars.of_organisation(by.organisation)
            items = [
                rules.dated(item, item.due, today, calendar)
                for item in sketched(chosen, by.organisation_id, year, today, lang)
            ]
            await desk.roadmaps.add(items, now)
            desk.audit.add("roadmap.create", by.organisation_id, now, after={"items": len(items)})
        return len(items)

    async def mark(self, known: RoadmapItemId, status: RoadmapStatus, by: Actor) -> RoadmapItem:
        """In one tap; the curator and whoever holds it."""
        today = self.today(by)
        async with self._storage.change(by) as desk:
            item = seen(await desk.roadmaps.get(known), by)
            if not rules.may_mark(item, by):
                raise NotYours
            return await self._keep(desk, item, rules.marked(item, status, today), by)

    async def retitle(self, known: RoadmapItemId, words: str, by: Actor) -> RoadmapItem:
        title = fit(words)
        return await self._edit(known, by, lambda item: replace(item, title=title))

    async def expect(self, known: RoadmapItemId, words: str, by: Actor) -> RoadmapItem:
        expected = fit(words)
        return await self._edit(known, by, lambda item: replace(item, expected=expected))

    async def set_due(self, known: RoadmapItemId, due: date | None, by: Actor) -> RoadmapItem:
        """DateInPast; None: without a date, nobody is reminded."""
        require_role(by, MANAGERS)
        today = self.today(by)
        calendar = self._calendars.of_organisation(by.organisation)
        if due is not None and due < today:
            raise DateInPast
        return await self._edit(known, by, lambda item: rules.dated(item, due, today, calendar))

    async def give_to_role(self, known: RoadmapItemId, role: Role, by: Actor) -> RoadmapItem:
        return await self._edit(
            known,
            by,
            lambda item: replace(item, role=role, person_id=None, person_name="", who=""),
        )

    async def give_to(self, known: RoadmapItemId, person: PersonId, by: Actor) -> RoadmapItem:
        """To somebody by name; NotYours for a stranger."""
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            item = seen(await desk.roadmaps.get(known), by)
            found = await desk.people.get(person, by.organisation_id)
            if found is None:
                raise NotYours
            given = replace(item, person_id=found.id, person_name=found.name, who="")
            return await self._keep(desk, item, given, by)

    async def supply(self, known: RoadmapItemId, resource: Resource, by: Actor) -> RoadmapItem:
        """Not asked for → needed → there."""
        return await self._edit(known, by, lambda item: rules.supplied(item, resource))

    async def add(self, stage: int, words: str, by: Actor) -> RoadmapItem:
        """An own item at the end of a stage; NotYours where there is no such stage."""
        require_role(by, MANAGERS)
        title, now = fit(words), self._clock()
        year = SchoolYear.of(self.today(by)).first
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("roadmap.add")) is not None:
                return seen(await desk.roadmaps.get(RoadmapItemId(done)), by)
            there = await desk.roadmaps.of_year(by.organisation_id, year)
            beside = next((item for item in there if item.stage == stage), None)
            if beside is None:
                raise NotYours
            new = RoadmapItem(
                id=RoadmapItemId(0),
                organisation_id=by.organisation_id,
                year=year,
                stage=stage,
                stage_title=beside.stage_title,
                number=0,
                title=title,
                role=Role.CURATOR,
                own=True,
            )
            new = await desk.roadmaps.add_one(new, now)
            desk.audit.add("roadmap.add", new.id, now, after={"stage": stage})
        return new

    async def remove(self, known: RoadmapItemId, by: Actor) -> RoadmapItem:
        """Out of the roadmap; `restore` brings it back."""
        return await self._edit(known, by, lambda item: replace(item, removed=True))

    async def restore(self, known: RoadmapItemId, by: Actor) -> RoadmapItem:
        return await self._edit(known, by, lambda item: replace(item, removed=False))

    async def _edit(self, known: RoadmapItemId, by: Actor, edit: Edit) -> RoadmapItem:
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            item = seen(await desk.roadmaps.get(known), by)
            return await self._keep(desk, item, edit(item), by)

    async def _keep(
        self, desk: Desk, was: RoadmapItem, item: RoadmapItem, by: Actor
    ) -> RoadmapItem:
        if desk.audit.done("roadmap.change") is not None:
            return was
        now = self._clock()
        await desk.roadmaps.save(item, now, by.person_id)
        desk.audit.add("roadmap.change", item.id, now, _facts(was), _facts(item))
        return item


def fit(words: str, most: int = LONGEST_ITEM) -> str:
    """One clean line; TextNeeded, TextTooLong."""
    said = " ".join(words.split())
    if not said:
        raise TextNeeded
    if len(said) > most:
        raise TextTooLong(most)
    return said


def _facts(item: RoadmapItem) -> dict[str, object]:
    """Codes and ids, never words."""
    return {
        "status": item.status,
        "due": item.due.isoformat() if item.due else None,
        "role": item.role,
        "person": item.person_id,
        "removed": item.removed,
    }
