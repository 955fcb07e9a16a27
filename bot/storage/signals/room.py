"""The school's own numbers, checks of signals, offers of help."""

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PairId
from bot.domain.signals.checks import Check
from bot.storage.signals.around import Surroundings
from bot.storage.signals.lights import Lights
from bot.storage.tables import help_offer, signal_check, signal_number


class SignalRoom:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def lights(self) -> Lights:
        return Lights(self._connection)

    @cached_property
    def around(self) -> Surroundings:
        return Surroundings(self._connection)

    async def numbers(self, within: OrganisationId) -> dict[str, int]:
        """What the school has changed, by name."""
        found = await self._connection.execute(
            select(signal_number.c.name, signal_number.c.value).where(
                signal_number.c.organisation_id == within
            )
        )
        return {row.name: row.value for row in found}

    async def set_number(self, within: OrganisationId, name: str, value: int) -> None:
        new = insert(signal_number).values(organisation_id=within, name=name, value=value)
        await self._connection.execute(
            new.on_conflict_do_update(
                index_elements=["organisation_id", "name"], set_={"value": value}
            )
        )

    async def drop_numbers(self, within: OrganisationId, names: Iterable[str]) -> None:
        """As the catalogue has them again."""
        await self._connection.execute(
            delete(signal_number).where(
                signal_number.c.organisation_id == within, signal_number.c.name.in_(list(names))
            )
        )

    async def checks(
        self, within: OrganisationId, today: date, pair: PairId | None = None
    ) -> dict[PairId, tuple[Check, ...]]:
        """Those in force, by pair."""
        query = select(signal_check).where(
            signal_check.c.organisation_id == within, signal_check.c.until >= today
        )
        if pair is not None:
            query = query.where(signal_check.c.pair_id == pair)
        kept: dict[PairId, tuple[Check, ...]] = {}
        for row in await self._connection.execute(query.order_by(signal_check.c.at)):
            check = _check(row)
            kept[check.pair] = (*kept.get(check.pair, ()), check)
        return kept

    async def save_check(self, within: OrganisationId, check: Check) -> None:
        values = {
            "light": check.light,
            "until": check.until,
            "put_off": check.put_off,
            "reason": check.reason,
            "words": check.words,
            "by_id": check.by,
            "at": check.at,
        }
        new = insert(signal_check).values(
            organisation_id=within, pair_id=check.pair, code=check.code, **values
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["pair_id", "code"], set_=values)
        )

    async def drop_check(self, pair: PairId, code: str) -> bool:
        gone = await self._connection.execute(
            delete(signal_check).where(signal_check.c.pair_id == pair, signal_check.c.code == code)
        )
        return bool(gone.rowcount)

    async def offered(self, within: OrganisationId) -> Mapping[PairId, date]:
        """When each pair was last offered help."""
        found = await self._connection.execute(
            select(help_offer.c.pair_id, help_offer.c.day).where(
                help_offer.c.organisation_id == within
            )
        )
        return {PairId(row.pair_id): row.day for row in found}

    async def mark_offered(
        self, within: OrganisationId, pairs: Iterable[PairId], day: date
    ) -> None:
        rows = [{"organisation_id": within, "pair_id": pair, "day": day} for pair in pairs]
        if rows:
            new = insert(help_offer)
            await self._connection.execute(
                new.on_conflict_do_update(
                    index_elements=["pair_id"], set_={"day": new.excluded.day}
                ),
                rows,
            )

    async def forget_offer(self, pair: PairId) -> None:
        await self._connection.execute(delete(help_offer).where(help_offer.c.pair_id == pair))


def _check(row: Any) -> Check:
    return Check(
        pair=PairId(row.pair_id),
        code=row.code,
        light=row.light,
        until=row.until,
        by=row.by_id,
        at=row.at,
        reason=row.reason,
        words=row.words,
        put_off=row.put_off,
    )
