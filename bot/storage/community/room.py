"""All queries of the community over one connection."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.community.announcements import Announcements
from bot.storage.community.audiences import Audiences
from bot.storage.community.award_kinds import AwardKindRows
from bot.storage.community.awards import Awards
from bot.storage.community.ballots import Ballots
from bot.storage.community.careers import Careers
from bot.storage.community.events import Events
from bot.storage.community.materials import Materials
from bot.storage.community.practices import Practices


class Community:
    """What `desk.community` offers; each subject has its own queries."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    @cached_property
    def announcements(self) -> Announcements:
        return Announcements(self._connection)

    @cached_property
    def audiences(self) -> Audiences:
        return Audiences(self._connection)

    @cached_property
    def award_kinds(self) -> AwardKindRows:
        return AwardKindRows(self._connection)

    @cached_property
    def awards(self) -> Awards:
        return Awards(self._connection)

    @cached_property
    def ballots(self) -> Ballots:
        return Ballots(self._connection)

    @cached_property
    def careers(self) -> Careers:
        return Careers(self._connection)

    @cached_property
    def events(self) -> Events:
        return Events(self._connection)

    @cached_property
    def materials(self) -> Materials:
        return Materials(self._connection)

    @cached_property
    def practices(self) -> Practices:
        return Practices(self._connection)
