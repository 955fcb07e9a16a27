"""Who is reached through pairs: one side of those that a curator narrowed a sending to."""

from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.forms import Form
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.surveys import TRIAL, Audience, Whom
from bot.domain.surveys.said import places_of
from bot.storage.tables import campaign, pair, pair_mentee, programme

_AT_WORK = (PairStatus.ACTIVE, PairStatus.PAUSED)


class Audiences:
    _connection: AsyncConnection

    async def of_pairs(
        self, within: OrganisationId, audience: Audience, whom: Whom, of: PairId | None
    ) -> list[PersonId]:
        """Each person once. Of pairs at work, unless statuses of programmes are named."""
        which: list[Any] = [pair.c.organisation_id == within]
        if of is not None:
            which.append(pair.c.id == of)
        elif whom.statuses:
            which.append(programme.c.status.in_(whom.statuses))
        else:
            which.append(pair.c.status.in_(_AT_WORK))
        if whom.forms:
            which.append(programme.c.form.in_(whom.forms))
        side = pair.c.mentor_id if audience is Audience.MENTORS else pair_mentee.c.person_id
        query = select(side).join(programme, programme.c.pair_id == pair.c.id)
        if audience is not Audience.MENTORS:
            query = query.join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
            which.append(pair_mentee.c.left_on.is_(None))
        found = await self._connection.scalars(query.where(*which).distinct().order_by(side))
        return [PersonId(one) for one in found]

    async def places(self, person: PersonId, audience: Audience) -> tuple[str, ...]:
        """Forms and kinds of the pairs at work in which the person is on this side."""
        query = select(programme.c.form, programme.c.kinds).join(
            pair, pair.c.id == programme.c.pair_id
        )
        if audience is Audience.MENTORS:
            query = query.where(pair.c.mentor_id == person)
        else:
            query = query.join(pair_mentee, pair_mentee.c.pair_id == pair.c.id).where(
                pair_mentee.c.person_id == person, pair_mentee.c.left_on.is_(None)
            )
        found = await self._connection.execute(query.where(pair.c.status.in_(_AT_WORK)))
        return places_of((row.form, row.kinds) for row in found)

    async def kinds_of_pairs(
        self, within: OrganisationId
    ) -> tuple[list[Form], list[ProgrammeStatus]]:
        """The forms and statuses of all programmes, in the order of the vocabulary."""
        rows = await self._connection.execute(
            select(programme.c.form, programme.c.status)
            .where(programme.c.organisation_id == within)
            .distinct()
        )
        found = {code for row in rows for code in row}
        return [one for one in Form if one in found], [
            one for one in ProgrammeStatus if one in found
        ]

    async def forget_trials(self, person: PersonId) -> None:
        await self._connection.execute(
            delete(campaign).where(campaign.c.kind == TRIAL, campaign.c.opened_by == person)
        )
