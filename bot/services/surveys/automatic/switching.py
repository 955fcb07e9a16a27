"""What a curator decides about questionnaires that go out by themselves."""

from dataclasses import dataclass, replace

from bot.catalog.reading import Wording
from bot.catalog.surveys.automatic import automatic_rules
from bot.domain.errors import NotYours, UnknownWord, WorldChanged
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.surveys import Audience
from bot.domain.surveys.automatic import Planned, PlanState, Rule, must_wait
from bot.services.ports import Clock
from bot.services.surveys.automatic.asked import portions
from bot.storage.desk import Desk
from bot.storage.engine import Storage


@dataclass(frozen=True, slots=True)
class Switch:
    rule: Rule
    title: Wording
    on: bool


class AutomaticSurveys:
    def __init__(self, storage: Storage, clock: Clock) -> None:
        self._storage = storage
        self._clock = clock

    async def switches(self, by: Actor) -> list[Switch]:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            off = await desk.surveys.automatic.off(by.organisation_id)
        return [
            Switch(rule, title, rule.code not in off) for rule, title in automatic_rules().values()
        ]

    async def switch(self, kind: str, by: Actor, *, on: bool) -> None:
        """From now on; what was sent stays open."""
        require_role(by, MANAGERS)
        if kind not in automatic_rules():
            raise UnknownWord
        action = f"survey.auto-{'on' if on else 'off'}"
        async with self._storage.change(by) as desk:
            if desk.audit.done(action) is not None:
                return
            await desk.surveys.automatic.switch(by.organisation_id, kind, on=on)
            now = self._clock()
            desk.audit.add(action, by.organisation_id, now, after={"kind": kind})

    async def call_off(self, known: int, by: Actor) -> Planned:
        """«Не отправлять»: this one alone. WorldChanged when it has gone out."""
        return await self._settle(known, PlanState.CALLED_OFF, by)

    async def bring_back(self, known: int, by: Actor) -> Planned:
        return await self._settle(known, PlanState.PLANNED, by)

    async def first_asked(self, known: int, by: Actor) -> tuple[str, Audience]:
        """The questionnaire and the audience to show of a plan. WorldChanged: nobody is left."""
        require_role(by, MANAGERS)
        async with self._storage.read() as desk:
            asked = await portions(desk, await _own(desk, known, by))
        if not asked:
            raise WorldChanged
        return asked[0].questionnaire.code, asked[0].audience

    async def _settle(self, known: int, state: PlanState, by: Actor) -> Planned:
        require_role(by, MANAGERS)
        action = f"survey.plan-{state.value}"
        async with self._storage.change(by) as desk:
            plan = await _own(desk, known, by)
            if desk.audit.done(action) is not None:
                return plan
            must_wait(plan)
            await desk.surveys.automatic.settle([known], state)
            before, after = {"state": plan.state}, {"state": state}
            desk.audit.add(action, known, self._clock(), before, after)
        return replace(plan, state=state)


async def _own(desk: Desk, known: int, by: Actor) -> Planned:
    plan = await desk.surveys.automatic.get(known)
    if plan is None or plan.organisation_id != by.organisation_id:
        raise NotYours
    return plan
