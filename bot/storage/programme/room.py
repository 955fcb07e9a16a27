"""All queries about programmes beyond the text that is read with the pair."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.programme.milestones import Milestones
from bot.storage.programme.reminders import MilestoneReminders
from bot.storage.programme.revisions import Revisions
from bot.storage.programme.rules import Agreements
from bot.storage.programme.standing import Standing


class ProgrammeRoom:
    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def milestones(self) -> Milestones:
        return Milestones(self._connection)

    @cached_property
    def reminders(self) -> MilestoneReminders:
        return MilestoneReminders(self._connection)

    @cached_property
    def revisions(self) -> Revisions:
        return Revisions(self._connection)

    @cached_property
    def agreements(self) -> Agreements:
        return Agreements(self._connection)

    @cached_property
    def standing(self) -> Standing:
        return Standing(self._connection)
