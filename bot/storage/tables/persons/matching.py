"""Mutual interest: who was asked about whom; answers are forgotten once it is settled."""

from sqlalchemy import Boolean, CheckConstraint, Column, Index, Table, text

from bot.domain.matching.interest import InterestStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

matching_interest = Table(
    "matching_interest",
    metadata,
    own_id(),
    of_organisation(),
    refers("mentor_id", "person", index=True),
    refers("mentee_id", "person", index=True),
    refers("asked_by", "person", erase=False, nullable=True),
    Column("asked_at", UtcDateTime, nullable=False),
    Column("settle_at", UtcDateTime, nullable=False),
    Column("mentor_ready", Boolean(create_constraint=True, name="mentor_ready")),
    Column("mentee_ready", Boolean(create_constraint=True, name="mentee_ready")),
    Column("status", one_of(InterestStatus, "status"), nullable=False),
    refers("pair_id", "pair", nullable=True, erase=False),
    CheckConstraint("mentor_id <> mentee_id", name="two_people"),
    # Nobody can find out afterwards who said no.
    CheckConstraint(
        "status = 'asked' or (mentor_ready is null and mentee_ready is null)", name="forgotten"
    ),
    Index(
        "uq_matching_interest_open",
        "mentor_id",
        "mentee_id",
        unique=True,
        sqlite_where=text("status = 'asked'"),
    ),
    Index(
        "ix_matching_interest_settle_at",
        "settle_at",
        sqlite_where=text("status = 'asked'"),
    ),
)
