"""The clock of a demo moved forward: what is due on the way is said when it is due.

A clock that only jumped would make everything on its way late, and Para would say so.
"""

from collections.abc import Awaitable, Callable
from datetime import datetime, time, timedelta, tzinfo
from typing import Final

from bot.app import App

# When rounds that look at the day have something to do; rows tell their own moments.
_MARKS: Final = (time(8), time(8, 30), time(9), time(12), time(18), time(20))


async def pass_time(
    app: App, to: datetime, zone: tzinfo, do_rounds: Callable[[], Awaitable[object]]
) -> None:
    """Move the app's clock to an aware `to`, with `do_rounds` at each moment that matters.

    The last one, at `to` itself, is left to the caller.
    """
    while (stop := await _next_stop(app, to, zone)) < to:
        app.clock.move_to(stop)
        await do_rounds()
    if app.clock() < to:
        app.clock.move_to(to)


async def _next_stop(app: App, to: datetime, zone: tzinfo) -> datetime:
    now = app.clock()
    found = (
        _next_mark(now, zone),
        await app.services.reminding.next_due(to),
        await app.services.speaking.next_due(),
    )
    return min((moment for moment in found if moment and moment > now), default=to)


def _next_mark(now: datetime, zone: tzinfo) -> datetime:
    today = now.astimezone(zone).date()
    marks = (
        datetime.combine(today + timedelta(days=days), mark, zone)
        for days in (0, 1)
        for mark in _MARKS
    )
    return next(mark for mark in marks if mark > now)
