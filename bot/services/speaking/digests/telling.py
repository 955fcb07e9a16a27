"""Which digest is said to whom, at the time of sending."""

from typing import Final, assert_never

from bot.domain.people import Role
from bot.domain.posts.about_digests import MonthlySummary
from bot.domain.posts.about_people import WeeklyDigest
from bot.services.ports import Button, Letter
from bot.services.speaking.digests.grid import pairs_grid
from bot.services.speaking.digests.monthly import file_of, month_from, month_lines
from bot.services.speaking.digests.weekly import buttons, summary_for, week_lines
from bot.services.speaking.frame import Drop, View
from bot.services.taps import Tap
from bot.storage.desk import Desk

Told = WeeklyDigest | MonthlySummary
_READERS: Final = frozenset({Role.CURATOR, Role.HEAD})


async def resolve(desk: Desk, note: Told, view: View) -> Letter | Drop:
    if not view.hearer.person.roles & _READERS:
        return Drop("not a curator any more")
    match note:
        case WeeklyDigest():
            return await weekly_digest(desk, view)
        case MonthlySummary():
            return await monthly_summary(desk, note, view)
        case _:
            assert_never(note)


async def weekly_digest(desk: Desk, view: View) -> Letter | Drop:
    """Its file is one tap away."""
    summary = await summary_for(desk, view)
    found = await week_lines(desk, view, summary)
    if not found:
        return Drop("nothing to say")
    (key, values), *lines = found
    file = Button("button-digest-export", Tap("wx", view.organisation.id).pack())
    rows = (buttons(view, summary, file),)
    return Letter(key, values, tuple(lines), rows, grid=pairs_grid(summary))


async def monthly_summary(desk: Desk, note: MonthlySummary, view: View) -> Letter | Drop:
    """With the digest of the week below, where both are of one day."""
    month = month_from(note.month)
    summary = await summary_for(desk, view)
    found = await month_lines(desk, view, month)
    if note.week:
        week = await week_lines(desk, view, summary)
        found += [("digest-week-below", {}), *week] if week and found else week
    if not found:
        return Drop("nothing to say")
    (key, values), *lines = found
    rows = (buttons(view, summary, file_of(view, month)),)
    return Letter(key, values, tuple(lines), rows, grid=pairs_grid(summary))
