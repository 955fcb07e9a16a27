"""All queries of the bases over one connection."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.bases.candidacies import Candidacies
from bot.storage.bases.cards import Cards
from bot.storage.bases.needs import Needs
from bot.storage.bases.rolls import Rolls
from bot.storage.bases.stays import Stays


class Bases:
    """What `desk.bases` offers; each subject has its own queries."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def cards(self) -> Cards:
        return Cards(self._connection)

    @cached_property
    def rolls(self) -> Rolls:
        return Rolls(self._connection)

    @cached_property
    def needs(self) -> Needs:
        return Needs(self._connection)

    @cached_property
    def candidacies(self) -> Candidacies:
        return Candidacies(self._connection)

    @cached_property
    def stays(self) -> Stays:
        return Stays(self._connection)
