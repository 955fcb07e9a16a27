"""The text of a programme as its row keeps it: read with its pair, in one statement."""

from typing import Any

from bot.domain.forms import Kind
from bot.domain.ids import PersonId
from bot.domain.programme.content import Programme
from bot.storage.tables import programme

PROGRAMME = (
    programme.c.start,
    programme.c.end,
    programme.c.form,
    programme.c.format,
    programme.c.kinds,
    programme.c.goal,
    programme.c.status.label("programme_status"),
    programme.c.authoring,
    programme.c.acknowledged_at,
    programme.c.tasks,
    programme.c.shared_tasks,
    programme.c.expected,
    programme.c.strengths,
    programme.c.agreed_by,
    programme.c.returned,
    programme.c.defence_on,
    programme.c.best,
    programme.c.approved_at,
    programme.c.approved_by,
    programme.c.version,
)


def programme_of(row: Any) -> Programme:
    return Programme(
        start=row.start,
        end=row.end,
        form=row.form,
        format=row.format,
        kinds=tuple(Kind(kind) for kind in row.kinds),
        goal=row.goal,
        status=row.programme_status,
        authoring=row.authoring,
        acknowledged_at=row.acknowledged_at,
        tasks=tuple(row.tasks),
        shared_tasks=tuple(row.shared_tasks),
        expected=row.expected,
        strengths=row.strengths,
        agreed_by=tuple(PersonId(one) for one in row.agreed_by),
        returned=row.returned,
        defence_on=row.defence_on,
        best=row.best,
        approved_at=row.approved_at,
        approved_by=row.approved_by,
        version=row.version,
    )


def columns_of(of: Programme) -> dict[str, Any]:
    return {
        "start": of.start,
        "end": of.end,
        "form": of.form,
        "format": of.format,
        "kinds": [str(kind) for kind in of.kinds],
        "goal": of.goal,
        "status": of.status,
        "authoring": of.authoring,
        "acknowledged_at": of.acknowledged_at,
        "tasks": list(of.tasks),
        "shared_tasks": list(of.shared_tasks),
        "expected": of.expected,
        "strengths": of.strengths,
        "agreed_by": list(of.agreed_by),
        "returned": of.returned,
        "defence_on": of.defence_on,
        "best": of.best,
        "approved_at": of.approved_at,
        "approved_by": of.approved_by,
        "version": of.version,
    }
