"""The demo school: demo/school.yaml with its plan items and meetings, as one typed whole."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from bot.catalog.demo.rows import DEMO, DemoItem, DemoMeeting, demo_items, demo_meetings
from bot.catalog.reading import Origin, Record, read_yaml
from bot.domain.forms import Form, Format, Kind
from bot.domain.pairs import CompletionReason, Order, PairStatus
from bot.domain.people import MenteeCategory, Profile, Role
from bot.domain.petitions import PetitionKind, PetitionStatus
from bot.domain.programme.content import Programme
from bot.domain.programme.life import ProgrammeStatus


@dataclass(frozen=True, slots=True)
class DemoDocument:
    kind: str
    number: str
    dated: date
    title: str


@dataclass(frozen=True, slots=True)
class DemoPerson:
    """Somebody of the school; age and years of service only where the indicators need them."""

    code: str
    name: str
    roles: frozenset[Role]
    profile: Profile
    age: int | None
    service_years: int | None


@dataclass(frozen=True, slots=True)
class DemoPair:
    """A pair or group by the codes of its people."""

    code: str
    mentor: str
    mentees: tuple[str, ...]
    programme: Programme
    status: PairStatus
    order: Order
    consent_on: date
    completion_reason: CompletionReason | None
    closed_on: date | None


@dataclass(frozen=True, slots=True)
class DemoPetition:
    """A petition or a request for help; `until` of an extension."""

    kind: PetitionKind
    pair: str
    author: str
    words: str
    created_at: datetime
    status: PetitionStatus
    answered_by: str | None
    answered_at: datetime | None
    until: date | None


@dataclass(frozen=True, slots=True)
class DemoMeans:
    """Somebody's mean of the scales 1–10; `straight`: all answers of January were the same."""

    person: str
    before: float
    january: float
    straight: bool


@dataclass(frozen=True, slots=True)
class DemoSchool:
    """The whole school as it stands at `opens_at`."""

    name: str
    zone: str
    headcount: int
    young: int
    opens_at: datetime
    documents: tuple[DemoDocument, ...]
    people: tuple[DemoPerson, ...]
    pairs: tuple[DemoPair, ...]
    items: tuple[DemoItem, ...]
    meetings: tuple[DemoMeeting, ...]
    petitions: tuple[DemoPetition, ...]
    survey_means: tuple[DemoMeans, ...]
    origin: Origin


@cache
def demo_school() -> DemoSchool:
    """The demo school; CatalogError names what is wrong in its files."""
    record = read_yaml(DEMO / "school.yaml")
    school = record.record("organisation")
    made = DemoSchool(
        name=school.text("name"),
        zone=school.text("zone"),
        headcount=school.integer("headcount"),
        young=school.integer("young"),
        opens_at=record.moment("opens_at"),
        documents=tuple(_document(row) for row in record.records("documents")),
        people=tuple(_person(row) for row in record.records("people")),
        pairs=tuple(_pair(row) for row in record.records("pairs")),
        items=demo_items(),
        meetings=demo_meetings(),
        petitions=tuple(_petition(row) for row in record.records("petitions")),
        survey_means=tuple(_means(row) for row in record.records("survey_means")),
        origin=record.origin(),
    )
    return record.close(school.close(made))


def _document(row: Record) -> DemoDocument:
    return row.close(
        DemoDocument(row.text("kind"), row.text("number"), row.day("dated"), row.text("title"))
    )


def _person(row: Record) -> DemoPerson:
    profile = Profile(
        position=row.text("position"),
        category=row.code("category", MenteeCategory) if row.has("category") else None,
        request=row.text("request") if row.has("request") else None,
        can_help=row.text("can_help") if row.has("can_help") else None,
        hours_a_month=row.integer("hours_a_month") if row.has("hours_a_month") else None,
    )
    return row.close(
        DemoPerson(
            code=row.text("code"),
            name=row.text("name"),
            roles=frozenset(row.codes("roles", Role)),
            profile=profile,
            age=row.integer("age") if row.has("age") else None,
            service_years=row.integer("service_years") if row.has("service_years") else None,
        )
    )


def _pair(row: Record) -> DemoPair:
    closed = row.has("completion_reason")
    programme = Programme(
        start=row.day("start"),
        end=row.day("end"),
        form=row.code("form", Form),
        format=row.code("format", Format),
        kinds=row.codes("kinds", Kind),
        goal=row.text("goal"),
        status=ProgrammeStatus.COMPLETED if closed else ProgrammeStatus.ACTIVE,
    )
    return row.close(
        DemoPair(
            code=row.text("code"),
            mentor=row.text("mentor"),
            mentees=row.texts("mentees"),
            programme=programme,
            status=row.code("status", PairStatus),
            order=Order(row.text("order"), row.day("order_dated")),
            consent_on=row.day("consent_on"),
            completion_reason=row.code("completion_reason", CompletionReason) if closed else None,
            closed_on=row.day("closed_on") if closed else None,
        )
    )


def _petition(row: Record) -> DemoPetition:
    answered = row.has("answered_by")
    return row.close(
        DemoPetition(
            kind=row.code("kind", PetitionKind),
            pair=row.text("pair"),
            author=row.text("author"),
            words=row.text("words"),
            created_at=row.moment("created_at"),
            status=row.code("status", PetitionStatus),
            answered_by=row.text("answered_by") if answered else None,
            answered_at=row.moment("answered_at") if answered else None,
            until=row.day("until") if row.has("until") else None,
        )
    )


def _means(row: Record) -> DemoMeans:
    before, january = float(row.text("before")), float(row.text("january"))
    return row.close(DemoMeans(row.text("person"), before, january, straight=row.flag("straight")))
