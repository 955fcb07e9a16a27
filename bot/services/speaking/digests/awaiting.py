"""What a head is waited for with, and the nearest dates of the roadmap."""

from datetime import timedelta
from typing import Final

from bot.domain.names import cut
from bot.domain.people import Actor
from bot.services.overview.telling import Line
from bot.services.petitions.reading import to_decide
from bot.services.programme.approving import awaited_by
from bot.services.speaking.frame import View
from bot.storage.desk import Desk

_AHEAD: Final = timedelta(days=14)
_MOST: Final = 3
_TITLE: Final = 120


async def awaiting(desk: Desk, view: View) -> list[Line]:
    """The same lines as in the head's menu, six statements; empty when nothing waits."""
    by = _actor(view)
    if by is None:
        return []
    counts = (await awaited_by(desk, by, view.now))._asdict()
    lines: list[Line] = []
    if petitions := await to_decide(desk, by, view.now):
        lines.append(("menu-petitions", {"count": petitions}))
    lines += [(f"menu-awaited-{one}", {"count": it}) for one, it in counts.items() if it]
    return lines


async def roadmap(desk: Desk, view: View) -> list[Line]:
    """Open items of the next two weeks, the nearest first."""
    until = view.today + _AHEAD
    items = await desk.roadmaps.dated(view.organisation.id, until, view.today)
    near = [item for item in items if item.due and view.today <= item.due and not item.done_on]
    near.sort(key=lambda item: item.due or until)
    return [
        ("digest-roadmap", {"day": f"{item.due:%d.%m}", "title": cut(item.title, _TITLE)})
        for item in near[:_MOST]
    ]


def _actor(view: View) -> Actor | None:
    hearer = view.hearer
    if hearer.account is None:
        return None
    person = hearer.person
    return Actor(hearer.account, person.id, hearer.organisation, person.name, person.roles)
