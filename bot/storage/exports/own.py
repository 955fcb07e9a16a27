"""Everything stored about a person, table by table, as the tables themselves say it.

A row is about somebody when it is erased with them: a table that is added tomorrow is told
tomorrow. What a pair shares is told as well; what others keep to themselves, and who they are,
never.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import Column, ColumnElement, Table, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.community.awards import AwardStatus
from bot.domain.ids import AccountId, PersonId
from bot.storage.columns import metadata
from bot.storage.tables import (
    account,
    audit,
    award,
    meeting,
    mentor_report,
    pair,
    pair_mentee,
    person,
    plan_item,
    programme,
    survey_sheet,
    survey_sheet_answer,
)

Rows = list[dict[str, Any]]
# A queue of messages: it tells of other tables' rows.
_PASSED_OVER: Final = frozenset({"outbox"})
# Keys of doors, what the search needs, what another one answered.
_HIDDEN: Final[Mapping[str, frozenset[str]]] = MappingProxyType(
    {
        "person": frozenset({"name_key"}),
        "invitation": frozenset({"code_hash"}),
        "survey_sheet": frozenset({"key"}),
        "matching_interest": frozenset({"mentor_ready", "mentee_ready"}),
        "mentor_report": frozenset({"reminded"}),
    }
)
_ANSWER: Final = ("campaign_id", "question", "value")
_ACT: Final = ("at", "action")
# What both sides of a pair read.
_OF_PAIR: Final = (
    (pair, "id code status order_number order_date closed_on created_at"),
    (programme, "pair_id start end form format goal status tasks shared_tasks expected"),
    (
        plan_item,
        "pair_id number direction work_form title due status done_on verified_at move_reason"
        " cancel_reason expected feedback outcome",
    ),
    (
        meeting,
        "pair_id day starts_at status kind format minutes place topic note next_task"
        " next_task_due result observation recorded_at confirmed_at",
    ),
)


def tables_about() -> tuple[str, ...]:
    """Every table that may be told, in the order of telling."""
    own = [table.name for table in _about()]
    shared = [table.name for table, _ in _OF_PAIR]
    beside = [mentor_report.name, survey_sheet_answer.name, audit.name]
    return (person.name, account.name, *own, *shared, *beside)


def columns_about() -> frozenset[str]:
    """Every column of theirs that is told."""
    whole = [person, account, mentor_report, *_about()]
    own = {column.name for table in whole for column in table.c if _shown(column)}
    shared = {name for _, names in _OF_PAIR for name in names.split()}
    return frozenset(own | shared | {*_ANSWER, *_ACT})


class OwnRows:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def about(self, known: PersonId, known_account: AccountId) -> dict[str, Rows]:
        """By table; tables without a row are left out. A statement each."""
        found = {person.name: await self._rows(person, person.c.id == known)}
        found[account.name] = await self._rows(account, account.c.id == known_account)
        for table in _about():
            found[table.name] = await self._rows(table, _whose(table, known))
        mine = select(pair_mentee.c.pair_id).where(
            pair_mentee.c.person_id == known, pair_mentee.c.left_on.is_(None)
        )
        mentored = select(pair.c.id).where(pair.c.mentor_id == known)
        for table, names in _OF_PAIR:
            of = table.c.id if table is pair else table.c.pair_id
            within = or_(of.in_(mine), of.in_(mentored))
            found[table.name] = await self._rows(table, within, names.split())
        reports = mentor_report.c.pair_id.in_(mentored)
        found[mentor_report.name] = await self._rows(mentor_report, reports)
        found |= await self._beside(known)
        return {name: rows for name, rows in found.items() if rows}

    async def _beside(self, known: PersonId) -> dict[str, Rows]:
        """What one answered under one's name, and what one did."""
        acts = audit.c.actor_id == known
        return {
            survey_sheet_answer.name: await self._answers(known),
            audit.name: await self._rows(audit, acts, _ACT),
        }

    async def _answers(self, known: PersonId) -> Rows:
        answer = survey_sheet_answer
        found = await self._connection.execute(
            select(survey_sheet.c.campaign_id, answer.c.question, answer.c.value)
            .join(survey_sheet, survey_sheet.c.key == answer.c.sheet_key)
            .where(survey_sheet.c.person_id == known)
            .order_by(survey_sheet.c.campaign_id, answer.c.question)
        )
        return [dict(row) for row in found.mappings()]

    async def _rows(
        self, table: Table, which: ColumnElement[bool], names: Sequence[str] = ()
    ) -> Rows:
        columns = [table.c[name] for name in names] or [one for one in table.c if _shown(one)]
        if not columns:
            return []
        found = await self._connection.execute(
            select(*columns).where(which).order_by(*table.primary_key.columns)
        )
        return [dict(row) for row in found.mappings()]


def _about() -> list[Table]:
    return [
        table
        for table in metadata.sorted_tables
        if table.name not in _PASSED_OVER and _owners(table)
    ]


def _owners(table: Table) -> list[Column[Any]]:
    """Columns that name whom a row is about: it goes with them."""
    return [
        column
        for column in table.columns
        for key in column.foreign_keys
        if key.column is person.c.id and key.ondelete == "CASCADE"
    ]


def _whose(table: Table, known: PersonId) -> ColumnElement[bool]:
    mine = or_(*(column == known for column in _owners(table)))
    # Nobody hears of an award that may never come.
    return mine & (award.c.status == AwardStatus.GRANTED) if table is award else mine


def _shown(column: Column[Any]) -> bool:
    """People and organisations are left out: others are not one's own data."""
    if column.name in _HIDDEN.get(column.table.name, frozenset()):
        return False
    return all(key.column.table.name not in _OTHERS for key in column.foreign_keys)


_OTHERS: Final = frozenset({"person", "organisation", "account"})
