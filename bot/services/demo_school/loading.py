"""People, pairs and petitions of the demo school: what the codes of the files became."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Final

from bot.catalog import DemoSchool
from bot.domain.calendar import SchoolCalendar
from bot.domain.ids import InvitationId, OrganisationId, PairId, PersonId
from bot.domain.joining import Invitation
from bot.domain.pairs import Member, Pair, Terms
from bot.domain.people import Organisation, Role
from bot.domain.petitions import SHARED, Details, Petition, PetitionKind
from bot.domain.petitions.steps import to_be_decided
from bot.services.members.inviting import issue
from bot.storage.desk import Desk

LINKS_LAST: Final = timedelta(days=365)
NOON: Final = time(12, 0)


@dataclass(frozen=True, slots=True)
class DemoLink:
    """Somebody of the demo school and the code of their personal link."""

    code: str
    name: str
    role: Role
    person_id: PersonId
    link_code: str


class Loading:
    """One loading; `persons` and `formed` are known by the codes of the files."""

    def __init__(
        self, desk: Desk, organisation: Organisation, calendar: SchoolCalendar, now: datetime
    ) -> None:
        self.desk = desk
        self.home: OrganisationId = organisation.id
        self.calendar = calendar
        self.now = now
        self.persons: dict[str, PersonId] = {}
        self.formed: dict[str, Pair] = {}

    async def people(self, school: DemoSchool) -> list[DemoLink]:
        links = []
        for one in school.people:
            known = await self.desk.people.add(self.home, one.name, one.roles, self.now)
            self.persons[one.code] = known
            await self.desk.people.change(
                known,
                code=one.code,
                position=one.profile.position,
                category=one.profile.category,
                request=one.profile.request,
                can_help=one.profile.can_help,
                hours_a_month=one.profile.hours_a_month,
            )
            role = sorted(one.roles)[0]
            expires = self.now + LINKS_LAST
            new = Invitation(InvitationId(0), self.home, role, known, 1, 0, expires)
            issued = await issue(self.desk, new, self.now)
            links.append(DemoLink(one.code, one.name, role, known, issued.code))
        return links

    async def pairs(self, school: DemoSchool) -> None:
        for one in school.pairs:
            began = self.calendar.moment(one.programme.start, NOON)
            pair = Pair(
                id=PairId(0),
                organisation_id=self.home,
                mentor=Member(self.persons[one.mentor], "", began),
                mentees=tuple(Member(self.persons[code], "", began) for code in one.mentees),
                status=one.status,
                programme=one.programme,
                order=one.order,
                code=one.code,
                closed_on=one.closed_on,
                completion_reason=one.completion_reason,
                terms=Terms(consent_on=one.consent_on),
            )
            known = await self.desk.pairs.add(pair, None, began)
            stored = await self.desk.pairs.get(known)
            if stored is None:
                raise LookupError("the pair just stored is gone")
            self.formed[one.code] = stored

    async def petitions(self, school: DemoSchool) -> None:
        for one in school.petitions:
            new = Petition(
                id=0,
                organisation_id=self.home,
                pair_id=self.formed[one.pair].id,
                kind=one.kind,
                status=one.status,
                author_id=self.persons[one.author],
                words=one.words,
                created_at=one.created_at,
                answered_at=one.answered_at,
                details=Details(end=one.until),
            )
            if one.kind not in (*SHARED, PetitionKind.HELP_REQUEST):
                new = to_be_decided(new, one.created_at, self.calendar)
            await self.desk.petitions.add(new)
