"""The register of documents."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import DocumentId, OrganisationId
from bot.domain.school.documents import DocumentKind, DocumentLevel, SchoolDocument
from bot.storage.tables import school_document


class Documents:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_organisation(self, within: OrganisationId) -> list[SchoolDocument]:
        """From the federal level down, the newest first."""
        found = await self._connection.execute(
            select(school_document).where(
                school_document.c.organisation_id == within,
                school_document.c.removed_at.is_(None),
            )
        )
        levels = list(DocumentLevel)
        return sorted(
            (_document(row) for row in found),
            key=lambda one: (
                levels.index(one.level),
                -(one.dated or date.min).toordinal(),
                one.id,
            ),
        )

    async def get(self, known: DocumentId) -> SchoolDocument | None:
        """Those taken out too."""
        found = await self._connection.execute(
            select(school_document).where(school_document.c.id == known)
        )
        row = found.one_or_none()
        return None if row is None else _document(row)

    async def expiring(self, within: OrganisationId, until: date) -> list[SchoolDocument]:
        found = await self._connection.execute(
            select(school_document).where(
                school_document.c.organisation_id == within,
                school_document.c.expires_on <= until,
                school_document.c.removed_at.is_(None),
            )
        )
        return [_document(row) for row in found]

    async def add(self, new: SchoolDocument, now: datetime) -> DocumentId:
        added = await self._connection.execute(
            insert(school_document).values(
                organisation_id=new.organisation_id, created_at=now, **_values(new)
            )
        )
        return DocumentId(_id(added))

    async def save(self, changed: SchoolDocument, now: datetime) -> None:
        await self._connection.execute(
            update(school_document)
            .where(school_document.c.id == changed.id)
            .values(**_values(changed), removed_at=now if changed.removed else None)
        )


def _values(of: SchoolDocument) -> dict[str, Any]:
    return {
        "kind": of.kind,
        "level": of.level,
        "title": of.title,
        "number": of.number,
        "dated": of.dated,
        "url": of.url,
        "expires_on": of.expires_on,
        "checked_on": of.checked_on,
    }


def _document(row: Any) -> SchoolDocument:
    return SchoolDocument(
        id=row.id,
        organisation_id=row.organisation_id,
        title=row.title,
        kind=DocumentKind(row.kind),
        level=DocumentLevel(row.level),
        number=row.number,
        dated=row.dated,
        url=row.url,
        expires_on=row.expires_on,
        checked_on=row.checked_on,
        removed=row.removed_at is not None,
    )


def _order(one: SchoolDocument) -> tuple[int, int, int]:
    newest = -one.dated.toordinal() if one.dated else 0
    return list(DocumentLevel).index(one.level), newest, one.id


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
