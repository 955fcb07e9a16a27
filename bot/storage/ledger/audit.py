"""The audit: an operation leaves one row an action, and can be done once."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId, PersonId
from bot.domain.people import Actor
from bot.storage.tables import audit


@dataclass(frozen=True, slots=True)
class By:
    """In whose name a change is made; `actor`: None for the clock and the command line."""

    organisation: OrganisationId
    operation: str
    actor: PersonId | None = None


class Audit:
    """Who changed what, when, from what, to what."""

    def __init__(self, connection: AsyncConnection, by: Actor | None) -> None:
        self._connection = connection
        self._by = by
        self._rows: list[dict[str, Any]] = []
        self._done: dict[str, int] = {}

    async def recall(self, operation: str) -> None:
        """Load what this operation did before it was cut short."""
        found = await self._connection.execute(
            select(audit.c.action, audit.c.subject_id).where(audit.c.operation == operation)
        )
        self._done = {row.action: row.subject_id for row in found}

    def done(self, action: str) -> int | None:
        """The subject on which this operation already did `action`; None: go ahead."""
        return self._done.get(action)

    async def latest(
        self, actor: Actor, actions: str, subject: int, since: datetime
    ) -> tuple[str, dict[str, Any]] | None:
        """The last thing an actor did with a subject after `since`, and what was before.

        `actions`: how they begin («pair.»).
        """
        found = await self._connection.execute(
            select(audit.c.action, audit.c.before)
            .where(
                audit.c.organisation_id == actor.organisation_id,
                audit.c.at > since,
                audit.c.actor_id == actor.person_id,
                audit.c.subject_id == subject,
                audit.c.action.startswith(actions, autoescape=True),
            )
            .order_by(audit.c.at.desc(), audit.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        return None if row is None else (row.action, row.before or {})

    async def before(self, action: str, subject: int, since: datetime) -> dict[str, Any] | None:
        """What was before the last such change of a subject from `since`; None without one."""
        found = await self._connection.execute(
            select(audit.c.before)
            .where(audit.c.at >= since, audit.c.action == action, audit.c.subject_id == subject)
            .order_by(audit.c.id.desc())
            .limit(1)
        )
        row = found.one_or_none()
        return None if row is None else row.before or {}

    def add(
        self,
        action: str,
        subject: int,
        at: datetime,
        before: Mapping[str, Any] | None = None,
        after: Mapping[str, Any] | None = None,
    ) -> None:
        """Note one change by the acting person; written when the use case ends."""
        if self._by is None:
            raise ValueError("a change by nobody: use add_by_itself")
        acting = By(self._by.organisation_id, self._by.operation, self._by.person_id)
        self.add_by_itself(acting, action, subject, at)
        self._rows[-1] |= {
            "before": dict(before) if before else None,
            "after": dict(after) if after else None,
        }

    def add_by_itself(self, by: By, action: str, subject: int, at: datetime) -> None:
        """A change that the clock, the command line or a newcomer made."""
        self._rows.append(
            {
                "organisation_id": by.organisation,
                "at": at,
                "actor_id": by.actor,
                "action": action,
                "subject_id": subject,
                "before": None,
                "after": None,
                "operation": by.operation,
            }
        )

    def amounting_to(self, after: Mapping[str, Any]) -> None:
        """What the row noted last came to, in figures."""
        self._rows[-1]["after"] = dict(after)

    async def flush(self) -> None:
        if self._rows:
            await self._connection.execute(insert(audit), self._rows)
            self._rows.clear()
