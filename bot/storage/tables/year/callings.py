"""What many are called to: announcements, events, votes."""

from sqlalchemy import (
    JSON,
    Boolean,
    CheckConstraint,
    Column,
    Index,
    Integer,
    String,
    Table,
    text,
)

from bot.domain.community.events import EventKind
from bot.storage.columns import UtcDateTime, metadata, one_of
from bot.storage.tables.keys import of_organisation, own_id, refers

announcement = Table(
    "announcement",
    metadata,
    own_id(),
    of_organisation(),
    refers("author_id", "person", erase=False, nullable=True),
    Column("audience", String(40), nullable=False),
    Column("words", String(2000), nullable=False),
    Column("said_at", UtcDateTime, nullable=False),
    Column("recalled_at", UtcDateTime),
    CheckConstraint("length(words) > 0", name="words"),
    Index("ix_announcement_by_time", "organisation_id", "said_at"),
)

event = Table(
    "event",
    metadata,
    own_id(),
    of_organisation(),
    Column("kind", one_of(EventKind, "kind"), nullable=False),
    Column("title", String(200), nullable=False),
    Column("starts_at", UtcDateTime, nullable=False),
    Column("place", String(300), nullable=False, server_default=""),
    Column("audience", String(40), nullable=False),
    Column("hours", Integer, nullable=False, server_default="0"),
    refers("made_by", "person", erase=False, nullable=True),
    Column("cancelled_at", UtcDateTime),
    Column("created_at", UtcDateTime, nullable=False),
    CheckConstraint("length(title) > 0", name="title"),
    CheckConstraint("hours between 0 and 72", name="hours"),
    Index("ix_event_by_time", "organisation_id", "starts_at"),
)

event_place = Table(
    "event_place",
    metadata,
    refers("event_id", "event", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
    Column("going", Boolean(create_constraint=True, name="going"), nullable=False),
    Column("came", Boolean(create_constraint=True, name="came")),
    # The entry of the mentor's training that this attendance made.
    refers("training_id", "mentor_training", erase=False, nullable=True),
    Column("at", UtcDateTime, nullable=False),
)

# Counts only; who has voted stands apart from them, so nobody's choice is anywhere.
ballot = Table(
    "ballot",
    metadata,
    own_id(),
    of_organisation(),
    Column("question", String(300), nullable=False),
    Column("options", JSON, nullable=False),
    Column("counts", JSON, nullable=False, server_default=text("'[]'")),
    Column("audience", String(40), nullable=False),
    Column("called", Integer, nullable=False, server_default="0"),
    refers("made_by", "person", erase=False, nullable=True),
    Column("opened_at", UtcDateTime, nullable=False),
    Column("closed_at", UtcDateTime),
)

ballot_voter = Table(
    "ballot_voter",
    metadata,
    refers("ballot_id", "ballot", primary_key=True),
    refers("person_id", "person", primary_key=True),
    of_organisation(),
)
