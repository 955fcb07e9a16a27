"""All pairs of an organisation for the summary and the export: four statements for any number.

Four ordered cursors are read side by side, so that memory holds one pair at a time.
"""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from operator import attrgetter
from typing import Any, Final, Generic, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncResult

from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.overview import PairRecord
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.people import MenteeCategory
from bot.domain.periods import Period
from bot.domain.petitions import STILL_OPEN
from bot.storage.journal.meeting_rows import ABSENT, BRIEF, ITEMS, brief_meeting, meeting_of
from bot.storage.programmes.pairs import pair_of, pair_rows
from bot.storage.programmes.petitions import petition_of
from bot.storage.programmes.plans import item_of
from bot.storage.tables import meeting, pair, person, petition, plan_item, programme, pulse

CHUNK: Final = 1000
_RUNNING: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)
T = TypeVar("T")


class Known(NamedTuple):
    """Somebody as the export names them."""

    name: str
    position: str | None
    category: MenteeCategory | None
    reachable: bool


class Board:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def records(
        self, within: OrganisationId, period: Period, *, brief: bool = False
    ) -> AsyncIterator[PairRecord]:
        """Pairs at work, paused or closed in a period, in the order of their ids.

        `brief`: meetings with what signals and sums ask for.
        """
        async for record in self._records(_of_period(within, period), brief=brief):
            yield record

    async def record(self, within: OrganisationId, known: PairId) -> PairRecord | None:
        """One pair, whatever its year and status."""
        chosen = (pair.c.organisation_id == within) & (pair.c.id == known)
        return await anext(self._records(chosen), None)

    async def _records(
        self, chosen: ColumnElement[bool], *, brief: bool = False
    ) -> AsyncIterator[PairRecord]:
        pairs = await self._reading(pair_rows().where(chosen).order_by(pair.c.id), _same, "id")
        items = await self._reading(
            _hanging(plan_item, chosen).order_by(plan_item.c.pair_id, plan_item.c.number), item_of
        )
        columns = BRIEF if brief else (meeting, ITEMS, ABSENT)
        meetings = await self._reading(
            _hanging(meeting, chosen, columns).order_by(
                meeting.c.pair_id, meeting.c.day, meeting.c.id
            ),
            brief_meeting if brief else meeting_of,
        )
        petitions = await self._reading(
            _hanging(petition, chosen)
            .where(petition.c.status.in_(STILL_OPEN), petition.c.answered_at.is_(None))
            .order_by(petition.c.pair_id, petition.c.created_at),
            petition_of,
        )
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
            .where(_of_period(within, period))
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

    async def _reading(
        self, query: Select[Any], make: Callable[[Any], T], key: str = "pair_id"
    ) -> "_Reading[T]":
        stream = await self._connection.stream(query.execution_options(yield_per=CHUNK))
        return _Reading(stream, make, key)


class _Reading(Generic[T]):
    """One cursor, read forward: rows of the pair asked for, those of earlier ones skipped."""

    def __init__(self, stream: AsyncResult[Any], make: Callable[[Any], T], key: str) -> None:
        self._stream = stream
        self._make = make
        self._key = attrgetter(key)
        self._rows: list[Any] = []
        self._place = 0

    async def next_key(self) -> int | None:
        if not await self._ready():
            return None
        known: int = self._key(self._rows[self._place])
        return known

    async def of(self, known: int) -> list[T]:
        found: list[T] = []
        while await self._ready():
            row = self._rows[self._place]
            if (key := self._key(row)) > known:
                break
            if key == known:
                found.append(self._make(row))
            self._place += 1
        return found

    async def _ready(self) -> bool:
        if self._place >= len(self._rows):
            self._rows = list(await self._stream.fetchmany(CHUNK))
            self._place = 0
        return bool(self._rows)


def _same(row: Any) -> Any:
    return row


def _of_period(within: OrganisationId, period: Period) -> ColumnElement[bool]:
    closed_in_it = (
        (pair.c.status == PairStatus.CLOSED)
        & (pair.c.closed_on >= period.opens)
        & (pair.c.completion_reason != CompletionReason.DECLINED)
    )
    return (
        (pair.c.organisation_id == within)
        & (programme.c.start <= period.closes)
        & or_(pair.c.status.in_(_RUNNING), closed_in_it)
    )


def _hanging(table: Any, chosen: ColumnElement[bool], columns: Any = ()) -> Select[Any]:
    """Rows of a table that hang on the chosen pairs, or these `columns` of them."""
    return (
        select(*(columns or (table,)))
        .select_from(table)
        .join(pair, pair.c.id == table.c.pair_id)
        .join(programme, programme.c.pair_id == pair.c.id)
        .where(chosen)
    )
