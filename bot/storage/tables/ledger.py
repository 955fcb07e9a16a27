"""The ledger: what was changed by whom, and what is to be said to whom."""

from sqlalchemy import (
    JSON,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    UniqueConstraint,
    text,
)

from bot.domain.posts import PostStatus
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

# An operation (an update, a tapped button) leaves one row an action: a repetition finds it.
audit = Table(
    "audit",
    metadata,
    own_id(),
    of_organisation(),
    Column("at", UtcDateTime, nullable=False),
    refers("actor_id", "person", erase=False, nullable=True),
    Column("action", String(40), nullable=False),
    Column("subject_id", Integer, nullable=False),
    Column("before", JSON),
    Column("after", JSON),
    Column("operation", String(80), nullable=False),
    UniqueConstraint("operation", "action", "subject_id"),
    Index("ix_audit_by_time", "organisation_id", "at"),
)

outbox = Table(
    "outbox",
    metadata,
    own_id(),
    of_organisation(),
    refers("person_id", "person", index=True),
    Column("kind", String(40), nullable=False),
    Column("payload", JSON, nullable=False),
    Column("dedup_key", String(120), nullable=False, unique=True),
    Column("due_at", UtcDateTime, nullable=False),
    Column("wanted_at", UtcDateTime, nullable=False),
    Column("created_at", UtcDateTime, nullable=False),
    Column("status", one_of(PostStatus, "status"), nullable=False),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("leased_until", UtcDateTime),
    Column("reason", String(200)),
    Column("sent_at", UtcDateTime),
    Column("message_id", String(32)),
    CheckConstraint("status <> 'dropped' or reason is not null", name="dropped_why"),
    Index("ix_outbox_waiting", "due_at", sqlite_where=text("status = 'waiting'")),
)
