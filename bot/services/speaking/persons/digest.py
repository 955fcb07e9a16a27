"""The digest of a week, to curators and heads: the summary, where it has something to say."""

from typing import assert_never

from bot.domain.people import Role
from bot.domain.posts import WeeklyDigest
from bot.services.overview.reading import Scene, Summary, summary_of
from bot.services.overview.telling import told
from bot.services.ports import Button, Letter
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = WeeklyDigest


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    match note:
        case WeeklyDigest():
            return await weekly_digest(desk, view)
        case _:
            assert_never(note)


async def weekly_digest(desk: Desk, view: View) -> Letter | Drop:
    """The same lines as «Сводка»; its file is one tap away."""
    if not view.hearer.person.roles & {Role.CURATOR, Role.HEAD}:
        return Drop("not a curator any more")
    scene = Scene(view.organisation, view.calendar, view.now, view.me)
    summary = await summary_of(desk, scene)
    if not _has_something_to_say(summary):
        return Drop("nothing to say")
    (key, values), *lines = told(summary)
    known = view.organisation.id
    buttons = [
        Button("button-digest-open", Tap("wo", known).pack()),
        Button("button-digest-export", Tap("wx", known).pack()),
    ]
    if Role.CURATOR in view.hearer.person.roles and summary.concerns:
        buttons.insert(1, Button("button-digest-nudge", Tap("wn", known).pack()))
    return Letter(key, values, tuple(lines), (tuple(buttons),))


def _has_something_to_say(summary: Summary) -> bool:
    """Pairs are at work, and something is late, near or worth a question."""
    totals = summary.totals
    near = totals.nearest is not None
    return bool(totals.active) and (near or bool(totals.overdue) or bool(summary.concerns))
