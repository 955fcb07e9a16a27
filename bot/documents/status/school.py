"""The sheets of the school's papers: roadmap, documents, the log of what was done."""

from datetime import datetime
from typing import Final

from bot.catalog.papers import papers
from bot.documents.status.rows import StatusRows
from bot.documents.xlsx.columns import Cell, Column, Row, Sheet
from bot.domain.deeds import Deed, Subject
from bot.domain.school.documents import SchoolDocument
from bot.domain.school.roadmap import RoadmapItem

ROADMAP: Final = Sheet(
    "roadmap",
    (
        Column("roadmap:number", 6),
        Column("roadmap:stage", 26),
        Column("roadmap:content", 56),
        Column("roadmap:due", 11, Cell.DATE),
        Column("roadmap:who", 26),
        Column("roadmap:expected", 40),
        Column("roadmap:status", 14),
        Column("roadmap:done", 11, Cell.DATE),
    ),
)

DOCUMENTS: Final = Sheet(
    "documents",
    (
        Column("document:kind", 22),
        Column("document:number", 14),
        Column("document:dated", 11, Cell.DATE),
        Column("document:url", 40),
        Column("document:title", 60),
    ),
)

LOG: Final = Sheet(
    "log",
    (
        Column("log:at", 16, Cell.MOMENT),
        Column("log:who", 28),
        Column("log:subject", 44),
        Column("log:action", 50),
    ),
)


def roadmap_row(item: RoadmapItem, rows: StatusRows) -> Row:
    role = rows.label("role", item.role) if item.role else None
    return (
        item.code,
        item.stage_title,
        item.title,
        item.due,
        item.person_name or item.who or role,
        item.expected,
        rows.label("roadmap-status", item.status),
        item.done_on,
    )


def document_row(document: SchoolDocument, rows: StatusRows) -> Row:
    return (
        rows.label("document-kind", document.kind),
        document.number,
        document.dated,
        document.url,
        document.title,
    )


def log_row(deed: Deed, at: datetime, rows: StatusRows) -> Row:
    """`at`: local time."""
    return (
        at.replace(tzinfo=None, microsecond=0),
        rows.who(deed.actor) or rows.say("export-log-nobody"),
        _subject(deed, rows),
        _action(deed, rows),
    )


def _action(deed: Deed, rows: StatusRows) -> str:
    said = rows.say(f"export-deed-{deed.code}")
    known = next((one for one in papers() if one.code == deed.paper), None)
    if known is None:
        return said
    return rows.say("export-deed-paper", deed=said, paper=rows.worded(known.title))


def _subject(deed: Deed, rows: StatusRows) -> str:
    """«Ермаков А. Н. → Громов И. Д., пункт 3»"""
    match deed.subject:
        case Subject.SCHOOL:
            return rows.say("export-log-school")
        case Subject.PERSON:
            return rows.who(deed.person) or rows.say("export-log-gone")
        case _:
            pair = rows.names.get(deed.pair) if deed.pair else None
            day = f"{deed.day:%d.%m.%Y}" if deed.day else ""
            of = pair or rows.say("export-log-gone")
            kind = deed.subject
            return rows.say(f"export-log-{kind}", pair=of, number=deed.number or 0, day=day)
