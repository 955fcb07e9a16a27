"""What all rounds are built from."""

from bot.services.calendars import Calendars
from bot.services.ports import Clock
from bot.storage.engine import Storage


class Clockwork:
    def __init__(self, storage: Storage, clock: Clock, calendars: Calendars) -> None:
        self._storage = storage
        self._clock = clock
        self._calendars = calendars
