"""The log of a school: rows of the audit with what they were about, the newest first."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.deeds import SUBJECTS, Deed, Subject
from bot.domain.ids import DifficultyId, OrganisationId, PairId, PersonId
from bot.domain.petitions import PetitionKind
from bot.storage.tables import audit, difficulty, meeting, petition, plan_item


def _about(table: Table, subject: Subject) -> ColumnElement[bool]:
    actions = [action for action, about in SUBJECTS.items() if about is subject]
    return and_(table.c.id == audit.c.subject_id, audit.c.action.in_(actions))


_PAPER = audit.c.after["paper"].as_string()
_PAIR = func.coalesce(plan_item.c.pair_id, meeting.c.pair_id, petition.c.pair_id)
_DEEDS = select(
    audit.c.at,
    audit.c.actor_id,
    audit.c.action,
    audit.c.subject_id,
    _PAIR.label("pair_id"),
    plan_item.c.number,
    meeting.c.day,
    _PAPER.label("paper"),
).select_from(
    audit.outerjoin(plan_item, _about(plan_item, Subject.ITEM))
    .outerjoin(meeting, _about(meeting, Subject.MEETING))
    .outerjoin(petition, _about(petition, Subject.PETITION))
)


class Deeds:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def latest(
        self, within: OrganisationId, since: datetime, until: datetime, most: int
    ) -> Sequence[Deed]:
        """Of [since, until), without petitions to a psychologist: one statement."""
        found = await self._connection.execute(
            _DEEDS.where(
                audit.c.organisation_id == within,
                audit.c.at >= since,
                audit.c.at < until,
                audit.c.action.in_(SUBJECTS),
                petition.c.kind.is_distinct_from(PetitionKind.SUPPORT),
                # Who printed a petition asks for something that may be nobody's business yet.
                func.coalesce(_PAPER, "").not_like("petition%"),
            )
            .order_by(audit.c.at.desc(), audit.c.id.desc())
            .limit(most)
        )
        return [_deed(row) for row in found]

    async def difficulties(self, within: OrganisationId) -> dict[DifficultyId, str]:
        """In their people's words: items of plans name them."""
        found = await self._connection.execute(
            select(difficulty.c.id, difficulty.c.words)
            .join(plan_item, plan_item.c.difficulty_id == difficulty.c.id)
            .where(plan_item.c.organisation_id == within)
            .distinct()
        )
        return {DifficultyId(row.id): row.words for row in found}


def _deed(row: Any) -> Deed:
    subject = SUBJECTS[row.action]
    pair = row.subject_id if subject is Subject.PAIR else row.pair_id
    return Deed(
        at=row.at,
        actor=PersonId(row.actor_id) if row.actor_id else None,
        action=row.action,
        pair=PairId(pair) if pair else None,
        person=PersonId(row.subject_id) if subject is Subject.PERSON else None,
        number=row.number,
        day=row.day,
        paper=row.paper,
    )
