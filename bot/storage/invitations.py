"""Invitations and consents."""

from sqlalchemy.ext.asyncio import AsyncConnection


class Invitations:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection
