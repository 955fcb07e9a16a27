"""A desk: the queries of all aggregates over one connection, inside one transaction."""

from functools import cached_property

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.domain.people import Actor
from bot.storage.bases.room import Bases
from bot.storage.checkins.rows import Checkins
from bot.storage.closing.room import ClosingRoom
from bot.storage.community.room import Community
from bot.storage.gatherings.guests import Guests
from bot.storage.gatherings.moods import Moods
from bot.storage.gatherings.questions import Questions
from bot.storage.gatherings.series import SeriesRows
from bot.storage.gatherings.speed import SpeedMeetings
from bot.storage.importing.room import ImportRoom
from bot.storage.indicators.room import Indicators
from bot.storage.journal.meetings import Meetings
from bot.storage.ledger.audit import Audit
from bot.storage.ledger.dispatch import Dispatch
from bot.storage.ledger.outbox import Outbox
from bot.storage.ledger.posts import Posts
from bot.storage.ledger.reminders import Reminders
from bot.storage.ledger.silences import Silences
from bot.storage.matching.interests import Interests
from bot.storage.matching.orders import Orders
from bot.storage.matching.surroundings import Matching
from bot.storage.members.invitations import Invitations
from bot.storage.members.memberships import Memberships
from bot.storage.members.people import People
from bot.storage.papers.forms import PaperForms
from bot.storage.petitions.queue import PetitionQueue
from bot.storage.petitions.succession import Succession
from bot.storage.programme.room import ProgrammeRoom
from bot.storage.programmes.pairs import Pairs
from bot.storage.programmes.petitions import Petitions
from bot.storage.programmes.plans import Plans
from bot.storage.school.documents import Documents
from bot.storage.school.programme import SchoolProgramme
from bot.storage.school.roadmap import Roadmaps
from bot.storage.signals.room import SignalRoom
from bot.storage.surveys.room import Surveys


class Desk:
    """What a use case works with; each aggregate has its own queries."""

    def __init__(self, connection: AsyncConnection, by: Actor | None) -> None:
        self.connection = connection
        self.by = by

    async def open(self) -> None:
        """Find out what an earlier, cut-short try of this operation had finished."""
        if self.by is not None and self.by.retried:
            await self.audit.recall(self.by.operation)

    async def flush(self) -> None:
        """Write the gathered notes and audit rows: one statement each."""
        await self.outbox.flush()
        await self.audit.flush()

    @cached_property
    def audit(self) -> Audit:
        return Audit(self.connection, self.by)

    @cached_property
    def outbox(self) -> Outbox:
        return Outbox(self.connection)

    @cached_property
    def dispatch(self) -> Dispatch:
        return Dispatch(self.connection)

    @cached_property
    def posts(self) -> Posts:
        return Posts(self.connection)

    @cached_property
    def reminders(self) -> Reminders:
        return Reminders(self.connection)

    @cached_property
    def silences(self) -> Silences:
        return Silences(self.connection)

    @cached_property
    def people(self) -> People:
        return People(self.connection)

    @cached_property
    def memberships(self) -> Memberships:
        return Memberships(self.connection)

    @cached_property
    def invitations(self) -> Invitations:
        return Invitations(self.connection)

    @cached_property
    def pairs(self) -> Pairs:
        return Pairs(self.connection)

    @cached_property
    def programme(self) -> ProgrammeRoom:
        return ProgrammeRoom(self.connection)

    @cached_property
    def plans(self) -> Plans:
        return Plans(self.connection)

    @cached_property
    def bases(self) -> Bases:
        return Bases(self.connection)

    @cached_property
    def checkins(self) -> Checkins:
        return Checkins(self.connection)

    @cached_property
    def closing(self) -> ClosingRoom:
        return ClosingRoom(self.connection)

    @cached_property
    def community(self) -> Community:
        return Community(self.connection)

    @cached_property
    def meetings(self) -> Meetings:
        return Meetings(self.connection)

    @cached_property
    def importing(self) -> ImportRoom:
        return ImportRoom(self.connection)

    @cached_property
    def petitions(self) -> Petitions:
        return Petitions(self.connection)

    @cached_property
    def queue(self) -> PetitionQueue:
        return PetitionQueue(self.connection)

    @cached_property
    def succession(self) -> Succession:
        return Succession(self.connection)

    @cached_property
    def surveys(self) -> Surveys:
        return Surveys(self.connection)

    @cached_property
    def guests(self) -> Guests:
        return Guests(self.connection)

    @cached_property
    def moods(self) -> Moods:
        return Moods(self.connection)

    @cached_property
    def questions(self) -> Questions:
        return Questions(self.connection)

    @cached_property
    def series(self) -> SeriesRows:
        return SeriesRows(self.connection)

    @cached_property
    def speed(self) -> SpeedMeetings:
        return SpeedMeetings(self.connection)

    @cached_property
    def roadmaps(self) -> Roadmaps:
        return Roadmaps(self.connection)

    @cached_property
    def documents(self) -> Documents:
        return Documents(self.connection)

    @cached_property
    def school(self) -> SchoolProgramme:
        return SchoolProgramme(self.connection)

    @cached_property
    def matching(self) -> Matching:
        return Matching(self.connection)

    @cached_property
    def interests(self) -> Interests:
        return Interests(self.connection)

    @cached_property
    def orders(self) -> Orders:
        return Orders(self.connection)

    @cached_property
    def signals(self) -> SignalRoom:
        return SignalRoom(self.connection)

    @cached_property
    def paper_forms(self) -> PaperForms:
        return PaperForms(self.connection)

    @cached_property
    def indicators(self) -> Indicators:
        return Indicators(self.connection)
