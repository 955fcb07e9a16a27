"""Whom the year's numbers count, a row each: people as their cards have them, and their pairs.

Nothing is added up here: whoever holds the rows can count the numbers by hand.
"""

from collections.abc import AsyncIterator, Callable
from datetime import date
from typing import Any, Final, NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Select, exists, func, literal, or_, select, union_all
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import AwardStatus
from bot.domain.forms import Form, Kind
from bot.domain.ids import OrganisationId, PairId, PersonId
from bot.domain.pairs import CompletionReason, PairStatus
from bot.storage.tables import (
    award,
    base_card,
    consent,
    difficulty,
    mentor_training,
    pair,
    pair_mentee,
    person,
    programme,
    retention_check,
)

_CHUNK: Final = 1000
_FORMED: Final = (PairStatus.ACTIVE, PairStatus.PAUSED, PairStatus.CLOSED)
_BESIDE: Final = ("partner", "parent")
T = TypeVar("T")


class Counted(NamedTuple):
    """Somebody as their card has them; `withdrawn`: took the consent to personal data back."""

    id: PersonId
    name: str
    kind: str
    qualification: str | None
    career_start: date | None
    under_35: bool | None
    methodist: bool | None
    trainings: int
    hours: int | None
    capacity: int | None
    withdrawn: bool
    left_on: date | None


class Stand(NamedTuple):
    """Somebody in a pair that was formed; `left_on`: the day they left it before its end."""

    pair: PairId
    start: date
    closed_on: date | None
    form: Form
    kinds: list[Kind]
    mentor: bool
    person: PersonId
    left_on: date | None


class Roster:
    def __init__(self, connection: AsyncConnection, within: OrganisationId) -> None:
        self._connection = connection
        self._within = within

    async def people(self) -> AsyncIterator[Counted]:
        """By name: members of pairs, who has a difficulty, an award or a mark, partners."""
        rows = _people(self._within).where(_of_any_row())
        async for one in self._all(rows.order_by(person.c.name_key, person.c.id), Counted):
            yield one

    async def stands(self) -> AsyncIterator[Stand]:
        """Pair by pair, the mentor first."""
        pairs = (pair.c.organisation_id == self._within, *_formed())
        columns = (
            pair.c.id.label("pair"),
            programme.c.start,
            pair.c.closed_on,
            programme.c.form,
            programme.c.kinds,
        )
        of = pair.join(programme, programme.c.pair_id == pair.c.id)
        mentors = select(*columns, literal(1).label("mentor"), pair.c.mentor_id.label("person"))
        mentees = select(*columns, literal(0), pair_mentee.c.person_id, pair_mentee.c.left_on)
        both = union_all(
            mentors.add_columns(literal(None, pair_mentee.c.left_on.type).label("left_on"))
            .select_from(of)
            .where(*pairs),
            mentees.select_from(of.join(pair_mentee, pair_mentee.c.pair_id == pair.c.id)).where(
                *pairs
            ),
        )
        known = both.selected_columns
        rows = both.order_by(known.pair, known.mentor.desc(), known.person)
        async for one in self._all(rows, Stand):
            yield one

    async def _all(self, rows: Any, make: Callable[..., T]) -> AsyncIterator[T]:
        found = await self._connection.stream(rows.execution_options(yield_per=_CHUNK))
        async for row in found:
            yield make(*row)


def _people(within: OrganisationId) -> Select[Any]:
    trained = (
        select(func.count()).where(mentor_training.c.person_id == person.c.id).scalar_subquery()
    )
    return (
        select(
            person.c.id,
            person.c.name,
            person.c.kind,
            person.c.qualification,
            person.c.career_start,
            person.c.under_35,
            base_card.c.regional_methodist,
            trained,
            person.c.hours_a_month,
            base_card.c.capacity,
            _taken_back(),
            person.c.left_on,
        )
        .outerjoin(base_card, base_card.c.person_id == person.c.id)
        .where(person.c.organisation_id == within)
    )


def _taken_back() -> ColumnElement[bool]:
    """Consents are there, and none of them stands."""
    again = consent.alias("again")
    given = exists().where(
        again.c.person_id == consent.c.person_id, again.c.withdrawn_at.is_(None)
    )
    return exists().where(
        consent.c.person_id == person.c.id,
        consent.c.withdrawn_at.is_not(None),
        ~given.correlate(consent),
    )


def _of_any_row() -> ColumnElement[bool]:
    rows = (
        exists().where(pair.c.mentor_id == person.c.id, *_formed()),
        exists().where(
            pair_mentee.c.person_id == person.c.id,
            pair_mentee.c.pair_id == pair.c.id,
            *_formed(),
        ),
        exists().where(difficulty.c.person_id == person.c.id),
        exists().where(retention_check.c.person_id == person.c.id),
        exists().where(award.c.person_id == person.c.id, award.c.status == AwardStatus.GRANTED),
    )
    return or_(person.c.kind.in_(_BESIDE), *rows)


def _formed() -> tuple[ColumnElement[bool], ...]:
    """Pairs that began: a declined one never did."""
    reason = pair.c.completion_reason
    began = or_(reason.is_(None), reason != CompletionReason.DECLINED)
    return pair.c.status.in_(_FORMED), began
