"""A programme beyond its text: versions, milestones, the pair's rules, the curator's checks."""

from sqlalchemy import (
    JSON,
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

from bot.domain.programme.content import Part
from bot.domain.programme.life import ProgrammeStatus
from bot.domain.programme.milestones import MilestoneKind
from bot.domain.programme.revisions import RevisionStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

programme_revision = Table(
    "programme_revision",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    Column("part", one_of(Part, "part"), nullable=False),
    Column("before", JSON),
    Column("after", JSON),
    Column("why", String(300), nullable=False),
    Column("status", one_of(RevisionStatus, "status"), nullable=False),
    Column("was", one_of(ProgrammeStatus, "was"), nullable=False),
    refers("proposed_by", "person", erase=False, nullable=True),
    Column("proposed_at", UtcDateTime, nullable=False),
    Column("agreed_by", JSON, nullable=False),
    Column("settled_at", UtcDateTime),
    # The version that the change made; the first one is what was approved.
    Column("number", Integer),
    # The diagnosis that the change answers (source: seed 001, 1.1).
    Column("diagnosis_id", Integer),
    CheckConstraint("(status = 'agreed') = (number is not null)", name="number"),
    CheckConstraint("(status = 'proposed') = (settled_at is null)", name="settled"),
    UniqueConstraint("pair_id", "number"),
    Index(
        "ix_programme_revision_open",
        "pair_id",
        unique=True,
        sqlite_where=text("status = 'proposed'"),
    ),
)

milestone = Table(
    "milestone",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair", index=True),
    Column("kind", one_of(MilestoneKind, "kind"), nullable=False),
    Column("day", Date, nullable=False),
    Column("expected", String(300)),
    Column("met_on", Date),
    Column("met_words", String(300)),
    refers("met_by", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
    Column("remind_at", UtcDateTime),
    Column("remind_days", Integer),
    CheckConstraint("met_words is null or met_on is not null", name="met"),
    Index("ix_milestone_final", "pair_id", unique=True, sqlite_where=text("kind = 'final'")),
    Index("ix_milestone_remind_at", "remind_at", sqlite_where=text("remind_at is not null")),
)

# Rules that a pair has agreed on (source: seed 000), a row a version.
pair_agreement = Table(
    "pair_agreement",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair"),
    Column("version", Integer, nullable=False),
    Column("points", JSON, nullable=False),
    refers("proposed_by", "person", erase=False, nullable=True),
    Column("proposed_at", UtcDateTime, nullable=False),
    UniqueConstraint("pair_id", "version"),
)

agreement_acceptance = Table(
    "agreement_acceptance",
    metadata,
    refers("agreement_id", "pair_agreement", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("at", UtcDateTime, nullable=False),
)

# The curator has looked at a plan (source: 002, "analysis of plans and reports").
plan_check = Table(
    "plan_check",
    metadata,
    own_id(),
    of_organisation(),
    refers("pair_id", "pair", index=True),
    Column("day", Date, nullable=False),
    Column("words", String(300)),
    refers("by_id", "person", erase=False, nullable=True),
    Column("created_at", UtcDateTime, nullable=False),
)
