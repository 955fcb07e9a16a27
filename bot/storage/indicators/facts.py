"""The facts of a school year: five statements, however large the organisation."""

from datetime import date, datetime
from typing import Any, Final

from sqlalchemy import Select, and_, false, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import AwardStatus
from bot.domain.community.careers import Staying
from bot.domain.difficulties import DifficultyStatus
from bot.domain.ids import OrganisationId, PersonId
from bot.domain.indicators.facts import (
    LONGEST_STAY,
    Facts,
    NeedFact,
    PersonFact,
    StayFact,
    Tallies,
)
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.school.roadmap import RoadmapStatus
from bot.domain.school.year import SchoolYear
from bot.storage.indicators.pairs import YearPairs
from bot.storage.tables import (
    award,
    base_card,
    difficulty,
    material,
    mentor_training,
    pair,
    pair_mentee,
    person,
    programme,
    retention_check,
    roadmap_item,
)

_FORMED: Final = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
Span = tuple[datetime, datetime]
_OPEN: Final = (DifficultyStatus.OPEN, DifficultyStatus.IN_WORK)


class YearFacts:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def of_year(
        self, within: OrganisationId, year: SchoolYear, today: date, span: Span
    ) -> Facts:
        """`today`: no later than the year's last day; `span`: the moments between which it is."""
        pairs = YearPairs(self._connection, within, year, today)
        return Facts(
            year=year,
            today=today,
            people=await self._people(within),
            pairs=await pairs.all(),
            needs=await self._needs(within, year),
            stays=await self._stays(within, year),
            tallies=await self._tallies(within, year, span),
        )

    async def _people(self, within: OrganisationId) -> dict[PersonId, PersonFact]:
        trained = select(mentor_training.c.person_id).where(
            mentor_training.c.organisation_id == within
        )
        found = await self._connection.execute(
            select(
                person.c.id,
                person.c.kind,
                person.c.under_35,
                person.c.career_start,
                func.coalesce(base_card.c.regional_methodist, false()),
                person.c.id.in_(trained),
                person.c.qualification,
            )
            .outerjoin(base_card, base_card.c.person_id == person.c.id)
            .where(person.c.organisation_id == within)
        )
        return {row[0]: PersonFact(*row) for row in found}

    async def _needs(self, within: OrganisationId, year: SchoolYear) -> tuple[NeedFact, ...]:
        """Those open on a day of the year, and those that were closed in it."""
        table = difficulty.c
        said = or_(table.closed_by_mentee >= year.opens, table.closed_by_mentor >= year.opens)
        closed = and_(table.status == DifficultyStatus.CLOSED, said)
        # Without a day of its own: it counts for the year in which it was noted.
        given_up = and_(table.status == DifficultyStatus.NOT_CLOSED, table.opened_on >= year.opens)
        found = await self._connection.execute(
            select(
                table.person_id,
                table.status,
                table.level_before,
                table.level_after,
                table.opened_on,
                table.closed_by_mentee,
                table.closed_by_mentor,
            ).where(
                table.organisation_id == within,
                table.opened_on <= year.closes,
                or_(table.status.in_(_OPEN), closed, given_up),
            )
        )
        return tuple(_need(row) for row in found)

    async def _stays(self, within: OrganisationId, year: SchoolYear) -> tuple[StayFact, ...]:
        """Teachers by the school year in which they were first taught; marks of this year.

        Those of the years before this one that are still asked about.
        """
        found = await self._connection.execute(_staying(within, year))
        return tuple(
            StayFact(
                PersonId(known),
                SchoolYear.of(began).first,
                Staying(said) if said else None,
            )
            for known, said, began in found
        )

    async def _tallies(self, within: OrganisationId, year: SchoolYear, span: Span) -> Tallies:
        """Counts over tables of different subjects, in one statement."""
        items = _counting(roadmap_item, within).where(
            roadmap_item.c.year == year.first, roadmap_item.c.removed_at.is_(None)
        )
        done = items.where(roadmap_item.c.status == RoadmapStatus.DONE)
        due = or_(roadmap_item.c.due.is_(None), roadmap_item.c.done_on <= roadmap_item.c.due)
        given = _counting(award, within).where(
            award.c.status == AwardStatus.GRANTED, award.c.decided_at.between(*span)
        )
        shared = _counting(material, within).where(
            material.c.approved_at.is_not(None), material.c.removed_at.is_(None)
        )
        friends = _counting(person, within).where(
            person.c.kind.in_(("partner", "parent")), person.c.left_on.is_(None)
        )
        counts = (items, done, done.where(due), given, shared, friends)
        found = await self._connection.execute(select(*(one.scalar_subquery() for one in counts)))
        return Tallies(*found.one())


def _staying(within: OrganisationId, year: SchoolYear) -> Select[Any]:
    marked = and_(retention_check.c.person_id == person.c.id, retention_check.c.year == year.first)
    first = func.min(programme.c.start)
    earliest = SchoolYear.starting(year.first - LONGEST_STAY)
    return (
        select(person.c.id, retention_check.c.status, first)
        .join(pair_mentee, pair_mentee.c.person_id == person.c.id)
        .join(pair, pair.c.id == pair_mentee.c.pair_id)
        .join(programme, programme.c.pair_id == pair.c.id)
        .outerjoin(retention_check, marked)
        .where(
            person.c.organisation_id == within,
            person.c.kind == "teacher",
            pair.c.status.in_(_FORMED),
            or_(
                pair.c.completion_reason.is_(None),
                pair.c.completion_reason != CompletionReason.DECLINED,
            ),
        )
        .group_by(person.c.id, retention_check.c.status)
        .having(first >= earliest.opens, first < year.opens)
    )


def _counting(table: Any, within: OrganisationId) -> Any:
    return select(func.count()).select_from(table).where(table.c.organisation_id == within)


def _need(row: Any) -> NeedFact:
    days = [day for day in (row.closed_by_mentee, row.closed_by_mentor) if day is not None]
    closed = row.status is DifficultyStatus.CLOSED
    return NeedFact(
        person=PersonId(row.person_id),
        status=DifficultyStatus(row.status),
        before=row.level_before,
        after=row.level_after,
        opened_on=row.opened_on,
        closed_on=max(days) if closed and days else None,
    )
