"""Publications of results, with what each participant answered."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.closing.publication import Publication
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.storage.tables import publication, publication_answer


class Publications:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, known: PairId) -> Publication | None:
        """With all answers: one statement."""
        found = await self._of(publication.c.pair_id == known)
        return found[0] if found else None

    async def of_responsible(self, person: PersonId) -> list[Publication]:
        """Those that this person puts on the site."""
        return await self._of(publication.c.responsible_id == person)

    async def addresses(self, within: OrganisationId) -> dict[PairId, str]:
        """Where results of pairs are published."""
        rows = await self._connection.execute(
            select(publication.c.pair_id, publication.c.url).where(
                publication.c.organisation_id == within, publication.c.url.is_not(None)
            )
        )
        return {PairId(row.pair_id): row.url for row in rows}

    async def add(self, new: Publication, now: datetime) -> None:
        await self._connection.execute(
            insert(publication).values(
                pair_id=new.pair_id,
                organisation_id=new.organisation_id,
                asked_on=new.asked_on,
                responsible_id=new.responsible_id,
                created_at=now,
            )
        )

    async def save(self, changed: Publication) -> None:
        await self._connection.execute(
            update(publication)
            .where(publication.c.pair_id == changed.pair_id)
            .values(
                responsible_id=changed.responsible_id,
                published_on=changed.published_on,
                url=changed.url,
            )
        )

    async def answer(self, of: Publication, person: PersonId, now: datetime, *, yes: bool) -> None:
        """Yes or no, as often as it changes."""
        values = {"yes": yes, "at": now}
        new = upsert(publication_answer).values(
            pair_id=of.pair_id, person_id=person, organisation_id=of.organisation_id, **values
        )
        await self._connection.execute(
            new.on_conflict_do_update(index_elements=["pair_id", "person_id"], set_=values)
        )

    async def _of(self, which: Any) -> list[Publication]:
        rows = await self._connection.execute(
            select(publication, publication_answer.c.person_id, publication_answer.c.yes)
            .outerjoin(publication_answer, publication_answer.c.pair_id == publication.c.pair_id)
            .where(which)
            .order_by(publication.c.pair_id.desc())
        )
        found: dict[int, list[Any]] = {}
        for row in rows:
            found.setdefault(row.pair_id, []).append(row)
        return [_publication(group) for group in found.values()]


def _publication(rows: Sequence[Any]) -> Publication:
    row = rows[0]
    return Publication(
        PairId(row.pair_id),
        OrganisationId(row.organisation_id),
        row.asked_on,
        None if row.responsible_id is None else PersonId(row.responsible_id),
        row.published_on,
        row.url,
        {PersonId(one.person_id): one.yes for one in rows if one.person_id is not None},
    )
