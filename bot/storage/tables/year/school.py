"""The programme of the whole school: roadmap, readiness, documents, passport."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.domain.people import Role
from bot.domain.school.documents import DocumentKind, DocumentLevel
from bot.domain.school.passport import LONGEST_FIELD, PassportField, ProgrammeState
from bot.domain.school.roadmap import RoadmapStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

roadmap_item = Table(
    "roadmap_item",
    metadata,
    own_id(),
    of_organisation(),
    # The calendar year of the school year's September.
    Column("year", Integer, nullable=False),
    Column("stage", Integer, nullable=False),
    Column("stage_title", String(200), nullable=False),
    Column("number", Integer, nullable=False),
    Column("title", String(500), nullable=False),
    Column("due", Date),
    Column("role", one_of(Role, "role")),
    refers("person_id", "person", erase=False, nullable=True),
    Column("who", String(200), nullable=False, server_default=""),
    Column("expected", String(500), nullable=False, server_default=""),
    Column("resources", JSON, nullable=False, server_default=text("'{}'")),
    Column("status", one_of(RoadmapStatus, "status"), nullable=False),
    Column("done_on", Date),
    refers("done_by", "person", erase=False, nullable=True),
    Column(
        "own",
        Boolean(create_constraint=True, name="own"),
        nullable=False,
        server_default=text("0"),
    ),
    Column("removed_at", UtcDateTime),
    # The reminder told last, in days from the due date: each is told once, a missed one later.
    Column("reminded", Integer),
    Column("created_at", UtcDateTime, nullable=False),
    UniqueConstraint("organisation_id", "year", "stage", "number"),
    CheckConstraint("(status = 'done') = (done_on is not null)", name="done"),
    Index("ix_roadmap_item_due", "organisation_id", "due"),
)

readiness_check = Table(
    "readiness_check",
    metadata,
    own_id(),
    of_organisation(),
    Column("code", String(40), nullable=False),
    Column("met_on", Date),
    refers("person_id", "person", erase=False, nullable=True),
    Column("due", Date),
    UniqueConstraint("organisation_id", "code"),
)

school_document = Table(
    "school_document",
    metadata,
    own_id(),
    of_organisation(),
    Column("kind", one_of(DocumentKind, "kind"), nullable=False),
    Column("level", one_of(DocumentLevel, "level"), nullable=False),
    Column("title", String(400), nullable=False),
    Column("number", String(60), nullable=False, server_default=""),
    Column("dated", Date),
    Column("url", String(400), nullable=False, server_default=""),
    Column("expires_on", Date),
    Column("checked_on", Date),
    Column("removed_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("length(title) > 0", name="title"),
    Index("ix_school_document_level", "organisation_id", "level"),
)

# What was changed in the passport; no field: what became of the programme (`state`).
passport_change = Table(
    "passport_change",
    metadata,
    own_id(),
    of_organisation(),
    Column("field", one_of(PassportField, "field")),
    Column("was", String(LONGEST_FIELD), nullable=False, server_default=""),
    Column("became", String(LONGEST_FIELD), nullable=False, server_default=""),
    refers("changed_by", "person", erase=False, nullable=True),
    Column("changed_at", UtcDateTime, nullable=False),
    CheckConstraint("was <> became", name="differs"),
    Index("ix_passport_change_of_organisation", "organisation_id", "id"),
)

org_programme = Table(
    "org_programme",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    Column("state", one_of(ProgrammeState, "state"), nullable=False),
    Column("words", JSON, nullable=False, server_default=text("'{}'")),
    Column("changed_at", UtcDateTime, nullable=False),
)
