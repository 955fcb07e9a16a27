"""Which forms of work close difficulties (source: seed 001, result of 7.3)."""

from sqlalchemy import and_, case, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.difficulties import DifficultyStatus
from bot.domain.ids import OrganisationId
from bot.domain.indicators.slices import Helped
from bot.domain.plans import ItemStatus, WorkForm
from bot.domain.school.year import SchoolYear
from bot.storage.indicators.pairs import of_year
from bot.storage.tables import difficulty, pair, plan_item, programme

_DONE = (ItemStatus.DONE, ItemStatus.VERIFIED)


class FormsOfWork:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_year(self, within: OrganisationId, year: SchoolYear) -> tuple[Helped, ...]:
        """By form of work: difficulties that done items worked on, each once, and those closed."""
        closed = difficulty.c.status == DifficultyStatus.CLOSED
        worked = func.count(difficulty.c.id.distinct())
        overcome = func.count(case((closed, difficulty.c.id)).distinct())
        found = await self._connection.execute(
            select(plan_item.c.work_form, worked, overcome)
            .join(difficulty, difficulty.c.id == plan_item.c.difficulty_id)
            .join(pair, pair.c.id == plan_item.c.pair_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(and_(of_year(within, year), plan_item.c.status.in_(_DONE)))
            .group_by(plan_item.c.work_form)
        )
        return tuple(Helped(WorkForm(form), all_, done) for form, all_, done in found)
