"""What a job is."""

from collections.abc import Awaitable, Callable
from typing import NamedTuple

from tests.bot.effort import Counted
from tests.bot.world import World


class Job(NamedTuple):
    """A job, the way it is done, the most taps and characters that it may cost."""

    number: int
    name: str
    play: Callable[[World], Awaitable[Counted]]
    taps: int
    characters: int = 0
