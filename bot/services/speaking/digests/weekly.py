"""The digest of a week: to curators the summary, to heads its figures and what waits for them."""

from collections import Counter
from datetime import timedelta
from typing import Final

from bot.domain.nudges import addressees
from bot.domain.people import Role
from bot.domain.signals import Light
from bot.domain.signals.history import lights_on
from bot.services.overview.reading import Scene, Summary, summary_of
from bot.services.overview.telling import Line, head, nearest, sums, told
from bot.services.ports import Button
from bot.services.speaking.digests.awaiting import awaiting, roadmap
from bot.services.speaking.frame import View
from bot.services.taps import Tap
from bot.storage.desk import Desk

A_WEEK: Final = timedelta(days=7)


async def week_lines(desk: Desk, view: View, summary: Summary) -> list[Line]:
    """One screen; empty when there is nothing to say.

    A curator reads what «Сводка» says. A head reads the counts, how the lights changed since last
    week, what waits for the head's word, and the nearest dates.
    """
    roles = view.hearer.person.roles
    waits = await awaiting(desk, view) if Role.HEAD in roles else []
    if not waits and not _has_something_to_say(summary):
        return []
    if Role.CURATOR in roles:
        return [*told(summary), *waits]
    before = await _week_ago(desk, view)
    lines = [head(summary)]
    if summary.totals.statuses:
        lights, *others = sums(summary)
        lines += [lights if before is None else _changed(summary, before), *others]
    return [*lines, *waits, *nearest(summary), *await roadmap(desk, view)]


def buttons(view: View, summary: Summary, file: Button) -> tuple[Button, ...]:
    """«Напомнить всем» to a curator, where somebody is late."""
    known = view.organisation.id
    found = [Button("button-digest-open", Tap("wo", known).pack()), file]
    late = any(addressees(state) for state in summary.states)
    if Role.CURATOR in view.hearer.person.roles and late:
        found.insert(1, Button("button-digest-nudge", Tap("wn", known).pack()))
    return tuple(found)


def scene_of(view: View) -> Scene:
    return Scene(view.organisation, view.calendar, view.now, view.me)


async def summary_for(desk: Desk, view: View) -> Summary:
    return await summary_of(desk, scene_of(view))


async def _week_ago(desk: Desk, view: View) -> Counter[Light] | None:
    """None: lights were not noted yet."""
    day = view.today - A_WEEK
    changes = await desk.signals.lights.over_time(view.organisation.id, day, day)
    return lights_on(changes, day) if changes else None


def _changed(summary: Summary, before: Counter[Light]) -> Line:
    """«🟢 4 (+1)   🟡 0   🔴 3 (−1)»."""
    now = summary.totals.lights
    moved = {light: now[light] - before[light] for light in Light}
    values: dict[str, object] = {str(one): _count(now[one], moved[one]) for one in Light}
    values["since"] = f"{summary.today - A_WEEK:%d.%m}"
    return "digest-lights" if any(moved.values()) else "digest-lights-same", values


def _count(now: int, by: int) -> str:
    if not by:
        return str(now)
    return f"{now} ({'+' if by > 0 else '−'}{abs(by)})"


def _has_something_to_say(summary: Summary) -> bool:
    """Pairs are at work, and something is late, near or worth a question."""
    totals = summary.totals
    near = totals.nearest is not None
    return bool(totals.active) and (near or bool(totals.overdue) or bool(summary.concerns))
