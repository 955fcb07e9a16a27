"""All queries of the end of a year over one connection."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.closing.endings import Endings
from bot.storage.closing.publications import Publications
from bot.storage.closing.reflections import Reflections
from bot.storage.closing.reports import Reports
from bot.storage.closing.years import Years


class ClosingRoom:
    """What `desk.closing` offers; each subject has its own queries."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def endings(self) -> Endings:
        return Endings(self._connection)

    @cached_property
    def reports(self) -> Reports:
        return Reports(self._connection)

    @cached_property
    def reflections(self) -> Reflections:
        return Reflections(self._connection)

    @cached_property
    def publications(self) -> Publications:
        return Publications(self._connection)

    @cached_property
    def years(self) -> Years:
        return Years(self._connection)
