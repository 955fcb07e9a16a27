"""`para run`: what can be proved cheaply is proved first, then the heavy part is loaded."""

import gc
from collections.abc import Callable

from bot.clock import RunningClock
from bot.config import Settings
from bot.start.botapi import introduce
from bot.start.database import bring_up_to_date
from bot.start.speech import say


async def run(settings: Settings, tell: Callable[[str], None]) -> None:
    """Until SIGTERM or SIGINT; `tell` shows the first link.

    StartError when the token, the API or the database is wrong.
    """
    username = await introduce(settings)
    await bring_up_to_date(settings)
    # Loading aiogram takes seconds: a mistake in the settings is told before that.
    from bot.app import opened
    from bot.start.session import ApiSession

    clock = RunningClock(settings.clock_start)
    async with opened(settings, clock, ApiSession(settings)) as app:
        # What is loaded stays: full collections drop from 200 ms to nothing.
        gc.collect()
        gc.freeze()
        if code := await app.services.inviting.first_link():
            tell(say("start-first-link", link=f"https://t.me/{username}?start={code}", code=code))
        await app.run()
