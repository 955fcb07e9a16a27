"""Petitions and help requests."""

from sqlalchemy.ext.asyncio import AsyncConnection


class Petitions:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
