"""What each mentor of an organisation carries: one statement over pairs and their meetings."""

from datetime import date

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.matching.drafts import Load
from bot.domain.meetings import HELD
from bot.domain.pairing import UNFINISHED
from bot.storage.tables import meeting, pair


async def mentor_loads(
    connection: AsyncConnection, within: OrganisationId, since: date
) -> dict[PersonId, Load]:
    """Unfinished pairs, and minutes of meetings held from `since`; free mentors are not named."""
    minutes = (
        select(meeting.c.pair_id, func.sum(meeting.c.minutes).label("minutes"))
        .where(
            meeting.c.organisation_id == within,
            meeting.c.day >= since,
            meeting.c.status.in_(HELD),
        )
        .group_by(meeting.c.pair_id)
        .subquery()
    )
    found = await connection.execute(
        select(
            pair.c.mentor_id,
            func.count().label("pairs"),
            func.coalesce(func.sum(minutes.c.minutes), 0).label("minutes"),
        )
        .outerjoin(minutes, minutes.c.pair_id == pair.c.id)
        .where(pair.c.organisation_id == within, pair.c.status.in_(UNFINISHED))
        .group_by(pair.c.mentor_id)
    )
    return {PersonId(row.mentor_id): Load(row.pairs, row.minutes) for row in found}
