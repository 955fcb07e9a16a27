"""Loads the demo school of the catalogue into the database, in one transaction.

People exist before they join; each gets a personal link. Meetings count as imported, so they
need no confirmation; finished items count as verified, so nobody is asked about last autumn.
"""

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from bot.catalog import DemoSchool, demo_school
from bot.catalog.demo_rows import DemoItem, DemoMeeting
from bot.domain.calendar import SchoolCalendar
from bot.domain.deadlines import first_stage
from bot.domain.errors import AlreadyDone
from bot.domain.ids import InvitationId, ItemId, MeetingId, OrganisationId, PairId, PersonId
from bot.domain.meetings import Meeting, MeetingStatus, Visibility
from bot.domain.pairs import Member, Pair, Terms
from bot.domain.people import Invitation, Organisation, Role
from bot.domain.petitions import SHARED, Details, Petition, PetitionKind
from bot.domain.petitions.steps import to_be_decided
from bot.domain.plans import ItemStatus, PlanItem
from bot.services.bases.demo import load_bases
from bot.services.calendars import Calendars
from bot.services.indicators.demo import load_entered
from bot.services.members.inviting import issue
from bot.services.ports import Clock
from bot.services.school.demo import load_programme
from bot.storage.desk import Desk
from bot.storage.engine import Storage

LINKS_LAST = timedelta(days=365)
_NOON = time(12, 0)


@dataclass(frozen=True, slots=True)
class DemoLink:
    """Somebody of the demo school and the code of their personal link."""

    code: str
    name: str
    role: Role
    person_id: PersonId
    link_code: str


async def load_demo(storage: Storage, calendars: Calendars, clock: Clock) -> list[DemoLink]:
    """The whole school of 2026-02-09; AlreadyDone when it is there."""
    school, now = demo_school(), clock()
    async with storage.change() as desk:
        if any(one.name == school.name for one in await desk.people.organisations()):
            raise AlreadyDone
        organisation = await desk.people.add_organisation(
            school.name, school.zone, now, school.headcount
        )
        loading = _Loading(desk, organisation, calendars.of_organisation(organisation), now)
        links = await loading.people(school)
        await load_bases(desk, organisation.id, now)
        await load_entered(desk, organisation.id, school.headcount, school.young, now)
        await loading.pairs(school)
        await loading.items(school)
        await loading.meetings(school)
        await loading.petitions(school)
        await load_programme(
            desk, organisation.id, school.documents, calendars.of_organisation(organisation), now
        )
        desk.audit.add_by_itself(
            organisation.id, "demo.load", organisation.id, now, f"demo:{organisation.id}"
        )
    return links


class _Loading:
    """One loading: what the codes of the files became in the database."""

    def __init__(
        self, desk: Desk, organisation: Organisation, calendar: SchoolCalendar, now: datetime
    ) -> None:
        self._desk = desk
        self._home: OrganisationId = organisation.id
        self._calendar = calendar
        self._now = now
        self._people: dict[str, PersonId] = {}
        self._pairs: dict[str, Pair] = {}

    async def people(self, school: DemoSchool) -> list[DemoLink]:
        links = []
        for one in school.people:
            known = await self._desk.people.add(self._home, one.name, one.roles, self._now)
            self._people[one.code] = known
            await self._desk.people.change(
                known,
                code=one.code,
                position=one.profile.position,
                category=one.profile.category,
                request=one.profile.request,
                can_help=one.profile.can_help,
                hours_a_month=one.profile.hours_a_month,
            )
            role = sorted(one.roles)[0]
            expires = self._now + LINKS_LAST
            new = Invitation(InvitationId(0), self._home, role, known, 1, 0, expires)
            issued = await issue(self._desk, new, self._now)
            links.append(DemoLink(one.code, one.name, role, known, issued.code))
        return links

    async def pairs(self, school: DemoSchool) -> None:
        for one in school.pairs:
            began = self._calendar.moment(one.programme.start, _NOON)
            pair = Pair(
                id=PairId(0),
                organisation_id=self._home,
                mentor=Member(self._people[one.mentor], "", began),
                mentees=tuple(Member(self._people[code], "", began) for code in one.mentees),
                status=one.status,
                programme=one.programme,
                order=one.order,
                code=one.code,
                closed_on=one.closed_on,
                completion_reason=one.completion_reason,
                terms=Terms(consent_on=one.consent_on),
            )
            known = await self._desk.pairs.add(pair, None, began)
            stored = await self._desk.pairs.get(known)
            if stored is None:
                raise LookupError("the pair just stored is gone")
            self._pairs[one.code] = stored

    async def items(self, school: DemoSchool) -> None:
        for one in school.items:
            pair = self._pairs[one.pair]
            item = self._item(one, pair)
            reminder = (
                first_stage(item.due, self._now, self._calendar)
                if item.open and pair.closed_on is None
                else None
            )
            made = self._calendar.moment(pair.programme.start, _NOON)
            await self._desk.plans.add(
                self._home,
                item,
                made,
                remind_at=reminder and reminder[0],
                remind_days=reminder and reminder[1].days,
            )

    def _item(self, one: DemoItem, pair: Pair) -> PlanItem:
        mentor, mentee = pair.mentor.person_id, pair.mentees[0].person_id
        finished = one.status is ItemStatus.DONE and one.done_on is not None
        return PlanItem(
            id=ItemId(0),
            pair_id=pair.id,
            number=one.number,
            direction=one.direction,
            work_form=one.work_form,
            title=one.title,
            due=one.due,
            status=ItemStatus.VERIFIED if finished else one.status,
            proposed_by=mentor,
            done_on=one.done_on,
            done_by=mentee if finished else None,
            verified_at=self._calendar.moment(one.done_on, _NOON) if one.done_on else None,
            verified_by=mentor if finished else None,
        )

    async def meetings(self, school: DemoSchool) -> None:
        for one in school.meetings:
            await self._desk.meetings.add(self._home, self._meeting(one))

    def _meeting(self, one: DemoMeeting) -> Meeting:
        pair = self._pairs[one.pair]
        held = self._calendar.moment(one.day, _NOON)
        return Meeting(
            id=MeetingId(0),
            pair_id=pair.id,
            status=MeetingStatus.CONFIRMED,
            day=one.day,
            kind=one.kind,
            format=one.format,
            recorded_by=pair.mentor.person_id,
            recorded_at=held,
            minutes=one.minutes,
            note=one.note,
            visibility=Visibility.PAIR,
            confirmed_by=pair.mentees[0].person_id,
            confirmed_at=held,
            imported=True,
        )

    async def petitions(self, school: DemoSchool) -> None:
        for one in school.petitions:
            new = Petition(
                id=0,
                organisation_id=self._home,
                pair_id=self._pairs[one.pair].id,
                kind=one.kind,
                status=one.status,
                author_id=self._people[one.author],
                words=one.words,
                created_at=one.created_at,
                answered_at=one.answered_at,
                details=Details(end=one.until),
            )
            if one.kind not in (*SHARED, PetitionKind.HELP_REQUEST):
                new = to_be_decided(new, one.created_at, self._calendar)
            await self._desk.petitions.add(new)
