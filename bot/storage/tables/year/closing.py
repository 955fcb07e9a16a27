"""The end of a year: suggestions, reflection, reports, publication, who stays, years opened."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.domain.closing.reports import Readiness, ReportStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# What an end says beyond its reason, and when it was suggested.
pair_closing = Table(
    "pair_closing",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    of_organisation(),
    Column("why", String(500)),
    Column("told_on", Date),
    Column("told", Integer, nullable=False, server_default="0"),
    CheckConstraint("(told = 0) = (told_on is null)", name="told"),
)

reflection = Table(
    "reflection",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    refers("person_id", "person", index=True),
    Column("answers", JSON, nullable=False, server_default=text("'{}'")),
    Column(
        "shared",
        Boolean(create_constraint=True, name="shared"),
        nullable=False,
        server_default=text("0"),
    ),
    Column("changed_at", UtcDateTime, nullable=False),
    UniqueConstraint("pair_id", "person_id"),
)

mentor_report = Table(
    "mentor_report",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    of_organisation(),
    Column("due", Date, nullable=False),
    Column("status", one_of(ReportStatus, "status"), nullable=False),
    Column("worked", String(1000)),
    Column("failed", String(1000)),
    Column("wishes", String(1000)),
    Column("readiness", one_of(Readiness, "readiness")),
    Column("proposals", JSON, nullable=False, server_default=text("'[]'")),
    Column("returned", String(300)),
    Column("submitted_at", UtcDateTime),
    Column("accepted_at", UtcDateTime),
    # The reminder told last, in days from the due date.
    Column("reminded", Integer),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint(
        "(status in ('submitted', 'accepted')) = (submitted_at is not null)", name="submitted"
    ),
    CheckConstraint("(status = 'accepted') = (accepted_at is not null)", name="accepted"),
    CheckConstraint("submitted_at is null or readiness is not null", name="graded"),
    CheckConstraint("status <> 'returned' or returned is not null", name="returned"),
)

publication = Table(
    "publication",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    of_organisation(),
    Column("asked_on", Date, nullable=False),
    refers("responsible_id", "person", erase=False, nullable=True),
    Column("published_on", Date),
    Column("url", String(300)),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("(published_on is null) = (url is null)", name="published"),
)

publication_answer = Table(
    "publication_answer",
    metadata,
    refers("pair_id", "pair", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("yes", Boolean(create_constraint=True, name="yes"), nullable=False),
    Column("at", UtcDateTime, nullable=False),
)

# Whether a mentor stays in the base for another year: asked anew each May, agreed to anew.
staying = Table(
    "staying",
    metadata,
    refers("person_id", "person", primary_key=True),
    # The calendar year of the school year's September.
    Column("year", Integer, primary_key=True),
    of_organisation(),
    Column("stays", Boolean(create_constraint=True, name="stays")),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("at", UtcDateTime),
    CheckConstraint("(stays is null) = (at is null)", name="answered"),
)

opened_year = Table(
    "opened_year",
    metadata,
    refers("organisation_id", "organisation", primary_key=True),
    Column("first", Integer, primary_key=True),
    Column("opened_on", Date, nullable=False),
    refers("opened_by", "person", erase=False, nullable=True),
    Column("opened_at", UtcDateTime, nullable=False),
)
