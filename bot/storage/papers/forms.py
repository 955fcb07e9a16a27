"""Forms of papers: every version is kept, the newest counts."""

from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import Select, insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.storage.tables import paper_form, person


class OwnForm(NamedTuple):
    """One version; `own`: the school's, otherwise ours was taken back."""

    code: str
    version: int
    own: bool
    added_by: str | None
    added_at: datetime


class PaperForms:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def current(self, within: OrganisationId, code: str) -> bytes | None:
        """The school's own form in force; None: ours."""
        found: bytes | None = await self._connection.scalar(
            _of(within, paper_form.c.content)
            .where(paper_form.c.code == code)
            .order_by(paper_form.c.version.desc())
            .limit(1)
        )
        return found

    async def newest(self, within: OrganisationId) -> dict[str, OwnForm]:
        """The newest version of each code: one statement, contents left out."""
        found = await self._connection.execute(
            _of(
                within,
                paper_form.c.code,
                paper_form.c.version,
                paper_form.c.content.is_not(None).label("own"),
                person.c.name.label("added_by"),
                paper_form.c.added_at,
            )
            .outerjoin(person, person.c.id == paper_form.c.added_by)
            .order_by(paper_form.c.version)
        )
        return {row.code: OwnForm(*row) for row in found}

    async def add(
        self,
        within: OrganisationId,
        code: str,
        content: bytes | None,
        by: PersonId,
        now: datetime,
    ) -> int:
        """One version more; its number."""
        last = await self._connection.scalar(
            _of(within, paper_form.c.version)
            .where(paper_form.c.code == code)
            .order_by(paper_form.c.version.desc())
            .limit(1)
        )
        version = (last or 0) + 1
        await self._connection.execute(
            insert(paper_form).values(
                organisation_id=within,
                code=code,
                version=version,
                content=content,
                added_by=by,
                added_at=now,
            )
        )
        return version


def _of(within: OrganisationId, *columns: Any) -> Select[Any]:
    return select(*columns).where(paper_form.c.organisation_id == within)
