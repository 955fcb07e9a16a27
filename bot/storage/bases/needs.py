"""Difficulties and the diagnoses that found them."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.bases.diagnoses import Diagnosis, DiagnosisDraft
from bot.domain.difficulties import Difficulty
from bot.domain.ids import DifficultyId, OrganisationId, PairId, PersonId
from bot.domain.pairs import PairStatus
from bot.storage.tables import (
    diagnosis,
    diagnosis_difficulty,
    difficulty,
    pair,
    pair_mentee,
    person,
)

_FIELDS = tuple(field.name for field in fields(Difficulty))


class Needs:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def get(self, known: DifficultyId, within: OrganisationId) -> Difficulty | None:
        """None when missing or of another organisation."""
        rows = await self._connection.execute(
            select(difficulty).where(
                difficulty.c.id == known, difficulty.c.organisation_id == within
            )
        )
        row = rows.one_or_none()
        return None if row is None else _difficulty(row)

    async def of_people(self, people: Iterable[PersonId]) -> list[Difficulty]:
        """All of theirs, the open ones first, then as they came: one statement."""
        rows = await self._connection.execute(
            select(difficulty)
            .where(difficulty.c.person_id.in_(list(people)))
            .order_by(
                difficulty.c.status.in_(("closed", "not_closed")),
                difficulty.c.person_id,
                difficulty.c.id,
            )
        )
        return [_difficulty(row) for row in rows]

    async def of_pair(self, known: PairId) -> list[Difficulty]:
        """Those of the pair's mentees: one statement."""
        mentees = select(pair_mentee.c.person_id).where(
            pair_mentee.c.pair_id == known, pair_mentee.c.left_on.is_(None)
        )
        rows = await self._connection.execute(
            select(difficulty)
            .where(difficulty.c.person_id.in_(mentees))
            .order_by(difficulty.c.person_id, difficulty.c.id)
        )
        return [_difficulty(row) for row in rows]

    async def add(self, within: OrganisationId, new: Difficulty, now: datetime) -> DifficultyId:
        """The id of `new` is given here."""
        values = {name: getattr(new, name) for name in _FIELDS if name != "id"}
        made = await self._connection.execute(
            insert(difficulty).values(organisation_id=within, created_at=now, **values)
        )
        return DifficultyId(_id(made))

    async def save(self, changed: Difficulty) -> None:
        values = {name: getattr(changed, name) for name in _FIELDS if name != "id"}
        await self._connection.execute(
            update(difficulty).where(difficulty.c.id == changed.id).values(**values)
        )

    async def remove(self, known: DifficultyId) -> None:
        """Written down by a slip."""
        await self._connection.execute(delete(difficulty).where(difficulty.c.id == known))

    async def mentors_of(self, known: PersonId) -> list[PersonId]:
        """Who mentors this mentee in a pair that works or waits to."""
        rows = await self._connection.execute(
            select(pair.c.mentor_id)
            .join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)
            .where(
                pair_mentee.c.person_id == known,
                pair_mentee.c.left_on.is_(None),
                pair.c.status.in_((PairStatus.ACTIVE, PairStatus.PAUSED)),
            )
        )
        return [PersonId(row.mentor_id) for row in rows]

    async def add_diagnosis(
        self,
        within: OrganisationId,
        of: PersonId,
        by: PersonId,
        draft: DiagnosisDraft,
        now: datetime,
    ) -> int:
        """With the difficulties it found, two statements."""
        made = await self._connection.execute(
            insert(diagnosis).values(
                organisation_id=within,
                person_id=of,
                by_id=by,
                method=draft.method,
                tool=draft.tool,
                made_on=draft.made_on,
                conclusion=draft.conclusion,
                created_at=now,
            )
        )
        known = _id(made)
        if draft.difficulties:
            rows = [
                {"diagnosis_id": known, "difficulty_id": one, "organisation_id": within}
                for one in draft.difficulties
            ]
            await self._connection.execute(insert(diagnosis_difficulty), rows)
        return known

    async def diagnoses(self, known: PersonId) -> list[Diagnosis]:
        """The newest first, each with its difficulties: two statements."""
        links = await self._connection.execute(
            select(diagnosis_difficulty.c.diagnosis_id, diagnosis_difficulty.c.difficulty_id)
            .join(diagnosis, diagnosis.c.id == diagnosis_difficulty.c.diagnosis_id)
            .where(diagnosis.c.person_id == known)
            .order_by(diagnosis_difficulty.c.difficulty_id)
        )
        found: dict[int, list[DifficultyId]] = {}
        for link in links:
            found.setdefault(link.diagnosis_id, []).append(DifficultyId(link.difficulty_id))
        rows = await self._connection.execute(
            select(diagnosis, person.c.name)
            .outerjoin(person, person.c.id == diagnosis.c.by_id)
            .where(diagnosis.c.person_id == known)
            .order_by(diagnosis.c.made_on.desc(), diagnosis.c.id.desc())
        )
        return [_diagnosis(row, found.get(row.id, ())) for row in rows]


def _difficulty(row: Any) -> Difficulty:
    return Difficulty(**{name: getattr(row, name) for name in _FIELDS})


def _diagnosis(row: Any, found: Iterable[DifficultyId]) -> Diagnosis:
    draft = DiagnosisDraft(row.method, row.made_on, row.conclusion, row.tool, tuple(found))
    by = None if row.by_id is None else PersonId(row.by_id)
    return Diagnosis(row.id, PersonId(row.person_id), by, row.name or "", draft)


def _id(result: Any) -> int:
    return int(result.inserted_primary_key[0])
