"""Questionnaires that go out by themselves: switches, plans, the pairs they are about."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.dialects.sqlite import insert as upsert
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.forms import Form
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import CompletionReason, PairStatus
from bot.domain.surveys import Audience
from bot.domain.surveys.automatic import Planned, PlanState, Standing
from bot.storage.tables import pair, pair_mentee, programme, survey_off, survey_plan


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody of a pair, by the side that is asked."""

    pair_id: PairId
    person_id: PersonId
    form: Form
    audience: Audience


class AutomaticSurveys:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def off(self, within: OrganisationId) -> set[str]:
        """Kinds that are switched off."""
        mine = survey_off.c.organisation_id == within
        return set(await self._connection.scalars(select(survey_off.c.kind).where(mine)))

    async def switch(self, within: OrganisationId, kind: str, *, on: bool) -> None:
        row = {"organisation_id": within, "kind": kind}
        if on:
            await self._connection.execute(delete(survey_off).filter_by(**row))
        else:
            await self._connection.execute(upsert(survey_off).values(row).on_conflict_do_nothing())

    async def planned(self, within: OrganisationId, years: Collection[int]) -> list[Planned]:
        """Of these school years, sent and called off ones too."""
        found = await self._connection.execute(
            select(survey_plan)
            .where(survey_plan.c.organisation_id == within, survey_plan.c.year.in_(years))
            .order_by(survey_plan.c.id)
        )
        return [_planned(row) for row in found]

    async def get(self, known: int) -> Planned | None:
        found = await self._connection.execute(
            select(survey_plan).where(survey_plan.c.id == known)
        )
        row = found.one_or_none()
        return None if row is None else _planned(row)

    async def plan(self, new: Iterable[Planned]) -> list[int]:
        """Store plans (their ids are ignored); the ids in their order."""
        rows = [
            {
                "organisation_id": one.organisation_id,
                "kind": one.kind,
                "year": one.year,
                "opens_on": one.opens_on,
                "closes_on": one.closes_on,
                "pair_id": one.pair_id,
                "state": one.state,
            }
            for one in new
        ]
        if not rows:
            return []
        made = insert(survey_plan).returning(survey_plan.c.id, sort_by_parameter_order=True)
        return list(await self._connection.scalars(made, rows))

    async def settle(self, known: Collection[int], state: PlanState) -> None:
        if known:
            changed = update(survey_plan).where(survey_plan.c.id.in_(known))
            await self._connection.execute(changed.values(state=state))

    async def standing(self, within: OrganisationId, since: date) -> list[Standing]:
        """Pairs at work, and those closed since then: one statement."""
        found = await self._connection.execute(
            select(
                pair.c.id,
                pair.c.status,
                pair.c.closed_on,
                programme.c.form,
                programme.c.acknowledged_at,
            )
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(
                pair.c.organisation_id == within,
                or_(
                    pair.c.status == PairStatus.ACTIVE,
                    # What never began has nothing to be asked about.
                    and_(
                        pair.c.closed_on >= since,
                        pair.c.completion_reason != CompletionReason.DECLINED,
                    ),
                ),
            )
            .order_by(pair.c.id)
        )
        return [_standing(row) for row in found]

    async def members(
        self, within: OrganisationId, pairs: Collection[PairId] | None
    ) -> list[Member]:
        """Both sides of these pairs, or (None) of all at work; two statements."""
        which = [pair.c.organisation_id == within]
        if pairs is None:
            which.append(pair.c.status == PairStatus.ACTIVE)
        else:
            which.append(pair.c.id.in_(pairs))
        of_pair = (pair.c.id, programme.c.form)
        mentors = await self._connection.execute(
            select(*of_pair, pair.c.mentor_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .where(*which)
            .order_by(pair.c.id)
        )
        mentees = await self._connection.execute(
            select(*of_pair, pair_mentee.c.person_id)
            .join(programme, programme.c.pair_id == pair.c.id)
            .join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
            .where(*which, pair_mentee.c.left_on.is_(None))
            .order_by(pair.c.id, pair_mentee.c.person_id)
        )
        return [
            Member(PairId(known), PersonId(person), Form(form), audience)
            for rows, audience in ((mentors, Audience.MENTORS), (mentees, Audience.MENTEES))
            for known, form, person in rows
        ]


def _standing(row: Any) -> Standing:
    agreed = row.acknowledged_at and row.acknowledged_at.date()
    return Standing(row.id, PairStatus(row.status), Form(row.form), agreed, row.closed_on)


def _planned(row: Any) -> Planned:
    return Planned(
        id=row.id,
        organisation_id=row.organisation_id,
        kind=row.kind,
        year=row.year,
        opens_on=row.opens_on,
        closes_on=row.closes_on,
        pair_id=row.pair_id,
        state=PlanState(row.state),
    )
