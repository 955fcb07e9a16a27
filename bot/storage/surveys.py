"""Survey campaigns, replies and answers."""

from sqlalchemy.ext.asyncio import AsyncConnection


class Surveys:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
