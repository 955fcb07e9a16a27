"""A desk: the queries of all aggregates over one connection, inside one transaction."""

from collections.abc import Callable
from functools import cached_property
from typing import Generic, TypeVar

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
from bot.storage.petitions.rows import Petitions
from bot.storage.petitions.succession import Succession
from bot.storage.programme.room import ProgrammeRoom
from bot.storage.programmes.pairs import Pairs
from bot.storage.programmes.plans import Plans
from bot.storage.school.documents import Documents
from bot.storage.school.programme import SchoolProgramme
from bot.storage.school.roadmap import Roadmaps
from bot.storage.signals.room import SignalRoom
from bot.storage.surveys.room import Surveys

T = TypeVar("T")


class _Queries(Generic[T]):
    """The queries of one aggregate: made when they are first asked for, kept with the desk."""

    def __init__(self, kind: Callable[[AsyncConnection], T]) -> None:
        self._kind = kind

    def __set_name__(self, _: type, name: str) -> None:
        self._name = name

    def __get__(self, desk: "Desk", _: type) -> T:
        # What lies in the desk's own dictionary is found before this.
        made = self._kind(desk.connection)
        desk.__dict__[self._name] = made
        return made


class Desk:
    """What a use case works with; each aggregate has its own queries."""

    outbox = _Queries(Outbox)
    dispatch = _Queries(Dispatch)
    posts = _Queries(Posts)
    reminders = _Queries(Reminders)
    silences = _Queries(Silences)
    people = _Queries(People)
    memberships = _Queries(Memberships)
    invitations = _Queries(Invitations)
    pairs = _Queries(Pairs)
    programme = _Queries(ProgrammeRoom)
    plans = _Queries(Plans)
    bases = _Queries(Bases)
    checkins = _Queries(Checkins)
    closing = _Queries(ClosingRoom)
    community = _Queries(Community)
    meetings = _Queries(Meetings)
    importing = _Queries(ImportRoom)
    petitions = _Queries(Petitions)
    queue = _Queries(PetitionQueue)
    succession = _Queries(Succession)
    surveys = _Queries(Surveys)
    guests = _Queries(Guests)
    moods = _Queries(Moods)
    questions = _Queries(Questions)
    series = _Queries(SeriesRows)
    speed = _Queries(SpeedMeetings)
    roadmaps = _Queries(Roadmaps)
    documents = _Queries(Documents)
    school = _Queries(SchoolProgramme)
    matching = _Queries(Matching)
    interests = _Queries(Interests)
    orders = _Queries(Orders)
    signals = _Queries(SignalRoom)
    paper_forms = _Queries(PaperForms)
    indicators = _Queries(Indicators)

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
