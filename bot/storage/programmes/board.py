"""All pairs of an organisation for the export: four statements for any number.

Four ordered cursors are read side by side, so that memory holds one pair at a time.
"""

from collections.abc import AsyncIterator
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.board import PairRecord
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import MenteeCategory
from bot.domain.periods import Period
from bot.storage.journal.meeting_rows import ABSENT, ITEMS, meeting_of
from bot.storage.petitions.rows import petition_of
from bot.storage.programmes.cursors import hanging, of_period, reading, same, waiting
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.programmes.plans import item_of
from bot.storage.tables import meeting, pair, person, plan_item, programme, pulse


class Known(NamedTuple):
    """Somebody as the export names them."""

    name: str
    position: str | None
    category: MenteeCategory | None
    reachable: bool


class Board:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def records(self, within: OrganisationId, period: Period) -> AsyncIterator[PairRecord]:
        """Pairs at work, paused or closed in a period, in the order of their ids."""
        chosen, here = of_period(within, period), self._connection
        pairs = await reading(here, pair_rows().where(chosen).order_by(pair.c.id), same, "id")
        items = await reading(
            here,
            hanging(plan_item, chosen).order_by(plan_item.c.pair_id, plan_item.c.number),
            item_of,
        )
        meetings = await reading(
            here,
            hanging(meeting, chosen, (meeting, ITEMS, ABSENT)).order_by(
                meeting.c.pair_id, meeting.c.day, meeting.c.id
            ),
            meeting_of,
        )
        petitions = await reading(here, waiting(chosen), petition_of)
        while (known := await pairs.next_key()) is not None:
            yield PairRecord(
                pair_of(await pairs.of(known)),
                tuple(await items.of(known)),
                tuple(await meetings.of(known)),
                tuple(await petitions.of(known)),
            )

    async def count(self, within: OrganisationId, period: Period) -> int:
        """How many records there will be."""
        found = await self._connection.execute(
            select(pair.c.id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(of_period(within, period))
        )
        return len(found.all())

    async def people(self, within: OrganisationId) -> dict[PersonId, Known]:
        """Everybody of the organisation."""
        found = await self._connection.execute(
            select(
                person.c.id,
                person.c.name,
                person.c.position,
                person.c.category,
                person.c.account_id,
            ).where(person.c.organisation_id == within)
        )
        return {
            PersonId(row.id): Known(
                row.name, row.position, row.category, row.account_id is not None
            )
            for row in found
        }

    async def pulses(
        self, within: OrganisationId, since: datetime
    ) -> list[tuple[PersonId, datetime, int]]:
        found = await self._connection.execute(
            select(pulse.c.person_id, pulse.c.at, pulse.c.score).where(
                pulse.c.organisation_id == within, pulse.c.at >= since
            )
        )
        return [(PersonId(row.person_id), row.at, row.score) for row in found]
