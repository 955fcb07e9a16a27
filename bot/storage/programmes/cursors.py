"""Ordered cursors read side by side, so that memory holds one pair at a time."""

from collections.abc import Callable
from itertools import islice
from operator import attrgetter
from typing import Any, Final, Generic, TypeVar

from sqlalchemy import ColumnElement, Executable, Select, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncResult

from bot.domain.ids import OrganisationId
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.periods import Period
from bot.domain.petitions import STILL_OPEN
from bot.storage.tables import pair, petition, programme

CHUNK: Final = 1000
_RUNNING: Final = (PairStatus.ACTIVE, PairStatus.PAUSED)
T = TypeVar("T")


def of_period(within: OrganisationId, period: Period) -> ColumnElement[bool]:
    """Of pair and programme: at work, paused or closed in the period."""
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


def hanging(table: Any, chosen: ColumnElement[bool], columns: Any = ()) -> Select[Any]:
    """Rows of a table that hang on the chosen pairs, or these `columns` of them."""
    return (
        select(*(columns or (table,)))
        .select_from(table)
        .join(pair, pair.c.id == table.c.pair_id)
        .join(programme, programme.c.pair_id == pair.c.id)
        .where(chosen)
    )


def waiting(chosen: ColumnElement[bool]) -> Select[Any]:
    """Petitions of the chosen pairs that wait for an answer."""
    return (
        hanging(petition, chosen)
        .where(petition.c.status.in_(STILL_OPEN), petition.c.answered_at.is_(None))
        .order_by(petition.c.pair_id, petition.c.created_at)
    )


async def reading(
    connection: AsyncConnection, query: Executable, make: Callable[[Any], T], key: str = "pair_id"
) -> "Reading[T]":
    stream = await connection.stream(query.execution_options(yield_per=CHUNK))
    return Reading(stream, make, key)


class Reading(Generic[T]):
    """One cursor, read forward: rows of the pair asked for, those of earlier ones skipped."""

    def __init__(self, stream: AsyncResult[Any], make: Callable[[Any], T], key: str) -> None:
        self._stream = stream
        self._make = make
        self._key = attrgetter(key)
        self._rows: list[Any] = []
        self._place = 0
        self._over = False

    async def next_key(self) -> int | None:
        if not await self._ready():
            return None
        known: int = self._key(self._rows[self._place])
        return known

    async def of(self, known: int) -> list[T]:
        found: list[T] = []
        key, make = self._key, self._make
        while await self._ready():
            for row in islice(self._rows, self._place, None):
                if key(row) > known:
                    return found
                if key(row) == known:
                    found.append(make(row))
                self._place += 1
        return found

    async def _ready(self) -> bool:
        if self._place >= len(self._rows) and not self._over:
            self._rows = list(await self._stream.fetchmany(CHUNK))
            self._place = 0
            self._over = len(self._rows) < CHUNK
        return self._place < len(self._rows)


def same(row: Any) -> Any:
    return row
