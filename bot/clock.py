"""The one clock: everything that needs the time is given it."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class RunningClock:
    """Aware UTC now; started elsewhere it runs on from there, for demos and tests.

    A clock that was moved counts from the monotonic counter, so that the machine's own time being
    corrected doesn't show in it; one that was not moved is the machine's time itself.
    """

    def __init__(
        self,
        start: datetime | None = None,
        *,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self._monotonic = monotonic
        self._start: datetime | None = None
        self._since = 0.0
        if start is not None:
            self.move_to(start)

    def __call__(self) -> datetime:
        """The moment it is now."""
        if self._start is None:
            return datetime.now(UTC)  # noqa: TID251 (this is the one clock)
        return self._start + timedelta(seconds=self._monotonic() - self._since)

    @property
    def moved(self) -> bool:
        """Whether this is not the machine's own time."""
        return self._start is not None

    def move_to(self, moment: datetime) -> None:
        """Go to an aware `moment` and run on from it. A naive one raises ValueError."""
        if moment.tzinfo is None:
            raise ValueError("a naive time can't be anybody's now")
        self._start, self._since = moment.astimezone(UTC), self._monotonic()

    def shift(self, by: timedelta) -> None:
        """Go forward, or back by a negative `by`, and run on from there."""
        self.move_to(self() + by)
