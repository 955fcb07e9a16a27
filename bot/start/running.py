"""`para run`: what can be proved cheaply is proved first, then the heavy part is loaded."""

import gc

from bot.clock import RunningClock
from bot.config import Settings
from bot.start.botapi import introduce
from bot.start.database import bring_up_to_date


async def run(settings: Settings) -> None:
    """Until SIGTERM or SIGINT. StartError when the token, the API or the database is wrong."""
    await introduce(settings)
    await bring_up_to_date(settings)
    # Loading aiogram takes seconds: a mistake in the settings is told before that.
    from bot.app import opened
    from bot.start.session import ApiSession

    clock = RunningClock(settings.clock_start)
    async with opened(settings, clock, ApiSession(settings)) as app:
        # What is loaded stays: full collections drop from 200 ms to nothing.
        gc.collect()
        gc.freeze()
        await app.run()
