"""All queries of indicators over one connection."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.ids import OrganisationId
from bot.storage.indicators.answers import Answers
from bot.storage.indicators.checkpoints import Checkpoints
from bot.storage.indicators.facts import YearFacts
from bot.storage.indicators.forms_of_work import FormsOfWork
from bot.storage.indicators.kept import Kept
from bot.storage.indicators.roster import Roster
from bot.storage.indicators.values import Values


class Indicators:
    """What `desk.indicators` offers; each subject has its own queries."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def answers(self) -> Answers:
        return Answers(self._connection)

    @cached_property
    def checkpoints(self) -> Checkpoints:
        return Checkpoints(self._connection)

    @cached_property
    def facts(self) -> YearFacts:
        return YearFacts(self._connection)

    @cached_property
    def forms_of_work(self) -> FormsOfWork:
        return FormsOfWork(self._connection)

    @cached_property
    def values(self) -> Values:
        return Values(self._connection)

    def kept(self, within: OrganisationId) -> Kept:
        return Kept(self._connection, within)

    def roster(self, within: OrganisationId) -> Roster:
        return Roster(self._connection, within)
