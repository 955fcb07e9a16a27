"""The demo school's programme: its register of documents and its roadmap half way."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.catalog.demo.files import DemoDocument
from bot.catalog.profiles import USUAL, profile
from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import DocumentId, OrganisationId
from bot.domain.school.documents import DocumentKind, SchoolDocument
from bot.domain.school.roadmap import RoadmapItem, RoadmapStatus, Supply, stage_reached
from bot.domain.school.year import SchoolYear
from bot.services.school.roadmap.sketching import sketched
from bot.storage.desk import Desk

_KINDS: Final = {"regulation": DocumentKind.REGULATION}
# What a school of this kind is still at in the middle of the year: stage and number.
_GOES_ON: Final = frozenset({(7, 1), (7, 3)})


async def load_programme(
    desk: Desk,
    home: OrganisationId,
    documents: tuple[DemoDocument, ...],
    calendar: SchoolCalendar,
    now: datetime,
) -> None:
    """Everything that was due by `now` is done."""
    for one in documents:
        entry = SchoolDocument(
            id=DocumentId(0),
            organisation_id=home,
            title=one.title,
            kind=_KINDS.get(one.kind, DocumentKind.ORDER),
            number=one.number,
            dated=one.dated,
            checked_on=calendar.day(now),
        )
        await desk.documents.add(entry, now)
    year = SchoolYear.of(calendar.day(now))
    items = sketched(profile(USUAL), home, year, year.start, "ru")
    await desk.roadmaps.add((_half_way(item, calendar, now) for item in items), now)


def _half_way(item: RoadmapItem, calendar: SchoolCalendar, now: datetime) -> RoadmapItem:
    today = calendar.day(now)
    there = dict.fromkeys(item.resources or {}, Supply.THERE)
    if item.due is not None and item.due < today:
        status = RoadmapStatus.DONE
        return replace(item, status=status, done_on=item.due, resources=there)
    status = RoadmapStatus.PLANNED
    if (item.stage, item.number) in _GOES_ON:
        status = RoadmapStatus.IN_WORK
    reached = stage_reached(item.due, today, calendar) if item.due else None
    return replace(item, status=status, reminded=reached)
