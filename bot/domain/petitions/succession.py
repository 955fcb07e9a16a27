"""What a pair takes over from the one it goes on from."""

from collections.abc import Collection
from dataclasses import replace

from bot.domain.ids import PersonId
from bot.domain.plans import PlanItem
from bot.domain.programme.content import Programme


def taken_over(new: Programme, old: Programme) -> Programme:
    """Goal, tasks and what is expected, where the new pair has not written its own."""
    return replace(
        new,
        goal=new.goal or old.goal,
        tasks=new.tasks or old.tasks,
        shared_tasks=new.shared_tasks or old.shared_tasks,
        expected=new.expected or old.expected,
        strengths=new.strengths or old.strengths,
    )


def goes_on(item: PlanItem, moved: Collection[PersonId], *, whole: bool) -> bool:
    """Open items; of a group that one mentee leaves, those that are this mentee's alone."""
    if not item.open:
        return False
    return whole or item.responsible_id in moved
