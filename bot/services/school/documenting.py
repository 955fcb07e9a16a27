"""The register of documents: entered by a line, mended by buttons, never the files themselves."""

from dataclasses import replace
from datetime import date

from bot.catalog.stems import stems
from bot.domain.errors import NotYours, TextNeeded, TextTooLong
from bot.domain.ids import DocumentId
from bot.domain.people import MANAGERS, OVERSEERS, Actor, require_role
from bot.domain.school import documents as rules
from bot.domain.school.documents import (
    LONGEST_TITLE,
    DocumentKind,
    DocumentLevel,
    SchoolDocument,
)
from bot.domain.school.refusals import BadLink
from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LONGEST_LINE = LONGEST_TITLE + 100
LONGEST_LINK = 400


class Documenting:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars

    async def register(self, by: Actor) -> list[SchoolDocument]:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return await desk.documents.of_organisation(by.organisation_id)

    async def get(self, known: DocumentId, by: Actor) -> SchoolDocument:
        require_role(by, OVERSEERS)
        async with self._storage.read() as desk:
            return _own(await desk.documents.get(known), by)

    async def enter(self, line: str, by: Actor) -> SchoolDocument:
        """«Приказ № 131-о от 12.09.2026 о назначении куратора»; TextNeeded, TextTooLong."""
        require_role(by, MANAGERS)
        words = " ".join(line.split())
        if not words:
            raise TextNeeded
        if len(words) > LONGEST_LINE:
            raise TextTooLong(LONGEST_LINE)
        read = rules.read_line(words, self.today(by), stems().documents)
        new = SchoolDocument(
            id=DocumentId(0),
            organisation_id=by.organisation_id,
            title=read.title,
            kind=read.kind,
            level=read.level,
            number=read.number,
            dated=read.dated,
            url=_link(read.url) if read.url else "",
            checked_on=self.today(by),
        )
        async with self._storage.change(by) as desk:
            if (done := desk.audit.done("document.enter")) is not None:
                return _own(await desk.documents.get(DocumentId(done)), by)
            new = replace(new, id=await desk.documents.add(new, self._clock()))
            desk.audit.add("document.enter", new.id, self._clock(), after=_facts(new))
        return new

    async def rewrite(self, known: DocumentId, line: str, by: Actor) -> SchoolDocument:
        """Number, date and title anew by another line; level, link and terms stay."""
        require_role(by, MANAGERS)
        words = " ".join(line.split())
        if not words:
            raise TextNeeded
        if len(words) > LONGEST_LINE:
            raise TextTooLong(LONGEST_LINE)
        read = rules.read_line(words, self.today(by), stems().documents)
        return await self._change(
            known, by, title=read.title, kind=read.kind, number=read.number, dated=read.dated
        )

    async def put_on_level(
        self, known: DocumentId, level: DocumentLevel, by: Actor
    ) -> SchoolDocument:
        return await self._change(known, by, level=level)

    async def call(self, known: DocumentId, kind: DocumentKind, by: Actor) -> SchoolDocument:
        """Of another kind than was read."""
        return await self._change(known, by, kind=kind)

    async def link(self, known: DocumentId, url: str, by: Actor) -> SchoolDocument:
        """Where it is published; BadLink."""
        return await self._change(known, by, url=_link(url))

    async def expire(self, known: DocumentId, day: date | None, by: Actor) -> SchoolDocument:
        """The last day in force; curators hear of it 30 and 7 days before."""
        return await self._change(known, by, expires_on=day)

    async def check(self, known: DocumentId, by: Actor) -> SchoolDocument:
        """Somebody looked today: it is in force."""
        return await self._change(known, by, checked_on=self.today(by))

    async def remove(self, known: DocumentId, by: Actor, *, back: bool = False) -> SchoolDocument:
        """Out of the register, or back into it."""
        return await self._change(known, by, removed=not back)

    def today(self, by: Actor) -> date:
        return self._calendars.today(by.organisation, self._clock())

    async def _change(self, known: DocumentId, by: Actor, **values: object) -> SchoolDocument:
        require_role(by, MANAGERS)
        async with self._storage.change(by) as desk:
            was = _own(await desk.documents.get(known), by)
            if desk.audit.done("document.change") is not None:
                return was
            return await self._keep(desk, was, replace(was, **values))  # type: ignore[arg-type]

    async def _keep(
        self, desk: Desk, was: SchoolDocument, changed: SchoolDocument
    ) -> SchoolDocument:
        now = self._clock()
        await desk.documents.save(changed, now)
        desk.audit.add("document.change", changed.id, now, _facts(was), _facts(changed))
        return changed


def _own(found: SchoolDocument | None, by: Actor) -> SchoolDocument:
    if found is None or found.organisation_id != by.organisation_id:
        raise NotYours
    return found


def _link(said: str) -> str:
    words = said.strip()
    if not words.startswith(("https://", "http://")) or len(words) > LONGEST_LINK or " " in words:
        raise BadLink
    return words


def _facts(of: SchoolDocument) -> dict[str, object]:
    day = of.expires_on.isoformat() if of.expires_on else None
    return {"kind": of.kind, "level": of.level, "expires": day, "removed": of.removed}
